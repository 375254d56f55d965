import type { DateRules } from "../rules/dates.ts";

export const dates = {} satisfies DateRules;
