/** The reports that `kill.ts` works with: the small pile of the tests, and short ones that cost little to read. */
import { ingestBytes } from "../src/ingest/ingest.ts";
import type { RawReport } from "../src/model/index.ts";
import { type SmallReport, smallPile } from "../test/support/small-pile.ts";

export const killReports: readonly SmallReport[] = [
  ...smallPile,
  ...Array.from({ length: 40 }, (_, i) => ({
    source: `short/${i}.txt`,
    bytes: new TextEncoder().encode(`Harbour notes ${i}\n\nThe harbour of Bergen took in ${i} boats on 3 May 2021.\n`),
  })),
];

export const rawOf = ({ bytes, source }: SmallReport): RawReport => ingestBytes(bytes, source).report as RawReport;
