import type { NameRules } from "../rules/names.ts";

export const names = {} satisfies NameRules;
