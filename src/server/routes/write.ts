/** Reports put in and taken out, by who bears the token. */
import { createHash } from "node:crypto";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { Given } from "../../ingest/forms/given.ts";
import { asJsonReport } from "../../ingest/forms/json-report.ts";
import { jsonPart } from "../../ingest/forms/part.ts";
import { readIsolated } from "../../ingest/isolate.ts";
import { checkToken } from "../guard.ts";
import { Refusal } from "../problem.ts";
import { documented, jsonType, type Paths } from "../respond.ts";
import { addedSchema, parametersOf, schemaOf } from "../schemas.ts";
import type { Service } from "../service.ts";

/** Types that a report may be sent in, and the ending of a source that is not named. */
const forms: Readonly<Record<string, string>> = {
  "text/plain": "txt",
  "text/markdown": "md",
  "text/html": "html",
  "application/xhtml+xml": "xhtml",
  "application/json": "json",
  "application/x-ndjson": "jsonl",
  "application/feed+json": "json",
  "application/xml": "xml",
  "text/xml": "xml",
  "application/rss+xml": "xml",
  "application/atom+xml": "xml",
  "application/pdf": "pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
  "message/rfc822": "eml",
  "application/zip": "zip",
  "application/gzip": "gz",
  "application/warc": "warc",
  "application/octet-stream": "bin",
};

export const acceptedTypes: readonly string[] = Object.keys(forms);

const told = (description: string) => z.string().min(1).max(1_000).optional().meta({ description });

const shape = {
  source: told("Where it came from, a path or a URL. Default: a name made of its hash."),
  published: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d(?:T[0-9:.]{5,15}(?:Z|[+-]\d\d:\d\d)?)?$/)
    .optional()
    .meta({ description: "When it was published, an ISO 8601 day or instant; wins over what is guessed." }),
  outlet: told("Who published it; wins over what is guessed."),
  title: told("Its headline; wins over what is guessed."),
  lang: told("Its language, BCP 47."),
  url: told("Where it was published."),
};
type PostQuery = Readonly<{ [Name in keyof typeof shape]?: string }>;

const description = `The body is the report's bytes (text, HTML, PDF, Word, mail, a feed, an archive of many …), or, as application/json, an object with \`text\` or \`html\` and,
where they are known, \`title\`, \`published\`, \`outlet\`, \`agency\`, \`authors\`, \`lang\`, \`url\`. The same bytes twice are one report. When this is answered, the report is there for good; it is
read and linked next, which the stream of changes tells.`;

/** What a body holds: bytes with their source, and what is given beside them. */
const readBody = (
  bytes: Buffer,
  type: string,
  { source, ...given }: PostQuery,
): { bytes: Uint8Array; source: string; given: Given | null } => {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
  const name = source ?? `api/${hash}.${forms[type] ?? "bin"}`;
  const beside = Object.keys(given).length > 0 ? ({ ...given, from: "api" } as Given) : null;
  if (type !== "application/json") return { bytes, source: name, given: beside };
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString("utf8"));
  } catch {
    throw new Refusal(400, "the body is no JSON");
  }
  const report = asJsonReport(value);
  if (report === null) throw new Refusal(422, "the object has neither text nor html");
  return { ...jsonPart(source ?? report.url ?? name, { ...report, from: "api" }), given: beside };
};

export const addWriteRoutes = (app: FastifyInstance, service: Service, paths: Paths): void => {
  const { settings } = service;
  const onRequest = async (request: Parameters<typeof checkToken>[0]) => checkToken(request, settings.token);
  const parse = (_request: unknown, body: string | Buffer, done: (error: null, body: unknown) => void): void =>
    done(null, body);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser([...acceptedTypes], { parseAs: "buffer" }, parse);

  paths.add("/api/v1/reports", "POST");
  app.post<{ Querystring: PostQuery; Body: Buffer | undefined }>(
    "/api/v1/reports",
    {
      ...documented({
        id: "add-report",
        tag: "reports",
        summary: "Adds a report, or an archive of them.",
        description,
        query: parametersOf(shape),
        answer: schemaOf(addedSchema),
        status: 201,
        secured: true,
      }),
      onRequest,
    },
    async (request, reply) => {
      const type = (request.headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
      const body = request.body;
      if (body === undefined || body.length === 0) throw new Refusal(400, "the body is empty");
      const { bytes, source, given } = readBody(body, type, request.query);
      const { parts, notices } = await readIsolated(bytes, source, given);
      if (parts.length === 0)
        throw new Refusal(422, notices.map(({ message }) => message).join("; ") || "there is no report in it");
      const added = await service.ask("put", parts);
      service.wake();
      const [first] = added;
      const fresh = added.some(({ what }) => what !== "known");
      return reply
        .code(fresh ? 201 : 200)
        .header("content-type", jsonType)
        .header("cache-control", "no-store")
        .headers(added.length === 1 && first ? { location: `/api/v1/reports/${first.report}` } : {})
        .send(JSON.stringify({ added, notices }));
    },
  );

  paths.add("/api/v1/reports/:id", "DELETE");
  app.delete<{ Params: { id: string } }>(
    "/api/v1/reports/:id",
    {
      ...documented({
        id: "remove-report",
        tag: "reports",
        summary: "Takes a report out of the library, with all that was said of it.",
        params: parametersOf({ id: z.string().max(100) }),
        status: 204,
        secured: true,
      }),
      onRequest,
    },
    async (request, reply) => {
      const { id } = request.params;
      if (!/^r-[0-9a-f]{16}$/.test(id) || !(await service.ask("take", id)))
        throw new Refusal(404, "there is no report of this id");
      service.wake();
      return reply.code(204).send();
    },
  );
};
