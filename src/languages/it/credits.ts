import { noCreditRules } from "../rules/credits.ts";

export const credits = noCreditRules;
