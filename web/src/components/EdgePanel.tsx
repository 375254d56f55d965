/** One link of the provenance graph: how it is known, how sure, and the matching passages of both texts side by side. */
import type { Passage, ProvenanceEdge } from "../../../src/model/index.ts";
import { useDossier } from "../context.ts";
import { hrefTo } from "../data/route.ts";
import { diffWords } from "../data/word-diff.ts";
import { creditVerdictWords, relationWords, scoreWords } from "../data/words.ts";
import { CorrectionNotes } from "./CorrectionNote.tsx";
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

interface PairProps {
  readonly edge: ProvenanceEdge;
  readonly a: Passage;
  readonly b: Passage | null;
}

/** Two passages that match; in one language, the words that differ are marked. */
const Pair = ({ edge, a, b }: PairProps) => {
  const { reportById } = useDossier();
  const comparable = b !== null && reportById.get(a.report)?.lang === reportById.get(b.report)?.lang;
  const diff = comparable ? diffWords(a.exact, b.exact) : null;
  return (
    <tr>
      <td class="text">
        <PassageText passage={a} differing={diff?.a ?? []} />
      </td>
      <td class="text">
        {b === null ? (
          <span class="soft">
            {edge.relation === "credits"
              ? "The words of the credit; the text credited is not compared."
              : "The text that it is from is not in the pile; other copies of it are."}
          </span>
        ) : (
          <PassageText passage={b} differing={diff?.b ?? []} />
        )}
      </td>
    </tr>
  );
};

export const EdgePanel = ({ edge }: { readonly edge: ProvenanceEdge }) => {
  const { reportById } = useDossier();
  const other = edge.evidence.some(({ b }) => b !== null) ? reportById.get(edge.to) : undefined;
  return (
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
      <CorrectionNotes of={edge} />
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
            <Pair key={`${a.start}:${b?.start ?? ""}`} edge={edge} a={a} b={b} />
          ))}
        </tbody>
      </table>
      {other !== undefined && (
        <p class="onward">
          <a href={hrefTo("reports", edge.from, { beside: other.id })}>Read the two texts side by side</a>
        </p>
      )}
    </article>
  );
};
