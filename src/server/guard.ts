/** What every request and every answer goes through: who may be asked by which name, who may write, and what browsers are told. */
import { createHash, timingSafeEqual } from "node:crypto";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { isLoopback, type ServerSettings } from "./options.ts";
import { Refusal } from "./problem.ts";

/** Sent with every answer: nothing is sniffed, framed, embedded by other sites, or told to whom a link leads. */
const everywhere = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
} as const;

/** What is no page may load and run nothing, whatever its text is taken for. */
export const DATA_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

/** The name by which a server was asked, without the port. */
const nameIn = (host: string): string => host.replace(/:\d*$/, "").toLowerCase();

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/** Whether two secrets are one, in a time that tells nothing of where they differ. */
export const sameSecret = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

/** @throws {Refusal} 403 where nobody may write, 401 where this request may not. */
export const checkToken = (request: FastifyRequest, token: string | undefined): void => {
  if (token === undefined) throw new Refusal(403, "nothing can be written: this server was started without a token");
  const given = /^Bearer +(\S+) *$/i.exec(request.headers.authorization ?? "")?.[1];
  if (given === undefined || !sameSecret(given, token))
    throw new Refusal(401, "writing needs the server's token: Authorization: Bearer TOKEN", {
      "www-authenticate": 'Bearer realm="readout"',
    });
};

export const addGuards = (app: FastifyInstance, settings: ServerSettings): void => {
  const names = new Set(settings.hosts.map((name) => name.toLowerCase()));
  const anyName = !isLoopback(settings.host) && names.size === 0;
  app.addHook("onRequest", async (request, reply) => {
    reply.headers(everywhere);
    reply.header("content-security-policy", DATA_POLICY);
    reply.header("request-id", request.id);
    const name = nameIn(request.headers.host ?? "");
    if (!anyName && !names.has(name) && !isLoopback(name))
      throw new Refusal(
        421,
        "this server does not go by that name; ask localhost, or name it in the setting serve.hosts",
      );
  });
};
