import type { FrameRules } from "../rules/frames.ts";

export const frames = {} satisfies FrameRules;
