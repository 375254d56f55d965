/** Reads the dossier that stands in the page's own file and draws it. */
import "./styles/index.css";
import { render } from "preact";
import { unpackDossier } from "../../src/export/page-data.ts";
import { App } from "./App.tsx";
import { createIndex } from "./data/dossier-index.ts";

const dataElement = document.getElementById("dossier");
const place = document.getElementById("page");
if (dataElement === null || place === null) throw new Error("the page holds no dossier");

/** Base64 (RFC 4648) of gzip (RFC 1952) of JSON: `docs/page-data.md`. */
const readData = (base64: string): Promise<unknown> => {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).json();
};

readData(dataElement.textContent).then(
  (data) => render(<App index={createIndex(unpackDossier(data))} />, place),
  (error: unknown) => {
    place.textContent = `This browser cannot open the dossier's data (${error}). Any browser of 2023 or later can.`;
  },
);
dataElement.remove();
