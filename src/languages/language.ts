/**
 * What the engine asks of a language. It never asks which language it is: all that differs is data of this type, a
 * folder a language. Adding one is a folder and a line in `index.ts`.
 */
import type { BodyRules } from "./bodies.ts";
import type { ConceptForms } from "./concepts.ts";
import type { CreditRules } from "./rules/credits.ts";
import type { DateRules } from "./rules/dates.ts";
import type { EventRules } from "./rules/events.ts";
import type { FrameRules } from "./rules/frames.ts";
import type { HappeningWords } from "./rules/happenings.ts";
import type { LayoutRules } from "./rules/layout.ts";
import type { NameRules } from "./rules/names.ts";
import type { QuoteRules } from "./rules/quotes.ts";
import type { SentenceRules } from "./rules/sentences.ts";
import type { SignalRules } from "./rules/signals.ts";

export interface Language {
  /** BCP 47 primary subtag. */
  readonly code: string;
  /** Its name in English. */
  readonly name: string;
  readonly direction: "ltr" | "rtl";
  /** Words are separated by spaces. */
  readonly spaced: boolean;
  /** Tokens of a word on average, where that is well above one: ideographs, syllables. Default: 1. */
  readonly tokensPerWord?: number;
  /** Capital letters tell names from words. */
  readonly cased: boolean;
  /** Nouns are written into one: "Erdrutschagentur". */
  readonly compounds?: boolean;
  /** What is elided before an apostrophe, folded: "l", "dell". */
  readonly elisions: readonly string[];
  /** What is written onto the beginning of a word and what it leaves there, folded, "text>rest": Arabic "و>", "لل>ال". */
  readonly proclitics?: readonly string[];
  readonly sentences: SentenceRules;
  readonly layout: LayoutRules;
  readonly names: NameRules;
  /** Words of which names of bodies are made; absent where nobody has written them yet. */
  readonly bodies?: BodyRules;
  readonly dates: DateRules;
  readonly quotes: QuoteRules;
  readonly credits: CreditRules;
  readonly concepts: ConceptForms;
  /** Forms of general words, by what they are called in English: `read/forms.ts` says how they are written. */
  readonly terms: Readonly<Record<string, string>>;
  readonly events: EventRules;
  /** Words for what happens beyond the concepts; absent where nobody has written them yet. */
  readonly happenings?: HappeningWords;
  readonly frames: FrameRules;
  readonly signals: SignalRules;
}
