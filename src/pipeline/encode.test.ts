import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  answerWith,
  type EmbeddingServer,
  hashVector,
  startEmbeddingServer,
} from "../../test/support/embedding-server.ts";
import { loadDirectory } from "../directory/load.ts";
import type { Encoder } from "../encode/encoder.ts";
import { endpointEncoder } from "../encode/endpoint.ts";
import { reference } from "../encode/reference.ts";
import { ingestBytes } from "../ingest/ingest.ts";
import type { RawReport } from "../model/index.ts";
import { buildDossier, buildEncodedDossier } from "./build.ts";

const report = (name: string, text: string): RawReport =>
  ingestBytes(new TextEncoder().encode(text), `${name}.txt`).report as RawReport;

const pile = [
  report(
    "one",
    "OSLO, May 3, 2021 – The ministers of Norway and Chile met in Oslo on Monday.\n\nThey agreed to open the northern port to 40 ships a day.\n\n“We will not close it again,” the Norwegian minister said.",
  ),
  report(
    "two",
    "OSLO, 3. Mai 2021 – Die Minister Norwegens und Chiles trafen sich am Montag in Oslo.\n\nSie kamen überein, den nördlichen Hafen für 40 Schiffe am Tag zu öffnen.\n\n„Wir werden ihn nicht wieder schließen“, sagte der norwegische Minister.",
  ),
  report("three", "Lyon, 4 mai 2021 – Le musée de Lyon a acheté un tableau.\n\nIl sera montré au printemps."),
];
const options = { directory: loadDirectory(), generated: "2021-06-01T00:00:00Z" };

/** Translations of the reference and the reports' sentences have one vector; an encoder made for the test. */
const meanings = new Map<string, string>();
for (const texts of Object.values(reference))
  for (const [at, text] of texts.entries()) meanings.set(text, `meaning ${at}`);
const meaningOf = (text: string): string => meanings.get(text) ?? text;

let server: EmbeddingServer;
beforeAll(async () => {
  server = await startEmbeddingServer((texts, response) =>
    answerWith(
      response,
      texts.map((text) => hashVector(meaningOf(text))),
    ),
  );
});
afterAll(() => server.close());

describe("an encoder in a build", () => {
  it("is sent sentences and nothing else of the reports", async () => {
    await buildEncodedDossier(pile, endpointEncoder(server.url), options);
    const sent = server.asked.flatMap(({ input }) => input);
    expect(sent).toContain("They agreed to open the northern port to 40 ships a day.");
    expect(sent.filter((text) => text.includes("one.txt"))).toEqual([]);
  });
  it("gives the same bytes in any order of arrival", async () => {
    const build = async (reports: readonly RawReport[]) =>
      JSON.stringify(await buildEncodedDossier(reports, endpointEncoder(server.url), options));
    expect(await build([...pile].reverse())).toBe(await build(pile));
  });
  it("that is out of reach leaves the built-in comparison and a notice that names it", async () => {
    const { url, close } = await startEmbeddingServer();
    await close();
    const { notices, ...rest } = await buildEncodedDossier(pile, endpointEncoder(url, { pausesMs: [] }), options);
    const { notices: plain, ...without } = buildDossier(pile, options);
    expect(JSON.stringify(rest)).toBe(JSON.stringify(without));
    expect(notices.filter(({ code }) => code === "encoder-unavailable")).toMatchObject([
      { severity: "warning", message: expect.stringContaining(url) },
    ]);
    expect(notices).toHaveLength(plain.length + 1);
  });
  it("that fails half way leaves the built-in comparison", async () => {
    let turns = 0;
    const failing: Encoder = {
      name: "failing",
      batch: 8,
      encode: async (texts) => texts.map(() => Float32Array.of(1, ++turns > 60 ? Number.NaN : turns)),
    };
    const { notices, ...rest } = await buildEncodedDossier(pile, failing, options);
    const { notices: _, ...without } = buildDossier(pile, options);
    expect(JSON.stringify(rest)).toBe(JSON.stringify(without));
    expect(notices.map(({ code }) => code)).toContain("encoder-unavailable");
  });
  it("that knows one language is not listened to", async () => {
    const words: Encoder = {
      name: "words",
      batch: 64,
      encode: async (texts) => texts.map((text) => Float32Array.from(hashVector(text))),
    };
    const { notices } = await buildEncodedDossier(pile, words, options);
    expect(notices.map(({ code }) => code)).toContain("encoder-unsuited");
  });
});
