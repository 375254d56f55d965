/** The HTTP side of a server: routes, guards, limits, problems, documentation, measurements. It answers requests; what it answers with is `service`. */
import { randomUUID } from "node:crypto";
import type { Socket } from "node:net";
import rateLimit from "@fastify/rate-limit";
import swagger from "@fastify/swagger";
import fastify, { type FastifyInstance, type FastifyReply, LogController } from "fastify";
import { correctionRequestSchema } from "../model/index.ts";
import { addGuards } from "./guard.ts";
import { addMetrics, type Measured, type Metrics } from "./metrics.ts";
import { explainError, problemOf, problemType, Refusal } from "./problem.ts";
import { documented, jsonType, makePaths } from "./respond.ts";
import { addChangeRoutes } from "./routes/changes.ts";
import { addCorrectionRoute } from "./routes/correct.ts";
import { addDossierRoutes } from "./routes/dossier.ts";
import { addFindingRoutes, addReportRoutes } from "./routes/findings.ts";
import { addPageRoutes } from "./routes/page.ts";
import { addSearchRoute } from "./routes/search.ts";
import { acceptedTypes, addWriteRoutes } from "./routes/write.ts";
import { componentSchemas, schemaOf, serviceSchema } from "./schemas.ts";
import type { Service } from "./service.ts";

/** How often connections are looked over for requests that take too long, in milliseconds. */
const LOOK_OVER_MS = 1_000;
const KEEP_ALIVE_MS = 10_000;

const description = `What a library of readout says: reports, and what was found in them, every finding with the passages it rests on. Passages are half-open ranges of UTF-16
code units of a report's unaltered text. Answers bear an ETag; ask again with If-None-Match. Collections come in pages: follow \`next\`, or the Link header. Errors are
problem details (RFC 9457).`;

