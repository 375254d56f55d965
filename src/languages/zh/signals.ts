import { list } from "../rules/list.ts";
import type { SignalRules } from "../rules/signals.ts";

export const signals = {
  midCapitals: [],
  beforeTitles: [],
  slips: "的的, 是是, 在在, 了了, 和和, 对对, 對對, 把把, 被被, 与与, 與與, 向向",
  scraperLabels: list("原文链接, 原文鏈接, 来源链接, 來源鏈接, 源链接, 源鏈接, 查看原文, 阅读原文, 閱讀原文"),
  possessives: { male: [], female: [] },
  sexWords: { male: [], female: [] },
} satisfies SignalRules;
