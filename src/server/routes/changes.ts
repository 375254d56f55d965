/** What is new: changes in their order, asked for or as a stream that tells them as they come. */
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { Refusal } from "../problem.ts";
import { documented, type Paths, respond } from "../respond.ts";
import { changesSchema, parametersOf, schemaOf } from "../schemas.ts";
import type { Service } from "../service.ts";

const number = z.int().min(0).max(Number.MAX_SAFE_INTEGER);

const listShape = {
  after: number.default(0).meta({ description: "Number of the last change that is known. Default: 0." }),
  limit: z.int().min(1).max(1_000).default(200).meta({ description: "At most so many. Default: 200." }),
};
const streamShape = {
  after: number.optional().meta({
    description:
      "Number of the last change that is known; the header Last-Event-ID wins. Default: only what is to come.",
  }),
};

export const addChangeRoutes = (app: FastifyInstance, service: Service, paths: Paths): void => {
  paths.add("/api/v1/changes", "GET");
  app.get<{ Querystring: { after: number; limit: number } }>(
    "/api/v1/changes",
    documented({
      id: "list-changes",
      tag: "changes",
      summary: "What became of reports and stories, in its order.",
      description:
        "410 where what comes behind `after` is no longer kept: begin anew with the number that `/api/v1` gives.",
      query: parametersOf(listShape),
      answer: schemaOf(changesSchema),
    }),
    (request, reply) => {
      const { after, limit } = request.query;
      return respond(service, request, reply, "change", async () => {
        const items = await service.ask("changes", { after, limit });
        if (items === null) throw new Refusal(410, "changes so long ago are no longer kept; begin anew");
        return { body: JSON.stringify({ items, next: items.at(-1)?.number ?? after }) };
      });
    },
  );

  const path = "/api/v1/changes/stream";
  paths.add(path, "GET");
  const route = documented({
    id: "stream-changes",
    tag: "changes",
    summary: "What becomes of reports and stories, as server-sent events.",
    description:
      "Events have the name of what became and the number of the change as their id. `ready` is said first; `reset` where what was missed is no longer kept. A comment is sent when nothing happens for long.",
    query: parametersOf(streamShape),
    answer: { type: "string" },
    type: "text/event-stream",
  });
  const headers = {
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-store",
    "x-accel-buffering": "no",
  };
  app.head(path, { schema: { hide: true } as never }, async (_request, reply) => reply.headers(headers).send());
  app.get<{ Querystring: { after?: number } }>(path, { ...route, exposeHeadRoute: false }, (request, reply) => {
    const { settings, hub, ready } = service;
    if (!ready()) throw new Refusal(503, "the server is not ready, or is stopping", { "retry-after": "2" });
    if (hub.count() >= settings.streams)
      throw new Refusal(503, "as many streams are open as there may be; try again later", { "retry-after": "30" });
    const last = request.headers["last-event-id"];
    const known = typeof last === "string" && /^\d{1,15}$/.test(last) ? Number(last) : (request.query.after ?? null);
    reply.hijack();
    reply.raw.writeHead(200, { ...(reply.getHeaders() as Record<string, string>), ...headers });
    hub.add(reply.raw, known).catch((error: unknown) => {
      request.log.error(error);
      reply.raw.destroy();
    });
  });
};
