/**
 * Titles and role words with what belongs to them: "US Secretary of State", "przewodniczący Partii Pracy Korei". A role
 * beside a name says who that is; a role that stands alone ("the spokeswoman") is a mention of its own.
 */
import type { Office } from "../../languages/rules/names.ts";
import { isInnerHyphen } from "../matcher.ts";
import { TokenKind } from "../tokens.ts";
import { type Draft, isCapital, type RolePhrase, type Stretch, suffixOf } from "./draft.ts";
import type { Scan } from "./scan.ts";

/** Offices that point at one person even where no country or article stands beside them. */
const telling: ReadonlySet<Office> = new Set([
  "head",
  "premier",
  "foreign-minister",
  "defence-minister",
  "spokesperson",
  "envoy",
]);
/** Words too general to be anybody without a name beside them. */
const vague: ReadonlySet<Office> = new Set(["other", "courtesy"]);

const idsOf = (draft: Draft): readonly string[] => draft.forms.map((form) => form.entry.id);

/** A title with the country, body and qualifying words around it. */
const widen = (stretch: Stretch, title: RolePhrase, names: readonly Draft[], found: Scan): RolePhrase => {
  const { tokens, lexicon, from, to } = stretch;
  const of = new Set<string>();
  for (const demonym of found.demonyms)
    if (title.first < demonym.first && demonym.last < title.last) of.add(demonym.id);
  const bodyEnding = (last: number): Draft | undefined =>
    names.find(
      (draft) =>
        draft.last === last &&
        draft.kind !== "person" &&
        (suffixOf(stretch, draft) === "" || lexicon.links.has(suffixOf(stretch, draft))),
    );
  // "глава МИД РФ": the title's last word may begin the name of the body.
  const bodyFrom = (at: number): Draft | undefined =>
    names.find(
      (draft) => draft.kind !== "person" && draft.first > title.first && draft.first <= at && draft.last >= at,
    );
  const demonymEnding = (last: number) => found.demonyms.find((demonym) => demonym.last === last);
  let first = title.first;
  while (first > from) {
    let at = first - 1;
    if (isInnerHyphen(tokens, at)) at--;
    if (tokens.folded[at] === "'s" && bodyEnding(at - 1) !== undefined) at--;
    // "北朝鮮の外相": the word between a body and its title
    const linked = lexicon.titleAfter && lexicon.links.has(tokens.folded[at] as string);
    if (linked && names.some((draft) => draft.last === at - 1 && draft.kind !== "person")) at--;
    const demonym = demonymEnding(at);
    const body = bodyEnding(at);
    if (demonym !== undefined) {
      of.add(demonym.id);
      first = demonym.first;
    } else if (body !== undefined) {
      for (const id of idsOf(body)) of.add(id);
      first = body.first;
    } else if (tokens.kinds[at] === TokenKind.word && lexicon.modifiers.has(tokens.folded[at] as string)) first = at;
    else break;
  }
  let { last, end } = title;
  for (let bodies = 0; bodies < 3 && !lexicon.titleAfter; bodies++) {
    let at = last + 1;
    const adjective = lexicon.demonymAfter ? found.demonyms.find((demonym) => demonym.first === at) : undefined;
    if (adjective !== undefined && adjective.last < to) {
      of.add(adjective.id);
      last = adjective.last;
      end = tokens.ends[last] as number;
      continue;
    }
    if (lexicon.links.size > 0) {
      while (at < to && lexicon.links.has(tokens.folded[at] as string)) at++;
      if (at === last + 1) break;
    }
    // "пресс-секретарь президента России": the role of one who serves another.
    const master = found.titles.find((other) => other.first === at);
    if (master !== undefined && master.last < to) {
      last = master.last;
      end = master.end;
      continue;
    }
    const body = at < to ? bodyFrom(at) : undefined;
    // "the head of Norway's fund" is not the head of Norway.
    if (body === undefined || tokens.folded[body.last + 1] === "'s") break;
    for (const id of idsOf(body)) of.add(id);
    last = body.last;
    end = body.end;
  }
  return { ...title, first, last, end, of: [...of].sort() };
};

const isComma = (stretch: Stretch, i: number): boolean => stretch.tokens.folded[i] === ",";

