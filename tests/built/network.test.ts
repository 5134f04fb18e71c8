import { describe, expect, it } from "vitest";
import { BUILDS, filesOf, readBuilt } from "./output.ts";

/** Ways to reach a network, or to run text as code, from a script. */
const WAYS: Record<string, RegExp> = {
  fetch: /(?<![\w$.])fetch\s*\(|\b(?:window|self|globalThis)\.fetch\b/,
  XMLHttpRequest: /\bXMLHttpRequest\b/,
  WebSocket: /\bWebSocket\b/,
  WebTransport: /\bWebTransport\b/,
  EventSource: /\bEventSource\b/,
  sendBeacon: /\bsendBeacon\b/,
  RTCPeerConnection: /\bRTCPeerConnection\b/,
  importScripts: /\bimportScripts\b/,
  eval: /(?<![\w$.])eval\s*\(/,
  "new Function": /\bnew Function\s*\(/,
  "markup from text": /\.(?:innerHTML|outerHTML)\s*=|insertAdjacentHTML/,
};

describe.each(BUILDS)("%s", (build) => {
  const scripts = filesOf(build).filter((file) => file.endsWith(".js"));

  it("has scripts to look at", () => expect(scripts.length).toBeGreaterThan(3));

  it.each(Object.entries(WAYS))("has no %s", (_name, pattern) => {
    const found = scripts.flatMap((file) => {
      const text = readBuilt(build, file);
      const at = text.search(pattern);
      return at < 0 ? [] : [`${file}: ...${text.slice(Math.max(0, at - 60), at + 60)}...`];
    });
    expect(found, "Nothing may leave the reader's machine; find which import brought this and do without it.").toEqual([]);
  });

  it("names no address outside in its pages", () => {
    const pages = filesOf(build).filter((file) => file.endsWith(".html"));
    const outside = pages.filter((file) => /(?:src|href)\s*=\s*["']?(?:https?:)?\/\//.test(readBuilt(build, file)));
    expect(outside).toEqual([]);
  });

  it("forbids connections to its own pages and background", () => {
    const { content_security_policy: policy } = JSON.parse(readBuilt(build, "manifest.json"));
    expect(policy.extension_pages).toMatch(/connect-src 'none'/);
    expect(policy.extension_pages).not.toMatch(/unsafe-(inline|eval)|https?:/);
  });

  it("can't be reached from pages or other extensions", () => {
    const manifest = JSON.parse(readBuilt(build, "manifest.json"));
    expect(manifest.externally_connectable).toBeUndefined();
    for (const entry of manifest.web_accessible_resources ?? [])
      expect(entry.resources, "Pages could tell that Intertie is installed by it.").toEqual([]);
  });
});
