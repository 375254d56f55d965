/**
 * How likely one of two related reports was there before the other, from what each says of itself: who credits whom, who bears
 * the debris of copying, who appeared first, who is whole, whose language the countries named speak. Credits, debris and datelines weigh by judgement,
 * the others were fitted by scripts/fit-provenance.ts. All terms change sign when the reports are exchanged.
 */
import type { Directory } from "../../directory/load.ts";
import type { ReportId } from "../../model/index.ts";
import type { Found, ReadDoc } from "../../pipeline/stage.ts";
import { TokenKind } from "../../read/tokens.ts";
import { languageOfState } from "../state-languages.ts";
import { directionConstants } from "./direction-constants.ts";
import { logOddsOf, type Terms } from "./logistic.ts";
import { ownerOf } from "./owners.ts";
import type { Related } from "./relate.ts";

/** Log odds of what a report says of its source, of marks that only copies bear, and of a dateline as only agencies sign. */
const CREDITED = 8;
const DEBRIS = 4;
const WIRE = 4;

const debrisKinds = new Set(["scraper-marker", "markup-debris", "machine-translated"]);
const hasDebris = ({ signals }: ReadDoc): boolean => signals.some(({ kind }) => debrisKinds.has(kind));

const credits = (found: Found<"entities">, from: ReportId, to: ReportId): boolean => {
  const owner = ownerOf(found, to);
  return (
    owner !== null &&
    owner !== ownerOf(found, from) &&
    (found.entities.creditsOf.get(from) ?? []).some((chain) => chain.includes(owner))
  );
};

const isCredited = (found: Found<"entities">, report: ReportId): boolean =>
  (found.entities.creditsOf.get(report) ?? []).length > 0;

const DAY_MS = 86_400_000;

/** When a report appeared, as milliseconds since the epoch: an instant, or a day from its beginning to its end. */
const publication = ({ layout }: ReadDoc): readonly [start: number, end: number] | null => {
  const value = layout.published?.value ?? "";
  const start = value.length < 10 ? Number.NaN : Date.parse(value);
  return Number.isNaN(start) ? null : [start, value.length === 10 ? start + DAY_MS : start];
};

/** 1 where `a` surely appeared before `b`, -1 where after, 0 where their times overlap or one is not known. */
const earlier = (a: ReadDoc, b: ReadDoc): number => {
  const [one, two] = [publication(a), publication(b)];
  if (one === null || two === null || one[0] === two[0]) return 0;
  return Number(one[1] <= two[0]) - Number(two[1] <= one[0]);
};

interface Home {
  /** Mentions of countries, and of who or what belongs to one. */
  readonly mentions: number;
  readonly byLanguage: ReadonlyMap<string, number>;
}

const remembered = new WeakMap<ReadDoc["mentions"], Home>();

const homeOf = ({ mentions }: ReadDoc, { byId }: Directory): Home => {
  const known = remembered.get(mentions);
  if (known !== undefined) return known;
  const byLanguage = new Map<string, number>();
  let count = 0;
  for (const {
    known: [id],
  } of mentions) {
    const countries = id === undefined ? [] : id.startsWith("country/") ? [id] : (byId.get(id)?.of ?? []);
    for (const country of countries) {
      const language = languageOfState(country);
      if (language === null) continue;
      count++;
      byLanguage.set(language, (byLanguage.get(language) ?? 0) + 1);
    }
  }
  const home = { mentions: count, byLanguage };
  remembered.set(mentions, home);
  return home;
};

/** Share of the countries that both reports name which speak the language of the one, less those which speak the other's. */
const homeward = (a: ReadDoc, b: ReadDoc, directory: Directory): number => {
  if (a.language.code === b.language.code) return 0;
  const homes = [homeOf(a, directory), homeOf(b, directory)];
  const of = ({ language }: ReadDoc): number =>
    homes.reduce((sum, { byLanguage }) => sum + (byLanguage.get(language.code) ?? 0), 0);
  const mentions = homes.reduce((sum, home) => sum + home.mentions, 0);
  return mentions < 2 ? 0 : (of(a) - of(b)) / mentions;
};

const wordsIn = ({ tokens }: ReadDoc): number =>
  tokens.kinds.reduce((sum, kind) => sum + Number(kind !== TokenKind.mark), 0);

const within = (value: number, most: number): number => Math.max(-most, Math.min(most, value));

/** What `directionConstants` multiply, by name. */
export const directionTerms = (
  a: ReadDoc,
  b: ReadDoc,
  { relation, aligned }: Pick<Related, "relation" | "aligned">,
  found: Found<"entities">,
  directory: Directory,
): Terms => ({
  earlier: earlier(a, b),
  // A copy word for word is the longer by what its page adds; any other is the shorter by what it leaves out.
  plain: relation === "verbatim" ? Math.sign(wordsIn(b) - wordsIn(a)) : 0,
  whole: relation === "verbatim" ? 0 : within(aligned.ofB - aligned.ofA, 0.5),
  home: homeward(a, b, directory),
  headline: Number(a.layout.headline !== null) - Number(b.layout.headline !== null),
  flawless: within(b.signals.length - a.signals.length, 2),
  credited: Number(isCredited(found, a.report.id)) - Number(isCredited(found, b.report.id)),
});

/** An agency's text as it was sent, or all of it: a copy often leaves the dateline out, and none adds one. */
const isWire = ({ layout }: ReadDoc): boolean => layout.datelineSender !== null;

/** Log odds that `b` was taken from `a` rather than `a` from `b`, one of the two being taken from the other. */
export const precedence = (
  a: ReadDoc,
  b: ReadDoc,
  related: Pick<Related, "relation" | "aligned">,
  found: Found<"entities">,
  directory: Directory,
): number =>
  CREDITED * (Number(credits(found, b.report.id, a.report.id)) - Number(credits(found, a.report.id, b.report.id))) +
  DEBRIS * (Number(hasDebris(b)) - Number(hasDebris(a))) +
  WIRE * (Number(isWire(a)) - Number(isWire(b))) +
  logOddsOf(directionConstants, directionTerms(a, b, related, found, directory));
