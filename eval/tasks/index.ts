/** Every task of the eval, in the order in which they run. */
import type { Task } from "../harness.ts";
import { accountsTask } from "./accounts.ts";
import { agencyTask } from "./agency.ts";
import { datesTask } from "./dates.ts";
import { entitiesTask } from "./entities.ts";
import { eventsTask } from "./events.ts";
import { extractionTask } from "./extraction.ts";
import { languageTask } from "./language.ts";
import { quotesTask } from "./quotes.ts";
import { reuseTask } from "./reuse.ts";
import { seedsTask } from "./seeds.ts";
import { signalsTask } from "./signals.ts";
import { storiesTask } from "./stories.ts";

export const tasks: readonly Task[] = [
  seedsTask,
  signalsTask,
  quotesTask,
  languageTask,
  extractionTask,
  datesTask,
  agencyTask,
  reuseTask,
  storiesTask,
  entitiesTask,
  accountsTask,
  eventsTask,
];
