import data from "../../data/hosts.json" with { type: "json" };

/** A reviewed news host; its subdomains belong to it. */
export interface NewsHost {
  readonly host: string;
  /** The publisher's name, as it writes itself. */
  readonly name: string;
  /** BCP 47 tag of what it mainly publishes in. */
  readonly language: string;
  readonly region: string;
}

/** The reviewed list, by region. */
export const newsHosts: readonly NewsHost[] = data.regions.flatMap(({ region, hosts }) => hosts.map((one) => ({ ...one, region })));

const byHost = new Map(newsHosts.map((one) => [one.host, one]));

/** The listed host that a host is or belongs to, the most exact one; null when it is not on the list. */
export function listedHost(host: string): NewsHost | null {
  const labels = host.toLowerCase().replace(/\.$/, "").split(".");
  for (let from = 0; from < labels.length - 1; from++) {
    const found = byHost.get(labels.slice(from).join("."));
    if (found) return found;
  }
  return null;
}

/** Whether Intertie reads a host's articles without being asked. */
export const isListed = (host: string): boolean => listedHost(host) !== null;

const isCovered = ({ host }: NewsHost): boolean => isListed(host.slice(host.indexOf(".") + 1));

/** Match patterns of the whole list; each covers the bare host and its subdomains, over http and https. */
export const hostPatterns: readonly string[] = newsHosts.filter((one) => !isCovered(one)).map(({ host }) => `*://*.${host}/*`);
