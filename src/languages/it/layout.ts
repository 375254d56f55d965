import type { LayoutRules } from "../rules/layout.ts";

export const layout = {
  bylineOpeners: [],
  bylineClosers: [],
  publishedLabels: [],
  updatedLabels: [],
  links: [],
  shares: [],
  tags: [],
  captions: [],
  photoWords: [],
  furniture: [],
  sections: [],
} satisfies LayoutRules;
