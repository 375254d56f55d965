import { fileURLToPath } from "node:url";

/** The samples that ship with readout, beside `dist/` in the package and beside `src/` in a checkout. */
export const samplesFolder: string = fileURLToPath(new URL("../../samples/", import.meta.url));
