/**
 * Speakers whom their own report names in full but does not introduce, so that reading it alone finds nobody: "In the letter, Anna
 * Keller asked … she wrote". A full name that other reports of the pile know for one person names him here too.
 */
import type { Entity, EntityId, Span } from "../../model/index.ts";
import type { ReadDoc } from "../../pipeline/stage.ts";
import { fold } from "../../read/characters.ts";
import { firstFrom } from "../../read/spans.ts";
import { TokenKind, type Tokens, tokenAt } from "../../read/tokens.ts";

/** Full names by their first word; null where two people bear one. */
export type FullNames = ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly id: EntityId | null }[]
>;

const wordsOf = (name: string): string[] => fold(name).match(/[\p{L}\p{M}\p{N}']+/gu) ?? [];

export const collectFullNames = (entities: readonly Entity[]): FullNames => {
  const byName = new Map<string, EntityId | null>();
  for (const { id, kind, label, forms } of entities) {
    if (kind !== "person") continue;
    for (const form of new Set([label, ...forms.map(({ text }) => text)])) {
      const words = wordsOf(form);
      if (words.length < 2) continue;
      const name = words.join(" ");
      byName.set(name, byName.has(name) && byName.get(name) !== id ? null : id);
    }
  }
  const names = new Map<string, { words: string[]; id: EntityId | null }[]>();
  for (const [name, id] of byName) {
    const words = name.split(" ");
    const first = words[0] as string;
    names.set(first, [...(names.get(first) ?? []), { words, id }]);
  }
  return names;
};

/** End of a name whose first word is token `at`; -1 where it does not stand there. Hyphens may part its words. */
const endOfName = (tokens: Tokens, at: number, words: readonly string[]): number => {
  let token = at;
  for (const word of words) {
    while (tokens.folded[token] === "-") token++;
    if (tokens.folded[token] !== word) return -1;
    token++;
  }
  return token;
};

/** The last person named in full in the tokens `[from, to)`, and where. */
const lastNamed = (
  tokens: Tokens,
  from: number,
  to: number,
  names: FullNames,
): { id: EntityId; end: number } | null => {
  for (let i = to - 1; i >= from; i--) {
    if (tokens.kinds[i] !== TokenKind.word) continue;
    for (const { words, id } of names.get(tokens.folded[i] as string) ?? []) {
      const end = endOfName(tokens, i, words);
      if (end >= 0 && end <= to && id !== null) return { id, end };
    }
  }
  return null;
};

/** Tokens before a pronoun in which its name is looked for: about three sentences. */
const BACK = 80;

/** Whom a speaker's words mean by a full name in them, or, where they are a pronoun, right before them; null where nobody. */
export const speakerByName = ({ tokens, mentions }: ReadDoc, phrase: Span, names: FullNames): EntityId | null => {
  const [first, end] = [tokenAt(tokens, phrase.start), tokenAt(tokens, phrase.end)];
  const inside = lastNamed(tokens, first, end, names);
  if (inside !== null) return inside.id;
  const at = firstFrom(mentions, phrase.start);
  const mention = mentions[at];
  const isPronoun = mention?.form === "pronoun" && mention.kind === "person" && mention.start === phrase.start;
  if (!isPronoun || mention.referent !== null) return null;
  const before = lastNamed(tokens, Math.max(0, first - BACK), first, names);
  if (before === null) return null;
  for (let i = at - 1; i >= 0 && (mentions[i]?.first ?? 0) >= before.end; i--)
    if (mentions[i]?.kind === "person" && mentions[i]?.form !== "pronoun") return null;
  return before.id;
};
