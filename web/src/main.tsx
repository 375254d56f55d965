/** Reads the dossier that stands in the page's own file and draws it. */
import "./styles/index.css";
import { render } from "preact";
import { unpackDossier } from "../../src/export/page-data.ts";
import { App } from "./App.tsx";
import { createIndex } from "./data/dossier-index.ts";

const dataElement = document.getElementById("dossier");
const place = document.getElementById("page");
if (dataElement === null || place === null) throw new Error("the page holds no dossier");

/** Base64 (RFC 4648) as bytes. A plain loop: a callback for each of some millions would take most of the opening. */
const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => {
  const units = atob(base64);
  const bytes = new Uint8Array(units.length);
  for (let i = 0; i < units.length; i += 1) bytes[i] = units.charCodeAt(i);
  return bytes;
};

/** JSON in gzip (RFC 1952) in base64: `docs/page-data.md`. */
const readData = (base64: string): Promise<unknown> =>
  new Response(new Blob([bytesOf(base64)]).stream().pipeThrough(new DecompressionStream("gzip"))).json();

readData(dataElement.textContent).then(
  (data) => render(<App index={createIndex(unpackDossier(data))} />, place),
  (error: unknown) => {
    place.textContent = `This browser cannot open the dossier's data (${error}). Any browser of 2023 or later can.`;
  },
);
dataElement.remove();
