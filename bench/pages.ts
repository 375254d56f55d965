/**
 * Speed of reading pages: `node bench/pages.ts [FOLDER]` (default: the real pages of `../shared/bench/extraction`). Ingests each as `build` does:
 * decoding, article, metadata, dates, languages. Prints pages per second of processor time on one core; the issue asks for 45.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { readFileParts } from "../src/ingest/read-file.ts";

const folder = process.argv[2] ?? "../shared/bench/extraction/pages";
const pages = readdirSync(folder)
  .filter((name) => /\.html(?:\.gz)?$/.test(name))
  .sort()
  .map((name) => {
    const bytes = readFileSync(join(folder, name));
    return { name: name.replace(/\.gz$/, ""), bytes: name.endsWith(".gz") ? gunzipSync(bytes) : bytes };
  });
const seconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

// What is compiled at first use is no page's.
for (const { bytes, name } of pages.slice(0, 50)) await readFileParts(bytes, name);
const from = seconds();
let [size, reports] = [0, 0];
for (const { bytes, name } of pages) {
  size += bytes.length;
  reports += (await readFileParts(bytes, name)).parts.length;
}
const took = seconds() - from;
console.log(
  `${(pages.length / took).toFixed(1)} pages/s of processor time: ${pages.length} pages of ${(size / pages.length / 1e3).toFixed(0)} KB in ${took.toFixed(1)} s, ${reports} reports`,
);
