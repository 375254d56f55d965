/** The page that opens from disk, with `dossier.json` beside it: what `readout build` writes. */

import { gunzipSync } from "node:zlib";
import type { Format } from "./format.ts";
import { textOf } from "./format.ts";
import { json, shownInDossier } from "./json.ts";
import { loadPageAssets } from "./page-assets.ts";
import { unpackDossier } from "./page-data.ts";
import { siteHtml } from "./site.ts";

/** The dossier inside a page, as it unpacks it. */
const dossierIn = (html: string): unknown => {
  const match = /<script type="[^"]*" id="dossier">([^<]*)<\/script>/.exec(html);
  if (match === null) throw new Error("index.html holds no dossier");
  return unpackDossier(JSON.parse(gunzipSync(Buffer.from(match[1] as string, "base64")).toString("utf8")));
};

export const site: Format = {
  name: "site",
  help: "a folder with the page that opens from disk, and dossier.json",
  mediaType: "text/html",
  extension: null,
  write: async (dossier, options) => {
    const [data] = await json.write(dossier, options);
    return [
      { path: "dossier.json", content: data?.content ?? [] },
      { path: "index.html", content: [siteHtml(dossier, loadPageAssets())] },
    ];
  },
  isOf: (files) => files.has("index.html") && files.has("dossier.json"),
  readBack: function* (files) {
    for (const shown of shownInDossier(JSON.parse(textOf(files, "dossier.json"))))
      yield { ...shown, where: `dossier.json: ${shown.where}` };
    for (const shown of shownInDossier(dossierIn(textOf(files, "index.html"))))
      yield { ...shown, where: `index.html: ${shown.where}` };
  },
};
