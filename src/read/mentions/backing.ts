/** What an ambiguous form of the directory means in one report: what the report names beyond doubt backs one reading. */
import type { Directory } from "../../directory/load.ts";
import type { Office } from "../../languages/rules/names.ts";
import { Shape } from "../tokens.ts";
import type { Draft, ReadSentence } from "./draft.ts";
import type { KnownForm } from "./known-forms.ts";
import type { Lexicon } from "./lexicon.ts";

export const isAmbiguous = (draft: Draft): boolean =>
  draft.forms.length > 0 && draft.forms.every((form) => form.use === "ambiguous");

/** Bearers of one ambiguous form from which it is a description more than a name. */
const GENERIC = 3;

/** Offices that people of the directory hold, and what may also be said of them. */
const held: ReadonlySet<Office> = new Set([
  "head",
  "premier",
  "foreign-minister",
  "defence-minister",
  "minister",
  "spokesperson",
  "envoy",
  "adviser",
]);
const mayHold = (office: Office): boolean =>
  held.has(office) || office === "courtesy" || office === "official" || office === "legislator";

/** What a report names beyond doubt, and the countries of these. */
interface Sure {
  /** By id, the first sentence that names it. */
  readonly named: Map<string, number>;
  readonly countries: Set<string>;
}

/** Everything named beyond doubt, and the countries these belong to. */
export const sureIds = (drafts: readonly Draft[], directory: Directory): Sure => {
  const named = new Map<string, number>();
  const countries = new Set<string>();
  for (const draft of drafts) {
    const form = draft.forms[0];
    if (form === undefined || form.use !== "name") continue;
    if (!named.has(form.entry.id)) named.set(form.entry.id, draft.sentence);
    for (const id of [form.entry.id, ...form.entry.of])
      if (directory.byId.get(id)?.kind === "country") countries.add(id);
  }
  return { named, countries };
};

/** The country whose name or adjective stands before a token: "North Korean", "North Korea's". */
const countryBefore = ({ stretch, found, drafts }: ReadSentence, first: number): string | null => {
  const last = stretch.tokens.folded[first - 1] === "'s" ? first - 2 : first - 1;
  const demonym = found.demonyms.find((other) => other.last === last)?.id;
  return demonym ?? drafts.find((other) => other.last === last && other.kind === "country")?.forms[0]?.entry.id ?? null;
};

/** The entry that an ambiguous form other than a person's means here, where the report backs one. */
export const backedForm = (sentence: ReadSentence, draft: Draft, sure: Sure): KnownForm | null => {
  const { stretch, found } = sentence;
  const { tokens } = stretch;
  const only = (forms: readonly KnownForm[]): KnownForm | null => (forms.length === 1 ? (forms[0] as KnownForm) : null);
  const candidates = draft.forms.filter((form) => form.entry.kind !== "person");
  const beside = countryBefore(sentence, draft.first);
  const ofBeside = beside === null ? null : only(candidates.filter((form) => form.entry.of.includes(beside)));
  if (ofBeside !== null) return ofBeside;
  // What many may be called ("Foreign Ministry") means the one named before; a rarer name also one that is named later.
  const latest = candidates.length > GENERIC ? draft.sentence : Number.POSITIVE_INFINITY;
  const named = only(
    candidates.filter((form) => {
      const at = sure.named.get(form.entry.id);
      return at !== undefined && at <= latest;
    }),
  );
  if (named !== null) return named;
  const press = only(candidates.filter((form) => form.entry.kind === "agency" || form.entry.kind === "outlet"));
  if (press !== null) {
    const marked = /^[()[\]]$/;
    const previous = (tokens.folded[draft.first - 1] as string | undefined) ?? "";
    const next = (tokens.folded[draft.last + 1] as string | undefined) ?? "";
    if (marked.test(previous) || (marked.test(next) && press.letters === "acronym")) return press;
    if (
      press.letters === "acronym" &&
      (found.agentVerbs.has(draft.last + 1) || found.agentMarkers.has(draft.first - 1))
    )
      return press;
  }
  return only(
    candidates.filter(
      (form) => form.entry.kind === "organisation" && form.entry.of.some((id) => sure.countries.has(id)),
    ),
  );
};

/** True where a bare name is no everyday word, given name or shouted word, and no part of a longer name. */
const isPlainFamilyName = ({ stretch }: ReadSentence, { first, last, name }: Draft, lexicon: Lexicon): boolean => {
  const { tokens } = stretch;
  if (lexicon.commonWords.has(name) || lexicon.givenName(name) !== undefined) return false;
  return stretch.titleCase || ((tokens.shapes[first] as number) & Shape.allCapitals) === 0 || first !== last;
};

/** The person that an ambiguous form of the directory means where the report names nobody in full by that name. */
export const backedPerson = (
  sentence: ReadSentence,
  draft: Draft,
  directory: Directory,
  sure: Sure,
  lexicon: Lexicon,
): KnownForm | null => {
  const people = draft.forms.filter((form) => form.entry.kind === "person");
  const ofRole = new Set((draft.role?.of ?? []).flatMap((id) => [id, ...(directory.byId.get(id)?.of ?? [])]));
  const backed = people.filter((form) =>
    form.entry.of.some((id) => (ofRole.size > 0 ? ofRole.has(id) : sure.countries.has(id))),
  );
  if (backed.length !== 1) return null;
  const office = draft.role?.office ?? null;
  // "Dr Lee": the directory's people hold offices, and many share such a name.
  if (lexicon.familyFirst.has(draft.name) ? office === null || !held.has(office) : office !== null && !mayHold(office))
    return null;
  if (office === null && !isPlainFamilyName(sentence, draft, lexicon)) return null;
  return backed[0] as KnownForm;
};
