/**
 * Writes a dossier as one self-contained page: script, style and data inlined, so that it opens from disk, can be mailed,
 * and asks nothing of any network. What the first page says stands before the script, all else behind it, so that a large dossier
 * is seen before it has been read. The policy in its head (Content Security Policy 3) allows this one script and this one
 * style by their SHA-256 and nothing else; the data is base64 or JSON without a "<", in which no text, however hostile, can end
 * its element (HTML 13.1.2.6 "raw text elements", 13.2.5.4 "script data state").
 */
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { type Front, frontOf, nameOfDossier } from "../dossier/front.ts";
import type { Dossier } from "../model/index.ts";
import { packJson } from "./page-data.ts";

/** The built page of `web/`: one classic script and one style sheet. */
export interface PageAssets {
  readonly script: string;
  readonly style: string;
}

/** What the first page says, as JSON. A script element ends at no other sign than "<" (HTML 13.2.5.4). */
const embedFront = (front: Front): string => JSON.stringify(front).replaceAll("<", "\\u003c");

/** Place in a gzip header (RFC 1952, 2.3) that names the system it was made on: always "unknown", for the same bytes everywhere. */
const madeOn = 9;
const unknownSystem = 255;

/** A dossier as the page's data element holds it: packed JSON, gzip, base64. */
export const embedDossier = (dossier: Dossier): string => {
  const bytes = gzipSync(packJson(dossier), { level: 9 });
  bytes[madeOn] = unknownSystem;
  return bytes.toString("base64");
};

/** Escapes text for an HTML element or a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** The HTML parser turns CR LF into LF before the browser hashes what it read, so we hash that too. */
const oneNewline = (content: string): string => content.replace(/\r\n?/g, "\n");

/** A script cannot hold `</script` or `<!--`; in strings, templates and patterns a backslash there changes nothing. */
const embedScript = (script: string): string => oneNewline(script).replace(/<(?=\/script|!--)/gi, "\\x3c");

/** A style cannot hold `</style`; in a CSS string an escaped `<` means the same. */
const embedStyle = (style: string): string => oneNewline(style).replace(/<(?=\/style)/gi, "\\3c ");

const sourceHash = (content: string): string => `'sha256-${createHash("sha256").update(content).digest("base64")}'`;

/**
 * Makes the page of a dossier.
 *
 * @param assets The built script and style, as `loadPageAssets` reads them.
 * @returns A whole HTML document. The same dossier and assets give the same bytes.
 */
export const siteHtml = (dossier: Dossier, assets: PageAssets): string => {
  const front = frontOf(dossier);
  const title = front.affair === null ? "Dossier" : `${nameOfDossier(front)} – dossier`;
  const script = embedScript(assets.script);
  const style = embedStyle(assets.style);
  const policy = [
    "default-src 'none'",
    `script-src ${sourceHash(script)}`,
    `style-src ${sourceHash(style)}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="readout">
<link rel="icon" href="data:,">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<div id="page"><noscript><p>This dossier draws itself with the script inside this file: allow scripts for it and open it again.
The data is in it too, as
gzip in base64, and in <code>dossier.json</code> beside it where there is one. Nothing is fetched from any network either way.</p></noscript></div>
<script type="application/json" id="front">${embedFront(front)}</script>
<script>${script}</script>
<script type="text/plain" id="dossier">${embedDossier(dossier)}</script>
</body>
</html>
`;
};
