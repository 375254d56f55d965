/**
 * Where threads leave what they have read for one another: values in files of a temporary folder, packed, found by file and place. A pile
 * of reports with all their layers would not fit in memory; on the shelf it need not.
 */
import { closeSync, openSync, readSync, writeSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { constants, zstdCompressSync, zstdDecompressSync } from "node:zlib";

/** Where a value lies. */
export interface Shelved {
  readonly file: string;
  readonly at: number;
  readonly length: number;
}

/** The quickest packing: the shelf is read once and thrown away. */
const packing = { params: { [constants.ZSTD_c_compressionLevel]: 1 } } as const;

/** Opens a file of its own on the shelf; returns how to put a value there. */
export const openShelf = (folder: string, name: string): ((value: unknown) => Shelved) => {
  const file = join(folder, `${name}.bin`);
  const handle = openSync(file, "ax");
  let at = 0;
  return (value) => {
    const bytes = zstdCompressSync(serialize(value), packing);
    for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done);
    const shelved = { file, at, length: bytes.length };
    at += bytes.length;
    return shelved;
  };
};

/** The values that lie there, in the order given. */
export const takeFrom = (places: readonly Shelved[]): unknown[] => {
  const handles = new Map<string, number>();
  try {
    return places.map(({ file, at, length }) => {
      const handle = handles.get(file) ?? openSync(file, "r");
      handles.set(file, handle);
      const bytes = new Uint8Array(length);
      for (let done = 0; done < length; ) {
        const read = readSync(handle, bytes, done, length - done, at + done);
        if (read === 0) throw new Error(`${file} ends at ${at + done}`);
        done += read;
      }
      return deserialize(zstdDecompressSync(bytes));
    });
  } finally {
    for (const handle of handles.values()) closeSync(handle);
  }
};
