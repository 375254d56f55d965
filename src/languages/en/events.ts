import type { EventRules } from "../rules/events.ts";

export const events = {
  planned:
    "will, would, to be held, plan to, plans to, planned to, planned, is expected to, are expected to, expected to, intend* to, is due to, are due to, upcoming, forthcoming, scheduled, possible, potential, proposed, projected, is set to, are set to, hopes to, hoped to, hope to, look* forward to, ready to, agree* to, prepare for, prepares for, preparing for, in preparation for, ahead of, invited, invitation",
  denied:
    "not, never, denied, denies, deny, no plans, without, did n't, didn't, won't, wouldn't, hasn't, haven't, isn't, wasn't, refused to, ruled out, falsely, lack of, absence of, instead of",
  clauses:
    "after, before, when, while, which, where, who, since, until, as, following, but, although, though, because, then",
  that: "that",
  when: "when",
  possessives: "his, her, its, their",
  placeBefore: "in, at, to, from, near, outside, into, across",
  placeEndings: [],
  verbFinal: false,
  ordinals: {
    first: "first, first-ever, inaugural",
    second: "second, 2nd, follow-up",
    third: "third, 3rd",
    next: "another, next, new, again, further",
  },
} satisfies EventRules;
