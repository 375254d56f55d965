/** The tables of a library on each engine, as golden files, and that both engines hold the same tables. */
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { openStore } from "../../src/library/store/open.ts";
import type { Store } from "../../src/library/store/store.ts";
import { onEachEngine } from "../support/engines.ts";

interface LogicalTable {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string; readonly optional: boolean }[];
  readonly primaryKey: readonly string[];
  readonly references: readonly string[];
  readonly indexes: readonly string[];
}

const rows = async <Row>(store: Store, query: string): Promise<Row[]> =>
  (await sql.raw<Row>(query).execute(store.db)).rows;
const types: Record<string, string> = { bytea: "blob", bigint: "integer" };
/** Tables that only one engine needs, to search by. */
const own = /^sqlite_|^lexeme/;

const describeSqlite = async (store: Store): Promise<LogicalTable[]> => {
  const names = await rows<{ name: string }>(
    store,
    "select name from sqlite_schema where type = 'table' order by name",
  );
  return Promise.all(
    names
      .filter(({ name }) => !own.test(name))
      .map(async ({ name }) => {
        const columns = await rows<{ name: string; type: string; notnull: number; pk: number }>(
          store,
          `select * from pragma_table_info('${name}') order by name`,
        );
        const keys = await rows<{ table: string; from: string; to: string; on_delete: string }>(
          store,
          `select * from pragma_foreign_key_list('${name}')`,
        );
        const indexes = await rows<{ unique: number; origin: string; columns: string }>(
          store,
          `select "unique", origin, (select group_concat(name) from pragma_index_info(list.name)) as columns from pragma_index_list('${name}') as list`,
        );
        return {
          name,
          columns: columns.map((column) => ({
            name: column.name,
            type: column.type.toLowerCase(),
            optional: column.notnull === 0,
          })),
          primaryKey: columns
            .filter(({ pk }) => pk > 0)
            .sort((a, b) => a.pk - b.pk)
            .map((column) => column.name),
          references: keys.map((key) => `${key.from} -> ${key.table}.${key.to} ${key.on_delete.toLowerCase()}`).sort(),
          indexes: indexes
            .filter(({ origin }) => origin !== "pk")
            .map((index) => `${index.unique === 1 ? "unique " : ""}${index.columns}`)
            .sort(),
        };
      }),
  );
};

const describePostgres = async (store: Store): Promise<LogicalTable[]> => {
  const names = await rows<{ name: string }>(
    store,
    "select table_name as name from information_schema.tables where table_schema = current_schema() order by 1",
  );
  return Promise.all(
    names
      .filter(({ name }) => !own.test(name))
      .map(async ({ name }) => {
        const columns = await rows<{ name: string; type: string; nullable: string }>(
          store,
          `select column_name as name, data_type as type, is_nullable as nullable from information_schema.columns
           where table_name = '${name}' and table_schema = current_schema() order by 1`,
        );
        const constraints = await rows<{ type: string; definition: string }>(
          store,
          `select contype as type, pg_get_constraintdef(oid) as definition from pg_constraint where conrelid = '${name}'::regclass`,
        );
        const indexes = await rows<{ unique: boolean; definition: string }>(
          store,
          `select indisunique as unique, pg_get_indexdef(indexrelid) as definition from pg_index where indrelid = '${name}'::regclass and not indisprimary`,
        );
        const inside = (text: string): string => /\(([^)]*)\)/.exec(text)?.[1]?.replaceAll(", ", ",") ?? "";
        return {
          name,
          columns: columns.map((column) => ({
            name: column.name,
            type: types[column.type] ?? column.type,
            optional: column.nullable === "YES",
          })),
          primaryKey: constraints
            .filter(({ type }) => type === "p")
            .flatMap(({ definition }) => inside(definition).split(",")),
          references: constraints
            .filter(({ type }) => type === "f")
            .map(({ definition }) => {
              const [, from, table, to, action] =
                /\((\w+)\) REFERENCES (\w+)\((\w+)\) ON DELETE (\w+)/.exec(definition) ?? [];
              return `${from} -> ${table}.${to} ${action?.toLowerCase()}`;
            })
            .sort(),
          indexes: indexes.map(({ unique, definition }) => `${unique ? "unique " : ""}${inside(definition)}`).sort(),
        };
      }),
  );
};

const logical: Record<string, LogicalTable[]> = {};

onEachEngine(({ name, newLocation }) => {
  it("ends in the tables of its golden file", async () => {
    const store = await openStore(await newLocation(), { create: true });
    const tables = await (name === "sqlite" ? describeSqlite : describePostgres)(store);
    await store.close();
    // Where the lexemes lie is each engine's own.
    logical[name] = tables.map((table) => ({
      ...table,
      columns: table.columns.filter(({ type }) => type !== "tsvector"),
      indexes: table.indexes.filter((index) => index !== "words"),
    }));
    await expect(`${JSON.stringify(tables, null, 1)}\n`).toMatchFileSnapshot(`schema.${name}.json`);
  });
});

describe("both engines", () => {
  it("hold the same tables", ({ skip }) => {
    skip(logical.postgres === undefined, "no PostgreSQL");
    expect(logical.postgres).toEqual(logical.sqlite);
  });
});
