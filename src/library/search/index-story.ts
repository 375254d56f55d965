/** Puts what a story finds where search can ask for it: the names of its entities and events, and which reports hold whom, as what. */
import type { DossierPart } from "../../dossier/assemble.ts";
import { foldName } from "../../read/characters.ts";
import { inChunks } from "../reports.ts";
import type { Queries } from "../store/store.ts";
import type { HeldTable, NamedTable } from "../store/tables.ts";

/** Longest name that is kept, in code units. */
const LONGEST = 200;

const namesIn = (story: string, { entities, events }: DossierPart): NamedTable[] => {
  const rows = new Map<string, NamedTable>();
  const add = (id: string, kind: string, name: string): void => {
    const form = foldName(name).slice(0, LONGEST);
    if (form !== "") rows.set(`${id} ${form}`, { story, id, kind, form });
  };
  for (const { id, kind, label, forms } of entities)
    for (const name of [label, ...forms.map(({ text }) => text)]) add(id, kind, name);
  for (const { id, label } of events) add(id, "event", label);
  return [...rows.values()];
};

const holdersIn = (story: string, { reports, entities, events, statements }: DossierPart): HeldTable[] => {
  const rows = new Map<string, HeldTable>();
  const add = (part: HeldTable["part"], report: string, id: string): void => {
    const key = `${part} ${report} ${id}`;
    rows.set(key, { story, part, report, id, times: (rows.get(key)?.times ?? 0) + 1 });
  };
  for (const { id, outlet } of reports) if (outlet !== null) add("outlet", id, outlet);
  for (const { id, mentions } of entities) for (const { report } of mentions) add("mention", report, id);
  for (const { id, mentions } of events) for (const { report } of mentions) add("event", report, id);
  for (const { speaker, quotes } of statements)
    if (speaker !== null) for (const { content } of quotes) add("speaker", content.report, speaker);
  return [...rows.values()];
};

/** @param story  The key under which the story was kept just now; its rows go when it goes. */
export const indexStory = async (db: Queries, story: string, part: DossierPart): Promise<void> => {
  for (const rows of inChunks(namesIn(story, part)))
    await db
      .insertInto("named")
      .values(rows)
      .onConflict((on) => on.doNothing())
      .execute();
  for (const rows of inChunks(holdersIn(story, part)))
    await db
      .insertInto("held")
      .values(rows)
      .onConflict((on) => on.doNothing())
      .execute();
};
