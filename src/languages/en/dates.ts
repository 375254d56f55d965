import type { DateRules } from "../rules/dates.ts";

export const dates = { locales: ["en", "en-GB"], order: "mdy" } satisfies DateRules;
