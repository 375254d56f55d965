/** What `kill.ts` kills: works on a library until then, and says on a line each what it begins and what it was told is done. */

import { putReport, takeReport } from "../src/library/reports.ts";
import { withStore } from "../src/library/store/open.ts";
import { makeRandom } from "./generate.ts";
import { killReports, rawOf } from "./kill-reports.ts";

const [location = "", seed = "1"] = process.argv.slice(2);
const random = makeRandom(Number(seed));
const say = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);

say({ ready: true });
for (;;)
  await withStore(location, { create: true }, async (store) => {
    for (let i = 0; i < 12; i++) {
      const report = killReports[Math.floor(random() * killReports.length)] as (typeof killReports)[number];
      const { source, bytes } = report;
      const act = random() < 0.75 ? "put" : "take";
      say({ begun: { act, source } });
      if (act === "put") await putReport(store, rawOf(report), bytes);
      else await takeReport(store, source);
      say({ done: { act, source } });
    }
    if (random() < 0.7) return;
    // Loaded only where it is used: what reads reports takes long to start.
    const { loadDirectory } = await import("../src/directory/load.ts");
    const { refresh } = await import("../src/library/refresh.ts");
    await refresh(store, loadDirectory());
  });
