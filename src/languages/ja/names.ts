import { type NameRules, noNameRules } from "../rules/names.ts";

export const names = noNameRules satisfies NameRules;
