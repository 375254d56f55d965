/** What stories say: a collection for each kind of finding, and each finding under its id. */
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { readPlace } from "../../library/listing/query.ts";
import type { Report } from "../../model/index.ts";
import { DATA_POLICY } from "../guard.ts";
import { Refusal } from "../problem.ts";
import { collections, dayShape, filterShape, orderShape, pageShape } from "../resources.ts";
import { documented, type Paths, respond } from "../respond.ts";
import { pageOf, parametersOf, schemaOf } from "../schemas.ts";
import type { Service } from "../service.ts";

interface ListQuery extends Readonly<Record<string, string | number | undefined>> {
  readonly cursor?: string;
  readonly limit: number;
  readonly from?: string;
  readonly to?: string;
  readonly order?: "latest" | "earliest";
}

const idParameter = parametersOf({ id: z.string().max(100).meta({ description: "Its id." }) });

/** The address of the page behind, with all that this one was asked for by. */
export const linkNext = (url: string, cursor: string): string => {
  const [path = "", search = ""] = url.split("?");
  const query = new URLSearchParams(search);
  query.set("cursor", cursor);
  return `<${path}?${query}>; rel="next"`;
};

export const pageBody = (items: readonly string[], next: string | null): string =>
  `{"items":[${items.join(",")}],"next":${JSON.stringify(next)}}`;

export const addFindingRoutes = (app: FastifyInstance, service: Service, paths: Paths): void => {
  for (const { path, kind, schema, one, summary, byId, dated } of collections) {
    const filters = filterShape(kind);
    const query = parametersOf({ ...filters, ...(dated ? { ...dayShape, ...orderShape } : {}), ...pageShape });
    const list = documented({
      id: `list-${path}`,
      tag: path,
      summary,
      description: "Filters must all hold. The pages are stable: what comes in meanwhile moves nothing that is there.",
      query,
      answer: schemaOf(pageOf(schema)),
    });
    paths.add(`/api/v1/${path}`, "GET");
    app.get<{ Querystring: ListQuery }>(`/api/v1/${path}`, list, (request, reply) => {
      const { cursor, limit, from, to, order, ...terms } = request.query;
      if (cursor !== undefined && readPlace(cursor) === null)
        throw new Refusal(400, "cursor: not one that this server gave");
      return respond(service, request, reply, one, async () => {
        const { items, next } = await service.ask("findings", {
          kind,
          terms: terms as Record<string, string>,
          from,
          to,
          order,
          after: cursor,
          limit,
        });
        return { body: pageBody(items, next), ...(next && { headers: { link: linkNext(request.url, next) } }) };
      });
    });
    if (!byId) continue;
    const single = documented({
      id: `get-${one}`,
      tag: path,
      summary: `One ${one}.`,
      params: idParameter,
      answer: schemaOf(schema),
    });
    paths.add(`/api/v1/${path}/:id`, "GET");
    app.get<{ Params: { id: string } }>(`/api/v1/${path}/:id`, single, async (request, reply) => {
      const { id } = request.params;
      const make = async () => {
        const body = await service.ask("finding", { kind, id });
        if (body === null && kind === "report" && (await service.ask("held", id)))
          throw new Refusal(404, "this report is in the library and is being read; ask again in a moment", {
            "retry-after": "2",
          });
        return body === null ? null : { body };
      };
      return respond(service, request, reply, one, make);
    });
  }
};

/** What a report is beside what is said of it: its text, its bytes, its versions. */
export const addReportRoutes = (app: FastifyInstance, service: Service, paths: Paths): void => {
  type ById = { Params: { id: string } };
  const tag = "reports";
  const at = (path: string): string => {
    paths.add(`/api/v1/reports/:id/${path}`, "GET");
    return `/api/v1/reports/:id/${path}`;
  };
  app.get<ById>(
    at("text"),
    documented({
      id: "get-report-text",
      tag,
      summary: "The unaltered text of a report, which all passages point into.",
      params: idParameter,
      answer: { type: "string" },
      type: "text/plain",
    }),
    (request, reply) =>
      respond(service, request, reply, "report", async () => {
        const report = await service.ask("finding", { kind: "report", id: request.params.id });
        if (report === null) return null;
        const { text, lang } = JSON.parse(report) as Report;
        return { body: text, headers: { "content-type": "text/plain; charset=utf-8", "content-language": lang } };
      }),
  );
  app.get<ById>(
    at("bytes"),
    documented({
      id: "get-report-bytes",
      tag,
      summary: "A report's bytes as they came, to be saved, not shown: they may be anything.",
      params: idParameter,
      answer: { type: "string", contentMediaType: "application/octet-stream" },
      type: "application/octet-stream",
    }),
    (request, reply) =>
      respond(service, request, reply, "report", async () => {
        const { id } = request.params;
        const body = await service.ask("bytes", id);
        if (body === null) return null;
        const headers = {
          "content-type": "application/octet-stream",
          "content-disposition": `attachment; filename="${id}.bin"`,
          "content-security-policy": DATA_POLICY,
        };
        return { body, headers };
      }),
  );
  app.get<ById>(
    at("versions"),
    documented({
      id: "list-report-versions",
      tag,
      summary: "A report with its earlier and later versions, the earliest first.",
      params: idParameter,
      answer: schemaOf(z.object({ items: z.array(collections[1]?.schema as z.ZodType) })),
    }),
    (request, reply) =>
      respond(service, request, reply, "report", async () => {
        const items = await service.ask("versions", request.params.id);
        return items === null ? null : { body: `{"items":[${items.join(",")}]}` };
      }),
  );
};
