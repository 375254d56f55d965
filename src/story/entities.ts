/** One person, body or place across reports, languages and scripts, from the mentions of each report. */
import type { Entity, EntityId, ReportId } from "../model/index.ts";
import type { StoryStage } from "../pipeline/stage.ts";

export interface StoryEntities {
  readonly entities: readonly Entity[];
  readonly byId: ReadonlyMap<EntityId, Entity>;
  /** For each report, the entity of each mention (by its index); null where it is open whom it means. */
  readonly ofMention: ReadonlyMap<ReportId, readonly (EntityId | null)[]>;
  /** The entity of a directory entry, also one that no mention names (an outlet, an agency credited in metadata). */
  readonly ofKnown: ReadonlyMap<string, EntityId>;
  /** The publishing outlet of each report; null where the text does not tell. */
  readonly outletOf: ReadonlyMap<ReportId, EntityId | null>;
  /** The entity of each link of each credit of each report. */
  readonly creditsOf: ReadonlyMap<ReportId, readonly (readonly EntityId[])[]>;
}

export const entitiesStage: StoryStage<never, "entities"> = {
  name: "entities",
  version: 1,
  needs: [],
  adds: "entities",
  run: () => ({
    layer: {
      entities: [],
      byId: new Map(),
      ofMention: new Map(),
      ofKnown: new Map(),
      outletOf: new Map(),
      creditsOf: new Map(),
    },
    notices: [],
  }),
};
