import type { DateRules } from "../rules/dates.ts";

export const dates = { locales: ["ru"], order: "dmy" } satisfies DateRules;
