import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { loadSettings } from "./settings.ts";

const dir = mkdtempSync(join(tmpdir(), "readout-settings-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const fileWith = (content: string): string => {
  const file = join(dir, "settings.json");
  writeFileSync(file, content);
  return file;
};

describe("loadSettings", () => {
  it("takes the file, then the environment, then flags", () => {
    const env = { READOUT_SETTINGS: fileWith('{"library": "a", "directory": ["own"]}') };
    expect(loadSettings({}, env)).toEqual({ library: "a", directory: ["own"] });
    expect(loadSettings({}, { ...env, READOUT_LIBRARY: "b" })).toEqual({ library: "b", directory: ["own"] });
    expect(loadSettings({ library: "c" }, { ...env, READOUT_LIBRARY: "b" })).toEqual({
      library: "c",
      directory: ["own"],
    });
  });
  it("has none where nothing says any", () => expect(loadSettings({}, { XDG_CONFIG_HOME: dir })).toEqual({}));
  it.each([
    ["no JSON", "{"],
    ["an unknown setting", '{"libary": "a"}'],
    ["a wrong type", '{"library": 3}'],
  ])("refuses a file with %s", (_, content) =>
    expect(() => loadSettings({}, { READOUT_SETTINGS: fileWith(content) })).toThrow(/these settings cannot be used/));
  it("refuses a file that is named but not there", () =>
    expect(() => loadSettings({}, { READOUT_SETTINGS: join(dir, "nowhere.json") })).toThrow(/cannot be used/));
});
