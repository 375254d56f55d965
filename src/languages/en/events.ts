import type { EventRules } from "../rules/events.ts";

export const events = {
  planned:
    "will, would, to be held, plan to, plans to, planned to, planned, is expected to, are expected to, expected to, intend* to, is due to, are due to, upcoming, forthcoming, scheduled, possible, potential, proposed, projected, is set to, are set to, hopes to, hoped to, hope to, look* forward to, ready to, agree* to, prepare for, prepares for, preparing for, in preparation for, ahead of, invited, invitation, was due to, were due to, been due to, be due to, supposed to, slated to, was to meet, was to visit, was to hold, was to travel, was to sign, was to attend, was to host, was to receive, was to fly to, was to take place, was to have met, was to have visited, was to have been held, were to meet, were to visit, were to hold, were to travel, were to sign, were to attend, were to host, were to receive, were to fly to, were to take place, were to have met, were to have visited, were to have been held, is to meet, is to visit, is to hold, is to travel, is to sign, is to attend, is to host, is to receive, is to fly to, is to take place, is to have met, is to have visited, is to have been held, are to meet, are to visit, are to hold, are to travel, are to sign, are to attend, are to host, are to receive, are to fly to, are to take place, are to have met, are to have visited, are to have been held, had been to meet, had been to visit, had been to hold, had been to travel, had been to sign, had been to attend, had been to host, had been to receive, had been to fly to, had been to take place, had been to have met, had been to have visited, had been to have been held",
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
