/**
 * Where the page gets its dossier: from its own file, the front before the rest, or, where a server serves the page, from the server's API. There it is asked for again
 * whenever the server says that something has changed, and the page stays where its reader is.
 */
import { type Front, frontOf } from "../../src/dossier/front.ts";
import { unpackDossier } from "../../src/export/page-data.ts";
import type { Dossier } from "../../src/model/index.ts";
import { libraryChangeKinds } from "../../src/model/library-change.ts";
import { whenSeen } from "./when-seen.ts";

/** Changes come in bursts; the page is drawn once for each. */
const BURST_MS = 1_000;

/** What became of the library, and that the server no longer knows all that did. */
const changes = [...libraryChangeKinds, "reset"];

/** Newer browsers have it by themselves (ECMAScript 2026). */
const { fromBase64 } = Uint8Array as { readonly fromBase64?: (base64: string) => Uint8Array<ArrayBuffer> };

/** Base64 (RFC 4648) as bytes. A plain loop: a callback for each of some millions would take most of the opening. */
const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => {
  if (fromBase64 !== undefined) return fromBase64.call(Uint8Array, base64);
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

interface Followers {
  /** Takes what the first page says; before the dossier, where it can be had before. */
  readonly onFront: (front: Front) => void;
  /** Takes the dossier, and each newer one. */
  readonly onDossier: (dossier: Dossier) => void;
  /** Takes a sentence for the reader where there is none to show. */
  readonly onTrouble: (why: string) => void;
}

/** Where a server has the dossier: packed for the page, or else as it is. */
interface Address {
  readonly packed: string | null;
  readonly whole: string;
}

/** Reads what a server packs for its page (`src/export/page-lines.ts`): the front is a line of its own, before the rest. */
const readPacked = async ({ body }: Response, onFront: (front: Front) => void): Promise<Dossier> => {
  if (body === null) throw new Error("nothing was sent");
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let [text, fronted] = ["", false];
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    text += piece.value;
    const end = fronted ? -1 : text.indexOf("\n");
    if (end < 0) continue;
    fronted = true;
    onFront(JSON.parse(text.slice(0, end)) as Front);
    text = text.slice(end + 1);
    await new Promise<void>((seen) => whenSeen(seen));
  }
  return unpackDossier(JSON.parse(text));
};

const readWhole = async (response: Response, onFront: (front: Front) => void): Promise<Dossier> => {
  const dossier = (await response.json()) as Dossier;
  onFront(frontOf(dossier));
  return dossier;
};

/** Asks the server for the dossier now and after every burst of changes. */
const followServer = (
  { packed, whole }: Address,
  stream: string | null,
  { onFront, onDossier, onTrouble }: Followers,
): void => {
  let shown = false;
  const ask = async (): Promise<void> => {
    try {
      const response = await fetch(packed ?? whole);
      if (!response.ok) throw new Error(String(response.status));
      onDossier(await (packed === null ? readWhole : readPacked)(response, onFront));
      shown = true;
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

/** Reads the rest of the page's own file, which stands behind its script. */
const readFile = ({ onDossier, onTrouble }: Followers): void => {
  const inside = document.getElementById("dossier");
  if (inside === null) {
    onTrouble("The page is not whole: its data is missing. Get it once more.");
    return;
  }
  readData(inside.textContent).then(
    (data) => onDossier(unpackDossier(data)),
    (error: unknown) =>
      onTrouble(`This browser cannot open the dossier's data (${error}). Any browser of 2023 or later can.`),
  );
  inside.remove();
};

export const followDossier = (followers: Followers): void => {
  const front = document.getElementById("front");
  const whole = metaOf("dossier");
  if (front !== null) {
    followers.onFront(JSON.parse(front.textContent) as Front);
    document.addEventListener("DOMContentLoaded", () => whenSeen(() => readFile(followers)));
  } else if (whole !== null) followServer({ packed: metaOf("packed"), whole }, metaOf("changes"), followers);
  else followers.onTrouble("The page holds no dossier.");
};
