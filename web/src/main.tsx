/** Reads the dossier that stands in the page's own file and draws it. */
import "./styles/index.css";
import { render } from "preact";
import type { Dossier } from "../../src/model/index.ts";
import { App } from "./App.tsx";
import { createIndex } from "./data/dossier-index.ts";

const data = document.getElementById("dossier")?.textContent;
const place = document.getElementById("page");
if (data === undefined || data === null || place === null) throw new Error("the page holds no dossier");
render(<App index={createIndex(JSON.parse(data) as Dossier)} />, place);
