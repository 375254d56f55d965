/** Attribution by form alone, without a word of saying: a name and a colon before marks, a dash and a name after them. */
import type { QuoteCue } from "../../languages/rules/quotes.ts";
import type { Content } from "./contents.ts";
import { is, type Unit } from "./frames.ts";
import { Class } from "./lexicon.ts";
import type { Attribution } from "./reading.ts";

const sign = (id: string): QuoteCue => ({ id, cue: "", role: "say", speaker: "before", content: [], examples: [] });
const signature = sign("signature");
const label = sign("label");
/** Longest name that signs or labels words, in units. */
const MAX_NAME = 8;

/** True for the words of a name: capitals where the script has them, and what stands between them. */
const isName = (units: readonly Unit[], cased: boolean): boolean =>
  units.length > 0 &&
  units.length <= MAX_NAME &&
  units.every(
    (unit) =>
      unit.kind === "aside" ||
      (unit.kind === "mark" && unit.folded !== "•") ||
      (unit.kind === "word" && (!cased || unit.capital || is(unit, Class.linking | Class.determiner))),
  ) &&
  units.some(({ kind, capital }) => kind === "word" && (capital || !cased));

/** What a frame without a cue says by its form. */
export const readForm = (units: readonly Unit[], cased: boolean): Attribution[] => {
  const marked: Content = { first: 0, last: 0, form: "marked", addressee: null };
  const colon = units.findIndex(({ kind }) => kind === "colon");
  if (colon > 0 && units[colon + 1]?.kind === "marked" && isName(units.slice(0, colon), cased)) {
    const content = { ...marked, first: colon + 1, last: colon + 1 };
    const cue = { first: colon, last: colon, cue: label, speakerWords: 0 };
    return [{ cue, speaker: { first: 0, last: colon - 1 }, contents: [content], looksBack: false }];
  }
  const dash = units.findIndex(({ kind }) => kind === "dash");
  if (dash !== 0 && !(dash === 1 && units[0]?.kind === "marked")) return [];
  let last = units.length - 1;
  while (last > dash && units[last]?.kind === "stop") last--;
  const comma = units.findIndex(({ kind }, at) => at > dash && kind === "comma");
  const name = units.slice(dash + 1, comma < 0 ? last + 1 : comma);
  if (!isName(name, cased) || last - dash > 2 * MAX_NAME) return [];
  const cue = { first: dash, last: dash, cue: signature, speakerWords: 0 };
  return [{ cue, speaker: { first: dash + 1, last }, contents: dash === 0 ? [] : [marked], looksBack: dash === 0 }];
};
