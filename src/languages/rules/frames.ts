/**
 * What the claims stage asks of a language: the small words that say whether, when and on what condition an act is done,
 * and how a clause shows who does it. Lists are patterns of `read/matcher.ts`, separated by commas.
 */
export interface FrameRules {
  /** Look like one of the words below and are none: "once again". */
  readonly none: string;
  /** Negate the act or its object: "not", "no", "failed to". */
  readonly negation: string;
  /** Endings of a verb form that negate it: Turkish "madı". */
  readonly negationEndings?: readonly string[];
  /** Put the act in the future: "will", "would", "is to". */
  readonly future: string;
  /** Leave open whether the act is done: "may", "could", "whether". */
  readonly possible: string;
  /** Join a second act of the same subject: "and". */
  readonly and: string;
  /** After an act of agreeing make it an opinion, not a promise: "that", "with". */
  readonly opinion: string;
  /** Open what is promised behind a comma: "zgodził się, by …". */
  readonly complements?: string;
  /** Before a verb make its subject the one it is done to: "was", "been". */
  readonly passive: string;
  /** Endings of the verb form that makes a passive with it; empty: any. */
  readonly passiveEndings: readonly string[];
  /** Put the act before what the sentence tells besides: "after (they) promised", "had promised". */
  readonly earlier: string;
  /** Opens the doer of a passive: "by". */
  readonly passiveAgent: string;
  /** Before a name make it other than the subject: "with", "between", "of". */
  readonly oblique: string;
  /** Endings of a name that make it other than the subject: Turkish "'ın", "'da". */
  readonly obliqueEndings?: readonly string[];
  /** Those of them that a name takes as the subject of what is told to come in a clause of another: "Norveç'in … vereceğini". */
  readonly clauseSubjectEndings?: readonly string[];
  /** Endings of a noun that make it an object, so that a name before it is no part of it: Turkish "yı". */
  readonly objectEndings?: readonly string[];
  /** Marks of a verb that hangs on another verb: words before it ("to"), its endings ("ć"), syllables in it (ab"zu"ziehen). */
  readonly dependent: { readonly before: string; readonly endings: readonly string[]; readonly inside?: RegExp };
  /**
   * Finite verbs of which the participle or infinitive ends the clause, where the finite verb stands second: "hat", "wird". What
   * stands between them is the subject only where an adverbial opens the clause: "Am Montag hat Bern Oslo besucht".
   */
  readonly auxiliaries?: string;
  /** Words that open a condition: "in return for", "if", "until". */
  readonly conditionOpens: string;
  /** Words that close a condition, where it is said before them: "조건으로". */
  readonly conditionCloses: string;
  /** Endings of a word that closes a condition: "면". */
  readonly conditionEndings: readonly string[];
  /** Before a date make it the day by which: "by", "no later than". */
  readonly deadline: string;
  /** Behind a date make it the day by which: "前", "までに". */
  readonly deadlineAfter?: string;
  /** Between an owner and what is his, where that is a word: "的", "の". */
  readonly possessive?: string;
  /** Between a paper signed and the act it is about: "aimed at", "to". */
  readonly purpose: string;
  /** Before a paper that binds the parties: "under", "in". */
  readonly under: string;
  /** Say that somebody says nothing of something: "made no mention of". */
  readonly silence: string;
  /** The speaker himself, alone or with others: "I", "we". */
  readonly firstPerson: string;
  /** Endings of a verb whose subject is the speaker, where it needs no word of its own: "retiraremos", "wycofamy". */
  readonly firstPersonEndings?: readonly string[];
  /** The parties together, without their names: "the two leaders", "both sides". */
  readonly parties: string;
  /** Words of a headline or heading that say what kind of text it is. */
  readonly genres: {
    /** One party's own account: "readout", "statement by". */
    readonly readout: string;
    readonly jointStatement: string;
    readonly transcript: string;
    /** An opinion: "op-ed", "commentary". */
    readonly comment: string;
  };
  /** The verb stands last in its clause. */
  readonly verbFinal: boolean;
  /** A clause may leave out its subject, which is then that of the clause before. */
  readonly dropsSubject: boolean;
  /** Endings of a verb form that has no subject, not even that of the clause before: "ustalono". */
  readonly impersonalEndings?: readonly string[];
  /** Endings of a name or title that make it the subject; empty where word order tells it. */
  readonly subjectEndings: readonly string[];
  /** Where none stands before its verb, the subject follows it; what is written onto a name that is joined to the one before: Arabic "و". */
  readonly subjectAfter?: string;
  /** Endings of a name that join it to the next: "와". */
  readonly andEndings: readonly string[];
  /** Before a name make it the one to whom something is done: "to". */
  readonly recipientBefore: string;
  /** Between a noun and whose it is: "commitment of", "guarantees by". */
  readonly ownerAfter: string;
  /** A noun's owner follows it without a word between (genitive). */
  readonly genitiveAfter: boolean;
  /** Endings of a verb form that is finite, which one without them after "to … and" is not. */
  readonly finiteEndings: readonly string[];
  /** Words after which a word is a noun though it may be a verb elsewhere: "the", "his". */
  readonly nounBefore: string;
  /** Adjectives of countries have a capital, so that one may stand between such a word and the noun: "the Norwegian visit". */
  readonly capitalAdjectives?: boolean;
  /** Endings after which the stem of a concept is a noun: particles. Empty where the lexicon's bar says it. */
  readonly nounEndings: readonly string[];
  /** Endings of a verb after which the next clause begins: "고"; and those of them that are another's: "다고". */
  readonly joiningEndings: readonly string[];
  readonly notJoining: readonly string[];
  /** Beginnings of a verb form that put it in the future: Arabic "سي". */
  readonly futurePrefixes?: readonly string[];
  /** Endings that tell the tense of a main verb: a future one; where it has neither a past nor a present one, it is to come. */
  readonly tense: {
    readonly past: readonly string[];
    readonly present: readonly string[];
    readonly future: readonly string[];
  };
  /** What tells that something is to come whatever the verb is, besides `future`, `futurePrefixes` and the endings of `tense.future`. */
  readonly toCome?: {
    /** Verb forms that are to come by themselves: perfective presents ("подпишут", "przekaże"). */
    readonly forms?: string;
    /** Words that have a future's form or are one of `future` and are none. */
    readonly none?: string;
    /** Words of `future` that need an infinitive: "mają (wymienić)". */
    readonly modals?: string;
    /** How a clause ends that tells what is to be done, where the verb stands last: "기로 했다". */
    readonly closing?: RegExp;
  };
}
