/** Entries added to the journal of corrections, by who bears the token. */
import type { FastifyInstance } from "fastify";
import { checkToken } from "../guard.ts";
import { Refusal } from "../problem.ts";
import { documented, jsonType, type Paths } from "../respond.ts";
import { journalEntrySchema, schemaOf } from "../schemas.ts";
import type { Service } from "../service.ts";

const description = `Findings are named by the ids they are served under. The entry is tried before it is kept: what cannot be done is refused (422, \`correction-invalid\`). When this
is answered, the entry is there for good; what is served follows, which the stream of changes tells. Nothing is overwritten: an entry is undone by another, of the action \`undo\`.`;

export const addCorrectionRoute = (app: FastifyInstance, service: Service, paths: Paths): void => {
  paths.add("/api/v1/corrections", "POST");
  app.post<{ Body: Buffer | undefined }>(
    "/api/v1/corrections",
    {
      ...documented({
        id: "add-correction",
        tag: "corrections",
        summary: "Puts right what was found wrongly, for good.",
        description,
        answer: schemaOf(journalEntrySchema),
        status: 201,
        secured: true,
      }),
      bodyLimit: 1_000_000,
      onRequest: async (request) => checkToken(request, service.settings.token),
    },
    async (request, reply) => {
      const type = (request.headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase();
      if (type !== "application/json") throw new Refusal(415, "a correction is sent as application/json");
      let asked: unknown;
      try {
        asked = JSON.parse((request.body ?? "").toString("utf8"));
      } catch {
        throw new Refusal(400, "the body is no JSON");
      }
      const made = await service.ask("correct", asked);
      service.wake();
      return reply
        .code(201)
        .header("content-type", jsonType)
        .header("cache-control", "no-store")
        .header("location", `/api/v1/corrections/${made.id}`)
        .send(JSON.stringify(made));
    },
  );
};
