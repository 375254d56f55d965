/** `add` and `build` with URLs, `watch` and `news`, with the real binary and a server of our own. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newsPage, startWeb, type TestWeb } from "../support/web.ts";

const dir = mkdtempSync(join(tmpdir(), "readout-cli-watch-"));
const {
  FORCE_COLOR: _,
  READOUT_LIBRARY: __,
  READOUT_SETTINGS: ___,
  READOUT_ALLOW_HOSTS: ____,
  ...plainEnv
} = process.env;
let web: TestWeb;
beforeAll(async () => {
  web = await startWeb();
  web.pages.set(
    "/cod",
    newsPage("Cod", ["Norway and Poland agreed on cod quotas in Oslo on Monday, the ministry said."]),
  );
  web.pages.set("/feed", {
    type: "application/rss+xml",
    body: `<rss version="2.0"><channel><title>T</title><item><title>Cod</title><link>${web.url}/cod</link></item></channel></rss>`,
  });
});
afterAll(async () => {
  await web.close();
  rmSync(dir, { recursive: true, force: true });
});

const readout = (...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> =>
  new Promise((done) => {
    const options = { cwd: dir, env: { ...plainEnv, CI: "true" } };
    execFile(process.execPath, [resolve("dist/cli/main.js"), ...args], options, (error, stdout, stderr) =>
      done({ status: typeof error?.code === "number" ? error.code : 0, stdout, stderr }),
    );
  });
const allowed = (): string[] => ["--allow-host", web.host, "--delay", "0"];

describe("URLs on the command line", { timeout: 240_000 }, () => {
  it("are built from, and refused where they point inward", async () => {
    expect(await readout("build", `${web.url}/cod`, "--out", "out")).toMatchObject({
      status: 3,
      stderr: expect.stringContaining(`--allow-host ${web.host}`),
    });
    expect(await readout("build", `${web.url}/cod`, "--out", "out", "--quiet", ...allowed())).toMatchObject({
      status: 0,
    });
    const { reports } = JSON.parse(readFileSync(join(dir, "out", "dossier.json"), "utf8"));
    expect(reports).toMatchObject([{ source: `${web.url}/cod`, url: `${web.url}/cod`, retrieved: expect.any(String) }]);
  });

  it("are watched; what is new and what was changed is told, and told once", async () => {
    writeFileSync(
      join(dir, "feeds.opml"),
      `<opml version="2.0"><body><outline xmlUrl="${web.url}/feed"/></body></opml>`,
    );
    const library = ["--library", "kept"];
    expect(await readout("watch", "feeds.opml", "--once", ...library, ...allowed())).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^new {2}http.*\/cod\n1 feed asked: 1 new report, 0 new versions\n$/),
    });
    expect((await readout("watch", "--list", ...library)).stdout).toContain(`${web.url}/feed`);
    expect((await readout("news", ...library)).stdout).toMatch(/^1 new report in 1 story\n/);
    expect((await readout("news", ...library)).stdout).toBe("0 new reports\n");
    web.pages.set(
      "/cod",
      newsPage("Cod", ["Norway and Poland agreed on herring quotas in Oslo on Monday, the ministry said."]),
    );
    expect((await readout("add", `${web.url}/cod`, `${web.url}/none`, ...library, ...allowed())).stdout).toMatch(
      /^0 new reports, 1 new version; /,
    );
    const news = JSON.parse((await readout("news", "--json", ...library)).stdout);
    const revision = news.stories[0].items.find(({ kind }: { kind: string }) => kind === "revision");
    expect(revision.passages.map(({ exact }: { exact: string }) => exact)).toEqual(["herring", "cod"]);
    expect(await readout("news", "--since", "yesterday", ...library)).toMatchObject({ status: 2 });
    expect(await readout("watch", `${web.url}/cod`, "--once", ...library, ...allowed())).toMatchObject({
      stderr: expect.stringContaining("no feed"),
    });
    expect(await readout("watch", "--forget", `${web.url}/feed`, `${web.url}/cod`, ...library)).toMatchObject({
      status: 0,
    });
    expect(await readout("watch", ...library)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("no feed is watched"),
    });
  });
});
