import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type DirectoryEntry, loadDirectory } from "./load.ts";

const { entries, byId } = loadDirectory();

function formsOf(id: string, lang: string): string[] {
  return (byId.get(id)?.forms ?? []).filter((form) => form.lang === lang).map((form) => form.text);
}

/** Texts that two entries of one kind both claim without `?`, in one language. */
function sharedNames(all: readonly DirectoryEntry[]): string[] {
  const owners = new Map<string, string>();
  const shared: string[] = [];
  for (const entry of all) {
    for (const form of entry.forms.filter(({ use }) => use === "name")) {
      const key = `${entry.kind} ${form.lang} ${form.text}`;
      const owner = owners.get(key);
      if (owner !== undefined && owner !== entry.id) shared.push(`${key}: ${owner}, ${entry.id}`);
      owners.set(key, entry.id);
    }
  }
  return shared;
}

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "readout-directory-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

describe("the shipped directory", () => {
  it("knows one leader in many scripts", () => {
    expect(byId.get("person/kim-jong-un")).toMatchObject({ label: "Kim Jong-un", of: ["country/kp"] });
    expect(formsOf("person/kim-jong-un", "ko")).toContain("김정은");
    expect(formsOf("person/kim-jong-un", "ru")).toContain("Ким Чен Ын");
  });

  it("completes countries from CLDR", () => {
    expect(formsOf("country/kp", "cs")).toContain("Severní Korea");
    expect(formsOf("country/is", "ja")).toContain("アイスランド");
  });

  it("gives a country that is no more no name of its successor", () => {
    expect(formsOf("country/su", "en")).not.toContain("Russia");
  });

  it("lets no two entries of a kind share a name", () => {
    expect(sharedNames(entries)).toEqual([]);
  });

  it("has no stray spaces, empty forms or marks inside forms", () => {
    const folder = new URL(".", import.meta.url);
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".tsv"))) {
      const text = readFileSync(new URL(file, folder), "utf8");
      const stray = text
        .split("\n")
        .filter((line) => !line.startsWith("#") && /\r| {2}|[\t|?~] | [\t|]|\|\||[?~]{2}/.test(line));
      expect(stray, file).toEqual([]);
    }
  });

  it("lets capitals alone stand for a government", () => {
    expect(byId.get("place/seoul")?.seat).toBe("country/kr");
    expect(byId.get("place/busan")?.seat).toBeNull();
    expect(byId.get("place/jerusalem")?.seat).toBeNull();
  });

  it("is read once", () => {
    expect(loadDirectory()).toBe(loadDirectory());
  });
});

describe("a user's own folder", () => {
  const header = "id\tkind\tof\ten\n";

  it("adds entries, and forms to known ones", () => {
    const folder = folderWith({
      "a.tsv": `${header}agency/reuters\tagency\t\tThe Reuters Wire\noutlet/fish-news\toutlet\tcountry/is\tFish News\n`,
      "notes.txt": "not a directory file",
    });
    const merged = loadDirectory({ extra: [folder] });
    expect(merged.byId.get("outlet/fish-news")).toMatchObject({ label: "Fish News", of: ["country/is"] });
    expect(merged.byId.get("agency/reuters")).toMatchObject({ label: "Reuters" });
    expect(merged.byId.get("agency/reuters")?.forms.map((form) => form.text)).toContain("The Reuters Wire");
    expect(merged.entries).toHaveLength(entries.length + 1);
    expect(loadDirectory().byId.has("outlet/fish-news")).toBe(false);
  });

  it.each([
    ["an id twice", `${header}place/a\tplace\t\tA\nplace/a\tplace\t\tB\n`, /x\.tsv: id "place\/a" is given twice/],
    ["an unknown seat", "id\tkind\tseat\ten\nplace/a\tplace\tcountry/zz\tA\n", /"place\/a" belongs to "country\/zz"/],
    ["an unknown owner", `${header}place/a\tplace\tcountry/zz\tA\n`, /"place\/a" belongs to "country\/zz"/],
  ])("refuses %s", (_name, text, message) => {
    expect(() => loadDirectory({ extra: [folderWith({ "x.tsv": text })] })).toThrow(message);
  });

  it("says which folder cannot be read", () => {
    expect(() => loadDirectory({ extra: ["/no/such/folder"] })).toThrow(/"\/no\/such\/folder"/);
  });
});
