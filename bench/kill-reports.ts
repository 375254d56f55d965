/** The reports that `kill.ts` works with: the small pile of the tests, and short ones that cost little to read. */
import { ingestBytes } from "../src/ingest/ingest.ts";
import { type Correction, makeId, type RawReport } from "../src/model/index.ts";
import { type SmallReport, smallPile } from "../test/support/small-pile.ts";

export const killReports: readonly SmallReport[] = [
  ...smallPile,
  ...Array.from({ length: 40 }, (_, i) => ({
    source: `short/${i}.txt`,
    bytes: new TextEncoder().encode(`Harbour notes ${i}\n\nThe harbour of Bergen took in ${i} boats on 3 May 2021.\n`),
  })),
];

/** A correction that is like no other: nobody needs to find what it is about. */
export const killCorrection = (n: number): Correction => {
  const content = {
    at: new Date(Date.UTC(2026, 0, 1) + n).toISOString(),
    by: "bench/kill.ts",
    why: `entry ${n}`,
    action: "confirm" as const,
    kind: "event" as const,
    targets: [
      {
        id: makeId("event", [n]),
        label: `event ${n}`,
        passages: [{ report: makeId("report", ["none"]), start: 0, end: 1 }],
      },
    ] as const,
  };
  return { id: makeId("correction", [JSON.stringify(content)]), ...content } as unknown as Correction;
};

export const rawOf = ({ bytes, source }: SmallReport): RawReport => ingestBytes(bytes, source).report as RawReport;
