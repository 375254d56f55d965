/** Every layer that stages across reports add, and the file whose stage adds it. */
import type { Account, Commitment, Statement } from "../model/index.ts";
import type { StoryClaims } from "./claims.ts";
import type { StoryEntities } from "./entities.ts";
import type { StoryEvents } from "./events.ts";
import type { Provenance } from "./provenance.ts";
import type { Storylines } from "./storylines.ts";
import type { ReportTimes } from "./times.ts";

export interface StoryLayers {
  readonly entities: StoryEntities;
  readonly provenance: Provenance;
  readonly storylines: Storylines;
  readonly times: ReportTimes;
  readonly events: StoryEvents;
  readonly statements: readonly Statement[];
  readonly claims: StoryClaims;
  readonly accounts: readonly Account[];
  readonly commitments: readonly Commitment[];
}
