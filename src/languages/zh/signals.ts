import { list } from "../rules/list.ts";
import type { SignalRules } from "../rules/signals.ts";

export const signals = {
  midCapitals: [],
  beforeTitles: [],
  slips: "的的, 是是, 被被",
  scraperLabels: list("原文链接, 原文鏈接, 来源链接, 來源鏈接, 源链接, 源鏈接, 查看原文, 阅读原文, 閱讀原文"),
  possessives: { male: [], female: [] },
  sexWords: { male: [], female: [] },
} satisfies SignalRules;
