import { noSignalRules } from "../rules/signals.ts";

export const signals = noSignalRules;
