import type { QuoteRules } from "../rules/quotes.ts";

export const quotes = {
  notCues: "",
  order: "medial",
  commaBeforeContent: false,
  verbSecond: false,
  adverbialsBeforeVerb: false,
  capitalNouns: false,
  dropsSubjects: false,
  dialogueDash: false,
  reportives: "",
  laterReportives: "",
  cues: [
    {
      id: "say",
      cue: "said, say, says",
      role: "say",
      speaker: "either",
      content: ["opener", "bare"],
      examples: [
        {
          text: "The foreign minister said the talks would go on.",
          quotes: ["the talks would go on"],
          speaker: "The foreign minister",
          kind: "indirect",
        },
        {
          text: "“We are close to a deal,” the envoy said on Monday.",
          quotes: ["We are close to a deal,"],
          speaker: "the envoy",
          kind: "direct",
        },
        {
          text: "The envoy said she knew that the ferry had left.",
          quotes: ["she knew that the ferry had left"],
          speaker: "The envoy",
        },
        {
          text: "“Will it hold?” the envoy asked. “Nobody knows!” the minister said.",
          quotes: ["Will it hold?", "Nobody knows!"],
          speaker: "the envoy",
        },
        {
          text: "“It will hold,” said Anna B. Keller, who drafted it. “We checked.”",
          quotes: ["It will hold,", "We checked."],
          speaker: "Anna B. Keller",
        },
        { text: "The said document was lost.", quotes: [] },
      ],
    },
    {
      id: "add",
      cue: "added, adds, warned, warns, claimed, claims, insisted, insists, admitted, admits, conceded, concedes, joked, jokes, quipped, quips, lamented, laments, complained, complains, contends, contended, maintains, maintained, argued, argues, alleged, alleges, asserted, asserts, acknowledged, acknowledges, tweeted, tweets, twitted, predicted, predicts, confirmed, confirms, reiterated, reiterates, emphasized, emphasised, stressed, stresses, cautioned, cautions, boasted, boasts, vented, mused",
      role: "say",
      speaker: "either",
      content: ["opener", "finite"],
      examples: [
        {
          text: "The talks would resume in May, she added.",
          quotes: ["The talks would resume in May"],
          speaker: "she",
          kind: "indirect",
        },
        { text: "The army added two brigades.", quotes: [] },
      ],
    },
    {
      id: "state",
      cue: "announced, announces, noted, notes, reported, reports, explained, explains, stated, states, suggested, suggests, declared, declares, concluded, concludes, recalled, recalls, revealed, reveals, wrote, writes, remarked, remarks, observed, observes, commented, comments, indicated, pointed out, points out, made clear, made it clear, makes clear, posted, recounted, disclosed, discloses, underlined, underscored, highlighted, testified, was quoted as saying, were quoted as saying, is quoted as saying, replied, replies, responded, answered, denied, denies, exclaimed, countered, speculated, estimated, estimates, hinted, implied",
      role: "say",
      speaker: "either",
      content: ["opener"],
      examples: [
        {
          text: "The ministry announced on Friday that both envoys had left.",
          quotes: ["that both envoys had left"],
          speaker: "The ministry",
          kind: "indirect",
        },
        {
          text: "Both envoys had left, the ministry announced.",
          quotes: ["Both envoys had left"],
          speaker: "the ministry",
          kind: "indirect",
        },
        { text: "The ministry announced a new round of talks.", quotes: [] },
        { text: "The ministry reported losses that nobody had foreseen.", quotes: [] },
        { text: "The bridge closed in March, which reports of rust explained.", quotes: [] },
      ],
    },
    {
      id: "tell",
      cue: "told, tells, informed, informs, reassured, assured, reminded",
      role: "say",
      speaker: "before",
      content: ["opener", "bare"],
      addressee: true,
      examples: [
        {
          text: "The president told reporters he had not seen the letter.",
          quotes: ["he had not seen the letter"],
          speaker: "The president",
          kind: "indirect",
        },
      ],
    },
    {
      id: "ask",
      cue: "asked, asks, wondered, wonders, inquired, questioned",
      role: "say",
      speaker: "either",
      content: ["opener"],
      examples: [
        {
          text: "The delegates asked whether the truce would hold.",
          quotes: ["whether the truce would hold"],
          speaker: "The delegates",
          kind: "indirect",
        },
        { text: "The delegates asked for water.", quotes: [] },
      ],
    },
    {
      id: "vow",
      cue: "vowed, vows, pledged, pledges, promised, promises, threatened, threatens, swore",
      role: "say",
      speaker: "either",
      content: ["opener", "infinitive"],
      examples: [
        {
          text: "The general vowed to defend the strait.",
          quotes: ["to defend the strait"],
          speaker: "The general",
          kind: "indirect",
        },
      ],
    },
    {
      id: "urge",
      cue: "urged, urges, demanded, demands, offered, proposed, proposes, called on, calls on, implored, begged",
      role: "say",
      speaker: "before",
      content: ["opener", "infinitive"],
      examples: [
        {
          text: "The secretary urged both sides to show restraint.",
          quotes: ["both sides to show restraint"],
          speaker: "The secretary",
          kind: "indirect",
        },
      ],
    },
    {
      id: "describe",
      cue: "described, describes, called, calls, praised, hailed, criticized, criticised, denounced, condemned, dismissed, blasted, slammed, decried, derided, labeled, labelled, branded, dubbed, termed, characterized, characterised, mocked, accused, referred to, refers to, continued, continues, went on, expressed, expresses, spoke of, speaks of, lauded, welcomed, blamed, rejected, ridiculed, thanked, deemed, cited, cites, read, reads, shouted, yelled, screamed, laughed, smiled, chanted, sighed, began, joked, repeated",
      role: "say",
      speaker: "either",
      content: [],
      examples: [
        {
          text: "The minister described the offer as “generous”.",
          quotes: ["the offer as “generous”"],
          speaker: "The minister",
          kind: "mixed",
        },
        { text: "The minister described the offer in detail.", quotes: [] },
      ],
    },
    {
      id: "saying",
      cue: "saying, adding, noting, arguing, claiming, insisting, warning, telling, stating, suggesting, declaring, explaining, promising, vowing, stressing, asserting, announcing, complaining, alleging, predicting, tweeting, writing, asking, pointing out, acknowledging",
      role: "hang",
      speaker: "before",
      content: ["opener", "finite"],
      examples: [
        {
          text: "Keller left early, saying the matter was closed.",
          quotes: ["the matter was closed"],
          speaker: "Keller",
          kind: "indirect",
        },
      ],
    },
    {
      id: "calling",
      cue: "calling, describing, commenting, praising, accusing, criticizing, criticising, denouncing, dismissing, labeling, labelling, dubbing, referring to, expressing, citing",
      role: "hang",
      speaker: "before",
      content: [],
      examples: [
        {
          text: "Keller left early, calling the offer “an insult”.",
          quotes: ["the offer “an insult”"],
          speaker: "Keller",
          kind: "mixed",
        },
      ],
    },
    {
      id: "according-to",
      cue: "according to, in the words of",
      role: "source",
      speaker: "after",
      content: ["bare"],
      examples: [
        {
          text: "According to the navy, two ships turned back.",
          quotes: ["two ships turned back"],
          speaker: "the navy",
          kind: "indirect",
        },
        {
          text: "Two ships turned back, according to the navy.",
          quotes: ["Two ships turned back"],
          speaker: "the navy",
          kind: "indirect",
        },
      ],
    },
  ],
  openers: "that, whether, if, why, how, what",
  infinitives: "to",
  closers: "",
  closesMarks: false,
  subjectMarks: "",
  occasions: "",
  determiners:
    "the, a, an, this, that, these, those, his, her, its, their, our, my, your, some, many, several, one, two, three, both, another, other, most, all, no, each",
  indefinites: "a, an, one, another, some, many, several, two, three, other, most, all, no, each, both",
  pronouns: "he, she, it, they, i, we, you, who, others, some, many, both, one, another",
  relatives: "who, which, whom, whose",
  prepositions:
    "in, on, at, by, with, after, before, during, from, to, for, of, about, through, via, over, under, without, within, into, amid, since, until, following, despite, against, upon, between, among, ahead, near, per, as",
  linking: "of, for, from",
  between:
    "has, have, had, is, was, are, were, did, does, do, would, will, also, later, then, earlier, once, again, repeatedly, recently, previously, first, only, even, still, just, already, often, now, further, simply, once, both, quickly, publicly, been, being, got, could, might, may, should, *ly, !family, !assembly, !rally, !ally, !bully, !monopoly, !supply, !reply, !italy, !july, !fly, !emily, !kelly, !reilly, !connelly, !billy, !molly, !sally, !sicily, !holly",
  negations: "not, no, never, didn't, doesn't, don't, hasn't, haven't, hadn't, won't, wouldn't, cannot, can't",
  degrees:
    "all, some, most, many, few, every, each, any, none, both, only, fully, partly, partially, completely, entirely, totally, largely, mostly, nearly, almost, very, highly, more, less, least, most, immediately, must, should, may, might, could",
  times:
    "monday, tuesday, wednesday, thursday, friday, saturday, sunday, today, yesterday, tomorrow, tonight, this, last, earlier, later, shortly, ago, recently, afterward, afterwards, week, morning, afternoon, evening, night, month, year, early, late",
  finites:
    "is, are, was, were, will, would, has, have, had, can, could, may, might, must, should, do, does, did, isn't, aren't, wasn't, weren't, won't, wouldn't, hasn't, haven't, hadn't, can't, couldn't, don't, doesn't, didn't, cannot, he's, she's, it's, they're, he'd, she'd, they'd, he'll, she'll, they'll, there's, he, she, they",
  conjunctions: "and, but, or, yet, so",
  subordinators:
    "because, while, when, after, before, although, though, since, as, if, unless, until, whereas, where, even, once, but, yet, nor",
  channels: {
    Twitter: "twitter, tweet, tweets, tweeted, twitted, tweeting",
    letter: "letter, letters",
    statement: "statement, communique",
    "press conference": "news conference, press conference, briefing, reporters",
    interview: "interview",
    speech: "speech, address, remarks",
    report: "report",
    Facebook: "facebook",
    Telegram: "telegram",
  },
  documents: "statement, letter, report, communique, message, request, tweet, post, document, declaration",
  audiences: "reporters, journalists, lawmakers, supporters",
} satisfies QuoteRules;