/** The name that a role phrase stands beside, if any. */
const nameBeside = (stretch: Stretch, role: RolePhrase, names: readonly Draft[]): Draft | undefined => {
  const { tokens, lexicon } = stretch;
  const isPerson = (draft: Draft): boolean => draft.kind === "person";
  const ends = (draft: Draft, at: number): boolean =>
    isPerson(draft) && draft.last === at && suffixOf(stretch, draft) === "";
  const earlier = lexicon.titleAfter ? names.find((draft) => ends(draft, role.first - 1)) : undefined;
  if (earlier !== undefined) return earlier;
  const direct = names.find((draft) => isPerson(draft) && draft.first === role.last + 1);
  if (direct !== undefined && suffixOf(stretch, role) === "") return direct;
  // "President of the Republic of Korea (ROK) Moon …"
  if (tokens.folded[role.last + 1] === "(" && tokens.folded[role.last + 3] === ")") {
    const behind = names.find((draft) => isPerson(draft) && draft.first === role.last + 4);
    if (behind !== undefined) return behind;
  }
  const article = lexicon.articles.has(tokens.folded[role.first - 1] as string);
  const opening = article ? role.first - 1 : role.first;
  if (isComma(stretch, opening - 1)) {
    const apposed = names.find((draft) => ends(draft, opening - 2));
    if (apposed !== undefined) return apposed;
  }
  if (!isComma(stretch, role.last + 1)) return undefined;
  const later = names.find((draft) => isPerson(draft) && draft.first === role.last + 2);
  return later !== undefined && (article || role.of.length > 0) && isClosed(stretch, later.last + 1)
    ? later
    : undefined;
};

/** An apposition ends with a mark or the sentence. */
const isClosed = ({ tokens, to }: Stretch, i: number): boolean => i >= to || tokens.kinds[i] === TokenKind.mark;

/** True where the word behind a role may be what it does, not a noun that it qualifies ("official statement"). */
const isFollowedByVerb = ({ tokens, lexicon, to }: Stretch, next: number): boolean => {
  if (next >= to || tokens.kinds[next] !== TokenKind.word) return true;
  return lexicon.commonWords.has(tokens.folded[next] as string) || lexicon.isAgentVerb(tokens, next);
};

/** True where a role without a name means somebody: "the spokeswoman", "US president", not "official statement". */
const standsAlone = (stretch: Stretch, role: RolePhrase): boolean => {
  const { tokens, lexicon, from } = stretch;
  if (vague.has(role.office) || isInnerHyphen(tokens, role.last + 1)) return false;
  const isTelling = telling.has(role.office);
  if (lexicon.articles.size === 0) return isTelling || role.of.length > 0;
  if (!isTelling && !isFollowedByVerb(stretch, role.last + 1)) return false;
  const article = role.first > from && lexicon.articles.has(tokens.folded[role.first - 1] as string);
  return role.of.length > 0 || article || (isTelling && role.last > role.first && isCapital(tokens, role.first));
};

/** Gives names their roles and returns the roles that stand alone, as mentions. */
export const findRoles = (stretch: Stretch, names: readonly Draft[], found: Scan): Draft[] => {
  const { tokens, text } = stretch;
  const alone: Draft[] = [];
  let until = -1;
  for (const title of found.titles) {
    if (title.first <= until || names.some((draft) => draft.first <= title.first && title.last <= draft.last)) continue;
    const role = widen(stretch, title, names, found);
    until = role.last;
    const name = nameBeside(stretch, role, names);
    if (name !== undefined) {
      if (name.role === null || name.role.of.length < role.of.length) name.role = role;
      if (name.role === role || name.gender === null) name.gender = role.gender ?? name.gender;
    } else if (standsAlone(stretch, role)) {
      const start = tokens.starts[role.first] as number;
      alone.push({
        first: role.first,
        last: role.last,
        start,
        end: role.end,
        kind: "person",
        form: "role",
        name: text.slice(start, role.end).toLowerCase(),
        forms: [],
        sentence: stretch.sentence,
        role,
        gender: role.gender,
        metonym: false,
        bare: false,
      });
    }
  }
  return alone;
};
