/**
 * What kind of text a report is and which party it speaks for, where its headline, headings and credits tell. Conservative: what
 * is not told is null, and only a body of a state that speaks in its own name makes a report an official readout.
 */
import type { Directory } from "../../directory/load.ts";
import type { ConceptId } from "../../languages/concepts.ts";
import { getLanguage, type Language } from "../../languages/index.ts";
import type { EntityId, Genre, Span } from "../../model/index.ts";
import type { ReadDoc } from "../../pipeline/stage.ts";
import { foldName } from "../../read/characters.ts";
import { itemsIn } from "../../read/claims/scene.ts";
import { buildCues, perLanguage } from "../../read/cues.ts";
import { tokenAt } from "../../read/tokens.ts";
import type { StoryEntities } from "../entities.ts";
import type { Sides } from "./sides.ts";

const cuesOf = perLanguage((language: Language) =>
  buildCues<keyof Language["frames"]["genres"]>(language.frames.genres),
);

/** How far into the first paragraph an agency's mark may stand, and how long it may be: "SOCHI, Russia, Sept 4 (Reuters) -". */
const MARK_REACH = 60;
const LONGEST_MARK = 40;
/** A transcript has at least so many paragraphs that open with a speaker's name and a colon. */
const TURNS = 4;

export interface GenreAndSide {
  readonly genre: Genre | null;
  readonly side: EntityId | null;
}

/** What is known before any report is read, and which entity each entry is. */
export interface Known {
  readonly directory: Directory;
  readonly slugs: ReadonlyMap<EntityId, string>;
}

/** Words for bodies that speak for a state. */
const bodies: ReadonlySet<ConceptId> = new Set([
  "foreign-ministry",
  "ministry",
  "government",
  "embassy",
  "president",
  "prime-minister",
]);

const namesIn = (doc: ReadDoc, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => ` ${foldName(doc.report.text.slice(start, end)).replace(/[,;:()]/g, " ")} `).join("");

/** The one country of the report that its headings name; null where they name none or two. */
const countryIn = (
  doc: ReadDoc,
  headings: readonly Span[],
  entities: StoryEntities,
  { directory, slugs }: Known,
): EntityId | null => {
  const words = namesIn(doc, headings);
  const countries = new Set(
    (entities.ofMention.get(doc.report.id) ?? []).flatMap((id) =>
      id !== null && entities.byId.get(id)?.kind === "country" ? [id] : [],
    ),
  );
  const named = [...countries].filter((id) => {
    const forms = directory.byId.get(slugs.get(id) ?? "")?.forms ?? [];
    return forms.some(({ text }) => words.includes(` ${foldName(text)} `));
  });
  return named.length === 1 ? (named[0] as EntityId) : null;
};

/** True where the text opens with an agency's mark: "(Reuters) –", "/PAP/". */
const opensWithMark = (doc: ReadDoc, first: Span | undefined, entities: StoryEntities): boolean =>
  first !== undefined &&
  doc.credits.some(({ evidence: [mark] }, i) => {
    const [agency] = entities.creditsOf.get(doc.report.id)?.[i] ?? [];
    return (
      mark !== undefined &&
      mark.start >= first.start &&
      mark.start - first.start <= MARK_REACH &&
      mark.end - mark.start <= LONGEST_MARK &&
      entities.byId.get(agency ?? "")?.kind === "agency"
    );
  });

export const findGenre = (doc: ReadDoc, entities: StoryEntities, sides: Sides, known: Known): GenreAndSide => {
  const { report, layout, tokens } = doc;
  const cues = cuesOf(getLanguage(doc.language.code));
  const first = layout.paragraphs.find(({ role }) => role === "body");
  const headings = layout.paragraphs.filter(
    ({ role, end }) =>
      role === "headline" ||
      ((role === "other" || role === "subheading" || role === "byline") && first !== undefined && end <= first.start),
  );
  const found = new Set(
    headings.flatMap(({ start, end }) =>
      cues.all(tokens, tokenAt(tokens, start), tokenAt(tokens, end)).map(({ value }) => value),
    ),
  );
  const outlet = entities.outletOf.get(report.id) ?? null;
  const outletKind = outlet === null ? undefined : entities.byId.get(outlet)?.kind;
  const press = outletKind === "outlet" || outletKind === "agency" || doc.credits.length > 0;
  const turns = layout.paragraphs.filter(
    ({ role, start, end }) =>
      role === "body" && /^\p{Lu}[^\n:.!?]{1,40}:\s/u.test(report.text.slice(start, Math.min(end, start + 60))),
  ).length;
  if (turns >= TURNS || found.has("transcript")) return { genre: "transcript", side: null };
  if (found.has("jointStatement") && !press) return { genre: "joint-statement", side: null };
  const isBody = headings.some((heading) =>
    itemsIn(doc.concepts, heading).some(({ item }) => bodies.has(item.concept)),
  );
  const speaks = outletKind === "organisation" && outlet !== null ? (sides.get(outlet)?.[0] ?? null) : null;
  if (!press && (speaks !== null || (found.has("readout") && isBody)))
    return { genre: "official-readout", side: speaks ?? countryIn(doc, headings, entities, known) };
  if (found.has("comment")) return { genre: "comment", side: null };
  if (outletKind === "agency" || (outlet === null && opensWithMark(doc, first, entities)))
    return { genre: "agency-report", side: null };
  return { genre: outletKind === "outlet" ? "news-report" : null, side: null };
};
