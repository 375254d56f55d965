/** A web of our own for tests: a server on 127.0.0.1 whose pages a test sets, and that remembers what it was asked. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type Reply =
  | string
  | {
      readonly status?: number;
      readonly type?: string;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string | Uint8Array;
    }
  | ((asked: IncomingMessage, response: ServerResponse) => void);

export interface TestWeb {
  readonly url: string;
  /** "127.0.0.1:PORT", as `--allow-host` takes it. */
  readonly host: string;
  /** By path; what is not there is 404. */
  readonly pages: Map<string, Reply>;
  /** "GET /path" of each request so far, with what was sent. */
  readonly asked: { readonly path: string; readonly headers: IncomingMessage["headers"]; readonly at: number }[];
  readonly close: () => Promise<void>;
}

export const startWeb = async (): Promise<TestWeb> => {
  const pages = new Map<string, Reply>();
  const asked: TestWeb["asked"] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    asked.push({ path, headers: request.headers, at: performance.now() });
    const reply = pages.get(path);
    if (typeof reply === "function") return reply(request, response);
    if (reply === undefined) return response.writeHead(404).end("not here");
    const {
      status = 200,
      type = "text/html; charset=utf-8",
      headers = {},
      body = "",
    } = typeof reply === "string" ? { body: reply } : reply;
    const etag = headers.etag;
    if (etag !== undefined && request.headers["if-none-match"] === etag) return response.writeHead(304, { etag }).end();
    return response.writeHead(status, { "content-type": type, ...headers }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${host}`,
    host,
    pages,
    asked,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

/** A page as a newsroom's system writes it. */
export const newsPage = (title: string, paragraphs: readonly string[], aside = "Home"): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:site_name" content="The Fjord Courier"><meta property="article:published_time" content="2021-05-05T08:00:00Z"></head><body><nav><a href="/">${aside}</a></nav><article><h1>${title}</h1>${paragraphs.map((words) => `<p>${words}</p>`).join("")}</article><footer>© ${aside}</footer></body></html>`;
