/** Plain words for every code of the dossier: what the page says in place of a field's name or value. */
import { type Undecided, undecidedWords } from "../../../src/dossier/contested.ts";
import { stanceWords } from "../../../src/dossier/words.ts";
import { languageName } from "../../../src/languages/name.ts";
import type {
  Commitment,
  EntityJoinReason,
  EntityKind,
  EventStatus,
  EventType,
  Genre,
  Signal,
  Stance,
} from "../../../src/model/index.ts";

export {
  changeWords,
  claimWords,
  commitmentWords,
  creditVerdictWords,
  followUpWords,
  joinWords,
  modalityWords,
  pointMarks,
  pointWords,
  quoteKindWords,
  relationWords,
  renderingWords,
  stanceWords,
} from "../../../src/dossier/words.ts";

/** "Korean" for "ko"; the code itself where it is not a language tag. */
export const languageWords = (lang: string): string =>
  lang === "und" || lang === "" ? "language unknown" : languageName(lang);

const numbers = new Intl.NumberFormat("en");

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${numbers.format(count)} ${count === 1 ? one : many}`;

/** "a, b and c". */
export const listWords = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;

export const genreWords: Readonly<Record<Genre, string>> = {
  "official-readout": "official readout",
  "joint-statement": "joint statement",
  transcript: "transcript",
  "agency-report": "agency report",
  "news-report": "news report",
  comment: "comment",
};

export const statusWords: Readonly<Record<EventStatus, string>> = {
  happened: "happened",
  planned: "planned",
  cancelled: "cancelled",
  denied: "denied",
};

export const eventTypeWords: Readonly<Record<EventType, string>> = {
  meeting: "meeting",
  visit: "visit",
  call: "call",
  publication: "publication",
  agreement: "agreement",
  request: "request",
  sanction: "sanction",
  test: "test",
  inspection: "inspection",
  cancellation: "cancellation",
  other: "something else",
};

export const statusMarks: Readonly<Record<EventStatus, string>> = {
  happened: "●",
  planned: "○",
  cancelled: "⊗",
  denied: "¬",
};

export const stanceMarks: Readonly<Record<Stance, string>> = {
  states: "✓",
  omits: "–",
  denies: "×",
  differs: "↔\ufe0e",
  unknown: "?",
};

/** How an account stands, and how one that holds with neither side. */
export type Stand = Stance | Undecided;
export const standWords: Readonly<Record<Stand, string>> = { ...stanceWords, ...undecidedWords };
export const standMarks: Readonly<Record<Stand, string>> = { ...stanceMarks, both: "±", neither: "·" };

export const stanceReasons: Readonly<Record<Stance, string>> = {
  states: "The words say it.",
  omits: "Covers the event and is whole enough to have said it, but does not.",
  denies: "The words say that it is not so.",
  differs: "The words say something that cannot be true together with the others.",
  unknown: "Does not cover this, or too little of the text is here to know.",
};

export const standReasons: Readonly<Record<Stand, string>> = {
  ...stanceReasons,
  both: "The words give what each of the others says.",
  neither: "The words tell of it and hold with none of the others.",
};

export const commitmentMarks: Readonly<Record<Commitment["status"], string>> = {
  open: "○",
  kept: "✓",
  broken: "×",
  contradicted: "↔\ufe0e",
};

export const signalWords: Readonly<Record<Signal["kind"], string>> = {
  "scraper-marker": "scraper’s mark",
  "markup-debris": "web-page debris",
  garbled: "garbled text",
  "unbalanced-quote": "quotation never closed",
  "machine-translated": "reads like a machine translation",
  "duplicate-text": "text repeated",
};

export const entityKindWords: Readonly<Record<EntityKind, readonly [one: string, many: string]>> = {
  person: ["person", "People"],
  organisation: ["body", "Bodies"],
  country: ["country", "Countries"],
  agency: ["news agency", "News agencies"],
  outlet: ["outlet", "Outlets"],
  place: ["place", "Places"],
  facility: ["site", "Sites"],
  document: ["document", "Documents"],
};

/** Why two names that are not written alike are taken for one, from sure to weak. */
export const entityJoinWords: Readonly<Record<EntityJoinReason, string>> = {
  spelling: "two spellings of one name",
  inflection: "one is a form of the other",
  directory: "a spelling of a name in the directory",
  syllables: "two ways of writing the same syllables in letters",
  translation: "the words of the name say the same in both languages",
  sound: "they sound alike",
  "family-name": "the only one of that family name here",
  "open-name": "one report names so whom or what the other does not tell apart",
};

/** How sure a detected link is, in words and as the calibrated share it stands for. */
export const scoreWords = (score: number): string => {
  const sure =
    score >= 0.9 ? "almost certain" : score >= 0.75 ? "likely" : score >= 0.5 ? "more likely than not" : "possible";
  const right = Math.round(score * 100);
  return `${sure}: of links like this, ${right > 99 ? "more than 99" : `about ${right}`} in 100 are right`;
};
