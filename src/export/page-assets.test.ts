import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { loadPageAssets } from "./page-assets.ts";

const root = mkdtempSync(join(tmpdir(), "readout-assets-"));
const folder = pathToFileURL(`${root}/`);
afterAll(() => rmSync(root, { recursive: true }));

test("says what is missing, where it looked and what to do", () => {
  expect(() => loadPageAssets([folder])).toThrow(
    expect.objectContaining({ code: "page-missing", message: expect.stringContaining("npm run build") }),
  );
});

test("reads both files from the first folder that has both", () => {
  writeFileSync(join(root, "page.js"), "script");
  expect(() => loadPageAssets([folder])).toThrow(expect.objectContaining({ code: "page-missing" }));
  writeFileSync(join(root, "page.css"), "style");
  expect(loadPageAssets([new URL("none/", folder), folder])).toEqual({ script: "script", style: "style" });
});
