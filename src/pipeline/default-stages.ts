/** The stages of readout in the order in which they run. */
import { claimsStage } from "../read/claims.ts";
import { conceptsStage } from "../read/concepts.ts";
import { creditsStage } from "../read/credits.ts";
import { datesStage } from "../read/dates.ts";
import { eventsStage } from "../read/events.ts";
import { fingerprintStage } from "../read/fingerprint.ts";
import type { Layers } from "../read/layers.ts";
import { layoutStage } from "../read/layout.ts";
import { mentionsStage } from "../read/mentions.ts";
import { quantitiesStage } from "../read/quantities.ts";
import { quotesStage } from "../read/quotes.ts";
import { sentencesStage } from "../read/sentences.ts";
import { signalsStage } from "../read/signals.ts";
import { subjectStage } from "../read/subject.ts";
import { termsStage } from "../read/terms.ts";
import { tokensStage } from "../read/tokens.ts";
import { accountsStage } from "../story/accounts.ts";
import { storyClaimsStage } from "../story/claims.ts";
import { commitmentsStage } from "../story/commitments.ts";
import { entitiesStage } from "../story/entities.ts";
import { storyEventsStage } from "../story/events.ts";
import type { StoryLayers } from "../story/layers.ts";
import { provenanceStage } from "../story/provenance.ts";
import { statementsStage } from "../story/statements.ts";
import { storylinesStage } from "../story/storylines.ts";
import { timesStage } from "../story/times.ts";
import type { Stage, StoryStage } from "./stage.ts";

/** A stage as the runner sees it: its own file has checked what it needs against what it reads. */
export type AnyStage = { [Adds in keyof Layers]: Stage<keyof Layers, Adds> }[keyof Layers];
export type AnyStoryStage = { [Adds in keyof StoryLayers]: StoryStage<keyof StoryLayers, Adds> }[keyof StoryLayers];

/** Over one report, after its language is told. */
export const readStages = [
  tokensStage,
  layoutStage,
  sentencesStage,
  datesStage,
  quantitiesStage,
  conceptsStage,
  termsStage,
  mentionsStage,
  quotesStage,
  creditsStage,
  eventsStage,
  claimsStage,
  signalsStage,
  fingerprintStage,
  subjectStage,
] as unknown as readonly AnyStage[];

/** Across the reports of a pile. */
export const storyStages = [
  entitiesStage,
  provenanceStage,
  storylinesStage,
  timesStage,
  storyEventsStage,
  statementsStage,
  storyClaimsStage,
  accountsStage,
  commitmentsStage,
] as unknown as readonly AnyStoryStage[];
