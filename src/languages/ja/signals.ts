import { list } from "../rules/list.ts";
import type { SignalRules } from "../rules/signals.ts";

export const signals = {
  midCapitals: [],
  beforeTitles: [],
  slips: "をを, がが, はは, にに, でで, をが, がを, をは, はを, のの, にを, をに, 。は, 。が",
  scraperLabels: list("元記事のリンク, ソースリンク, 元記事へのリンク, 原文リンク, 出典リンク"),
  possessives: { male: [], female: [] },
  sexWords: { male: [], female: [] },
} satisfies SignalRules;
