/**
 * What the quotes stage asks of a language: the words that attribute (cues), each with an example that runs as a test,
 * and the few closed word classes by which a phrase or a reported clause is bounded. Marks are script knowledge and live in the engine.
 *
 * Lists are separated by commas. Cues and channels are patterns of `read/matcher.ts`; in the word classes `*` begins or ends
 * a word of which only the rest is given ("*ly"), and `!` excepts a word from such an entry ("!family").
 */

/**
 * What follows a cue as the words reported; words in quotation marks may follow any. opener: a clause with one ("that …").
 * finite: a clause without, told by a finite word in it. reportive: a clause without, told by a form of reported speech. bare: any words. infinitive: "to …".
 */
export type CueContent = "opener" | "reportive" | "finite" | "bare" | "infinitive";

/** A sentence of the language and what is to be found in it; runs as a test. */
export interface QuoteExample {
  readonly text: string;
  /** The words said, without marks: one entry a contiguous piece; empty where nothing may be found. */
  readonly quotes: readonly string[];
  /** The words that name the speaker of the first; null where none does. */
  readonly speaker?: string | null;
  readonly kind?: "direct" | "indirect" | "mixed";
}

export interface QuoteCue {
  /** "say", "tell", "according-to": names the rule in `foundBy`. */
  readonly id: string;
  /** Patterns; what follows a `+` belongs to the words that name the speaker: "nach +Angaben". */
  readonly cue: string;
  /**
   * say: a finite verb with its speaker beside it. source: "according to", whose speaker follows (or, after a
   * postposition, comes before). hang: a participle that takes its speaker from the clause it hangs on: "adding".
   */
  readonly role: "say" | "source" | "hang";
  /** Where the speaker stands, seen from the cue; none: nobody is named, "it was announced that …". */
  readonly speaker: "before" | "after" | "either" | "none";
  /** What it can report without quotation marks; empty: it attributes only words in marks ("described … as"). */
  readonly content: readonly CueContent[];
  /** Whom it is said to follows at once: "told reporters". */
  readonly addressee?: boolean;
  readonly examples: readonly QuoteExample[];
}

export interface QuoteRules {
  readonly cues: readonly QuoteCue[];
  /** Patterns of words that hold a cue and are none: "说明". */
  readonly notCues: string;
  /** medial: the cue stands between speaker and words. final: speaker, words, cue at the end of the sentence. */
  readonly order: "medial" | "final";
  /** Reported clauses without an opener follow a comma: "sagte, er werde kommen". */
  readonly commaBeforeContent: boolean;
  /** The finite verb holds the second place whatever comes first: "Am Montag sagte der Minister …". */
  readonly verbSecond: boolean;
  /** Where, when and to whom stand between subject and verb: "部长周三在记者会上表示". */
  readonly adverbialsBeforeVerb: boolean;
  /** All nouns have capitals, so that a word without ends the phrase. */
  readonly capitalNouns: boolean;
  /** A verb of saying needs no subject: "Řekl, že …". */
  readonly dropsSubjects: boolean;
  /** What sets off an attribution inside one pair of marks: «A, — сказал X, — B», « A, a dit X, B ». */
  readonly insertion: "" | "dash" | "comma";
  /** A paragraph that begins with a dash is direct speech where a cue says so. */
  readonly dialogueDash: boolean;
  /** Forms of the verb that report by themselves, in a sentence after an attributed one: "sei", "habe" (Konjunktiv I). */
  readonly reportives: string;
  /** Forms that report only in a sentence after one in such a form: "hätten", "würde". */
  readonly laterReportives: string;
  /** Words that open a reported clause and belong to it: "that", "dass", "że". */
  readonly openers: string;
  /** The word before an infinitive: "to". */
  readonly infinitives: string;
  /** Words, and with `*` ends of words, that close reported words before the cue: "と", "*라고". */
  readonly closers: string;
  /** Words in marks need a closer too: 「…」と述べた. */
  readonly closesMarks: boolean;
  /** Marks of the subject: words after it, or ends of its last word; with `!` what looks so and is none: "は, !には", "*은, !많은". */
  readonly subjectMarks: string;
  /** Beside channels and audiences: what, between speaker and words, belongs to neither: "소식통을 인용해", "話として". Patterns. */
  readonly occasions: string;
  readonly determiners: string;
  /** Those of them that name one not named before: "a", "some". */
  readonly indefinites: string;
  /** Pronouns that can be a speaker. */
  readonly pronouns: string;
  readonly relatives: string;
  readonly prepositions: string;
  /** Prepositions that go on with the phrase they follow: "of" in "the head of the agency". */
  readonly linking: string;
  /** Words that may stand between a speaker and the cue: auxiliaries and adverbs. */
  readonly between: string;
  /** Words of negation; between speaker and cue they mean that it was not said: "not", "never". */
  readonly negations: string;
  /** Words of degree, which change what is said when they change: "all", "some", "fully"; patterns. */
  readonly degrees: string;
  /** Days, and the like, that can stand beside a cue without a preposition: "Monday", "today". */
  readonly times: string;
  /** Words that tell a clause from a phrase: "is", "will", "had". */
  readonly finites: string;
  readonly conjunctions: string;
  /** Words that open a clause other than a reported one: "because", "while". */
  readonly subordinators: string;
  /** Media through which words come, by the patterns that name them: "on Twitter", "in a statement". */
  readonly channels: Readonly<Record<string, string>>;
  /** Words that hand on the words of another, who follows (with the cue at the end of the clause: precedes): "citing". Patterns. */
  readonly relays: string;
  /** What comes after "according to" and says nothing: "plan", "schedule". */
  readonly notSources: string;
  /** Kinds of works and names, before a title in marks: "film", "exhibition". */
  readonly works: string;
  /** Words that open a clause which only says whose words stand beside it: "as" in "as the envoy put it". */
  readonly likenings: string;
  /** Words that, first in a sentence, stand for the sentence before as what was said: "das" in "Das bestätigte X". */
  readonly backward: string;
  /** Nouns that stand for what was said, and so for who said it: "statement", "letter". */
  readonly documents: string;
  /** People spoken to who have no name: "reporters". */
  readonly audiences: string;
}

/** Of a language without data: only marks and punctuation are read. */
export const noQuoteRules: QuoteRules = {
  cues: [],
  notCues: "",
  order: "medial",
  commaBeforeContent: false,
  verbSecond: false,
  adverbialsBeforeVerb: false,
  capitalNouns: false,
  dropsSubjects: false,
  insertion: "",
  dialogueDash: false,
  reportives: "",
  laterReportives: "",
  openers: "",
  infinitives: "",
  closers: "",
  closesMarks: false,
  subjectMarks: "",
  occasions: "",
  determiners: "",
  indefinites: "",
  pronouns: "",
  relatives: "",
  prepositions: "",
  linking: "",
  between: "",
  negations: "",
  degrees: "",
  times: "",
  finites: "",
  conjunctions: "",
  subordinators: "",
  channels: {},
  relays: "",
  notSources: "",
  works: "",
  likenings: "",
  backward: "",
  documents: "",
  audiences: "",
};
