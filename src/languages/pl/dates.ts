import type { DateRules } from "../rules/dates.ts";

export const dates = { locales: ["pl"], order: "dmy" } satisfies DateRules;
