import type { EventRules } from "../rules/events.ts";

export const events = {
  planned: "",
  denied: "",
  clauses: "",
  that: "",
  when: "",
  possessives: "",
  placeBefore: "",
  placeEndings: [],
  verbFinal: false,
  ordinals: { first: "", second: "", third: "", next: "" },
} satisfies EventRules;
