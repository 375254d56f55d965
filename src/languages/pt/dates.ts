import type { DateRules } from "../rules/dates.ts";

/** English names: pages in every language carry them in their date lines. */
export const dates = { locales: ["en", "en-GB"], order: "ymd", terms: {} } satisfies DateRules;
