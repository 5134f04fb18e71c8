import { browser } from "wxt/browser";
import type { Settings } from "../core/model/settings.ts";
import type { Access } from "./protocol.ts";

/**
 * The permission for every news article: any web page may be asked by the gate whether it is one. Two patterns and not one for any scheme,
 * whose removal takes the reviewed hosts along in Chromium (docs/decisions/0014).
 */
export const EVERY_SITE = ["http://*/*", "https://*/*"] as const;

/** Whether what is granted covers every site, asked for by us or given in the browser's own settings. */
export const coversEverySite = (origins: readonly string[]): boolean =>
  EVERY_SITE.every((pattern) => origins.includes(pattern)) || origins.includes("*://*/*") || origins.includes("<all_urls>");

/** The permission for one host, without its subdomains. */
export const patternOf = (host: string): string => `*://${host}/*`;

/** Host of a web address, lower case; null for every other kind of address. */
export function hostOf(url: string | undefined): string | null {
  try {
    const { protocol, hostname } = new URL(url ?? "");
    return protocol === "http:" || protocol === "https:" ? hostname : null;
  } catch {
    return null;
  }
}

/** Whether a list of hosts holds this one, itself or as a subdomain of one of them. */
export const holdsHost = (hosts: readonly string[], host: string): boolean => hosts.some((one) => host === one || host.endsWith(`.${one}`));

/** A list of hosts without all that hold this one. */
export const withoutHost = (hosts: readonly string[], host: string): readonly string[] => hosts.filter((one) => !holdsHost([one], host));

/** Whether the browser lets Intertie run at this address. */
export async function mayRead(url: string): Promise<boolean> {
  const host = hostOf(url);
  // By its own scheme: a pattern for any is contained in no single one of EVERY_SITE.
  return host !== null && browser.permissions.contains({ origins: [`${new URL(url).protocol}//${host}/*`] });
}

/** Where an address stands; extension pages (the welcome page) may always be read. */
export async function accessOf(url: string, settings: Settings): Promise<Access> {
  const host = hostOf(url);
  if (host === null) return "allowed";
  if (holdsHost(settings.pausedHosts, host)) return "paused";
  return (await mayRead(url)) ? "allowed" : "not-permitted";
}

/** Asks the reader for a permission; call it in the click itself. False when refused. */
export const requestHost = (host: string): Promise<boolean> => browser.permissions.request({ origins: [patternOf(host)] });
export const requestEverySite = (): Promise<boolean> => browser.permissions.request({ origins: [...EVERY_SITE] });
/** Gives permissions back; false where the browser keeps one (a host of the reviewed list in Chrome). */
export const giveBack = (...patterns: readonly string[]): Promise<boolean> =>
  browser.permissions.remove({ origins: [...patterns] }).catch(() => false);

/** Id of the registration that runs the gate where the reader added a permission. */
const ADDED = "added-hosts";

/** Registers the gate for what the reader allowed beyond the reviewed list; takes it away where a permission is gone. */
export async function syncGate(reviewed: readonly string[]): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => !reviewed.includes(origin) && !origin.startsWith("file:"));
  const there = await browser.scripting.getRegisteredContentScripts({ ids: [ADDED] });
  if (matches.length === 0) {
    if (there.length) await browser.scripting.unregisterContentScripts({ ids: [ADDED] });
    return;
  }
  const script = { id: ADDED, js: ["gate.js"], matches, runAt: "document_end" as const, persistAcrossSessions: true };
  if (there.length) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
