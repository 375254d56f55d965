/** Full text: the reports that answer, the best first, with the sentences that show it. */
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { Refusal } from "../problem.ts";
import { dayShape, filterShape, pageShape } from "../resources.ts";
import { documented, type Paths, respond } from "../respond.ts";
import { hitSchema, pageOf, parametersOf, schemaOf } from "../schemas.ts";
import type { Service } from "../service.ts";
import { linkNext, pageBody } from "./findings.ts";

/** Hits that can be had of one search, a page after the other. */
const MOST_HITS = 1_000;

const { entity, lang, ...others } = filterShape("report");

const shape = {
  q: z.string().max(1_000).optional().meta({
    description: 'Words that must all be there, in any form; phrases in quotation marks: "cod quotas".',
  }),
  entity: z.string().min(1).max(200).optional().meta({
    description: "Whom or what they must speak of: a name, in any script, or an EntityId.",
  }),
  lang: z.string().min(1).max(35).optional().meta({ description: "Only in this language, BCP 47." }),
  ...others,
  ...dayShape,
  ...pageShape,
  limit: z.int().min(1).max(50).default(10).meta({ description: "At most so many. Default: 10." }),
};

type SearchQuery = Readonly<Record<string, string | undefined>>;

const writeCursor = (skip: number): string => Buffer.from(`hit ${skip}`).toString("base64url");
const readCursor = (cursor: string): number => {
  const match = /^hit (\d{1,4})$/.exec(Buffer.from(cursor, "base64url").toString("latin1"));
  if (match === null) throw new Refusal(400, "cursor: not one that this server gave");
  return Number(match[1]);
};

export const addSearchRoute = (app: FastifyInstance, service: Service, paths: Paths): void => {
  paths.add("/api/v1/search", "GET");
  app.get<{ Querystring: SearchQuery }>(
    "/api/v1/search",
    documented({
      id: "search",
      tag: "search",
      summary: "Finds reports by words, phrases and names, in every language.",
      query: parametersOf(shape),
      answer: schemaOf(pageOf(hitSchema)),
    }),
    (request, reply) => {
      const { q = "", entity: whom, lang: language, from, to, cursor, limit, ...terms } = request.query;
      if (q.trim() === "" && whom === undefined) throw new Refusal(400, "say what to search for: q, entity or both");
      const skip = cursor === undefined ? 0 : readCursor(cursor);
      const most = Number(limit);
      const byId = whom !== undefined && /^n-[0-9a-f]{16}$/.test(whom);
      return respond(service, request, reply, "search", async () => {
        const { items, more } = await service.ask("search", {
          text: q,
          entities: whom === undefined || byId ? [] : [whom],
          terms: { ...(terms as Record<string, string>), ...(byId && { entity: whom }) },
          lang: language,
          from,
          to,
          skip,
          limit: most,
        });
        const next = more && skip + most < MOST_HITS ? writeCursor(skip + most) : null;
        return { body: pageBody(items, next), ...(next && { headers: { link: linkNext(request.url, next) } }) };
      });
    },
  );
};
