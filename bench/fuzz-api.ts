/**
 * The API of a server, fuzzed from its own OpenAPI document: `node bench/fuzz-api.ts [--count 20000] [--seed 1] [--at-once 16]`. Requests are made of what the
 * document says of each operation: as it says, nearly so, and not at all. Each must be answered in time, by no status from 500 on but an honest 503, by what
 * the document says, and without a path, a stack or a query of this machine. The same seed asks the same.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { Agent, request as httpRequest } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Ajv2020 } from "ajv/dist/2020.js";
import { makeRandom } from "./generate.ts";

export interface FuzzRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Buffer;
}
export interface FuzzAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}
export type FuzzAsk = (request: FuzzRequest) => Promise<FuzzAnswer>;

type Schema = Readonly<Record<string, unknown>>;
interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: Schema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Schema }>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
  readonly security?: readonly unknown[];
}
export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** What no parameter should be, and what parsers, stores and searches may take for their own. */
const hostile: readonly string[] = [
  "",
  " ",
  "0",
  "-1",
  "1e309",
  "9007199254740993",
  "NaN",
  "null",
  "undefined",
  "true",
  "[]",
  "{}",
  "'",
  '"',
  "`",
  "''; drop table report; --",
  "' or 1=1 --",
  "a* OR b NEAR(c d)",
  '"unclosed',
  "words:x",
  "-x ^y {z} (",
  '""""',
  "%",
  "_",
  "\\",
  "\u0000",
  "a\u0000b",
  "\ud800",
  "\u202ereversed",
  "🂡".repeat(40),
  "ا\u0651\u0651\u0651\u0651",
  "\ufeff",
  "e\u0301".repeat(200),
  "x".repeat(900),
  "x ".repeat(480),
  "../../../../etc/passwd",
  "..%2f..%2fetc%2fpasswd",
  "/etc/passwd",
  "file:///etc/passwd",
  "http://169.254.169.254/",
  "__proto__",
  "constructor",
  "toString",
  "$where",
  "{{7*7}}",
  "<script>alert(1)</script>",
  "\r\nSet-Cookie: a=b",
  "金正恩",
  "Zbigniew Rau",
  "2021-13-45",
  "0000-00-00",
  "9999",
  "2021-05",
  "MjAyMTA1MDMuOTk5OTk5OTk5OTk5OTk5OQ",
  "aGl0IDk5OTk",
];
const methods = ["GET", "GET", "GET", "GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"];
/** What of this machine may stand in no answer. */
const leak =
  /\/work\/|\/tmp\/|\/home\/|\/root\/|node_modules|node:internal|\bat (?:async )?[\w.<>]+ \(|\.ts:\d+|SQLITE_|ERR_SQLITE|syntax error at|fts5|kysely|\bselect .{1,80} from\b/i;
const LONGEST_MS = 30_000;

const makeMaker = (document: OpenApi, known: readonly string[], token: string, random: () => number) => {
  const chance = (of: number): boolean => random() < of;
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const word = (): string => pick([...hostile, ...known, ...known]);
  const resolve = (schema: Schema): Schema => {
    const name = typeof schema.$ref === "string" ? (schema.$ref.split("/").at(-1) as string) : null;
    return name === null ? schema : (document.components.schemas[name] ?? {});
  };
  /** A value that a schema describes, or nearly. */
  const madeOf = (given: Schema, depth: number): unknown => {
    if (chance(0.06) || depth > 6) return pick<unknown>([word(), null, 3, -1.5, true, [], {}, [[[]]]]);
    const schema = resolve(given);
    const { enum: listed, const: fixed, type, pattern, items, prefixItems, properties } = schema;
    const ways = (schema.oneOf ?? schema.anyOf ?? schema.allOf) as readonly Schema[] | undefined;
    if (ways !== undefined) return madeOf(pick(ways), depth + 1);
    if (fixed !== undefined) return fixed;
    if (Array.isArray(listed)) return pick(listed as unknown[]);
    if (type === "object") {
      const made = Object.entries((properties ?? {}) as Record<string, Schema>).flatMap(([name, one]) =>
        chance(0.05) ? [] : [[name, madeOf(one, depth + 1)]],
      );
      return Object.fromEntries(chance(0.05) ? [...made, [word(), word()]] : made);
    }
    if (type === "array") {
      if (Array.isArray(prefixItems)) return (prefixItems as Schema[]).map((one) => madeOf(one, depth + 1));
      return Array.from({ length: pick([0, 1, 1, 2, 2, 3]) }, () => madeOf((items ?? {}) as Schema, depth + 1));
    }
    if (type === "integer" || type === "number") {
      const [least, most] = [Number(schema.minimum ?? 0), Number(schema.maximum ?? 1_000)];
      return pick([least, most, least - 1, most + 1, Math.floor(least + random() * Math.min(most - least, 60))]);
    }
    if (type === "boolean") return chance(0.5);
    if (typeof pattern === "string" && pattern.includes("[0-9a-f]")) return pick(known);
    if (typeof pattern === "string" && pattern.includes("\\d")) return pick(["2021", "2021-05", "2021-05-03", "1999"]);
    return word();
  };
  // As it would be sent; lone surrogates and the like as bytes that are no UTF-8.
  const encode = (text: string): string => {
    if (chance(0.03)) return pick(["%", "%zz", "%ff%fe", "%00", "%c0%ae", "%E0%A4%A"]);
    try {
      return encodeURIComponent(text);
    } catch {
      return "%ed%a0%80";
    }
  };
  const paths = Object.keys(document.paths);
  const bodyOf = ({ requestBody }: Operation): { type: string; body: Buffer } => {
    const types = Object.entries(requestBody?.content ?? { "application/json": {} });
    const [type, { schema }] = pick(types);
    if (chance(0.2))
      return { type: pick(["image/png", "", "application/json; charset=x", ";;"]), body: Buffer.from("x") };
    if (schema !== undefined) {
      const text = JSON.stringify(madeOf(schema, 0)) ?? "";
      return { type, body: Buffer.from(chance(0.1) ? text.slice(0, Math.floor(random() * text.length)) : text) };
    }
    const bytes = Buffer.from(Array.from({ length: Math.floor(random() * 400) }, () => Math.floor(random() * 256)));
    const text = JSON.stringify({ text: `OSLO – “${word()},” ${word()} said.`, outlet: word(), published: word() });
    return { type, body: chance(0.5) ? bytes : Buffer.from(text) };
  };
  return (): FuzzRequest => {
    const template = pick(paths);
    const operations = document.paths[template] as Readonly<Record<string, Operation>>;
    const documented = Object.keys(operations);
    const method = chance(0.8) ? pick(documented).toUpperCase() : pick(methods);
    const operation = operations[method.toLowerCase()] ?? (operations[documented[0] as string] as Operation);
    const asked = operation.parameters ?? [];
    let path = template.replace(/\{\w+\}/g, () => encode(chance(0.7) ? pick(known) : word()));
    if (chance(0.02)) path = `${path}/${encode(word())}`;
    if (chance(0.01)) path = `/${encode(word())}`;
    const query = asked
      .filter((one) => one.in === "query" && chance(Math.min(0.9, 2.5 / asked.length)))
      .map(({ name, schema }) => [name, String(madeOf(schema, 0))] as const);
    if (chance(0.03)) query.push([word(), word()]);
    if (chance(0.02) && query[0] !== undefined) query.push(query[0]);
    const search = query.map(([name, value]) => `${encode(name)}=${encode(value)}`).join("&");
    const headers: Record<string, string> = { host: chance(0.99) ? "localhost" : "evil.example" };
    if (chance(0.1)) headers["if-none-match"] = pick(['"x"', "*", 'W/"d1-all"', ",,,", '"']);
    if (chance(0.05)) headers.accept = pick(["text/html", "*/*;q=x", "application/xml"]);
    if (chance(0.05)) headers.range = pick(["bytes=0-1", "bytes=-", "bytes=9-1,3-"]);
    if (chance(0.05)) headers["last-event-id"] = pick(["1", "-1", "999999999999999", "x", "1e3"]);
    const writes = !["GET", "HEAD", "OPTIONS"].includes(method);
    if (writes && chance(0.9)) headers.authorization = `Bearer ${chance(0.95) ? token : "another-token-of-16"}`;
    // Reports are made and taken out now and then only: each is read and linked.
    if (writes && template.includes("reports") && chance(0.9)) delete headers.authorization;
    const url = search === "" ? path : `${path}?${search}`;
    if (!writes) return { method, url, headers };
    const { type, body } = bodyOf(operation);
    if (type !== "") headers["content-type"] = type;
    return { method, url, headers, body };
  };
};

export interface Fuzzed {
  /** How many answers there were of each status. */
  readonly statuses: Readonly<Record<string, number>>;
  /** What went wrong, in words, with the request. */
  readonly faults: readonly string[];
  readonly longestMs: number;
}

/**
 * Fuzzes.
 *
 * @param known  Ids and names that are there.
 */
export const fuzzApi = async (
  ask: FuzzAsk,
  document: OpenApi,
  options: {
    readonly count: number;
    readonly seed: number;
    readonly token: string;
    readonly known: readonly string[];
    readonly atOnce: number;
  },
): Promise<Fuzzed> => {
  const make = makeMaker(document, options.known, options.token, makeRandom(options.seed));
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(document as object, "api");
  const templates = Object.keys(document.paths).map((path) => ({
    path,
    pattern: new RegExp(`^${path.replace(/[.]/g, "\\.").replace(/\{\w+\}/g, "[^/]+")}$`),
  }));
  const conforms = ({ method, url }: FuzzRequest, { status, headers, body }: FuzzAnswer): boolean => {
    const type = (headers["content-type"] ?? "").split(";")[0] as string;
    if (!type.endsWith("json") || method === "HEAD" || body === "") return true;
    const asked = templates.find(({ pattern }) => pattern.test(url.split("?", 1)[0] as string));
    const name = type === "application/problem+json" ? "default" : String(status);
    const operation = asked && document.paths[asked.path]?.[method.toLowerCase()];
    const value = JSON.parse(body) as unknown;
    if (name === "default") {
      const { title, status: said, detail } = value as Record<string, unknown>;
      return typeof title === "string" && said === status && typeof detail === "string";
    }
    // A report that is there already is answered by 200 in the form of 201.
    const said = [name, "201"].find((one) => operation?.responses[one]?.content?.[type] !== undefined);
    if (asked === undefined || said === undefined) return false;
    const parts = ["paths", asked.path, method.toLowerCase(), "responses", said, "content", type, "schema"];
    const pointer = parts.map((part) => part.replaceAll("~", "~0").replaceAll("/", "~1")).join("/");
    return ajv.validate({ $ref: `api#/${encodeURI(pointer)}` }, value) as boolean;
  };
  const statuses: Record<string, number> = {};
  const faults: string[] = [];
  let [asked, longestMs] = [0, 0];
  const one = async (): Promise<void> => {
    while (asked < options.count) {
      asked++;
      const request = make();
      const say = (why: string): void => {
        faults.push(
          `${why}: ${request.method} ${request.url.slice(0, 300)} ${JSON.stringify(request.headers)} ${request.body?.toString("latin1").slice(0, 300) ?? ""}`,
        );
      };
      const from = performance.now();
      try {
        const answer = await ask(request);
        statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
        if (answer.status >= 500 && !(answer.status === 503 && answer.headers["retry-after"]))
          say(`${answer.status} ${answer.body.slice(0, 200)}`);
        // Reports may say anything of themselves; what is said of a wrong request may not.
        const own = answer.status >= 400 ? answer.body : JSON.stringify(answer.headers);
        const found = leak.exec(own.replaceAll(request.url, ""));
        if (found !== null) say(`a leak (${found[0]})`);
        if (!conforms(request, answer)) say(`${answer.status}, not as documented: ${answer.body.slice(0, 200)}`);
      } catch (error) {
        say(`no answer (${(error as Error).message})`);
      }
      const ms = performance.now() - from;
      longestMs = Math.max(longestMs, ms);
      if (ms > LONGEST_MS) say(`${Math.round(ms)} ms`);
    }
  };
  await Promise.all(Array.from({ length: options.atOnce }, one));
  return { statuses, faults, longestMs };
};

/** Asks over a socket. An event stream is left once it has begun. */
export const askOver = (url: string, agent: Agent): FuzzAsk => {
  const { port } = new URL(url);
  const ask = ({ method, url: path, headers, body }: FuzzRequest): Promise<FuzzAnswer> =>
    new Promise((resolve, reject) => {
      const asking = httpRequest(
        { host: "127.0.0.1", port, method, path, headers, agent, timeout: LONGEST_MS },
        (answer) => {
          const chunks: Buffer[] = [];
          const end = (): void =>
            resolve({
              status: answer.statusCode ?? 0,
              headers: answer.headers as FuzzAnswer["headers"],
              body: Buffer.concat(chunks).toString("utf8"),
            });
          if (answer.headers["content-type"]?.startsWith("text/event-stream") && method === "GET") {
            end();
            asking.destroy();
            return;
          }
          answer
            .on("data", (chunk: Buffer) => chunks.push(chunk))
            .on("end", end)
            .on("error", reject);
        },
      );
      asking.on("timeout", () => asking.destroy(new Error("hangs")));
      // A connection that was kept may be closed by the other side just then, which nobody can know (RFC 9112, 9.3.1).
      asking.on("error", (error: NodeJS.ErrnoException) =>
        asking.reusedSocket && error.code === "ECONNRESET"
          ? ask({ method, url: path, headers, ...(body && { body }) }).then(resolve, reject)
          : reject(error),
      );
      asking.end(body);
    });
  return ask;
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      count: { type: "string", default: "20000" },
      seed: { type: "string", default: "1" },
      "at-once": { type: "string", default: "16" },
    },
  });
  const [{ startServer }, { withStore }, { putReport }, { ingestBytes }, { generatePile }] = await Promise.all([
    import("../src/server/start.ts"),
    import("../src/library/store/open.ts"),
    import("../src/library/reports.ts"),
    import("../src/ingest/ingest.ts"),
    import("./generate.ts"),
  ]);
  const library = mkdtempSync(join(tmpdir(), "readout-fuzz-api-"));
  const token = "a-token-for-fuzzing";
  await withStore(library, { create: true }, async (store) => {
    for (const { name, text } of generatePile(40)) {
      const bytes = new TextEncoder().encode(text);
      const { report } = ingestBytes(bytes, name);
      if (report !== null) await putReport(store, report, bytes);
    }
  });
  const server = await startServer({ library, port: 0, token, log: "error", requestsPerMinute: 0 });
  await server.upToDate();
  const get = async (path: string) => (await fetch(server.url + path)).json();
  const document = (await get("/api/v1/openapi.json")) as OpenApi;
  const lists = await Promise.all(
    ["stories", "reports", "entities", "events", "statements", "claims", "commitments"].map(
      (path) => get(`/api/v1/${path}?limit=8`) as Promise<{ items: { id: string }[] }>,
    ),
  );
  const known = lists.flatMap(({ items }) => items.map(({ id }) => id));
  // What the first to write needs is loaded then.
  const first = performance.now();
  await fetch(`${server.url}/api/v1/corrections`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: "{}",
  });
  console.log(`the first to write was answered in ${(performance.now() - first).toFixed(0)} ms`);
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const from = performance.now();
  const { statuses, faults, longestMs } = await fuzzApi(askOver(server.url, agent), document, {
    count: Number(values.count),
    seed: Number(values.seed),
    token,
    known,
    atOnce: Number(values["at-once"]),
  });
  console.log(
    `${values.count} requests in ${((performance.now() - from) / 1000).toFixed(0)} s, the longest ${longestMs.toFixed(0)} ms; by status: ${JSON.stringify(statuses)}`,
  );
  for (const fault of faults.slice(0, 30)) console.log(`  ${fault}`);
  console.log(`${faults.length} faults`);
  const alive = await fetch(`${server.url}/readyz`);
  console.log(`afterwards: ${alive.status} ${(await alive.text()).trim()}`);
  agent.destroy();
  await server.close();
  rmSync(library, { recursive: true });
  process.exitCode = faults.length > 0 ? 1 : 0;
};

if (import.meta.main) await main();
