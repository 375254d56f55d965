/** Every task of the eval, in the order in which they run. */
import type { Task } from "../harness.ts";
import { languageTask } from "./language.ts";
import { seedsTask } from "./seeds.ts";

export const tasks: readonly Task[] = [seedsTask, languageTask];
