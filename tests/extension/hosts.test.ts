import { describe, expect, it } from "vitest";
import { hostPatterns, isListed, listedHost, newsHosts } from "../../lib/extension/hosts.ts";

describe("the reviewed list of news hosts", () => {
  it("holds at least 150 hosts, none twice", () => {
    const hosts = newsHosts.map(({ host }) => host);
    expect(hosts.length).toBeGreaterThanOrEqual(150);
    expect(hosts.filter((host, i) => hosts.indexOf(host) !== i)).toEqual([]);
    expect(new Set(hostPatterns).size).toBe(hostPatterns.length);
  });

  it.each(newsHosts.map((one) => [one.host, one] as const))("%s is a bare host with a name, a language and a region", (host, one) => {
    expect(host).toMatch(/^(?!www\.)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/);
    expect(one.name.trim()).toBe(one.name);
    expect(one.name.length).toBeGreaterThan(1);
    expect(one.language).toMatch(/^[a-z]{2}$/);
    expect(one.region).not.toBe("");
  });

  it("makes patterns that cover the bare host and its subdomains", () => {
    for (const pattern of hostPatterns) expect(pattern).toMatch(/^\*:\/\/\*\.[a-z0-9.-]+\/\*$/);
    for (const { host } of newsHosts) {
      expect(
        hostPatterns.some((pattern) => `.${host}`.endsWith(pattern.slice("*://*".length, -"/*".length))),
        host,
      ).toBe(true);
    }
  });

  it.each([
    "ajupress.com",
    "www.ajupress.com",
    "nukta.com",
    "www.taipeitimes.com",
    "www.koreatimes.co.kr",
    "edition.cnn.com",
    "AMP.THEGUARDIAN.COM",
  ])("knows %s", (host) => expect(isListed(host)).toBe(true));

  it.each(["example.com", "notreuters.com", "reuters.com.evil.example", "com", "", "co.kr"])("does not know %s", (host) => {
    expect(isListed(host)).toBe(false);
  });

  it("prefers the most exact entry", () => {
    expect(listedHost("pulse.mk.co.kr")?.name).toBe("Pulse by Maeil Business");
    expect(listedHost("stock.mk.co.kr")?.name).toBe("Maeil Business Newspaper");
  });
});
