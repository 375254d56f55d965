/**
 * What kind of text a report is and which party it speaks for, where its headline, headings and credits tell. Conservative: what
 * is not told is null, and only a body of a state that speaks in its own name makes a report an official readout.
 */
import { getLanguage, type Language } from "../../languages/index.ts";
import type { EntityId, Genre } from "../../model/index.ts";
import type { ReadDoc } from "../../pipeline/stage.ts";
import { buildCues, perLanguage } from "../../read/cues.ts";
import { isArticle } from "../../read/layout.ts";
import { tokenAt } from "../../read/tokens.ts";
import type { StoryEntities } from "../entities.ts";
import type { Sides } from "./sides.ts";

const cuesOf = perLanguage((language: Language) =>
  buildCues<keyof Language["frames"]["genres"]>(language.frames.genres),
);

/** How far into the first paragraph an agency may be named as in a dateline: "SOCHI, Russia, Sept 4 (Reuters) -". */
const DATELINE_REACH = 120;
/** A transcript has at least so many paragraphs that open with a speaker's name and a colon. */
const TURNS = 4;

export interface GenreAndSide {
  readonly genre: Genre | null;
  readonly side: EntityId | null;
}

export const findGenre = (doc: ReadDoc, entities: StoryEntities, sides: Sides): GenreAndSide => {
  const { report, layout, tokens, mentions } = doc;
  const cues = cuesOf(getLanguage(doc.language.code));
  const first = layout.paragraphs.find(isArticle);
  const headings = [
    ...(layout.headline === null ? [] : [layout.headline]),
    ...layout.paragraphs.filter((paragraph) => first !== undefined && paragraph.end <= first.start),
  ];
  const found = new Set(
    headings.flatMap(({ start, end }) =>
      cues.all(tokens, tokenAt(tokens, start), tokenAt(tokens, end)).map(({ value }) => value),
    ),
  );
  const ofMention = entities.ofMention.get(report.id) ?? [];
  const named = mentions.flatMap((mention, i) => {
    const id = ofMention[i] ?? null;
    return id === null ? [] : [{ mention, id, kind: entities.byId.get(id)?.kind }];
  });
  const outlet = entities.outletOf.get(report.id) ?? null;
  const outletKind = outlet === null ? undefined : entities.byId.get(outlet)?.kind;
  const body = named.find(
    ({ mention, kind, id }) =>
      kind === "organisation" &&
      (sides.get(id)?.length ?? 0) === 1 &&
      headings.some(({ start, end }) => start <= mention.start && mention.end <= end),
  );
  const official = outletKind === "organisation" ? outlet : body?.id;
  const side = official ? (sides.get(official)?.[0] ?? null) : null;
  const turns = layout.paragraphs.filter(({ start, end }) =>
    /^\p{Lu}[^\n:.!?]{1,40}:\s/u.test(report.text.slice(start, Math.min(end, start + 60))),
  ).length;
  if (turns >= TURNS || found.has("transcript")) return { genre: "transcript", side: null };
  if (found.has("jointStatement") && outletKind !== "outlet" && outletKind !== "agency" && doc.credits.length === 0)
    return { genre: "joint-statement", side: null };
  if (official && outletKind !== "outlet" && outletKind !== "agency" && (found.has("readout") || outlet === official))
    return { genre: "official-readout", side };
  if (found.has("comment")) return { genre: "comment", side: null };
  const byline = layout.byline;
  const wire = named.some(
    ({ mention, kind }) =>
      kind === "agency" &&
      ((byline !== null && byline.start <= mention.start && mention.end <= byline.end) ||
        (first !== undefined &&
          mention.start >= first.start &&
          mention.end <= first.start + DATELINE_REACH &&
          layout.dateline !== null)),
  );
  if (outletKind === "agency" || (outlet === null && wire)) return { genre: "agency-report", side: null };
  return { genre: outletKind === "outlet" ? "news-report" : null, side: null };
};
