import { noLayoutRules } from "../rules/layout.ts";

export const layout = noLayoutRules;
