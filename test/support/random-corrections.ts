/** Corrections of every kind, made at random: what a reader might ask for, and journals of it. */
import fc from "fast-check";
import { applyCorrections } from "../../src/corrections/apply.ts";
import { findingsOf } from "../../src/corrections/findings.ts";
import { makeCorrection, parseCorrectionRequest } from "../../src/corrections/make.ts";
import {
  actionsOn,
  type Correction,
  correctableKinds,
  type Dossier,
  ReadoutError,
  typesOf,
} from "../../src/model/index.ts";

const now = "2026-02-01T00:00:00Z";

/** Numbers that pick what is done to what; any of them picks something. */
export const picks = fc.record({
  kind: fc.nat(),
  action: fc.nat(),
  targets: fc.array(fc.nat(), { minLength: 3, maxLength: 3 }),
  part: fc.nat(),
  undo: fc.boolean(),
});
export type Picks = typeof picks extends fc.Arbitrary<infer P> ? P : never;
const pick = <T>(items: readonly T[], n: number): T => items[n % items.length] as T;

/** What a reader might ask for. */
export const requestOf = (
  { kind: k, action: a, targets: t, part, undo }: Picks,
  dossier: Dossier,
  journal: readonly Correction[],
) => {
  const reasons = { by: "Anna Keller", why: "because" };
  if (undo && journal.length > 0) return { action: "undo", entry: pick(journal, k).id, ...reasons };
  const kind = pick(correctableKinds, k);
  const action = pick(actionsOn[kind], a);
  const findings = findingsOf(dossier, kind).filter(({ passages }) => passages.length > (action === "split" ? 1 : 0));
  if (findings.length === 0) return null;
  const first = pick(findings, t[0] as number);
  // Points of different events are never joined.
  const account = dossier.accounts.find(({ points }) => points.some(({ id }) => id === first.id));
  const beside =
    kind === "point" ? findings.filter(({ id }) => account?.points.some((one) => one.id === id)) : findings;
  const others = action === "join" ? t.slice(1).map((n) => pick(beside, n)) : [];
  const targets = [first, ...others];
  const passages = targets[0]?.passages ?? [];
  return {
    action,
    kind,
    targets: targets.map(({ id }) => id),
    ...(action === "rename" || action === "split" ? { label: `Name ${part}` } : {}),
    ...(action === "retype" ? { type: pick(typesOf[kind], part) } : {}),
    ...(action === "split"
      ? {
          out: {
            passages: passages.slice(0, 1 + (part % (passages.length - 1))),
            forms: part % 5 === 0 ? [passages[0]?.exact] : [],
          },
        }
      : {}),
    ...reasons,
  };
};

/** A journal as readers come to write it, each before the dossier that those before him left. */
export const writeJournal = (raw: Dossier, all: readonly Picks[]): Correction[] => {
  const journal: Correction[] = [];
  for (const one of all) {
    const before = applyCorrections(raw, journal);
    const request = requestOf(one, before, journal);
    if (request === null) continue;
    try {
      journal.push(makeCorrection(before, parseCorrectionRequest(request), journal, now));
    } catch (error) {
      // What nothing would come of is refused.
      if (!(error instanceof ReadoutError && error.code === "correction-invalid")) throw error;
    }
  }
  return journal;
};
