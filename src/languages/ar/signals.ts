import { list } from "../rules/list.ts";
import type { SignalRules } from "../rules/signals.ts";

export const signals = {
  midCapitals: [],
  beforeTitles: [],
  slips: `
    في في, من من, إلى إلى, على على, عن عن, أن أن, التي التي, الذي الذي, مع مع, هم كان, هي كان, هو كانت, الجانبان وافق على على,
    الرئيس قالت, الرئيسة قال
  `,
  scraperLabels: list("رابط المصدر, رابط الخبر الأصلي, المصدر الأصلي, رابط المقال"),
  possessives: { male: [], female: [] },
  sexWords: { male: [], female: [] },
} satisfies SignalRules;
