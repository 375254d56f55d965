import type { ConceptForms } from "../concepts.ts";

export const concepts = {} satisfies ConceptForms;
