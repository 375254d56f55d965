import { list } from "../rules/list.ts";
import type { SignalRules } from "../rules/signals.ts";

export const signals = {
  midCapitals: [],
  beforeTitles: [],
  slips: "をを, がを, はを, にを",
  scraperLabels: list("元記事のリンク, ソースリンク, 元記事へのリンク, 原文リンク, 出典リンク"),
  possessives: { male: [], female: [] },
  sexWords: { male: [], female: [] },
} satisfies SignalRules;
