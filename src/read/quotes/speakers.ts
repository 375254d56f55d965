/**
 * Looks up who speaks: the mention that a speaker's words hold, and for "the statement", "it" and the like the
 * voice before. Also the channel ("on Twitter") and whom the words were said to.
 */
import type { RawReport, Span } from "../../model/index.ts";
import type { Mention, Mentions } from "../mentions.ts";
import type { QuoteMention } from "../quotes.ts";
import { type Tokens, tokenAt } from "../tokens.ts";
import type { Draft } from "./assemble.ts";
import type { Frame } from "./frames.ts";
import { Class, type Lexicon } from "./lexicon.ts";

/** The indices of mentions that begin inside a span, by binary search. */
const mentionsIn = (mentions: Mentions, { start, end }: Span): number[] => {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).start < start) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let i = low; i < mentions.length && (mentions[i] as Mention).start < end; i++) found.push(i);
  return found;
};

const worth = ({ form, kind }: Mention): number => {
  if (form === "name" && kind === "person") return 6;
  if (form === "role") return 5;
  if (form === "pronoun") return 5;
  if (kind === "agency" || kind === "outlet") return 4;
  if (kind === "organisation") return 3;
  if (kind === "country") return 2;
  return kind === "document" ? 0 : 1;
};

/** The mention that a phrase is about: the best of its kind, the first of equals. */
const headMention = (mentions: Mentions, phrase: Span): number | null => {
  let best: number | null = null;
  for (const index of mentionsIn(mentions, phrase))
    if (best === null || worth(mentions[index] as Mention) > worth(mentions[best] as Mention)) best = index;
  return best;
};

export const findSpeakers = (
  doc: { readonly report: RawReport; readonly tokens: Tokens; readonly mentions: Mentions },
  frames: readonly Frame[],
  drafts: readonly Draft[],
  lexicon: Lexicon,
  code: string,
): QuoteMention[] => {
  const { tokens, mentions } = doc;
  const found: QuoteMention[] = [];
  let before: { speaker: number; channel: string | null } | null = null;
  for (const draft of drafts) {
    const frame = frames[draft.frame] as Frame;
    let speaker = draft.speaker === null ? null : headMention(mentions, draft.speaker);
    const channel = channelOf(frame, draft, tokens, lexicon);
    if (draft.speaker !== null && isDocument(draft.speaker, tokens, lexicon)) {
      // "The statement added": whoever issued it, as far as the text has told.
      if (before !== null && (speaker === null || mentions[speaker]?.kind === "document")) speaker = before.speaker;
    } else if (
      speaker !== null &&
      mentions[speaker]?.form === "pronoun" &&
      mentions[speaker]?.referent === null &&
      before !== null
    )
      speaker = before.speaker;
    found.push({
      content: draft.content,
      kind: draft.kind,
      speakerMention: draft.speaker,
      speaker,
      cue: draft.cue,
      utterance: draft.utterance,
      within: draft.within,
      closed: draft.closed,
      channel,
      addressee: draft.addressee === null ? null : headMention(mentions, draft.addressee),
      foundBy: `quotes/${code}/${draft.rule}`,
    });
    if (speaker !== null) before = { speaker, channel };
  }
  return found;
};

/** True where a speaker's words are a paper, not a person: "the statement". */
const isDocument = (phrase: Span, tokens: Tokens, lexicon: Lexicon): boolean => {
  for (let i = tokenAt(tokens, phrase.start); i < tokens.count && (tokens.starts[i] as number) < phrase.end; i++)
    if ((lexicon.classesOf(tokens.folded[i] as string) & Class.document) !== 0) return true;
  return false;
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
