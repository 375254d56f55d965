/**
 * Looks up who speaks: the mention that a speaker's words hold, and for "the statement", "it" and the like the
 * voice before. Also the channel ("on Twitter") and whom the words were said to.
 */
import type { Language } from "../../languages/language.ts";
import type { RawReport, Span } from "../../model/index.ts";
import { buildCues, perLanguage } from "../cues.ts";
import type { Mention, Mentions } from "../mentions.ts";
import type { QuoteMention } from "../quotes.ts";
import { firstFrom } from "../spans.ts";
import { Shape, TokenKind, type Tokens, tokenAt } from "../tokens.ts";
import type { Draft } from "./assemble.ts";
import type { Frame } from "./frames.ts";
import { Class, type Lexicon } from "./lexicon.ts";

/** The indices of mentions that begin inside a span. */
const mentionsIn = (mentions: Mentions, { start, end }: Span): number[] => {
  const found: number[] = [];
  for (let i = firstFrom(mentions, start); i < mentions.length && (mentions[i] as Mention).start < end; i++)
    if ((mentions[i] as Mention).form !== "open") found.push(i);
  return found;
};

/** How likely a mention in a speaker's words is to be the speaker. */
const worth = ({ form, kind }: Mention): number => {
  if (form === "name" && (kind === "person" || kind === null)) return 6;
  if (form !== "name") return 5;
  if (kind === "agency" || kind === "outlet") return 4;
  if (kind === "organisation") return 3;
  return kind === "country" ? 2 : 0;
};

interface Doc {
  readonly report: RawReport;
  readonly tokens: Tokens;
  readonly mentions: Mentions;
}

