import { list } from "../rules/list.ts";
import type { SignalRules } from "../rules/signals.ts";

export const signals = {
  midCapitals: list(
    "họ, nhưng, tuy, sau, trước, khi, đã, đang, sẽ, cũng, được, bị, là, có, không, này, những, các, với, và",
  ),
  beforeTitles: list(`
    ở, tại, của, cho, với, từ, về, và, hoặc, như, theo, là, gọi, tên, mang, phim, bài, bài hát, sách, tiểu thuyết, loạt, tờ, báo, tạp, chí,
    ban, nhạc, vở, kịch, nhóm, rằng, vì, nhưng, nếu, khi, trên, trong, đến, tới
  `),
  slips:
    "của của, và và, là là, được được, tại tại, với với, cho cho, các các, những những, những các, đã đã, sẽ sẽ, sẽ đã, một các, một những",
  scraperLabels: list("liên kết nguồn, link nguồn, nguồn gốc bài viết, xem bài gốc, link bài gốc"),
  possessives: { male: [], female: [] },
  sexWords: { male: [], female: [] },
} satisfies SignalRules;
