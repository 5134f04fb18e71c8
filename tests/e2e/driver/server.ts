import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

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

export async function startServer(): Promise<TestServer> {
  const pages = new Map<string, Served>();
  const requests: string[] = [];
  const server: Server = createServer((request, response) => {
    const host = (request.headers.host ?? "").replace(/:\d+$/, "");
    const key = `${host}${(request.url ?? "/").replace(/\?.*$/, "")}`;
    requests.push(key);
    const page = pages.get(key);
    response.writeHead(page ? 200 : 404, { "content-type": "text/html; charset=utf-8", ...page?.headers });
    response.end(page?.body ?? "<!doctype html><title>Nothing here</title>");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    requests,
    page(host, path, body, headers) {
      pages.set(`${host}${path}`, { body, ...(headers ? { headers } : {}) });
      return `http://${host}:${port}${path}`;
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
