/** Draws the dossier, and draws it anew when a newer one comes. */
import "./styles/index.css";
import { render } from "preact";
import { App } from "./App.tsx";
import { createIndex } from "./data/dossier-index.ts";
import { followDossier } from "./live.ts";

const place = document.getElementById("page");
if (place === null) throw new Error("the page has no place for the dossier");
followDossier(
  (dossier) => render(<App index={createIndex(dossier)} />, place),
  (why) => {
    place.textContent = why;
  },
);
