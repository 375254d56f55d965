/**
 * What is missed and made up in the affairs of `test/stories` that may be looked at (half `dev`), an affair after the other:
 * `node eval/accounts-misses.ts [--only WORDS]`, such as `--only "follow-up"`. For looking at while working on accounts and
 * commitments; figures come from `npm run eval`.
 */
import { parseArgs } from "node:util";
import { scoreStories } from "./tasks/accounts.ts";

const { only } = parseArgs({ options: { only: { type: "string", default: "" } } }).values;

for (const { story, score } of await scoreStories("dev")) {
  const misses = score.misses.filter((miss) => miss.includes(only));
  console.log(`${story}: ${misses.length}`);
  for (const miss of misses) console.log(`  ${miss.replace(/\s+/g, " ")}`);
}