/** What a malformed or slow request, of which there is no request object, is answered with. */
const refuseSocket = (error: NodeJS.ErrnoException, socket: Socket): void => {
  const [status, detail] =
    error.code === "HPE_HEADER_OVERFLOW"
      ? [431, "the headers are too long"]
      : error.code === "ERR_HTTP_REQUEST_TIMEOUT"
        ? [408, "the request took too long to arrive"]
        : [400, "this is no HTTP request"];
  if (socket.writable && error.code !== "ECONNRESET") {
    const problem = problemOf(status as number, detail as string);
    const body = JSON.stringify(problem);
    socket.write(
      `HTTP/1.1 ${status} ${problem.title}\r\nContent-Type: ${problemType}\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
    );
  }
  socket.destroySoon();
};

export interface App {
  readonly app: FastifyInstance;
  readonly metrics: Metrics;
}

/** Makes the server's HTTP side; nothing listens yet. */
export const makeApp = async (service: Service, measured: Measured): Promise<App> => {
  const { settings } = service;
  const app = fastify({
    logger: settings.log === "silent" ? false : { level: settings.log, stream: process.stderr, base: null },
    // A request is one line, written by a hook below.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    trustProxy: settings.trustProxy,
    bodyLimit: settings.bodyBytes,
    requestTimeout: settings.requestMs,
    connectionTimeout: settings.idleMs,
    keepAliveTimeout: KEEP_ALIVE_MS,
    forceCloseConnections: "idle",
    http: {
      headersTimeout: Math.min(settings.headersMs, settings.requestMs),
      connectionsCheckingInterval: Math.min(LOOK_OVER_MS, settings.headersMs),
    },
    routerOptions: { ignoreTrailingSlash: false, caseSensitive: true },
    // What is not asked for as documented is refused, not tidied up.
    ajv: { customOptions: { removeAdditional: false, coerceTypes: true, useDefaults: true, allErrors: false } },
    clientErrorHandler: refuseSocket,
    frameworkErrors: (error, _request, reply: unknown) => {
      const { problem } = explainError(error);
      const { raw } = reply as FastifyReply;
      raw.writeHead(problem.status, { "content-type": problemType, "x-content-type-options": "nosniff" });
      raw.end(JSON.stringify(problem));
    },
  });
  app.server.maxConnections = settings.connections;
  // Answers are made as JSON text; the schemas of answers are there to be read, not to write by.
  app.setSerializerCompiler(() => (value) => JSON.stringify(value));
  const paths = makePaths();

  addGuards(app, settings);
  const metrics = addMetrics(app, measured);
  app.addHook("onResponse", async (request, reply) => {
    const { method, ip } = request;
    // Without the query: what people search for is theirs.
    const path = request.url.split("?", 1)[0];
    const ms = Math.round(reply.elapsedTime * 10) / 10;
    request.log.info({ method, path, status: reply.statusCode, ms, ip }, "answered");
  });
  app.setErrorHandler((error, request, reply) => {
    const { problem, headers, unexpected } = explainError(error);
    if (unexpected) request.log.error(error);
    // As bytes, or a charset would be added, which JSON has not (RFC 8259, 11).
    const body = Buffer.from(JSON.stringify(problem));
    return reply.code(problem.status).headers(headers).header("content-type", problemType).send(body);
  });
  app.setNotFoundHandler((request) => {
    const allow = paths.allowedAt(request.url.split("?", 1)[0] ?? "");
    if (allow === null)
      throw new Refusal(404, "there is nothing at this address; /api/v1/openapi.json says what there is");
    throw new Refusal(405, `this may not be done here; what may: ${allow}`, { allow });
  });
  if (settings.requestsPerMinute > 0)
    await app.register(rateLimit, {
      max: settings.requestsPerMinute,
      timeWindow: 60_000,
      enableDraftSpec: true,
      cache: 20_000,
      errorResponseBuilder: (_request, { after }) => new Refusal(429, `too many requests; again in ${after}`),
    });

  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "readout",
        version: service.version,
        description,
        license: { name: "Apache-2.0", identifier: "Apache-2.0" },
      },
      components: {
        schemas: componentSchemas() as never,
        securitySchemes: {
          token: { type: "http", scheme: "bearer", description: "The token that the server was started with." },
        },
      },
    },
    transformObject: (document) => {
      const { openapiObject } = document as { openapiObject: { paths?: Record<string, Record<string, object>> } };
      const post = openapiObject.paths?.["/api/v1/reports"]?.post;
      // The body is bytes of any form and is not checked against a schema, so fastify is not told of it.
      if (post !== undefined)
        Object.assign(post, {
          requestBody: { required: true, content: Object.fromEntries(acceptedTypes.map((type) => [type, {}])) },
        });
      const correct = openapiObject.paths?.["/api/v1/corrections"]?.post;
      if (correct !== undefined)
        Object.assign(correct, {
          requestBody: {
            required: true,
            content: { "application/json": { schema: schemaOf(correctionRequestSchema) } },
          },
        });
      return openapiObject as never;
    },
  });

  await app.register(async (routes) => {
    paths.add("/api/v1", "GET");
    routes.get(
      "/api/v1",
      documented({ id: "get-service", tag: "service", summary: "What is here.", answer: schemaOf(serviceSchema) }),
      async (_request, reply) => {
        const { number, at, reports, stories } = service.state();
        const { version } = service;
        const writable = settings.token !== undefined;
        const said = {
          name: "readout",
          version,
          format: "readout-dossier/1",
          number,
          changed: at,
          reports,
          stories,
          writable,
        };
        return reply.header("content-type", jsonType).header("cache-control", "no-cache").send(JSON.stringify(said));
      },
    );
    addFindingRoutes(routes, service, paths);
    addReportRoutes(routes, service, paths);
    addSearchRoute(routes, service, paths);
    addChangeRoutes(routes, service, paths);
    addDossierRoutes(routes, service, paths);
    addPageRoutes(routes, service, paths);
    addWriteRoutes(routes, service, paths);
    addCorrectionRoute(routes, service, paths);

    const hidden = { schema: { hide: true } as never };
    let document: string | undefined;
    paths.add("/api/v1/openapi.json", "GET");
    routes.get("/api/v1/openapi.json", hidden, async (_request, reply) => {
      document ??= JSON.stringify(app.swagger());
      return reply.header("content-type", jsonType).header("cache-control", "max-age=3600").send(document);
    });
    const unlimited = { ...hidden, config: { rateLimit: false as const } };
    paths.add("/healthz", "GET");
    routes.get("/healthz", unlimited, async (_request, reply) =>
      reply.header("content-type", "text/plain; charset=utf-8").header("cache-control", "no-store").send("ok\n"),
    );
    paths.add("/readyz", "GET");
    routes.get("/readyz", unlimited, async (_request, reply) => {
      if (!service.ready()) throw new Refusal(503, "not ready yet, or stopping", { "retry-after": "2" });
      return reply
        .header("content-type", "text/plain; charset=utf-8")
        .header("cache-control", "no-store")
        .send("ready\n");
    });
    paths.add("/metrics", "GET");
    routes.get("/metrics", unlimited, async (_request, reply) =>
      reply
        .header("content-type", metrics.contentType)
        .header("cache-control", "no-store")
        .send(await metrics.text()),
    );
    for (const path of paths.all())
      routes.options(path, hidden, async (_request, reply) =>
        reply
          .code(204)
          .header("allow", paths.allowedAt(path) ?? "")
          .send(),
      );
  });
  return { app, metrics };
};
