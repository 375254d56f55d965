import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { findFiles, readSources } from "./sources.ts";

const folder = mkdtempSync(join(tmpdir(), "readout-sources-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const names = Array.from({ length: 12 }, (_, n) => `${10 + n}.txt`);
for (const name of names) writeFileSync(join(folder, name), `The ministers met on Monday in room ${name}.\n`);

it("gives every file of a folder what its table says of it, though files are read at the same time", async () => {
  writeFileSync(
    join(folder, "metadata.tsv"),
    `file\tpublished\toutlet\n${names.map((name) => `${name}\t2021-05-03\tPost ${name}`).join("\n")}\nx.txt\tMay\t\n`,
  );
  const { files } = await findFiles([folder]);
  const outlets: unknown[] = [];
  const notices: string[] = [];
  for await (const read of readSources(files)) {
    for (const { report } of read.parts) outlets.push(report.metadata.outlet);
    for (const { message } of read.notices) notices.push(message);
  }
  expect(outlets).toEqual(names.map((name) => `Post ${name}`));
  expect(notices).toEqual([expect.stringContaining('"May" is no day')]);
});
