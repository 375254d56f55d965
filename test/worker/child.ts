/** A worker that `worker.test.ts` starts, and kills: it is taken for dead sooner than others, and says what it has done. */
import { loadDirectory } from "../../src/directory/load.ts";
import { withStore } from "../../src/library/store/open.ts";
import { openQueue } from "../../src/worker/queue.ts";
import { work } from "../../src/worker/work.ts";

const [location = "", name = ""] = process.argv.slice(2);
await withStore(location, {}, async (store) => {
  const queue = await openQueue(location, name, { silent: 10, look: 1 });
  await work(store, queue, loadDirectory(), {
    signal: new AbortController().signal,
    once: true,
    onDone: (kind, what) => process.stdout.write(`${kind} ${what}\n`),
    onTrouble: (message) => process.stderr.write(`${message}\n`),
  });
  await queue.close();
});
