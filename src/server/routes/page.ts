/** The page, drawn from the API: one story, or all where they are few; where they are many, a list of them first. */
import { createHash } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { loadPageAssets } from "../../export/page-assets.ts";
import { escapeHtml } from "../../export/site.ts";
import { readPlace } from "../../library/listing/query.ts";
import type { Story } from "../../model/index.ts";
import { Refusal } from "../problem.ts";
import { type Paths, respond } from "../respond.ts";
import type { Service } from "../service.ts";

/** Reports up to which the page of all stories is one page; a browser holds all of it in memory. */
const MOST_REPORTS = 1_000;
/** Reports up to which a page is packed, which takes some 50 KB of memory each; a page of more asks for the dossier as it is. */
const MOST_PACKED = 2_000;
const STORIES = 100;

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");
const html = { "content-type": "text/html; charset=utf-8", "content-security-policy": POLICY };

const packedHeaders = { "content-type": "application/jsonl; charset=utf-8", "content-encoding": "gzip" };

const document = (title: string, head: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="readout">
<link rel="icon" href="data:,">
<title>${escapeHtml(title)}</title>
${head}
</head>
<body>
${body}
</body>
</html>
`;

/** Tells the page's script where its data is, and the browser to fetch it while the script comes. */
const packedAt = (path: string): string =>
  `<meta name="readout-packed" content="${path}">\n<link rel="preload" as="fetch" crossorigin href="${path}">\n`;

const storyLine = ({ id, label, reports }: Story): string =>
  `<li><a href="/stories/${escapeHtml(id)}">${escapeHtml(label)}</a> (${reports.length} ${reports.length === 1 ? "report" : "reports"})</li>`;

export const addPageRoutes = (app: FastifyInstance, service: Service, paths: Paths): void => {
  const assets = loadPageAssets();
  const hash = createHash("sha256").update(assets.script).update(assets.style).digest("hex").slice(0, 12);
  const files = { "page.js": ["text/javascript", assets.script], "page.css": ["text/css", assets.style] } as const;
  const hidden = { schema: { hide: true } as never };
  for (const [name, [type, content]] of Object.entries(files)) {
    const path = `/assets/${hash}/${name}`;
    const body = Buffer.from(content);
    paths.add(path, "GET");
    app.get(path, hidden, async (_request, reply) =>
      reply
        .header("content-type", `${type}; charset=utf-8`)
        .header("cache-control", "public, max-age=31536000, immutable")
        .send(body),
    );
  }
  const style = `<link rel="stylesheet" href="/assets/${hash}/page.css">`;
  /** @param place Where the dossier is in the API. */
  const drawn = (title: string, place: string, reports: number): string => {
    const dossier = `/api/v1${place}`;
    return document(
      title,
      `<meta name="readout-dossier" content="${escapeHtml(dossier)}">
${reports <= MOST_PACKED ? packedAt(`/packed${escapeHtml(place)}`) : ""}<meta name="readout-changes" content="/api/v1/changes/stream">
${service.settings.token === undefined ? "" : '<meta name="readout-corrections" content="/api/v1/corrections">\n'}${style}
<script defer src="/assets/${hash}/page.js"></script>`,
      `<div id="page"><noscript><p>This page draws itself with a script of this server: allow scripts for it and load it again.
The data is at <a href="${escapeHtml(dossier)}">${escapeHtml(dossier)}</a>.</p></noscript></div>`,
    );
  };

  const list = async (cursor: string | undefined): Promise<string> => {
    if (cursor !== undefined && readPlace(cursor) === null)
      throw new Refusal(400, "cursor: not one that this server gave");
    const { items, next } = await service.ask("findings", { kind: "story", after: cursor, limit: STORIES });
    const stories = items.map((item) => JSON.parse(item) as Story);
    const more =
      next === null ? "" : `<p><a href="/stories?cursor=${encodeURIComponent(next)}">Earlier stories</a></p>`;
    const { reports, stories: count } = service.state();
    return document(
      "Stories",
      style,
      `<main><h1>Stories</h1>
<p>${count} ${count === 1 ? "story" : "stories"}, ${reports} ${reports === 1 ? "report" : "reports"}; the latest first. All of it can be asked for under <a href="/api/v1/openapi.json">/api/v1</a>.</p>
<ul>
${stories.map(storyLine).join("\n")}
</ul>
${more}</main>`,
    );
  };

  paths.add("/", "GET");
  app.get("/", hidden, (request, reply) =>
    respond(service, request, reply, "page", async () => ({
      body:
        service.state().reports <= MOST_REPORTS
          ? drawn("Dossier", "/dossier", service.state().reports)
          : await list(undefined),
      headers: html,
    })),
  );
  paths.add("/stories", "GET");
  app.get<{ Querystring: { cursor?: string } }>("/stories", hidden, (request, reply) =>
    respond(service, request, reply, "page", async () => ({ body: await list(request.query.cursor), headers: html })),
  );
  paths.add("/stories/:id", "GET");
  app.get<{ Params: { id: string } }>("/stories/:id", hidden, (request, reply) =>
    respond(service, request, reply, "story", async () => {
      const story = await service.ask("finding", { kind: "story", id: request.params.id });
      if (story === null) return null;
      const { id, label, reports } = JSON.parse(story) as Story;
      return { body: drawn(`${label} – dossier`, `/stories/${id}/dossier`, reports.length), headers: html };
    }),
  );

  const packed = (request: FastifyRequest, reply: FastifyReply, id: string | null): Promise<FastifyReply> =>
    respond(service, request, reply, "story", async () => {
      const story = id === null ? null : await service.ask("finding", { kind: "story", id });
      if (id !== null && story === null) return null;
      const reports = story === null ? service.state().reports : (JSON.parse(story) as Story).reports.length;
      if (reports > (story === null ? MOST_REPORTS : MOST_PACKED))
        throw new Refusal(404, "the page of so many reports is not packed");
      const body = await service.ask("page", id);
      return body === null ? null : { body, headers: packedHeaders };
    });
  paths.add("/packed/dossier", "GET");
  app.get("/packed/dossier", hidden, (request, reply) => packed(request, reply, null));
  paths.add("/packed/stories/:id/dossier", "GET");
  app.get<{ Params: { id: string } }>("/packed/stories/:id/dossier", hidden, (request, reply) =>
    packed(request, reply, request.params.id),
  );
};
