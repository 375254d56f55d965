/** What all routes work with: the settings, the library's answers, the state of now, the streams. */

import type { AnswerCache } from "./cache.ts";
import type { ServerSettings } from "./options.ts";
import type { Ask } from "./questions.ts";
import type { Hub } from "./stream.ts";

export interface State {
  readonly number: number;
  readonly at: string;
  readonly reports: number;
  readonly stories: number;
}

export interface Service {
  readonly settings: ServerSettings;
  readonly version: string;
  readonly ask: Ask;
  readonly cache: AnswerCache;
  readonly hub: Hub;
  readonly state: () => State;
  /** True once what is there can be asked for, until the server is told to stop. */
  readonly ready: () => boolean;
  /** Pieces of the dossier of all stories or of one, as it is at one moment. */
  readonly writeDossier: (story: string | null, write: (piece: string) => Promise<void>) => Promise<void>;
  /** Brings what is served up to date soon. */
  readonly wake: () => void;
}
