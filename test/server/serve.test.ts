/** The API over a library: answers, pages, tags, problems, writing, documentation. */

import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { gunzipSync } from "node:zlib";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FuzzAsk, fuzzApi, type OpenApi } from "../../bench/fuzz-api.ts";
import { frontOf } from "../../src/dossier/front.ts";
import { unpackDossier } from "../../src/export/page-data.ts";
import { ingestBytes } from "../../src/ingest/ingest.ts";
import { putReport } from "../../src/library/reports.ts";
import { withStore } from "../../src/library/store/open.ts";
import type { Dossier, RawReport } from "../../src/model/index.ts";
import { type RunningServer, startServer } from "../../src/server/start.ts";
import { onEachEngine } from "../support/engines.ts";
import { smallPile } from "../support/small-pile.ts";

const token = "a-token-for-tests-only";
const bearer = { authorization: `Bearer ${token}` };

onEachEngine(({ newLocation, name }) => {
  let server: RunningServer;
  const get = (url: string, headers: Record<string, string> = {}) =>
    server.inject({ url, headers: { host: "localhost", ...headers } });
  const json = async <T>(url: string): Promise<T> => (await get(url)).json() as T;
  let dossier: Dossier;
  beforeAll(async () => {
    const library = await newLocation();
    await withStore(library, { create: true }, async (store) => {
      for (const { source, bytes } of smallPile.slice(0, 5))
        await putReport(store, ingestBytes(bytes, source).report as RawReport, bytes);
    });
    server = await startServer({ library, port: 0, token, log: "silent", threads: false, requestsPerMinute: 0 });
    await server.upToDate();
    dossier = await json<Dossier>("/api/v1/dossier");
  }, 120_000);
  afterAll(async () => server?.close());

  it("serves every finding of the dossier, page by page and one by one", async () => {
    expect(dossier.reports).toHaveLength(5);
    const lists = { statements: dossier.statements, events: dossier.events, entities: dossier.entities };
    for (const [path, wanted] of Object.entries(lists)) {
      const ids: string[] = [];
      for (let url = `/api/v1/${path}?limit=7`; url !== ""; ) {
        const answer = await get(url);
        const { items, next } = answer.json() as { items: { id: string }[]; next: string | null };
        ids.push(...items.map(({ id }) => id));
        const link = /^<(.+)>; rel="next"$/.exec(String(answer.headers.link ?? ""))?.[1] ?? "";
        expect(link === "").toBe(next === null);
        url = link;
      }
      expect(ids.sort()).toEqual(wanted.map(({ id }) => id));
      expect(await json(`/api/v1/${path}/${wanted[0]?.id}`)).toEqual(wanted[0]);
    }
  });
  it("gives a report's text and bytes as they are", async () => {
    const report = dossier.reports.find(({ source }) => source.endsWith("herald.txt"));
    const text = await get(`/api/v1/reports/${report?.id}/text`);
    expect(text.body).toBe(report?.text);
    expect(text.headers["content-type"]).toBe("text/plain; charset=utf-8");
    const bytes = await get(`/api/v1/reports/${report?.id}/bytes`);
    expect([...bytes.rawPayload]).toEqual([...(smallPile[0]?.bytes ?? [])]);
    expect(bytes.headers["content-disposition"]).toContain("attachment");
    const versions = await json<{ items: { id: string }[] }>(`/api/v1/reports/${report?.id}/versions`);
    expect(versions.items.map(({ id }) => id)).toContain(report?.id);
  });
  it("filters", async () => {
    const rau = dossier.entities.find(({ label }) => label === "Zbigniew Rau");
    const { items } = await json<{ items: Dossier["statements"] }>(`/api/v1/statements?speaker=${rau?.id}&lang=pl`);
    expect(items.length).toBeGreaterThan(0);
    for (const { speaker, quotes } of items) {
      expect(speaker).toBe(rau?.id);
      expect(quotes.map(({ lang }) => lang)).toContain("pl");
    }
  });
  it("searches, with the words marked", async () => {
    const found = await json<{ items: { source: string; passages: { exact: string }[] }[] }>(
      "/api/v1/search?q=%22northern+ports%22",
    );
    expect(found.items.map(({ source }) => source)).toEqual(["pile/herald.txt"]);
    expect(found.items[0]?.passages[0]?.exact).toContain("northern ports");
    const first = await get("/api/v1/search?q=oslo&limit=2");
    const { items, next } = first.json() as { items: { report: string }[]; next: string };
    expect(items).toHaveLength(2);
    const second = await json<{ items: { report: string }[] }>(`/api/v1/search?q=oslo&limit=2&cursor=${next}`);
    expect(second.items.map(({ report }) => report)).not.toContain(items[0]?.report);
    const rau = dossier.entities.find(({ label }) => label === "Zbigniew Rau");
    const named = await json<{ items: unknown[] }>(`/api/v1/search?entity=${rau?.id}&q=oslo`);
    expect(named.items.length).toBeGreaterThan(0);
  });
  it("sends nothing to who has it already", async () => {
    for (const url of ["/api/v1/reports?limit=2", "/api/v1/dossier", `/api/v1/reports/${dossier.reports[0]?.id}`]) {
      const first = await get(url);
      const etag = String(first.headers.etag);
      const again = await get(url, { "if-none-match": `"other", W/${etag}` });
      expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, "", etag]);
      expect((await get(url, { "if-none-match": '"other"' })).statusCode).toBe(200);
    }
  });
  it("takes reports in, tells of them, and takes them out, for who bears the token", async () => {
    const [, , , , , mine] = smallPile as readonly [
      unknown,
      unknown,
      unknown,
      unknown,
      unknown,
      (typeof smallPile)[number],
    ];
    const post = (headers: Record<string, string>, payload: Buffer | string, url = "/api/v1/reports?source=mine.txt") =>
      server.inject({
        method: "POST",
        url,
        headers: { host: "localhost", "content-type": "text/plain", ...headers },
        payload,
      });
    expect((await post({}, "x")).statusCode).toBe(401);
    expect((await post({ authorization: "Bearer something else" }, "x")).statusCode).toBe(401);
    const before = (await json<{ number: number }>("/api/v1")).number;
    const added = await post(bearer, Buffer.from(mine.bytes));
    expect(added.statusCode).toBe(201);
    const where = String(added.headers.location);
    const early = await get(where);
    expect([early.statusCode, early.headers["retry-after"]]).toEqual([404, "2"]);
    expect((await post(bearer, Buffer.from(mine.bytes))).statusCode).toBe(200);
    await server.upToDate();
    expect((await json<{ source: string }>(where)).source).toBe("mine.txt");
    const { items } = await json<{ items: { what: string; id: string }[] }>(`/api/v1/changes?after=${before}`);
    expect(items).toContainEqual(expect.objectContaining({ what: "report-added", id: where.split("/").at(-1) }));

    const given = JSON.stringify({
      text: "OSLO – “All is agreed,” Vera said.",
      outlet: "Reuters",
      published: "2021-05-06",
    });
    const told = await post({ ...bearer, "content-type": "application/json" }, given, "/api/v1/reports");
    expect(told.statusCode).toBe(201);
    await server.upToDate();
    const report = await json<{ published: { value: string } }>(String(told.headers.location));
    expect(report.published.value).toBe("2021-05-06");
    for (const url of [where, String(told.headers.location)]) {
      expect((await server.inject({ method: "DELETE", url, headers: { host: "localhost" } })).statusCode).toBe(401);
      expect(
        (await server.inject({ method: "DELETE", url, headers: { host: "localhost", ...bearer } })).statusCode,
      ).toBe(204);
    }
    await server.upToDate();
    expect((await get(where)).statusCode).toBe(404);
    expect({ ...(await json<Dossier>("/api/v1/dossier")), generated: "" }).toEqual({ ...dossier, generated: "" });
  });

  it("takes corrections, shows what they do, and lets them be undone, for who bears the token", async () => {
    const post = (body: unknown, headers: Record<string, string> = bearer) =>
      server.inject({
        method: "POST",
        url: "/api/v1/corrections",
        headers: { host: "localhost", "content-type": "application/json", ...headers },
        payload: typeof body === "string" ? body : JSON.stringify(body),
      });
    const rau = dossier.entities.find(({ label }) => label === "Zbigniew Rau") as Dossier["entities"][number];
    const reasons = { by: "Anna", why: "so it is" };
    const rename = { action: "rename", kind: "entity", targets: [rau.id], label: "Minister R.", ...reasons };
    expect((await post(rename, { authorization: "" })).statusCode).toBe(401);
    expect((await post(rename, { ...bearer, "content-type": "text/plain" })).statusCode).toBe(415);
    expect((await post("{")).statusCode).toBe(400);
    for (const [body, detail] of [
      [{ ...rename, why: "" }, /this is no correction: why/],
      [{ ...rename, targets: ["n-0000000000000000"] }, /no entity of this dossier has this id/],
      [{ ...rename, action: "retype", type: "cat" }, /"cat" is none of/],
      [{ action: "undo", entry: "x-0000000000000000", ...reasons }, /no entry of the journal has this id/],
    ] as const) {
      const refused = await post(body);
      expect(refused.json()).toMatchObject({ status: 422, code: "correction-invalid" });
      expect((refused.json() as { detail: string }).detail).toMatch(detail);
    }

    const before = await get(`/api/v1/entities/${rau.id}`);
    const { number } = await json<{ number: number }>("/api/v1");
    const made = await post(rename);
    expect(made.statusCode).toBe(201);
    const entry = made.json() as { id: string; stories: string[]; applied: { findings: string[] } };
    expect(entry).toMatchObject({
      state: "applied",
      problem: null,
      applied: { to: "Minister R.", findings: [rau.id] },
    });
    // What has yet to be listed can be corrected already.
    const split = await post({
      action: "split",
      kind: "entity",
      targets: [rau.id],
      out: { passages: rau.mentions.slice(0, 1).map(({ report, start, end }) => ({ report, start, end })), forms: [] },
      label: null,
      ...reasons,
    });
    const other = (split.json() as { applied: { findings: string[] } }).applied.findings[1];
    expect((await post({ ...rename, targets: [other], label: "Another R." })).statusCode).toBe(201);
    await server.upToDate();
    const after = await get(`/api/v1/entities/${rau.id}`);
    expect(after.json()).toMatchObject({ id: rau.id, label: "Minister R." });
    expect(after.headers.etag).not.toBe(before.headers.etag);
    expect(await json(`/api/v1/entities/${other}`)).toMatchObject({ label: "Another R." });
    expect(await json("/api/v1/entities?name=another+r.")).toMatchObject({ items: [{ id: other }] });
    expect(await json(String(made.headers.location))).toEqual(entry);
    const all = await json<{ items: { entry: { action: string } }[] }>("/api/v1/corrections?order=earliest");
    expect(all.items.map((one) => one.entry.action)).toEqual(["rename", "split", "rename"]);
    expect(await json(`/api/v1/corrections?finding=${other}&action=split`)).toMatchObject({ items: [{}] });
    const whole = await json<Dossier>("/api/v1/dossier");
    expect(whole.corrections).toHaveLength(3);
    expect((await json<Dossier>(`/api/v1/stories/${entry.stories[0]}/dossier`)).corrections).toHaveLength(3);
    const { items } = await json<{ items: { what: string; id: string }[] }>(`/api/v1/changes?after=${number}`);
    expect(items).toContainEqual(expect.objectContaining({ what: "correction-added", id: entry.id }));
    expect(items).toContainEqual(expect.objectContaining({ what: "story-changed", id: entry.stories[0] }));

    for (const { id } of whole.corrections ?? [])
      expect((await post({ action: "undo", entry: id, ...reasons })).json()).toMatchObject({ applied: null });
    await server.upToDate();
    expect(await json(String(made.headers.location))).toMatchObject({ state: "undone", applied: null });
    expect({ ...(await json<Dossier>("/api/v1/dossier")), generated: "" }).toEqual({ ...dossier, generated: "" });
  });

  describe.skipIf(name === "postgres")("whatever the engine", () => {
    it.each<[string, string, string, Record<string, string>, number]>([
      ["an unknown path", "GET", "/api/v1/nothing", {}, 404],
      ["an unknown id", "GET", "/api/v1/reports/r-0000000000000000", {}, 404],
      ["a path that leads out", "GET", "/assets/..%2f..%2fpackage.json", {}, 404],
      ["a path that cannot be decoded", "GET", "/api/v1/reports/%E0%A4%A", {}, 400],
      ["a folder", "GET", "/assets/", {}, 404],
      ["a method that is not for it", "PUT", "/api/v1/reports", {}, 405],
      ["a method that is not for one", "POST", "/api/v1/statements/s-0000000000000000", {}, 405],
      ["an unknown filter", "GET", "/api/v1/reports?outlets=n-1", {}, 400],
      ["a filter twice", "GET", "/api/v1/reports?lang=en&lang=de", {}, 400],
      ["a day that is none", "GET", "/api/v1/events?from=yesterday", {}, 400],
      ["a limit beyond the most", "GET", "/api/v1/events?limit=5000", {}, 400],
      ["a cursor of its own making", "GET", "/api/v1/events?cursor=abc", {}, 400],
      ["a search for nothing", "GET", "/api/v1/search", {}, 400],
      ["a form that is none", "POST", "/api/v1/reports", { ...bearer, "content-type": "image/png" }, 415],
      ["an empty body", "POST", "/api/v1/reports", { ...bearer, "content-type": "text/plain" }, 400],
      ["another name", "GET", "/api/v1", { host: "evil.example" }, 421],
    ])("refuses %s with a problem", async (_, method, url, headers, status) => {
      const answer = await server.inject({ method: method as "GET", url, headers: { host: "localhost", ...headers } });
      expect(answer.statusCode).toBe(status);
      expect(answer.headers["content-type"]).toBe("application/problem+json");
      const problem = answer.json() as { status: number; detail: string };
      expect(problem.status).toBe(status);
      expect(problem.detail).not.toMatch(/\/work\/|\/tmp\/|node_modules|\bat .*:\d+/);
      if (status === 405) expect(answer.headers.allow).toMatch(/GET/);
    });
    it("refuses a body that is too long, and what holds no report", async () => {
      const post = (payload: string, type = "text/plain") =>
        server.inject({
          method: "POST",
          url: "/api/v1/reports",
          headers: { host: "localhost", ...bearer, "content-type": type },
          payload,
        });
      expect((await post("x".repeat(20_000_001))).statusCode).toBe(413);
      expect((await post("{", "application/json")).statusCode).toBe(400);
      expect((await post("{}", "application/json")).statusCode).toBe(422);
      expect((await post("   ")).statusCode).toBe(422);
    });
    it("answers HEAD and OPTIONS as it should", async () => {
      const head = await server.inject({ method: "HEAD", url: "/api/v1/reports", headers: { host: "localhost" } });
      expect([head.statusCode, head.body]).toEqual([200, ""]);
      expect(Number(head.headers["content-length"])).toBeGreaterThan(100);
      const options = await server.inject({
        method: "OPTIONS",
        url: "/api/v1/reports",
        headers: { host: "localhost" },
      });
      expect([options.statusCode, options.headers.allow]).toEqual([204, "GET, HEAD, OPTIONS, POST"]);
      const stream = await server.inject({
        method: "HEAD",
        url: "/api/v1/changes/stream",
        headers: { host: "localhost" },
      });
      expect(stream.headers["content-type"]).toContain("text/event-stream");
    });
    it("is strict with browsers, and sets no cookies", async () => {
      for (const url of ["/", "/stories", "/api/v1/reports", "/api/v1/nothing"]) {
        const { headers } = await get(url);
        expect(headers["x-content-type-options"]).toBe("nosniff");
        expect(headers["referrer-policy"]).toBe("no-referrer");
        expect(headers["content-security-policy"]).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
        expect(headers["content-security-policy"]).not.toMatch(/unsafe|\*/);
        expect(headers["set-cookie"]).toBe(undefined);
      }
    });
    it("does what docs/api.md shows", async () => {
      const docs = readFileSync("docs/api.md", "utf8").replaceAll("\\\n", " ");
      const examples = [...docs.matchAll(/^curl .+$/gm)].map(([line]) => line);
      expect(examples.length).toBeGreaterThan(9);
      const env = { ...process.env, READOUT: server.url, READOUT_TOKEN: token };
      for (const example of examples) {
        const { stdout } = await promisify(execFile)("bash", ["-c", example], { env }).catch(
          (error) => error as { stdout: string },
        );
        if (example.includes("stream")) expect(stdout).toContain("event: report-added");
        else if (example.includes("If-None-Match")) expect(stdout).toBe("304");
        else if (example.includes("form=2021")) expect(JSON.parse(stdout)).toMatchObject({ status: 400 });
        else if (example.includes("Bearer")) expect(JSON.parse(stdout).added).toHaveLength(1);
        else if (!example.endsWith('/api/v1"')) expect(JSON.parse(stdout).items.length, example).toBeGreaterThan(0);
      }
    });
    it("serves the page, and the page of one story", async () => {
      const page = await get("/");
      expect(page.body).toContain('<meta name="readout-dossier" content="/api/v1/dossier">');
      const script = /src="(\/assets\/[^"]+)"/.exec(page.body)?.[1] as string;
      expect((await get(script)).headers["cache-control"]).toContain("immutable");
      const story = dossier.stories[0];
      expect((await get(`/stories/${story?.id}`)).body).toContain(`/api/v1/stories/${story?.id}/dossier`);
      expect((await get("/stories")).body).toContain(`href="/stories/${story?.id}"`);
      expect((await get("/stories/y-0000000000000000")).statusCode).toBe(404);
    });
    it("gives its page the front and the dossier packed, and nothing of a story that is not there", async () => {
      const story = dossier.stories[0];
      for (const place of ["/dossier", `/stories/${story?.id}/dossier`]) {
        const { headers, rawPayload } = await get(`/packed${place}`);
        expect(headers["content-encoding"]).toBe("gzip");
        const [front, packed] = gunzipSync(rawPayload).toString().trim().split("\n");
        const whole = JSON.parse((await get(`/api/v1${place}`)).body) as Dossier;
        expect(JSON.parse(front ?? "")).toEqual(JSON.parse(JSON.stringify(frontOf(whole))));
        const { statements, reports } = unpackDossier(JSON.parse(packed ?? ""));
        expect(reports.map(({ text }) => text)).toEqual(whole.reports.map(({ text }) => text));
        expect(statements.map(({ id }) => id)).toEqual(whole.statements.map(({ id }) => id));
      }
      expect((await get("/packed/stories/y-0000000000000000/dossier")).statusCode).toBe(404);
    });
    it("says how it is", async () => {
      expect((await get("/healthz")).body).toBe("ok\n");
      expect((await get("/readyz")).body).toBe("ready\n");
      const { body } = await get("/metrics");
      expect(body).toMatch(/^readout_reports 5$/m);
      expect(body).toMatch(/readout_http_request_seconds_bucket\{.*route="\/api\/v1\/reports",status="200"/);
    });

    describe("its OpenAPI document", () => {
      type Schema = Record<string, unknown>;
      interface Document {
        openapi: string;
        paths: Record<
          string,
          Record<
            string,
            { operationId: string; responses: Record<string, { content?: Record<string, { schema: Schema }> }> }
          >
        >;
        components: { schemas: Record<string, Schema> };
      }
      let document: Document;
      const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
      beforeAll(async () => {
        document = await json<Document>("/api/v1/openapi.json");
        ajv.addSchema(document, "api");
      });
      it("is OpenAPI 3.1 whose every reference leads somewhere", () => {
        expect(document.openapi).toBe("3.1.0");
        const refs = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map((match) => match[1] as string);
        expect(refs.length).toBeGreaterThan(50);
        for (const ref of new Set(refs)) {
          expect(ref).toMatch(/^#\/components\/schemas\/\w+$/);
          expect(Object.keys(document.components.schemas)).toContain(ref.split("/").at(-1));
        }
        const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
        const ids = operations.map(({ operationId }) => operationId);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { responses } of operations)
          expect(responses.default?.content).toHaveProperty("application/problem+json");
      });
      it.each([
        "/api/v1",
        "/api/v1/stories",
        "/api/v1/reports",
        "/api/v1/entities",
        "/api/v1/events",
        "/api/v1/statements",
        "/api/v1/claims",
        "/api/v1/accounts",
        "/api/v1/commitments",
        "/api/v1/provenance",
        "/api/v1/notices",
        "/api/v1/corrections",
        "/api/v1/search",
        "/api/v1/changes",
        "/api/v1/dossier",
      ])("says what %s answers", async (path) => {
        const query = path.endsWith("search") ? "?q=oslo" : "";
        const key = path.replaceAll("~", "~0").replaceAll("/", "~1");
        const check = ajv.compile({ $ref: `api#/paths/${key}/get/responses/200/content/application~1json/schema` });
        const answer = await json(path + query);
        expect(check(answer), JSON.stringify(check.errors?.slice(0, 3))).toBe(true);
        expect(check({ items: 3 }), "anything fits").toBe(false);
      });
    });

    it("stands whatever its own document lets one ask, and more", async () => {
      const ask: FuzzAsk = async ({ method, url, headers, body }) => {
        const asked = { method: method as "GET", url, headers, ...(body && { payload: body }) };
        // What inject cannot ask, such as a stream, which does not end.
        if (url.startsWith("/api/v1/changes/stream") && method === "GET") return { status: 200, headers: {}, body: "" };
        const answer = await server.inject(asked);
        return {
          status: answer.statusCode,
          headers: answer.headers as Record<string, string>,
          body: answer.body,
        };
      };
      const document = await json<OpenApi>("/api/v1/openapi.json");
      const known = [...dossier.reports, ...dossier.entities, ...dossier.statements].map(({ id }) => id);
      const { faults, statuses } = await fuzzApi(ask, document, { count: 250, seed: 5, token, known, atOnce: 1 });
      expect(faults).toEqual([]);
      expect(statuses["200"]).toBeGreaterThan(50);
      expect(statuses["400"]).toBeGreaterThan(25);
    });
  });
});
