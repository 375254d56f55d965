/** Feeds into a library, on each engine, from a server of our own. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { loadDirectory } from "../../src/directory/load.ts";
import { type Fetcher, makeFetcher } from "../../src/fetch/fetcher.ts";
import { checkLibrary } from "../../src/library/check.ts";
import { libraryDossier } from "../../src/library/dossier.ts";
import { takeReport } from "../../src/library/reports.ts";
import { withStore } from "../../src/library/store/open.ts";
import type { Store } from "../../src/library/store/store.ts";
import type { Notice } from "../../src/model/index.ts";
import { addUrls } from "../../src/watch/add-urls.ts";
import { subscribe, unsubscribe, watchedFeeds } from "../../src/watch/feeds.ts";
import { feedsInOpml } from "../../src/watch/opml.ts";
import type { Kept } from "../../src/watch/versions.ts";
import { watchRound } from "../../src/watch/watch.ts";
import { onEachEngine } from "../support/engines.ts";
import { newsPage, startWeb, type TestWeb } from "../support/web.ts";

const directory = loadDirectory();
const text = (subject: string): string[] => [
  `The foreign ministers of Norway and Poland agreed in Oslo on Monday on ${subject}, the Norwegian ministry said.`,
  "“We will sign the agreement in June,” the Polish minister, Zbigniew Rau, told reporters after the meeting.",
  "Both sides will meet again in Warsaw before the end of the month to settle what is left, the two ministries said.",
];

let web: TestWeb;
let fetcher: Fetcher;
beforeAll(async () => {
  web = await startWeb();
});
afterAll(() => web.close());
beforeEach(() => {
  web.pages.clear();
  web.asked.length = 0;
  fetcher = makeFetcher({ userAgent: "readout-test/1", allowHosts: [web.host], delayMs: 0, againMs: 1, timeMs: 5000 });
});

interface Item {
  readonly path: string;
  readonly title: string;
  readonly body?: string;
}
const rss = (items: readonly Item[], ttl = ""): string =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>The Fjord Courier</title>${ttl}${items
    .map(
      ({ path, title, body = "In short." }) =>
        `<item><title>${title}</title><guid>${path}</guid><link>${web.url}${path}</link><description><![CDATA[${body}]]></description></item>`,
    )
    .join("")}</channel></rss>`;
const serveFeed = (items: readonly Item[], etag = `"${items.length}"`, ttl = "") =>
  web.pages.set("/feed.xml", { type: "application/rss+xml", headers: { etag }, body: rss(items, ttl) });
const count = (path: string): number => web.asked.filter((asked) => asked.path === path).length;

/** One round, at an hour of a day. */
const round = async (store: Store, hour = 0, stopped: () => boolean = () => false) => {
  const notices: Notice[] = [];
  const kept: string[] = [];
  const now = () => new Date(Date.UTC(2026, 0, 1, hour));
  const { asked, waiting } = await watchRound(store, {
    fetcher,
    now,
    stopped,
    onNotice: (notice) => notices.push(notice),
    onKept: ({ source, what }) => kept.push(`${what} ${source.slice(web.url.length)}`),
  });
  return { kept, notices, asked, waiting: waiting.length };
};

