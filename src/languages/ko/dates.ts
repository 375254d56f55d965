import type { DateRules } from "../rules/dates.ts";

export const dates = { locales: ["ko"], order: "ymd" } satisfies DateRules;
