/** Which constants hold for a comparison: likenesses in which an encoder has a say are spread otherwise. */
import type { SimilarityTable } from "./align.ts";
import { constants } from "./constants.ts";
import { encodedConstants } from "./encoded-constants.ts";

export const constantsFor = ({ encoded }: Pick<SimilarityTable, "encoded">): typeof constants =>
  encoded === null ? constants : encodedConstants;
