/** What `kill.ts` kills: works on a library until then, and says on a line each what it begins and what it was told is done. */

import { setTimeout as sleep } from "node:timers/promises";
import { putCorrections } from "../src/library/corrections.ts";
import { putReport, takeReport } from "../src/library/reports.ts";
import { openStore } from "../src/library/store/open.ts";
import type { Store } from "../src/library/store/store.ts";
import { ReadoutError } from "../src/model/index.ts";
import { makeRandom } from "./generate.ts";
import { killCorrection, killReports, rawOf } from "./kill-reports.ts";

const [location = "", seed = "1"] = process.argv.slice(2);
const random = makeRandom(Number(seed));
const say = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);

/** A server that is just being restarted is asked again, as a user would; once a library is open, it may go down at any time. */
const open = async (): Promise<Store> => {
  for (;;)
    try {
      return await openStore(location, { create: true });
    } catch (error) {
      if (!(error instanceof ReadoutError && error.code === "library-unreachable")) throw error;
      await sleep(50);
    }
};

say({ ready: true });
for (;;) {
  const store = await open();
  for (let i = 0; i < 12; i++) {
    const report = killReports[Math.floor(random() * killReports.length)] as (typeof killReports)[number];
    const { source, bytes } = report;
    if (random() < 0.15) {
      const entry = killCorrection(Math.floor(random() * 2 ** 31));
      const { id } = entry;
      say({ begun: { act: "correct", source: id } });
      await putCorrections(store, [entry]);
      say({ done: { act: "correct", source: id } });
      continue;
    }
    const act = random() < 0.75 ? "put" : "take";
    say({ begun: { act, source } });
    if (act === "put") await putReport(store, rawOf(report), bytes);
    else await takeReport(store, source);
    say({ done: { act, source } });
  }
  if (random() < 0.3) {
    // Loaded only where it is used: what reads reports takes long to start.
    const { loadDirectory } = await import("../src/directory/load.ts");
    const { refresh } = await import("../src/library/refresh.ts");
    await refresh(store, loadDirectory());
  }
  await store.close();
}
