import type { LayoutRules } from "../rules/layout.ts";

export const layout = {} satisfies LayoutRules;
