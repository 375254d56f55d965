/** How answers are sent: with an entity tag of their own bytes (RFC 9110, 8.8.3), not at all where the asker has them already, and from memory where they were asked for before. */
import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest, RouteShorthandOptions } from "fastify";
import type { Cached } from "./cache.ts";
import { problemSchema, problemType, Refusal } from "./problem.ts";
import { schemaOf } from "./schemas.ts";
import type { Service } from "./service.ts";

export interface Made {
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export const jsonType = "application/json; charset=utf-8";

const tagOf = (body: Uint8Array): string => `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;

/** Whether the asker has what has this tag. */
export const hasTag = (ifNoneMatch = "", etag: string): boolean =>
  ifNoneMatch.split(",").some((one) => one.trim() === "*" || one.trim().replace(/^W\//, "") === etag);

const prepare = ({ body, headers = {} }: Made): Cached => {
  const bytes = typeof body === "string" ? Buffer.from(body) : Buffer.from(body.buffer, body.byteOffset, body.length);
  return { body: bytes, etag: tagOf(bytes), headers };
};

/**
 * Sends what `make` makes.
 *
 * @param what  What is said not to be there where it makes nothing.
 */
export const respond = async (
  service: Service,
  request: FastifyRequest,
  reply: FastifyReply,
  what: string,
  make: () => Promise<Made | null>,
): Promise<FastifyReply> => {
  const answer = await service.cache.get(request.url, service.state().number, async () => {
    const made = await make();
    return made === null ? null : prepare(made);
  });
  if (answer === null) throw new Refusal(404, `there is no ${what} of this id`);
  reply
    .header("content-type", jsonType)
    .headers(answer.headers)
    .header("etag", answer.etag)
    .header("cache-control", "no-cache");
  if (hasTag(request.headers["if-none-match"], answer.etag)) return reply.code(304).send();
  return reply.send(answer.body);
};

/** Paths with what may be done there, for OPTIONS and for those who try something else. */
export interface Paths {
  /** Methods that the path of a request, or one as it was added, may be asked by; null where nothing is. */
  readonly allowedAt: (path: string) => string | null;
  readonly all: () => readonly string[];
  readonly add: (path: string, method: string) => void;
}

export const makePaths = (): Paths => {
  const methods = new Map<string, Set<string>>();
  const patterns = new Map<string, RegExp>();
  return {
    add: (path, method) => {
      const known = methods.get(path) ?? new Set(["OPTIONS"]);
      methods.set(path, known.add(method));
      if (method === "GET") known.add("HEAD");
      patterns.set(path, new RegExp(`^${path.replace(/[.]/g, "\\.").replace(/:\w+/g, "[^/]+")}$`));
    },
    all: () => [...methods.keys()],
    allowedAt: (path) => {
      for (const [known, pattern] of patterns)
        if (pattern.test(path)) return [...(methods.get(known) ?? [])].sort().join(", ");
      return null;
    },
  };
};

/** What an operation of the API is documented by. */
export interface Operation {
  readonly id: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  readonly params?: object;
  readonly query?: object;
  /** Schema and type of the answer, and its status; 200 and JSON by default. */
  readonly answer?: object;
  readonly type?: string;
  readonly status?: number;
  readonly secured?: boolean;
}

const problem = {
  description: "What is wrong (RFC 9457).",
  content: { [problemType]: { schema: schemaOf(problemSchema) } },
};

/** Route options of an operation. */
export const documented = (operation: Operation): RouteShorthandOptions => {
  const { id, tag, summary, description, params, query, answer, type = "application/json", status = 200 } = operation;
  return {
    schema: {
      operationId: id,
      tags: [tag],
      summary,
      ...(description && { description }),
      ...(params && { params }),
      ...(query && { querystring: query }),
      ...(operation.secured && { security: [{ token: [] }] }),
      response: {
        [status]: {
          description: status === 204 ? "Done." : "The answer.",
          ...(answer ? { content: { [type]: { schema: answer } } } : status === 204 ? { type: "null" } : {}),
        },
        default: problem,
      },
    } as NonNullable<RouteShorthandOptions["schema"]>,
  };
};
