/** Fetching, with a server of our own on 127.0.0.1 and no other network. */
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newsPage, startWeb, type TestWeb } from "../../test/support/web.ts";
import { type FetchSettings, makeFetcher, retryAfter } from "./fetcher.ts";
import { readUrl } from "./read.ts";

let web: TestWeb;
beforeAll(async () => {
  web = await startWeb();
});
afterAll(() => web.close());
beforeEach(() => {
  web.pages.clear();
  web.asked.length = 0;
});
const fetcher = (settings: Partial<FetchSettings> = {}) =>
  makeFetcher({
    userAgent: "readout-test/1",
    allowHosts: [web.host],
    delayMs: 0,
    againMs: 5,
    timeMs: 5000,
    ...settings,
  });
const paths = (): string[] => web.asked.map(({ path }) => path);
const page = newsPage("Cod quotas agreed", [
  "The ministers agreed on cod quotas for the coming year, the ministry said.",
]);

const read = async (path: string, settings: Partial<FetchSettings> = {}) => {
  const parts = [];
  const notices = [];
  for await (const one of readUrl(fetcher(settings), web.url + path)) {
    parts.push(...one.parts.map(({ report }) => report));
    notices.push(...one.notices);
  }
  return { reports: parts, notices };
};

describe("a fetcher", () => {
  it("asks robots.txt once, says who it is, and fetches what is allowed", async () => {
    web.pages.set("/robots.txt", "User-agent: readout-test\nDisallow: /private\n");
    web.pages.set("/a", page).set("/private/b", page);
    const one = fetcher();
    expect(await one.get(`${web.url}/a#top`)).toMatchObject({ kind: "fetched", url: `${web.url}/a` });
    expect(await one.get(`${web.url}/private/b`)).toMatchObject({ kind: "failed", code: "fetch-refused" });
    expect(paths()).toEqual(["/robots.txt", "/a"]);
    expect(web.asked.every(({ headers }) => headers["user-agent"] === "readout-test/1")).toBe(true);
  });
  it("fetches nothing where robots.txt fails", async () => {
    web.pages.set("/robots.txt", { status: 503 }).set("/a", page);
    expect(await fetcher().get(`${web.url}/a`)).toMatchObject({ kind: "failed", why: expect.stringContaining("503") });
    expect(paths()).not.toContain("/a");
  });
  it("waits between two requests to a host, as long as it asks for", async () => {
    web.pages.set("/robots.txt", "User-agent: *\nCrawl-delay: 0.2\n").set("/a", page).set("/b", page);
    const one = fetcher({ delayMs: 10 });
    await Promise.all([one.get(`${web.url}/a`), one.get(`${web.url}/b`)]);
    const [a, b] = web.asked.filter(({ path }) => path !== "/robots.txt").map(({ at }) => at) as [number, number];
    expect(b - a).toBeGreaterThan(150);
  });
  it("comes again when the server says to, and gives up where that is long", async () => {
    let failures = 0;
    web.pages.set("/later", (_, response) => {
      if (failures++ < 1) response.writeHead(429, { "retry-after": "0" }).end();
      else response.end(page);
    });
    web.pages.set("/tomorrow", { status: 503, headers: { "retry-after": "86400" } });
    expect(await fetcher().get(`${web.url}/later`)).toMatchObject({ kind: "fetched" });
    expect(await fetcher().get(`${web.url}/tomorrow`)).toMatchObject({ kind: "failed", againMs: 86_400_000 });
    expect(paths().filter((path) => path === "/tomorrow")).toHaveLength(1);
  });
  it("holds requests against what it knows", async () => {
    web.pages.set("/a", { headers: { etag: '"1"', "cache-control": "public, max-age=90" }, body: page });
    const first = await fetcher().get(`${web.url}/a`);
    expect(first).toMatchObject({ kind: "fetched", maxAge: 90, validators: { etag: '"1"' } });
    expect(await fetcher().get(`${web.url}/a`, { etag: '"1"', modified: null })).toMatchObject({ kind: "unchanged" });
  });
  it("says what the server answered, with the URL", async () => {
    const { reports, notices } = await read("/nowhere");
    expect(reports).toEqual([]);
    expect(notices).toMatchObject([
      {
        code: "fetch-failed",
        severity: "error",
        source: `${web.url}/nowhere`,
        message: expect.stringMatching(/nowhere: .*404/),
      },
    ]);
  });
});

