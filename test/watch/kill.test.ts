/** A watch that is killed: what it told of is there, nothing is there twice, and it goes on where it was. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, expect, it } from "vitest";
import { loadDirectory } from "../../src/directory/load.ts";
import { checkLibrary } from "../../src/library/check.ts";
import { withStore } from "../../src/library/store/open.ts";
import { newsPage, startWeb, type TestWeb } from "../support/web.ts";

const dir = mkdtempSync(join(tmpdir(), "readout-watch-kill-"));
const ITEMS = 8;
let web: TestWeb;
beforeAll(async () => {
  web = await startWeb();
  const items = Array.from({ length: ITEMS }, (_, i) => {
    web.pages.set(
      `/${i}`,
      newsPage(`Round ${i} of the talks`, [`Round ${i} of the talks on cod ended in Oslo on Monday.`]),
    );
    return `<item><title>Round ${i}</title><link>${web.url}/${i}</link><description>In short.</description></item>`;
  });
  web.pages.set("/feed", {
    type: "application/rss+xml",
    headers: { etag: '"all"' },
    body: `<rss version="2.0"><channel><title>T</title>${items.join("")}</channel></rss>`,
  });
});
afterAll(async () => {
  await web.close();
  rmSync(dir, { recursive: true, force: true });
});

/** Watches once and is killed when it has told of so many reports, a moment later; to the end without a number. */
const watch = async (killedAfter: number | null): Promise<string[]> => {
  const child = spawn(
    process.execPath,
    [
      resolve("dist/cli/main.js"),
      "watch",
      `${web.url}/feed`,
      "--library",
      join(dir, "library"),
      "--once",
      "--json",
      "--delay",
      "5ms",
      "--allow-host",
      web.host,
    ],
    { stdio: ["ignore", "pipe", "ignore"] },
  );
  const told: string[] = [];
  const lines = createInterface({ input: child.stdout });
  lines.on("line", (line) => {
    const { source, what } = JSON.parse(line) as { source?: string; what?: string };
    if (source !== undefined && what !== undefined) told.push(source);
    if (killedAfter !== null && told.length === killedAfter) setTimeout(() => child.kill("SIGKILL"), killedAfter * 3);
  });
  await new Promise((ended) => child.once("close", ended));
  return told;
};

it("loses nothing that it told of and keeps nothing twice", { timeout: 240_000 }, async () => {
  const told = new Set<string>();
  const runs = [1, 3, null];
  for (const killedAfter of runs) for (const source of await watch(killedAfter)) told.add(source);
  await withStore(join(dir, "library"), {}, async (store) => {
    const sources = (await store.db.selectFrom("source").select("source").execute()).map(({ source }) => source);
    expect(new Set(sources).size).toBe(sources.length);
    expect(sources).toHaveLength(ITEMS);
    expect([...told].filter((source) => !sources.includes(source))).toEqual([]);
    expect((await checkLibrary(store, loadDirectory())).faults).toEqual([]);
    expect(await store.db.selectFrom("feed").select("etag").execute()).toEqual([{ etag: '"all"' }]);
  });
  // A page is asked for again only where the kill came between asking and keeping.
  const pages = web.asked.filter(({ path }) => /^\/\d+$/.test(path)).length;
  expect(pages).toBeLessThanOrEqual(ITEMS + runs.length - 1);
});