/** Tokens of a phrase up to its first comma or relative word: an apposition is not who speaks. */
const headEnd = (tokens: Tokens, phrase: Span, lexicon: Lexicon): number => {
  const first = tokenAt(tokens, phrase.start);
  let end = first;
  while (end < tokens.count && (tokens.starts[end] as number) < phrase.end) {
    const folded = tokens.folded[end] as string;
    const relative =
      (lexicon.classesOf(folded) & Class.relative) !== 0 && (lexicon.classesOf(folded) & Class.determiner) === 0;
    if (end > first && (/^[,،，、(（]$/.test(folded) || relative)) break;
    end++;
  }
  return end;
};

/** The mention that a phrase is about; null where it only holds others: "Moon's office", "many US media". */
const headMention = ({ tokens, mentions }: Doc, phrase: Span, lexicon: Lexicon): number | null => {
  const end = headEnd(tokens, phrase, lexicon);
  const first = tokenAt(tokens, phrase.start);
  const classesAt = (i: number): number => (i < first ? 0 : lexicon.classesOf(tokens.folded[i] as string));
  const isPaper = isDocument(tokens, first, end, lexicon);
  let best: number | null = null;
  for (const index of mentionsIn(mentions, phrase)) {
    const mention = mentions[index] as Mention;
    if (mention.first >= end) break;
    if (mention.kind === "document") continue;
    // "his guest": whose guest it is does not speak.
    if (mention.form === "pronoun" && (classesAt(mention.first) & Class.determiner) !== 0 && mention.last + 1 < end)
      continue;
    const possessor = tokens.folded[mention.last + 1] === "'s";
    if (possessor && !isPaper) continue;
    // "a spokesman for Moon": what follows a preposition is not the head, but "a report by KCNA" is KCNA's.
    let before = mention.first - 1;
    while (before >= first && (classesAt(before) & Class.determiner) !== 0) before--;
    const oblique = (classesAt(before) & (Class.preposition | Class.linking)) !== 0;
    if (oblique && !isPaper) continue;
    if (mention.kind === "country" && mention.last + 1 < end && !isPaper) continue;
    if (best === null || worth(mention) > worth(mentions[best] as Mention)) best = index;
  }
  return best;
};

const partiesOf = perLanguage(({ concepts, names }: Language) =>
  buildCues({
    party: [concepts.side, concepts.delegation, concepts.government, concepts.regime].join(",").replaceAll("|", ","),
    title: Object.values(names.titles).join(","),
  }),
);

/** The country of a phrase for its government or delegation: "The Norwegian side", "strona norweska"; null for "the Norwegian minister". */
const partyMention = ({ tokens, mentions }: Doc, phrase: Span, lexicon: Lexicon, language: Language): number | null => {
  const end = headEnd(tokens, phrase, lexicon);
  const words = new Set(
    partiesOf(language)
      .all(tokens, tokenAt(tokens, phrase.start), end)
      .map(({ value }) => value),
  );
  if (!words.has("party") || words.has("title")) return null;
  const held = mentionsIn(mentions, phrase).filter((index) => (mentions[index] as Mention).first < end);
  const [only] = held;
  return held.length === 1 && only !== undefined && (mentions[only] as Mention).kind === "country" ? only : null;
};

/** The person whose role a phrase is: "The NATO chief, Stoltenberg"; null where none follows. */
const bearerOf = ({ tokens, mentions }: Doc, phrase: Span, lexicon: Lexicon): number | null => {
  const end = headEnd(tokens, phrase, lexicon);
  const until = (tokens.starts[end] ?? phrase.end) + 1;
  for (let i = firstFrom(mentions, phrase.start); i < mentions.length; i++) {
    const { kind, form, role, first } = mentions[i] as Mention;
    if (first > end + 1) return null;
    if (
      form === "name" &&
      kind === "person" &&
      first >= end &&
      role !== null &&
      role.start >= phrase.start &&
      role.end < until
    )
      return i;
  }
  return null;
};

/** True where a role has a name after it that is nobody the report has told of: "the minister of water of Uzbekistan Farruh Saidov". */
const isNamedOtherwise = (
  { tokens, mentions }: Doc,
  index: number,
  phrase: Span,
  lexicon: Lexicon,
  language: Language,
): boolean => {
  const { form, last } = mentions[index] as Mention;
  if (form !== "role" || !language.cased) return false;
  const held = mentionsIn(mentions, phrase).map((i) => mentions[i] as Mention);
  for (let i = last + 1; i < headEnd(tokens, phrase, lexicon); i++)
    if (
      ((tokens.shapes[i] as number) & Shape.capital) !== 0 &&
      tokens.kinds[i] === TokenKind.word &&
      !held.some((mention) => mention.first <= i && i <= mention.last)
    )
      return true;
  return false;
};

/** True where a country only says whose official speaks: "министр обороны России", without a word for the state itself. */
const isOwner = ({ tokens, mentions }: Doc, index: number, phrase: Span, language: Language): boolean => {
  const { kind, first } = mentions[index] as Mention;
  const before = partiesOf(language).all(tokens, tokenAt(tokens, phrase.start), first);
  return kind === "country" && before.some(({ value }) => value === "title");
};

/** True where a head is a paper, not a person: "the statement". */
const isDocument = (tokens: Tokens, first: number, end: number, lexicon: Lexicon): boolean => {
  for (let i = first; i < end; i++)
    if ((lexicon.classesOf(tokens.folded[i] as string) & Class.document) !== 0) return true;
  return false;
};

/** True for an unnamed source that the text takes for a name it told before: "a US official" is nobody named, whoever else is one. */
const isSomebody = ({ tokens, mentions }: Doc, index: number, lexicon: Lexicon): boolean => {
  const { form, first, referent } = mentions[index] as Mention;
  if (form !== "role" || referent === null || mentions[referent]?.form !== "name") return false;
  return [first - 1, first].some((token) => lexicon.indefinites.has(tokens.folded[token] ?? ""));
};

/** Tokens after an open role in which its name may follow: "the spokeswoman said, Anna Keller". */
const MAX_AFTER = 10;

/** The named person right after a role that is still open, in the same sentence. */
const namedAfter = ({ tokens, mentions }: Doc, index: number, lexicon: Lexicon): number | null => {
  const { first: role, last } = mentions[index] as Mention;
  const definite = (lexicon.classesOf(tokens.folded[role - 1] ?? "") & Class.determiner) !== 0;
  if (!definite || lexicon.indefinites.has(tokens.folded[role - 1] as string)) return null;
  for (let i = index + 1; i < mentions.length; i++) {
    const { first, form, kind } = mentions[i] as Mention;
    if (first - last > MAX_AFTER) return null;
    if (form !== "name" || kind !== "person") continue;
    const oblique = (lexicon.classesOf(tokens.folded[first - 1] ?? "") & (Class.preposition | Class.linking)) !== 0;
    return oblique ? null : i;
  }
  return null;
};

const bodiesOf = perLanguage((language: Language) =>
  buildCues({ agency: language.names.headsLast.agency ?? "", body: language.names.headsLast.organisation ?? "" }),
);
/** Code units back to which a body is looked for that a later "the agency" means. */
const MAX_BACK = 3000;

/** The body named last before a phrase that names none ("The agency said"); null where the phrase names no kind of body. */
const bodyBefore = ({ tokens, mentions }: Doc, phrase: Span, language: Language): number | null => {
  const first = tokenAt(tokens, phrase.start);
  const end = tokenAt(tokens, phrase.end);
  if (end - first > 3 || bodiesOf(language).all(tokens, first, end).length === 0) return null;
  for (let i = firstFrom(mentions, phrase.start) - 1; i >= 0; i--) {
    const { start, form, kind } = mentions[i] as Mention;
    if (phrase.start - start > MAX_BACK) return null;
    if (form === "name" && (kind === "agency" || kind === "organisation" || kind === "outlet")) return i;
  }
  return null;
};

/** The mention that a speaker's words are about. */
const speakerOf = (doc: Doc, phrase: Span, lexicon: Lexicon, language: Language): number | null => {
  const bearer = bearerOf(doc, phrase, lexicon);
  if (bearer !== null) return bearer;
  const head = headMention(doc, phrase, lexicon);
  if (head !== null) {
    const others = isOwner(doc, head, phrase, language) || isNamedOtherwise(doc, head, phrase, lexicon, language);
    return others ? null : head;
  }
  return partyMention(doc, phrase, lexicon, language);
};

/** Code units between a relative pronoun and the mention it stands for. */
const MAX_ANTECEDENT = 80;

/** The mention that a relative pronoun stands for: the one right before it. */
const antecedent = ({ mentions }: Doc, { start }: Span): number | null => {
  let index = firstFrom(mentions, start) - 1;
  while (mentions[index]?.form === "open") index--;
  const mention = mentions[index];
  return mention !== undefined && start - mention.end <= MAX_ANTECEDENT ? index : null;
};

/** Makes the quotes layer: drafts with their speakers, addressees and channels. */
export const findSpeakers = (
  doc: Doc,
  frames: readonly Frame[],
  drafts: readonly Draft[],
  lexicon: Lexicon,
  language: Language,
): QuoteMention[] => {
  const { tokens, mentions } = doc;
  const found: QuoteMention[] = [];
  /** The voice before, and the last of them that was a person. */
  let before: number | null = null;
  let person: number | null = null;
  for (const draft of drafts) {
    const frame = frames[draft.frame] as Frame;
    let speaker = draft.speaker === null ? null : speakerOf(doc, draft.speaker, lexicon, language);
    if (draft.speaker === null && draft.cue !== null && lexicon.rules.dropsSubjects) speaker = before;
    else if (draft.speaker !== null && speaker === null) {
      const first = tokenAt(tokens, draft.speaker.start);
      // "The statement added": whoever issued it, as far as the text has told.
      if (isDocument(tokens, first, headEnd(tokens, draft.speaker, lexicon), lexicon)) speaker = before;
      else if ((lexicon.classesOf(tokens.folded[first] as string) & Class.relative) !== 0)
        speaker = antecedent(doc, draft.speaker);
      else speaker = bodyBefore(doc, draft.speaker, language);
    } else if (speaker !== null && (mentions[speaker] as Mention).referent === null) {
      const { form, kind } = mentions[speaker] as Mention;
      // "He" is a person, not the agency that spoke before.
      if (form === "pronoun") speaker = (kind === "person" ? person : before) ?? speaker;
      else if (form === "role") speaker = namedAfter(doc, speaker, lexicon) ?? speaker;
    }
    if (speaker !== null && isSomebody(doc, speaker, lexicon)) speaker = null;
    found.push({
      content: draft.content,
      kind: draft.kind,
      speakerMention: draft.speaker,
      speaker,
      cue: draft.cue,
      utterance: draft.utterance,
      within: draft.within,
      closed: draft.closed,
      channel: channelOf(frame, draft, tokens, lexicon),
      addressee: draft.addressee === null ? null : headMention(doc, draft.addressee, lexicon),
      foundBy: `quotes/${language.code}/${draft.rule}`,
    });
    if (speaker === null) continue;
    before = speaker;
    const { form, kind } = mentions[speaker] as Mention;
    if (form !== "pronoun" && (kind === "person" || kind === null)) person = speaker;
  }
  return found;
};

/** The channel that the words around the quote name, nearest to the cue first. */
const channelOf = (frame: Frame, draft: Draft, tokens: Tokens, lexicon: Lexicon): string | null => {
  let best: { channel: string; distance: number } | null = null;
  for (const unit of frame.units) {
    if (unit.kind !== "word" || (unit.start >= draft.content.start && unit.end <= draft.content.end)) continue;
    for (const { value } of lexicon.channels.at(tokens, unit.first)) {
      const distance = Math.abs(unit.start - (draft.cue?.start ?? draft.content.start));
      if (best === null || distance < best.distance) best = { channel: value, distance };
    }
  }
  return best?.channel ?? null;
};
