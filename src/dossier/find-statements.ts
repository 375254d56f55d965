/**
 * Looks statements up in a dossier: by speaker, in any spelling or script in which the reports or the directory know him, by
 * words in any rendering, and by language. Case and accents do not count.
 */
import type { Dossier, EntityId, EntityKind, Statement } from "../model/index.ts";
import { foldName } from "../read/characters.ts";

/** What the directory knows of one entity: all its names, in all languages. */
export interface KnownNames {
  readonly kind: EntityKind;
  readonly label: string;
  readonly forms: readonly { readonly text: string }[];
}

export interface StatementQuery {
  readonly speaker?: string | undefined;
  readonly about?: string | undefined;
  readonly lang?: string | undefined;
}

/** A letter of a script that sets spaces between words and hangs nothing on them. */
const spaced = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{N}]/u;

/** True where a text holds words: whole at their beginning, and where `whole` at their end; anywhere in scripts without spaces. */
export const holdsWords = (text: string, words: string, whole: boolean): boolean => {
  if (words === "") return false;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [before, after] = [text[at - 1] ?? " ", text[at + words.length] ?? " "];
    const inside = spaced.test(before) && spaced.test(text[at] as string);
    const goesOn = spaced.test(after) && spaced.test(text[at + words.length - 1] as string);
    if (!inside && !(whole && goesOn)) return true;
  }
  return false;
};

/** The entities that a name may mean: a form that they have in the reports, or in the directory under the same label, holds it. */
export const findNamed = (dossier: Dossier, name: string, directory: readonly KnownNames[]): ReadonlySet<EntityId> => {
  const wanted = foldName(name);
  const known = new Set(
    directory
      .filter(({ forms }) => forms.some(({ text }) => holdsWords(foldName(text), wanted, true)))
      .map(({ kind, label }) => `${kind} ${foldName(label)}`),
  );
  return new Set(
    dossier.entities
      .filter(
        ({ kind, label, forms }) =>
          known.has(`${kind} ${foldName(label)}`) ||
          [label, ...forms.map(({ text }) => text)].some((form) => holdsWords(foldName(form), wanted, true)),
      )
      .map(({ id }) => id),
  );
};

/** The day of the first report of a statement; null where none has one. */
export const firstReported = (dossier: Dossier): ((statement: Statement) => string | null) => {
  const told = new Map(dossier.reports.map(({ id, published, about }) => [id, (published ?? about)?.value ?? null]));
  return ({ quotes }) =>
    quotes.flatMap(({ content }) => told.get(content.report)?.slice(0, 10) ?? []).sort()[0] ?? null;
};

/** The statements that fit all that is asked, by the day they were said or first reported; those of no known day last. */
export const findStatements = (
  dossier: Dossier,
  query: StatementQuery,
  directory: readonly KnownNames[],
): Statement[] => {
  const { speaker, about, lang } = query;
  const named = speaker === undefined ? null : findNamed(dossier, speaker, directory);
  const name = foldName(speaker ?? "");
  const words = foldName(about ?? "");
  const code = lang?.toLowerCase();
  const isSpeaker = (statement: Statement): boolean =>
    named === null ||
    (statement.speaker === null
      ? statement.quotes.some(({ speakerMention }) => holdsWords(foldName(speakerMention?.exact ?? ""), name, true))
      : named.has(statement.speaker));
  const reported = firstReported(dossier);
  const order = (statement: Statement): string =>
    `${statement.date ?? reported(statement) ?? "~"} ${statement.speaker ?? "~"} ${statement.id}`;
  return dossier.statements
    .filter(
      (statement) =>
        isSpeaker(statement) &&
        (about === undefined ||
          statement.quotes.some(({ content }) => holdsWords(foldName(content.exact), words, false))) &&
        (code === undefined || statement.quotes.some((quote) => quote.lang.toLowerCase() === code)),
    )
    .map((statement) => ({ statement, key: order(statement) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ statement }) => statement);
};