describe("what points inward", () => {
  it.each([
    "http://127.0.0.1/",
    "http://localhost:1/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://0x7f000001/",
    "http://2130706433/",
    "http://169.254.169.254/latest/meta-data/",
    "http://10.0.0.1/",
  ])("is refused: %s", async (url) =>
    expect(await fetcher({ allowHosts: [] }).get(url)).toMatchObject({ kind: "failed", code: "fetch-refused" }));
  it("is refused when a server redirects to it", async () => {
    web.pages.set("/out", { status: 302, headers: { location: "http://127.0.0.1:9/secret" } });
    expect(await fetcher().get(`${web.url}/out`)).toMatchObject({
      kind: "failed",
      code: "fetch-refused",
      why: expect.stringContaining("127.0.0.1"),
    });
  });
  it.each([
    "file:///etc/passwd",
    "ftp://example.org/",
    "http://me:secret@example.org/",
  ])("is not %s either", async (url) => {
    const outcome = await fetcher().get(url);
    expect(outcome).toMatchObject({ kind: "failed", code: "fetch-refused" });
    expect(JSON.stringify(outcome)).not.toContain("secret");
  });
});

describe("limits", () => {
  it("stop a body that unpacks beyond them", async () => {
    const bomb = gzipSync(Buffer.alloc(3_000_000));
    expect(bomb.length).toBeLessThan(20_000);
    web.pages.set("/bomb", { headers: { "content-encoding": "gzip" }, body: bomb });
    expect(await fetcher({ bytes: 1_000_000 }).get(`${web.url}/bomb`)).toMatchObject({
      kind: "failed",
      code: "fetch-refused",
      why: expect.stringContaining("more than the 1 MB"),
    });
  });
  it("stop a body without end and a server that does not answer", async () => {
    web.pages.set("/endless", (_, response) => {
      response.writeHead(200);
      const more = (): void => {
        if (!response.destroyed) response.write("x".repeat(100_000), () => setImmediate(more));
      };
      more();
    });
    web.pages.set("/silent", () => {});
    expect(await fetcher({ bytes: 1_000_000 }).get(`${web.url}/endless`)).toMatchObject({ code: "fetch-refused" });
    expect(await fetcher({ timeMs: 150 }).get(`${web.url}/silent`)).toMatchObject({
      code: "fetch-failed",
      why: expect.stringContaining("0.15 seconds"),
    });
  });
  it("stop redirects in a circle", async () => {
    web.pages.set("/round", { status: 301, headers: { location: "/round" } });
    expect(await fetcher().get(`${web.url}/round`)).toMatchObject({ why: expect.stringContaining("redirects") });
  });
});

describe("a URL as a report", () => {
  it("keeps address, instant and content type, and is decoded by the charset that the server names", async () => {
    web.pages.set("/old", { status: 308, headers: { location: "/news" } });
    web.pages.set("/news", {
      type: "text/html; charset=windows-1251",
      body: Buffer.from(
        "<html><body><article><h1>\xcf\xe5\xf0\xe5\xe3\xee\xe2\xee\xf0\xfb</h1><p>\xcf\xe5\xf0\xe5\xe3\xee\xe2\xee\xf0\xfb \xe7\xe0\xe2\xe5\xf0\xf8\xe8\xeb\xe8\xf1\xfc.</p></article></body></html>",
        "latin1",
      ),
    });
    const { reports, notices } = await read("/old");
    expect(notices).toEqual([]);
    expect(reports).toMatchObject([
      { source: `${web.url}/old`, url: `${web.url}/news`, retrieved: expect.stringMatching(/^20.*Z$/) },
    ]);
    expect(reports[0]?.text).toContain("Переговоры завершились.");
  });
  it("may be a feed: items with their text are taken, teasers fetched", async () => {
    const long = "The committee met for the third time this month and heard both delegations. ".repeat(8);
    web.pages.set("/feed", {
      type: "application/rss+xml",
      body: `<?xml version="1.0"?><rss version="2.0"><channel><title>Courier</title><item><title>Whole</title><link>/whole</link><description>${long}</description></item><item><title>Teaser</title><link>/teaser</link><description>Read on.</description></item></channel></rss>`,
    });
    web.pages.set("/teaser", page);
    const { reports } = await read("/feed");
    expect(reports.map(({ source }) => source.slice(web.url.length))).toEqual(["/whole", "/teaser"]);
    expect(reports[1]?.text).toContain("agreed on cod quotas");
    expect(paths()).not.toContain("/whole");
  });
  it("may be a JSON file without an ending, and is no report where it is a picture", async () => {
    web.pages.set("/api", { type: "application/json", body: '{"text":"Talks were held in Oslo.","title":"Talks"}' });
    web.pages.set("/p", { type: "image/png", body: Buffer.from("\x89PNG\r\n\x1a\n", "latin1") });
    expect((await read("/api")).reports).toMatchObject([
      { source: `${web.url}/api`, text: expect.stringContaining("Oslo") },
    ]);
    expect(await read("/p")).toMatchObject({ reports: [], notices: [{ code: "file-binary" }] });
  });
});

describe("retryAfter", () => {
  it.each([
    ["120", 120_000],
    ["Thu, 01 Jan 1970 00:01:00 GMT", 60_000],
    ["soon", null],
    [undefined, null],
  ])("reads %s", (value, wanted) => expect(retryAfter(value, 0)).toBe(wanted));
});
