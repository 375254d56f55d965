/** Draws the dossier: its front first, then all of it, and anew when a newer one comes. */
import "./styles/index.css";
import { render } from "preact";
import type { Front } from "../../src/dossier/front.ts";
import { App } from "./App.tsx";
import { createIndex, type DossierIndex } from "./data/dossier-index.ts";
import { readAhead } from "./data/read-ahead.ts";
import { followDossier } from "./live.ts";
import { rehearse } from "./rehearse.tsx";

const place = document.getElementById("page");
if (place === null) throw new Error("the page has no place for the dossier");
let front: Front | null = null;
let index: DossierIndex | null = null;
let rehearsed = false;
const draw = (trouble: string | null = null): void => {
  if (front === null) place.textContent = trouble;
  else render(<App front={front} index={index} trouble={trouble} />, place);
};
followDossier({
  onFront: (read) => {
    front = read;
    draw();
  },
  onDossier: (dossier) => {
    const read = createIndex(dossier);
    index = read;
    draw();
    const isCurrent = (): boolean => index === read;
    readAhead(read, isCurrent, () => {
      const onEnd = (): void => void performance.mark("ready");
      if (front === null || rehearsed) return onEnd();
      rehearsed = true;
      rehearse(front, read, place, onEnd);
    });
  },
  onTrouble: draw,
});
