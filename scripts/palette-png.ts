/**
 * Makes a picture of a page small: a PNG (W3C PNG 3) of eight bits a channel becomes one with a palette of its 256 most frequent colours,
 * the others drawn in the nearest. Pictures of text have few; a third of the bytes is left.
 */
import { crc32, deflateSync, inflateSync } from "node:zlib";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;
const [TRUE_COLOUR, INDEXED, TRUE_COLOUR_ALPHA] = [2, 3, 6];

interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each point, as one number. */
  readonly points: Uint32Array;
}

const paeth = (left: number, up: number, corner: number): number => {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
};

/** Takes the filters of the lines off (PNG 9.2), in place. */
const unfilter = (data: Buffer, height: number, stride: number, depth: number): void => {
  for (let y = 0; y < height; y += 1) {
    const line = y * (stride + 1) + 1;
    const filter = data[line - 1]!;
    for (let x = 0; x < stride; x += 1) {
      const left = x < depth ? 0 : data[line + x - depth]!;
      const up = y === 0 ? 0 : data[line + x - stride - 1]!;
      const corner = x < depth || y === 0 ? 0 : data[line + x - stride - 1 - depth]!;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]!;
      data[line + x] = (data[line + x]! + guess) & 0xff;
    }
  }
};

/** @throws {Error} on what is no PNG of eight bits a channel in colour, not interlaced: browsers write no other. */
const readPng = (png: Buffer): Picture => {
  const parts: Buffer[] = [];
  let header: Buffer = Buffer.alloc(0);
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString("latin1", at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (type === "IHDR") header = body;
    if (type === "IDAT") parts.push(body);
    at += length + 12;
  }
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const depth = header[9] === TRUE_COLOUR ? 3 : header[9] === TRUE_COLOUR_ALPHA ? 4 : 0;
  if (depth === 0 || header[8] !== 8 || header[12] !== 0) throw new Error("not a PNG as browsers write them");
  const stride = width * depth;
  const data = inflateSync(Buffer.concat(parts));
  unfilter(data, height, stride, depth);
  const points = new Uint32Array(width * height);
  for (let i = 0; i < points.length; i += 1)
    points[i] = data.readUIntBE(Math.floor(i / width) * (stride + 1) + 1 + (i % width) * depth, 3);
  return { width, height, points };
};

const distance = (a: number, b: number): number =>
  ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 0xff) - ((b >> 8) & 0xff)) ** 2 + ((a & 0xff) - (b & 0xff)) ** 2;

const chunk = (type: string, body: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(type, "latin1"), body]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
};

export const withPalette = (png: Buffer): Buffer => {
  const { width, height, points } = readPng(png);
  const counts = new Map<number, number>();
  for (const point of points) counts.set(point, (counts.get(point) ?? 0) + 1);
  const colours = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => colour);
  const palette = colours.slice(0, MOST_COLOURS);
  const placeOf = new Map(palette.map((colour, i) => [colour, i]));
  for (const colour of colours.slice(MOST_COLOURS)) {
    let best = 0;
    for (const [i, known] of palette.entries())
      if (distance(colour, known) < distance(colour, palette[best]!)) best = i;
    placeOf.set(colour, best);
  }
  const lines = Buffer.alloc((width + 1) * height);
  for (const [i, point] of points.entries()) lines[i + Math.floor(i / width) + 1] = placeOf.get(point)!;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, INDEXED], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff]))),
    chunk("IDAT", deflateSync(lines, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
};
