import type { CreditRules } from "../rules/credits.ts";

export const credits = {} satisfies CreditRules;
