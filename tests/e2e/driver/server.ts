import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { makeCertificate } from "./certificate.ts";

export interface Served {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A local server that stands in for every host name; the browsers are told to find all hosts here. */
export interface TestServer {
  readonly port: number;
  /** Serves a page and gives its address. */
  page(host: string, path: string, body: string, headers?: Readonly<Record<string, string>>): string;
  /** Every request so far as "host/path". */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

export interface ServerOptions {
  /** Hosts to stand in for over TLS, with a certificate made for this run; over http when left out. */
  readonly secure?: readonly string[];
}

export async function startServer({ secure }: ServerOptions = {}): Promise<TestServer> {
  const pages = new Map<string, Served>();
  const requests: string[] = [];
  const answer: RequestListener = (request, response) => {
    const host = (request.headers.host ?? "").replace(/:\d+$/, "");
    const key = `${host}${(request.url ?? "/").replace(/\?.*$/, "")}`;
    requests.push(key);
    const page = pages.get(key);
    response.writeHead(page ? 200 : 404, { "content-type": "text/html; charset=utf-8", ...page?.headers });
    response.end(page?.body ?? "<!doctype html><title>Nothing here</title>");
  };
  const server: Server = secure ? createSecureServer(makeCertificate(secure), answer) : createServer(answer);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    requests,
    page(host, path, body, headers) {
      pages.set(`${host}${path}`, { body, ...(headers ? { headers } : {}) });
      return `${secure ? "https" : "http"}://${host}:${port}${path}`;
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
