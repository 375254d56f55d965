/**
 * How values are kept in the store: as structured clones (they hold typed arrays, maps and sets), compressed. A clone of an older
 * Node is read by every later one.
 */
import { createHash } from "node:crypto";
import { deserialize, serialize } from "node:v8";
import { zstdCompressSync, zstdDecompressSync } from "node:zlib";

export const encode = (value: unknown): Uint8Array => zstdCompressSync(serialize(value));

export const decode = (bytes: Uint8Array): unknown => deserialize(zstdDecompressSync(bytes));

/** What JSON leaves out of the data that decides a reading: patterns, maps, sets, functions by their text. */
const plain = (_key: string, value: unknown): unknown => {
  if (value instanceof RegExp || typeof value === "function") return String(value);
  if (value instanceof Map || value instanceof Set) return [...value];
  return value;
};

/** A short hash of plain data: 16 hexadecimal digits of SHA-256. */
export const digest = (value: unknown): string =>
  createHash("sha256").update(JSON.stringify(value, plain)).digest("hex").slice(0, 16);
