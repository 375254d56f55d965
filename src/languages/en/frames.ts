import type { FrameRules } from "../rules/frames.ts";

export const frames = {
  none: "once again, once more, at once, as if, even if, for once",
  negation:
    "not, no, never, none, without, neither, nor, cannot, didn't, don't, doesn't, won't, wouldn't, hasn't, haven't, isn't, wasn't, aren't, weren't, can't, couldn't, failed to, fails to, fail to, stopped short of, lack of",
  future: "will, would, shall, is to, are to, was to, were to, going to, 'll, is set to, are set to",
  possible:
    "may, might, could, whether, perhaps, possibly, possibility of, possible, potential, considering, considered",
  and: "and, then, or, before, while also",
  opinion: "that, with",
  passive: "was, were, been, be, being, is, are, got",
  passiveEndings: ["ed", "n", "t", "d", "ght"],
  earlier: "after, since, had, previously, earlier",
  passiveAgent: "by",
  oblique:
    "with, between, of, in, at, to, from, for, on, during, after, before, under, against, by, about, upon, than, via",
  dependent: { before: "to, for, of, in, at, by, on, from, over, toward, towards, without, into", endings: [] },
  conditionOpens:
    "in return for, in exchange for, if, unless, until, provided that, provided, on condition that, on the condition that, as long as, only after, only when, only if, only once, once, as soon as, not until, when and if, in case, subject to, pending",
  conditionCloses: "",
  conditionEndings: [],
  deadline: "by, until, before, no later than, not later than, by the end of, within",
  purpose:
    "aimed at, aiming to, to, designed to, pledging to, committing to, committing, on, for, in which, under which, that calls for, providing for",
  under: "under, under the terms of, as part of, pursuant to, in line with, according to the",
  silence:
    "made no mention of, makes no mention of, make no mention of, no mention of, did not mention, does not mention, do not mention, didn't mention, doesn't mention, did not refer to, does not refer to, is silent on, was silent on, silent about, remained silent on, stayed silent on, says nothing of, says nothing about, said nothing about, said nothing of, was not mentioned, were not mentioned, is not mentioned, are not mentioned, left unmentioned, omits, omitted",
  firstPerson: "i, we, i'm, we're, i'll, we'll, i've, we've",
  parties:
    "the two leaders, both leaders, two leaders, the leaders, the two sides, both sides, two sides, the sides, the parties, both parties, the two parties, the two countries, both countries, the two presidents, both presidents, the presidents, the ministers, the two ministers, both ministers, the delegations, the negotiators, the two delegations, they",
  genres: {
    readout: "readout, readout of, statement by, statement of, statement from, press release by, press statement",
    jointStatement: "joint statement, joint declaration, joint communique, joint communiqué, joint press statement",
    transcript: "transcript, full text of remarks, remarks by, press conference transcript",
    comment: "opinion, op-ed, commentary, editorial, analysis",
  },
  verbFinal: false,
  dropsSubject: false,
  subjectEndings: [],
  andEndings: [],
  recipientBefore: "to, with",
  ownerAfter: "of, by, from",
  genitiveAfter: false,
  finiteEndings: ["ed"],
  nounBefore:
    "a, an, the, this, these, those, his, her, its, their, our, my, your, any, no, each, every, another, first, second, third, last, next, previous",
  capitalAdjectives: true,
  nounEndings: [],
  joiningEndings: [],
  notJoining: [],
  tense: { past: [], present: [], future: [] },
  toCome: {
    none: "free will, good will, at will, political will, the will, would-be, would have, would like, would not have, will of, was to blame, were to, was to, are to blame",
  },
} satisfies FrameRules;
