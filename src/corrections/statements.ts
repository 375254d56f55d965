/**
 * Corrections to statements: which renderings are of one thing said once. Nobody's words are changed. Renderings that were measured against
 * another closest one are not measured anew: what they change is left open, but where it is plain.
 */
import { comparePassages, type Dossier, makeId, type Quote, type Statement, type StatementId } from "../model/index.ts";
import { marked, movedBy, type Of, type Outcome, replaceById } from "./change.ts";

const get = (dossier: Dossier, id: StatementId): Statement =>
  dossier.statements.find((statement) => statement.id === id) as Statement;

/** A rendering against another closest one than it was measured against. */
const against = (quote: Quote, closest: Quote): Quote => {
  if (quote === closest) return { ...quote, rendering: null, changes: [] };
  const same = quote.lang === closest.lang && quote.content.exact === closest.content.exact;
  const rendering = same ? "verbatim" : quote.lang === closest.lang ? null : "translation";
  return { ...quote, rendering, changes: [] };
};

const inOrder = (quotes: readonly Quote[]): Quote[] => quotes.toSorted((a, b) => comparePassages(a.content, b.content));

export const confirmStatement = (dossier: Dossier, entry: Of<"confirm">, id: StatementId): Outcome => ({
  dossier: {
    ...dossier,
    statements: replaceById(dossier.statements, new Map([[id, [marked(get(dossier, id), entry)]]])),
  },
  findings: [id],
});

export const rejectStatement = (dossier: Dossier, _entry: Of<"reject">, id: StatementId): Outcome => ({
  dossier: { ...dossier, statements: dossier.statements.filter((statement) => statement.id !== id) },
  findings: [],
});

/** The first keeps its id, its speaker and its closest rendering. */
export const joinStatements = (dossier: Dossier, entry: Of<"join">, ids: readonly StatementId[]): Outcome => {
  const [first, ...rest] = ids.map((id) => get(dossier, id)) as [Statement, ...Statement[]];
  const closest = first.quotes[first.closest] as Quote;
  const others = rest.flatMap(({ quotes }) => quotes);
  const seen = new Set(first.quotes.map(({ content }) => `${content.report} ${content.start} ${content.end}`));
  const added = others.filter(({ content }) => {
    const key = `${content.report} ${content.start} ${content.end}`;
    return !seen.has(key) && seen.add(key);
  });
  const quotes = inOrder([...first.quotes, ...added.map((quote) => against(quote, closest))]);
  const joined = marked<Statement>(
    {
      ...first,
      speaker: first.speaker ?? rest.find(({ speaker }) => speaker !== null)?.speaker ?? null,
      channel: first.channel ?? rest.find(({ channel }) => channel !== null)?.channel ?? null,
      addressee: first.addressee ?? rest.find(({ addressee }) => addressee !== null)?.addressee ?? null,
      date: first.date ?? rest.find(({ date }) => date !== null)?.date ?? null,
      quotes,
      closest: quotes.indexOf(closest),
      why: first.quotes.length === 1 ? "It was put first when other renderings were joined to it by hand." : first.why,
    },
    entry,
    ...rest,
  );
  const gone = new Set(rest.map(({ id }) => id));
  const statements = dossier.statements.filter(({ id }) => !gone.has(id));
  return {
    dossier: { ...dossier, statements: replaceById(statements, new Map([[first.id, [joined]]])) },
    findings: [first.id],
  };
};

/** A part of a statement's renderings as a statement of its own. */
const partOf = (statement: Statement, quotes: readonly Quote[]): Pick<Statement, "quotes" | "closest" | "why"> => {
  const before = statement.quotes[statement.closest] as Quote;
  const at = quotes.indexOf(before);
  if (at >= 0 && quotes.length > 1) return { quotes, closest: at, why: statement.why };
  const best = at >= 0 ? before : ((quotes.find(({ kind }) => kind === "direct") ?? quotes[0]) as Quote);
  const why =
    quotes.length === 1
      ? "It is the only rendering in these reports."
      : "It stands first of those that were set apart by hand; they were not weighed against one another.";
  return { quotes: quotes.map((quote) => against(quote, best)), closest: quotes.indexOf(best), why };
};

/** Some of the renderings are of another thing said; the pieces of one split quote stay together. */
export const splitStatement = (dossier: Dossier, entry: Of<"split">, id: StatementId): Outcome => {
  const statement = get(dossier, id);
  const goes = movedBy(entry, ({ exact }) => exact);
  const pieces = ({ utterance, content }: Quote): string => `${content.report} ${utterance}`;
  const going = new Set(statement.quotes.filter(({ content }) => goes(content)).map(pieces));
  const moved = statement.quotes.filter((quote) => going.has(pieces(quote)));
  const left = statement.quotes.filter((quote) => !going.has(pieces(quote)));
  if (moved.length === 0) return { why: "none of its renderings is what was to go out of it" };
  if (left.length === 0) return { why: "no rendering would be left of it" };
  const newId = makeId("statement", ["split", entry.id]);
  const { corrections: _, ...plain } = statement;
  const newOne = marked<Statement>({ ...plain, id: newId, ...partOf(statement, moved) }, entry);
  const oldOne = marked<Statement>({ ...statement, ...partOf(statement, left) }, entry);
  return {
    dossier: { ...dossier, statements: replaceById(dossier.statements, new Map([[id, [oldOne, newOne]]])) },
    findings: [id, newId],
  };
};
