/** One link of the provenance graph: how it is known, how sure, and the matching passages of both texts side by side. */
import type { ProvenanceEdge } from "../../../src/model/index.ts";
import { useDossier } from "../context.ts";
import { creditVerdictWords, relationWords, scoreWords } from "../data/words.ts";
import { EntityName } from "./EntityName.tsx";
import { PassageText } from "./PassageText.tsx";
import { ReportName } from "./ReportName.tsx";

export const Party = ({ id }: { readonly id: string }) => {
  const report = useDossier().reportById.get(id);
  return report === undefined ? <EntityName id={id} /> : <ReportName report={report} />;
};

export const HowKnown = ({ edge }: { readonly edge: ProvenanceEdge }) => (
  <span class={`how-known ${edge.relation === "credits" ? "credited" : "detected"}`}>
    {edge.relation === "credits" ? "credited in the text" : "found by comparing"}
    {edge.credit !== undefined && edge.credit !== "agrees" && `; ${creditVerdictWords[edge.credit]}`}
  </span>
);

export const EdgePanel = ({ edge }: { readonly edge: ProvenanceEdge }) => (
  <article class="edge-panel" id="target" tabIndex={-1}>
    <h2>
      <Party id={edge.from} /> <em>{relationWords[edge.relation]}</em> <Party id={edge.to} />
    </h2>
    <p>
      <HowKnown edge={edge} /> <span class="soft">· {scoreWords(edge.score)}</span>
      {edge.relation === "shared-source" && (
        <span class="soft"> · both hold words of a third text that is not in this pile</span>
      )}
    </p>
    <table class="pairs">
      <thead>
        <tr>
          <th scope="col">
            <Party id={edge.from} />
          </th>
          <th scope="col">
            <Party id={edge.to} />
          </th>
        </tr>
      </thead>
      <tbody>
        {edge.evidence.map(({ a, b }) => (
          <tr key={`${a.start}:${b?.start ?? ""}`}>
            <td class="text">
              <PassageText passage={a} />
            </td>
            <td class="text">
              {b === null ? (
                <span class="soft">
                  {edge.relation === "credits"
                    ? "The words of the credit; the text credited is not compared."
                    : "The text that it is from is not in the pile; other copies of it are."}
                </span>
              ) : (
                <PassageText passage={b} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </article>
);
