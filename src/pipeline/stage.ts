/** The two shapes of stage: over one report, and across the reports of a pile. */
import type { Directory } from "../directory/load.ts";
import type { Language } from "../languages/language.ts";
import type { Notice, RawReport } from "../model/index.ts";
import type { Encoding } from "../read/fingerprint.ts";
import type { Layers } from "../read/layers.ts";
import type { StoryLayers } from "../story/layers.ts";
import type { Related } from "../story/provenance/relate.ts";

/** A report together with the layers read from it so far. */
export type Doc<Has extends keyof Layers = never> = { readonly report: RawReport } & { readonly [K in Has]: Layers[K] };
/** A report with every layer and, where an encoder was asked, what it gave. */
export type ReadDoc = Doc<keyof Layers> & { readonly encoding?: Encoding };

/** What a report does not carry. */
export interface ReadContext {
  readonly language: Language;
  readonly directory: Directory;
}

/** A pure function from the layers it needs to the one layer it adds; the runner joins, freezes and stores. */
export interface Stage<Needs extends keyof Layers, Adds extends keyof Layers> {
  readonly name: string;
  /** Raised when its output changes; older stored layers are then read again. */
  readonly version: number;
  readonly needs: readonly Needs[];
  readonly adds: Adds;
  readonly run: (doc: Doc<Needs>, context: ReadContext) => { layer: Layers[Adds]; notices: readonly Notice[] };
}

/** What stages across reports have found so far. */
export type Found<Has extends keyof StoryLayers = never> = { readonly [K in Has]: StoryLayers[K] };

export interface StoryContext {
  readonly directory: Directory;
  /** Compares two reports in full, the smaller id first, where that is not to be done anew: a library keeps what it gave. */
  readonly relate?: (a: ReadDoc, b: ReadDoc) => Related;
}

/**
 * A pure function from the layers of all reports (`docs`, in the order of their ids) and what earlier story stages found
 * to the one story layer it adds. The order in which reports arrived is not to be seen in what it returns.
 */
export interface StoryStage<Needs extends keyof StoryLayers, Adds extends keyof StoryLayers> {
  readonly name: string;
  readonly version: number;
  readonly needs: readonly Needs[];
  readonly adds: Adds;
  readonly run: (
    docs: readonly ReadDoc[],
    found: Found<Needs>,
    context: StoryContext,
  ) => { layer: StoryLayers[Adds]; notices: readonly Notice[] };
}
