/**
 * What holds of corrections whatever they are: the dossier stays sound, the order of lines and reports does not matter, undoing brings
 * back every byte, and an entry finds what it was about after reports were added.
 */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyCorrections } from "../../src/corrections/apply.ts";
import { findingsOf } from "../../src/corrections/findings.ts";
import { journalLine, parseJournal } from "../../src/corrections/journal.ts";
import { makeCorrection, parseCorrectionRequest } from "../../src/corrections/make.ts";
import { loadDirectory } from "../../src/directory/load.ts";
import { findFaults } from "../../src/dossier/verify.ts";
import { ingestBytes } from "../../src/ingest/ingest.ts";
import { actionsOn, correctableKinds, type Dossier, type RawReport } from "../../src/model/index.ts";
import { buildDossier } from "../../src/pipeline/build.ts";
import { picks, writeJournal } from "../support/random-corrections.ts";
import { smallPile } from "../support/small-pile.ts";

const directory = loadDirectory();
const build = (reports: readonly RawReport[]): Dossier =>
  buildDossier(reports, { directory, generated: "2026-01-01T00:00:00Z" });
const samples: RawReport[] = readdirSync("samples")
  .filter((name) => /\.(?:txt|html)$/.test(name))
  .flatMap((name) => ingestBytes(readFileSync(`samples/${name}`), `samples/${name}`).report ?? []);
const small: RawReport[] = smallPile.flatMap(({ bytes, source }) => ingestBytes(bytes, source).report ?? []);
const now = "2026-02-01T00:00:00Z";

const unapplied = ({ notices }: Dossier) => notices.filter(({ code }) => code === "correction-unapplied");

describe("corrections of any kind", () => {
  const raw = build(samples);
  const bytes = JSON.stringify(raw);

  it("leave the dossier sound, in whatever order their lines stand, and are undone to the byte", () => {
    let made = 0;
    const done = new Set<string>();
    fc.assert(
      fc.property(fc.array(picks, { minLength: 4, maxLength: 14 }), fc.infiniteStream(fc.nat()), (all, order) => {
        const journal = writeJournal(raw, all);
        made += journal.length;
        for (const entry of journal) done.add(entry.action === "undo" ? "undo" : `${entry.action} ${entry.kind}`);
        const corrected = applyCorrections(raw, journal);
        expect(findFaults(JSON.parse(JSON.stringify(corrected)))).toEqual([]);
        const shuffled = journal
          .map((entry) => ({ entry, at: order.next().value as number }))
          .sort((a, b) => a.at - b.at);
        const text = shuffled.map(({ entry }) => journalLine(entry)).join("");
        const { entries, notices } = parseJournal(text, "journal");
        expect(notices).toEqual([]);
        expect(JSON.stringify(applyCorrections(raw, entries))).toBe(JSON.stringify(corrected));
        const undone = [...journal];
        for (const { id, action } of journal)
          if (action !== "undo")
            undone.push(
              makeCorrection(
                raw,
                parseCorrectionRequest({ action: "undo", entry: id, by: "B", why: "no" }),
                undone,
                now,
              ),
            );
        const back = applyCorrections(raw, undone);
        expect(JSON.stringify(back)).toBe(bytes);
        expect(JSON.stringify(raw)).toBe(bytes);
      }),
      { numRuns: 60, seed: 7 },
    );
    expect(made).toBeGreaterThan(200);
    // Every action was done to every kind it can be done to.
    const possible = correctableKinds.flatMap((kind) => actionsOn[kind].map((action) => `${action} ${kind}`));
    expect([...possible, "undo"].filter((one) => !done.has(one))).toEqual([]);
  });

  it("say the same in whatever order the reports came", () => {
    const journal = writeJournal(
      raw,
      Array.from({ length: 12 }, (_, i) => ({
        kind: i,
        action: i * 3,
        targets: [i, i * 7 + 1, 3],
        part: i,
        undo: false,
      })),
    );
    expect(journal.length).toBeGreaterThan(6);
    const one = JSON.stringify(applyCorrections(raw, journal));
    expect(JSON.stringify(applyCorrections(build(samples.toReversed()), journal))).toBe(one);
  });
});

describe("what a correction was about", () => {
  it("is found again when a report comes in, whichever it is", () => {
    const whole = build(small);
    for (const late of small.keys()) {
      const raw = build(small.filter((_, i) => i !== late));
      for (const kind of correctableKinds)
        for (const { id, label } of findingsOf(raw, kind)) {
          const asked = parseCorrectionRequest({ action: "confirm", kind, targets: [id], by: "A", why: "seen" });
          const entry = makeCorrection(raw, asked, [], now);
          const after = applyCorrections(whole, [entry]);
          expect(unapplied(after), `${kind} ${label} without ${small[late]?.source}`).toEqual([]);
        }
    }
  });
});
