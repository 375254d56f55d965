/** Writes ZIP archives (APPNOTE.TXT 6.3) in which nothing but the entries counts: every date is the first that the form knows. */
import { crc32, deflateRawSync } from "node:zlib";

/** Bit 11: names are UTF-8. */
const FLAGS = 0x800;
const DEFLATED = 8;
/** 1 January 1980, as MS-DOS writes it. */
const FIRST_DAY = 0x21;

const fields = (...values: readonly (readonly [size: 2 | 4, value: number])[]): Buffer => {
  const buffer = Buffer.alloc(values.reduce((sum, [size]) => sum + size, 0));
  let at = 0;
  for (const [size, value] of values) {
    buffer.writeUIntLE(value, at, size);
    at += size;
  }
  return buffer;
};

export const writeZip = (entries: readonly (readonly [name: string, content: Uint8Array])[]): Uint8Array => {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, content] of entries) {
    const packed = deflateRawSync(content, { level: 6 });
    const label = Buffer.from(name, "utf8");
    const common = fields(
      [2, 20],
      [2, FLAGS],
      [2, DEFLATED],
      [2, 0],
      [2, FIRST_DAY],
      [4, crc32(content)],
      [4, packed.length],
      [4, content.length],
      [2, label.length],
      [2, 0],
    );
    parts.push(fields([4, 0x04034b50]), common, label, packed);
    directory.push(
      fields([4, 0x02014b50], [2, 20]),
      common,
      fields([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
      label,
    );
    offset += 4 + common.length + label.length + packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = entries.length;
  const end = fields([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, offset], [2, 0]);
  return Buffer.concat([...parts, ...directory, end]);
};
