/** The whole dossier, of all stories or of one, sent as it is read: however long it is, little of it is in memory. */
import type { ServerResponse } from "node:http";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { dossierSchema } from "../../model/index.ts";
import { Refusal } from "../problem.ts";
import { documented, hasTag, jsonType, type Paths } from "../respond.ts";
import { parametersOf, schemaOf } from "../schemas.ts";
import type { Service } from "../service.ts";

/** Dossiers that are sent at once: each holds a moment of the library open. */
const AT_ONCE = 8;

/** Writes, and waits until the reader has read. */
const makeWrite =
  (response: ServerResponse) =>
  (piece: string): Promise<void> =>
    new Promise((resolve, reject) => {
      if (response.destroyed) return reject(new Error("the reader has gone"));
      if (response.write(piece)) return resolve();
      const done = (): void => {
        response.off("drain", done);
        response.off("close", done);
        resolve();
      };
      response.once("drain", done);
      response.once("close", done);
    });

export const addDossierRoutes = (app: FastifyInstance, service: Service, paths: Paths): void => {
  let sending = 0;
  const send = async (request: FastifyRequest, reply: FastifyReply, story: string | null): Promise<FastifyReply> => {
    const { number } = service.state();
    // What is listed is the same as long as no change is told: its number tells one dossier from another.
    const etag = `"d${number}-${story ?? "all"}"`;
    const headers = { "content-type": jsonType, etag, "cache-control": "no-cache" };
    if (story !== null && (await service.ask("finding", { kind: "story", id: story })) === null)
      throw new Refusal(404, "there is no story of this id");
    reply.headers(headers);
    if (hasTag(request.headers["if-none-match"], etag)) return reply.code(304).send();
    if (request.method === "HEAD") return reply.send();
    if (sending >= AT_ONCE)
      throw new Refusal(503, "as many dossiers are being sent as can be; try again in a moment", {
        "retry-after": "5",
      });
    sending++;
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, reply.getHeaders() as Record<string, string>);
    try {
      await service.writeDossier(story, makeWrite(raw));
      raw.end();
    } catch (error) {
      if (!raw.destroyed) request.log.error(error);
      // Half a dossier must not look like a whole one.
      raw.destroy();
    } finally {
      sending--;
    }
    return reply;
  };
  paths.add("/api/v1/dossier", "GET");
  app.get(
    "/api/v1/dossier",
    documented({
      id: "get-dossier",
      tag: "dossier",
      summary: "The dossier of all stories: what `readout dossier` writes.",
      answer: schemaOf(dossierSchema),
    }),
    (request, reply) => send(request, reply, null),
  );
  paths.add("/api/v1/stories/:id/dossier", "GET");
  app.get<{ Params: { id: string } }>(
    "/api/v1/stories/:id/dossier",
    documented({
      id: "get-story-dossier",
      tag: "stories",
      summary: "The dossier of one story.",
      params: parametersOf({ id: z.string().max(100) }),
      answer: schemaOf(dossierSchema),
    }),
    (request, reply) => send(request, reply, request.params.id),
  );
};
