import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { KINDS, type Kind, launch, sleep, until } from "./driver/index.ts";
import { OWN_ARTICLE } from "./fixtures/article.ts";
import { pageOf } from "./fixtures/markup.ts";
import { NEW_DEAL } from "./fixtures/new-deal.ts";

/** Articles per run; `npm run soak` reads a hundred. */
const ARTICLES = Number(process.env.INTERTIE_REQUEST_ARTICLES ?? 6);
const HOSTS = ["www.koreatimes.co.kr", "ajupress.com", "nukta.com", "www.taipeitimes.com"];
/** What the browsers themselves ask their makers for, with the extension or without. */
const MAKERS = /(?:^|\.)(?:mozilla\.(?:com|org|net)|mozgcp\.net|firefox\.com|google\.com|googleapis\.com|gvt1\.com|gstatic\.com)$/;

const TYPES: Readonly<Record<string, string>> = { js: "text/javascript", css: "text/css", png: "image/svg+xml", ico: "image/svg+xml" };

/** A proxy that answers every request itself and writes each down, whatever its host; nothing leaves this machine. */
async function startProxy() {
  const asked: string[] = [];
  const proxy = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://proxy.invalid");
    asked.push(`${request.method} ${url.href}`);
    const isPage = url.pathname.startsWith("/story/");
    const type = isPage ? "text/html; charset=utf-8" : (TYPES[url.pathname.replace(/^.*\./, "")] ?? "text/plain");
    response.writeHead(200, { "content-type": type, "cache-control": isPage ? "no-store" : "max-age=3600" });
    const fixture = url.pathname.endsWith("1") ? NEW_DEAL : OWN_ARTICLE;
    const more = '<script src="/own.js"></script><link rel="stylesheet" href="/own.css"><img src="/photo.png" alt=""></article>';
    const image = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';
    response.end(isPage ? pageOf(fixture, "semantic").replace("</article>", more) : type.startsWith("image") ? image : "");
  });
  proxy.on("connect", (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    socket.destroy();
  });
  await new Promise<void>((done) => proxy.listen(0, "127.0.0.1", done));
  const close = () => {
    proxy.closeAllConnections();
    return new Promise((done) => proxy.close(done));
  };
  return { asked, port: (proxy.address() as AddressInfo).port, close };
}

const hostIn = (request: string): string => /^\S+ (?:https?:\/\/)?([^/:]+)/.exec(request)?.[1] ?? request;

/** Every request while the articles were read and, with the extension, a card and the panel were opened on each. */
async function requestsOf(kind: Kind, extension: boolean): Promise<readonly string[]> {
  const proxy = await startProxy();
  const browser = await launch(kind, { extension, proxy: proxy.port });
  try {
    for (let n = 0; n < ARTICLES; n++) {
      const page = await browser.open(`http://${HOSTS[n % HOSTS.length]}/story/number-of-a-long-address-${n}`);
      await until("all of the page", () => page.evaluate(() => document.readyState === "complete"));
      if (extension) {
        await until("marks", async () => (await page.marked()).length > 2);
        const isOpen = async () => (await page.textInside(".panel")).length > 0;
        if (n === 0) await page.clickInside(".edge-tab-open");
        await until("the panel", isOpen);
      } else await sleep(300);
      await page.close();
    }
  } finally {
    await browser.close();
    await proxy.close();
  }
  return proxy.asked.filter((request) => !MAKERS.test(hostIn(request)));
}

describe.each(KINDS)("%s", (kind) => {
  it(`makes the same requests with the extension as without, over ${ARTICLES} articles`, {
    timeout: 120_000 + ARTICLES * 20_000,
  }, async () => {
    const without = await requestsOf(kind, false);
    const withIt = await requestsOf(kind, true);
    expect(without.filter((request) => request.includes("/story/"))).toHaveLength(ARTICLES);
    expect([...withIt].sort()).toEqual([...without].sort());
    console.log(`${kind}: ${ARTICLES} articles, ${without.length} requests without the extension, ${withIt.length} with it`);
  });
});
