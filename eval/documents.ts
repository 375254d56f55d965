/** Bench documents as raw reports: text and what a reader may know of it, never a gold field. */
import { createHash } from "node:crypto";
import { type Metadata, makeId, noMetadata, type RawReport } from "../src/model/index.ts";

export const rawReportOf = (id: string, text: string, metadata: Partial<Metadata> = {}): RawReport => {
  const sha256 = createHash("sha256").update(`${id}\n${text}`).digest("hex");
  return {
    id: makeId("report", [sha256]),
    source: id,
    sources: [id],
    sha256,
    text,
    url: null,
    retrieved: null,
    metadata: { ...noMetadata, ...metadata },
    blocks: null,
  };
};
