/**
 * Where the page gets its dossier: from its own file, or, where a server serves the page, from the server's API. There it is asked for again
 * whenever the server says that something has changed, and the page stays where its reader is.
 */
import { unpackDossier } from "../../src/export/page-data.ts";
import type { Dossier } from "../../src/model/index.ts";

/** Changes come in bursts; the page is drawn once for each. */
const BURST_MS = 1_000;

const changes = ["report-added", "report-removed", "story-added", "story-changed", "story-removed", "reset"];

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

const metaOf = (name: string): string | null =>
  document.querySelector(`meta[name="readout-${name}"]`)?.getAttribute("content") ?? null;

type OnDossier = (dossier: Dossier) => void;
type OnTrouble = (why: string) => void;

/** Asks the server for the dossier now and after every burst of changes. */
const followServer = (address: string, stream: string | null, onDossier: OnDossier, onTrouble: OnTrouble): void => {
  let shown = false;
  const ask = async (): Promise<void> => {
    try {
      const response = await fetch(address);
      if (!response.ok) throw new Error(String(response.status));
      const dossier = (await response.json()) as Dossier;
      shown = true;
      onDossier(dossier);
    } catch {
      // What is shown stays; there may be nothing newer.
      if (!shown) onTrouble("The dossier could not be fetched from the server. Load the page again in a moment.");
    }
  };
  void ask();
  if (stream === null) return;
  let burst = 0;
  const events = new EventSource(stream);
  for (const name of changes)
    events.addEventListener(name, () => {
      window.clearTimeout(burst);
      burst = window.setTimeout(ask, BURST_MS);
    });
};

/**
 * Hands over the dossier, and each newer one.
 *
 * @param onTrouble  Called where there is none to show, with a sentence for the reader.
 */
export const followDossier = (onDossier: OnDossier, onTrouble: OnTrouble): void => {
  const inside = document.getElementById("dossier");
  const address = metaOf("dossier");
  if (inside !== null) {
    readData(inside.textContent).then(
      (data) => onDossier(unpackDossier(data)),
      (error: unknown) =>
        onTrouble(`This browser cannot open the dossier's data (${error}). Any browser of 2023 or later can.`),
    );
    inside.remove();
  } else if (address !== null) followServer(address, metaOf("changes"), onDossier, onTrouble);
  else onTrouble("The page holds no dossier.");
};
