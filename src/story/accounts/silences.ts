/**
 * Silences that a report notes of another: "the agency made no mention of it". What is said there is no claim of the silent one, whatever words the two
 * share, and that a report of the one named in the note says nothing of it is left out, not unknown.
 */
import { getLanguage, type Language } from "../../languages/index.ts";
import type { EntityId, ReportId } from "../../model/index.ts";
import type { ReadDoc } from "../../pipeline/stage.ts";
import { itemsIn } from "../../read/claims/scene.ts";
import { buildCues, perLanguage } from "../../read/cues.ts";
import { addToSet } from "../../read/group.ts";
import { tokenAt } from "../../read/tokens.ts";
import { type Sides, shareSide } from "../claims/sides.ts";
import type { ResolvedClaim } from "../claims.ts";
import type { StoryEntities } from "../entities.ts";

const cuesOf = perLanguage(({ frames }: Language) => buildCues({ silence: frames.silence }));

/** Sentences of a report that note a silence. */
export const silenceNotes = ({ tokens, sentences, language }: ReadDoc): ReadonlySet<number> => {
  const cues = cuesOf(getLanguage(language.code));
  return new Set(
    sentences.flatMap(({ start, end }, i) =>
      cues.all(tokens, tokenAt(tokens, start), tokenAt(tokens, end)).length > 0 ? [i] : [],
    ),
  );
};

/** For each note (report and sentence, see `noteKey`), the reports that are silent there: of the outlet or the side that its sentence names. */
export type Silent = ReadonlyMap<string, ReadonlySet<ReportId>>;

export const noteKey = (report: ReportId, sentence: number): string => `${report} ${sentence}`;

/** @param sideOf The party that a report speaks for, where it speaks for one. */
export const findSilent = (
  docs: readonly ReadDoc[],
  entities: StoryEntities,
  sides: Sides,
  sideOf: ReadonlyMap<ReportId, EntityId | null>,
): Silent => {
  const silent = new Map<string, Set<ReportId>>();
  const speakers = docs.flatMap(({ report: { id } }) => {
    const side = sideOf.get(id) ?? null;
    const speaker = side ?? entities.outletOf.get(id) ?? null;
    return speaker === null ? [] : [{ id, speaker, side }];
  });
  for (const doc of docs) {
    const { id } = doc.report;
    const ofMention = entities.ofMention.get(id) ?? [];
    for (const sentence of silenceNotes(doc)) {
      const named = itemsIn(doc.mentions, doc.sentences[sentence]!).flatMap(({ index }) => ofMention[index] ?? []);
      const key = noteKey(id, sentence);
      silent.set(key, new Set());
      for (const other of speakers)
        if (
          other.id !== id &&
          (other.side === null ? named.includes(other.speaker) : shareSide(sides, named, [other.side]))
        )
          addToSet(silent, key, other.id);
    }
  }
  return silent;
};

/** Reports told to be silent on what a claim says: by a note in its sentence or in the next. */
export const silentOn = ({ report, frame }: ResolvedClaim, silent: Silent): readonly ReportId[] =>
  [0, 1].flatMap((step) => [...(silent.get(noteKey(report, frame.sentence + step)) ?? [])]);
