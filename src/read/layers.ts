/** Every layer a report can have, and the file whose stage adds it. */
import type { Claims } from "./claims.ts";
import type { ConceptHits } from "./concepts.ts";
import type { CreditMentions } from "./credits.ts";
import type { TimeExpressions } from "./dates.ts";
import type { EventMentions } from "./events.ts";
import type { Fingerprint } from "./fingerprint.ts";
import type { LanguageGuess } from "./language.ts";
import type { Layout } from "./layout.ts";
import type { Mentions } from "./mentions.ts";
import type { Quantities } from "./quantities.ts";
import type { QuoteMentions } from "./quotes.ts";
import type { Sentences } from "./sentences.ts";
import type { Signals } from "./signals.ts";
import type { Subject } from "./subject.ts";
import type { Terms } from "./terms.ts";
import type { Tokens } from "./tokens.ts";

export interface Layers {
  readonly language: LanguageGuess;
  readonly tokens: Tokens;
  readonly layout: Layout;
  readonly sentences: Sentences;
  readonly dates: TimeExpressions;
  readonly quantities: Quantities;
  readonly concepts: ConceptHits;
  readonly terms: Terms;
  readonly mentions: Mentions;
  readonly quotes: QuoteMentions;
  readonly credits: CreditMentions;
  readonly events: EventMentions;
  readonly claims: Claims;
  readonly signals: Signals;
  readonly fingerprint: Fingerprint;
  readonly subject: Subject;
}
