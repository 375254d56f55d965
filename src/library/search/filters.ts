/**
 * Whom and what a search is narrowed to: names in any script become the entities and events of the library's own stories (`named`), by the forms
 * that reports give them and those that the directory knows; reports are then those that hold them (`held`).
 */
import { type RawBuilder, sql } from "kysely";
import type { Directory } from "../../directory/load.ts";
import { foldName } from "../../read/characters.ts";
import type { Queries } from "../store/store.ts";
import type { HeldTable } from "../store/tables.ts";
import { formsOf } from "./query.ts";

/** Most things that one name may mean, and most forms of them that are shown. */
const MOST_IDS = 200;
const MOST_FORMS = 200;

export interface Named {
  /** Ids of entities or events; empty where no story knows the name. */
  readonly ids: readonly string[];
  /** What they are called in the library, folded. */
  readonly forms: readonly string[];
}

const none: Named = { ids: [], forms: [] };
const asPattern = (form: string): string => `%${form.replace(/[\\%_]/g, "\\$&")}%`;

/** True where a name holds words as words; anywhere in scripts without spaces. */
const holds = (name: string, words: string): boolean => {
  if (!/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{N}\p{P}\s]+$/u.test(words))
    return name.includes(words);
  return ` ${name} `.replace(/[\p{P}\s]+/gu, " ").includes(` ${words.replace(/[\p{P}\s]+/gu, " ")} `);
};

/**
 * What a name means in a library.
 *
 * @param of  Entities, or events by words of their labels; an id is itself.
 */
export const findNamed = async (
  db: Queries,
  name: string,
  directory: Directory,
  of: "entity" | "event" = "entity",
): Promise<Named> => {
  const wanted = foldName(name);
  if (wanted === "") return none;
  const base = db
    .selectFrom("named")
    .select(["id", "form"])
    .distinct()
    .where("kind", of === "event" ? "=" : "!=", "event")
    .limit(MOST_IDS);
  const known = [...new Set(formsOf(name, directory).map(foldName))];
  const exact = await base.where((where) => where.or([where("id", "=", name), where("form", "in", known)])).execute();
  const found =
    exact.length > 0
      ? exact
      : (await base.where(sql<boolean>`form like ${asPattern(wanted)} escape '\\'`).execute()).filter(({ form }) =>
          holds(form, wanted),
        );
  const ids = [...new Set(found.map(({ id }) => id))].sort();
  if (ids.length === 0) return none;
  const forms = await db
    .selectFrom("named")
    .select("form")
    .distinct()
    .where("id", "in", ids)
    .orderBy("form")
    .limit(MOST_FORMS)
    .execute();
  return { ids, forms: of === "event" ? [] : forms.map(({ form }) => form) };
};

/** The condition that a report holds one of these, as something; never true where there is none. */
export const holdsOne = (ids: readonly string[], part: HeldTable["part"] | null): RawBuilder<boolean> =>
  ids.length === 0
    ? sql<boolean>`1 = 0`
    : sql<boolean>`indexed.report in (select report from held where id in (${sql.join(ids)}) ${part === null ? sql`` : sql`and part = ${part}`})`;