onEachEngine(({ newLocation }) => {
  const withFeed = async (work: (store: Store) => Promise<void>) =>
    withStore(await newLocation(), { create: true }, async (store) => {
      await subscribe(store, [`${web.url}/feed.xml`]);
      await work(store);
    });

  it("takes what is new, once, and asks for what is not new no more", async () => {
    serveFeed([{ path: "/cod", title: "Cod" }]);
    web.pages.set("/cod", newsPage("Cod", text("cod")));
    await withFeed(async (store) => {
      expect(await round(store)).toMatchObject({ kept: ["new /cod"], notices: [] });
      expect(await round(store)).toMatchObject({ kept: [], asked: 1 });
      expect(count("/feed.xml")).toBe(2);
      expect(count("/cod")).toBe(1);
      expect(web.asked.at(-1)?.headers["if-none-match"]).toBe('"1"');
      const herring = text("herring").map((words) => `<p>${words} ${words}</p>`);
      serveFeed([
        { path: "/herring", title: "Herring", body: herring.join("") },
        { path: "/cod", title: "Cod" },
      ]);
      expect((await round(store)).kept).toEqual(["new /herring"]);
      expect(count("/herring")).toBe(0);
      const rows = await store.db.selectFrom("source").selectAll().execute();
      expect(rows.map(({ feed }) => feed)).toEqual([`${web.url}/feed.xml`, `${web.url}/feed.xml`]);
      const { reports } = await libraryDossier(store, directory, { generated: "2026-01-01T00:00:00Z" });
      expect(reports.map(({ url, retrieved }) => [url, retrieved?.slice(0, 2)]).sort()).toEqual([
        [`${web.url}/cod`, "20"],
        [`${web.url}/herring`, "20"],
      ]);
      expect((await checkLibrary(store, directory)).faults).toEqual([]);
    });
  });

  it("keeps a page that was changed as a new version, with the old one and what is different", async () => {
    serveFeed([{ path: "/cod", title: "Cod" }]);
    web.pages.set("/cod", newsPage("Cod quotas agreed", text("cod quotas"), "Monday"));
    await withFeed(async (store) => {
      await round(store, 0);
      // Another frame around the same article is no new version.
      web.pages.set("/cod", newsPage("Cod quotas agreed", text("cod quotas"), "Tuesday"));
      expect(await round(store, 2)).toMatchObject({ kept: ["known /cod"] });
      web.pages.set("/cod", newsPage("Cod quotas agreed", text("herring quotas"), "Tuesday"));
      expect(await round(store, 3)).toMatchObject({ kept: [] });
      expect(await round(store, 8)).toMatchObject({ kept: ["new-version /cod"] });
      const { provenance, reports } = await libraryDossier(store, directory, { generated: "2026-01-01T00:00:00Z" });
      expect(reports).toHaveLength(2);
      expect(provenance.filter(({ relation }) => relation !== "credits")).toMatchObject([
        { relation: "revision", changes: [{ a: { exact: "herring" }, b: { exact: "cod" } }] },
      ]);
    });
  });

  it("goes on where it was killed or stopped, without asking again for what it has", async () => {
    const names = ["a", "b", "c", "d"];
    serveFeed(names.map((name) => ({ path: `/${name}`, title: name })));
    for (const name of names) web.pages.set(`/${name}`, newsPage(name, text(`treaty ${name}`)));
    await withFeed(async (store) => {
      let left = 3;
      expect((await round(store, 0, () => left-- <= 0)).kept).toEqual(["new /d", "new /c"]);
      expect((await round(store, 0)).kept).toEqual(["new /b", "new /a"]);
      expect(names.map((name) => count(`/${name}`))).toEqual([1, 1, 1, 1]);
    });
  });

  it("asks no feed before its time, and one that fails ever more seldom", async () => {
    serveFeed([{ path: "/cod", title: "Cod" }], '"x"', "<ttl>180</ttl>");
    web.pages.set("/cod", newsPage("Cod", text("cod")));
    await withFeed(async (store) => {
      await round(store, 0);
      expect(await round(store, 2)).toMatchObject({ asked: 0, waiting: 1 });
      web.pages.delete("/feed.xml");
      const { notices } = await round(store, 4);
      expect(notices).toMatchObject([{ code: "fetch-failed", source: `${web.url}/feed.xml` }]);
      expect(await watchedFeeds(store.db)).toMatchObject([{ failures: 1, due: "2026-01-01T04:05:00.000Z" }]);
      await round(store, 5);
      expect(await watchedFeeds(store.db)).toMatchObject([{ failures: 2, due: "2026-01-01T05:10:00.000Z" }]);
      expect(await unsubscribe(store, [`${web.url}/feed.xml`])).toBe(1);
      expect(await store.db.selectFrom("item").selectAll().execute()).toEqual([]);
      expect(await store.db.selectFrom("report").select("id").execute()).toHaveLength(1);
    });
  });

  it("waits for a page that fails, takes the teaser of one it must not fetch, and none of a report that was removed", async () => {
    web.pages.set("/robots.txt", "User-agent: *\nDisallow: /closed\n");
    serveFeed([
      { path: "/broken", title: "Broken" },
      { path: "/closed", title: "Closed", body: "The talks in Bergen ended without a result, both sides said." },
    ]);
    await withFeed(async (store) => {
      expect(await round(store, 0)).toMatchObject({
        kept: ["new /closed"],
        notices: [{ code: "fetch-refused" }, { code: "fetch-failed" }],
      });
      web.pages.set("/broken", newsPage("Mended", text("sprat")));
      expect((await round(store, 1)).kept).toEqual(["new /broken"]);
      await takeReport(store, `${web.url}/broken`);
      expect((await round(store, 3)).kept).toEqual([]);
    });
  });

  it("adds a page that a URL names, and the same page again only where its article says something else", async () => {
    await withStore(await newLocation(), { create: true }, async (store) => {
      const add = async (): Promise<(Kept["what"] | string)[]> => {
        const { added, notices } = await addUrls(store, fetcher, [`${web.url}/cod`, `${web.url}/none`]);
        return [...added.map(({ what }) => what), ...notices.map(({ message }) => message.slice(web.url.length))];
      };
      web.pages.set("/cod", newsPage("Cod", text("cod"), "one"));
      expect(await add()).toEqual(["new", "/none: the server answered 404"]);
      web.pages.set("/cod", newsPage("Cod", text("cod"), "two"));
      expect((await add())[0]).toBe("known");
      web.pages.set("/cod", newsPage("Cod", text("haddock"), "two"));
      expect((await add())[0]).toBe("new-version");
    });
  });
});

describe("a list of feeds", () => {
  it("is read folder by folder, each feed once", () => {
    const list = `<?xml version="1.0"?><opml version="2.0"><body><outline text="Asia"><outline type="rss" text="A" xmlUrl="https://a.example/f"/><outline text="B" xmlUrl="https://b.example/f"/></outline><outline xmlUrl="https://a.example/f"/><outline xmlUrl="file:///etc/passwd"/></body></opml>`;
    expect(feedsInOpml(list, "x")).toEqual(["https://a.example/f", "https://b.example/f"]);
  });
  it.each(["", "<html></html>", "<opml><body></body></opml>"])("is not %j", (text) =>
    expect(() => feedsInOpml(text, "x")).toThrow(/x: /));
});
