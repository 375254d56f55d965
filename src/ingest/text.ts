/** A plain text file becomes a raw report: bytes decoded, newlines normalised, nothing else changed. */
import { createHash } from "node:crypto";
import { makeId, noMetadata, type RawReport } from "../model/index.ts";

export const ingestText = (bytes: Uint8Array, source: string): RawReport => {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const text = new TextDecoder("utf-8").decode(bytes).replace(/\r\n?/g, "\n");
  return {
    id: makeId("report", [sha256]),
    source,
    sources: [source],
    sha256,
    text,
    url: null,
    retrieved: null,
    metadata: noMetadata,
    blocks: null,
  };
};
