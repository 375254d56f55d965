/** The page: draws the dossier that stands in its own file. */
import "./styles/base.css";
import { render } from "preact";
import type { Dossier } from "../../src/model/index.ts";

const dossier = JSON.parse(document.getElementById("dossier")?.textContent ?? "null") as Dossier;
render(
  <ol>
    {dossier.reports.map((report) => (
      <li key={report.id}>{report.source}</li>
    ))}
  </ol>,
  document.getElementById("page") as HTMLElement,
);
