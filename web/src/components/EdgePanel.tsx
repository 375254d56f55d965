/** One link of the provenance graph: how it is known, how sure, and the matching passages of both texts side by side. */
import type { Passage, ProvenanceEdge } from "../../../src/model/index.ts";
import { useDossier } from "../context.ts";
import { labelOf } from "../data/dossier-index.ts";
import { edgeKey, hrefTo } from "../data/route.ts";
import { diffWords } from "../data/word-diff.ts";
import { creditVerdictWords, plural, relationWords, scoreWords } from "../data/words.ts";
import { Correct } from "./Correct.tsx";
import { CorrectionNotes } from "./CorrectionNote.tsx";
import { EntityName } from "./EntityName.tsx";
import { More } from "./More.tsx";
import { PassageInContext, PassageText } from "./PassageText.tsx";
import { ReportName } from "./ReportName.tsx";

export const Party = ({ id }: { readonly id: string }) => {
  const report = useDossier().reportById.get(id);
  return report === undefined ? <EntityName id={id} /> : <ReportName report={report} />;
};

export const HowKnown = ({ edge }: { readonly edge: ProvenanceEdge }) => (
  <span class={`how-known ${edge.relation === "credits" ? "credited" : "detected"}`}>
    {edge.relation === "credits"
      ? "credited in the text"
      : edge.relation === "revision"
        ? "from the same address, later"
        : "found by comparing"}
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

/** One side of a change, with the words around it. */
const Version = ({ passage, none }: { readonly passage: Passage | null; readonly none: string }) => (
  <td class="text">{passage === null ? <span class="soft">{none}</span> : <PassageInContext passage={passage} />}</td>
);

/** More changes than these are folded away. */
const mostChanges = 20;

const ChangeRows = ({ changes }: { readonly changes: NonNullable<ProvenanceEdge["changes"]> }) => (
  <tbody>
    {changes.map(({ a, b }) => (
      <tr key={`${a?.start ?? ""}:${b?.start ?? ""}`}>
        <Version passage={b} none="nothing: these words were added" />
        <Version passage={a} none="nothing: these words were taken out" />
      </tr>
    ))}
  </tbody>
);

/** What a later version of a page says otherwise, word by word, the earlier one on the left. */
const Revision = ({ edge }: { readonly edge: ProvenanceEdge }) => {
  const changes = edge.changes ?? [];
  if (changes.length === 0) return <p>The article was left as it was.</p>;
  return (
    <More items={changes} step={mostChanges}>
      {(shown) => (
        <table class="pairs revision">
          <caption>{plural(changes.length, "change")} of words, each with the words around it</caption>
          <thead>
            <tr>
              <th scope="col">
                Before: <Party id={edge.to} />
              </th>
              <th scope="col">
                Now: <Party id={edge.from} />
              </th>
            </tr>
          </thead>
          <ChangeRows changes={shown} />
        </table>
      )}
    </More>
  );
};

const Passages = ({ edge }: { readonly edge: ProvenanceEdge }) => (
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
);

export const EdgePanel = ({ edge }: { readonly edge: ProvenanceEdge }) => {
  const index = useDossier();
  const { reportById } = index;
  const other = edge.evidence.some(({ b }) => b !== null) ? reportById.get(edge.to) : undefined;
  return (
    <article class="edge-panel" id="target" tabIndex={-1}>
      <h2>
        <Party id={edge.from} /> <em>{relationWords[edge.relation]}</em> <Party id={edge.to} />
      </h2>
      <p>
        <HowKnown edge={edge} />
        {edge.relation !== "revision" && <span class="soft"> · {scoreWords(edge.score)}</span>}
        {edge.relation === "shared-source" && (
          <span class="soft"> · both hold words of a third text that is not in this pile</span>
        )}
      </p>
      <CorrectionNotes of={edge} />
      <Correct
        kind="edge"
        id={edgeKey(edge)}
        label={`${labelOf(index, edge.from)} ${relationWords[edge.relation]} ${labelOf(index, edge.to)}`}
      />
      {edge.changes === undefined ? (
        <Passages edge={edge} />
      ) : (
        <>
          <Revision edge={edge} />
          <details class="fold">
            <summary>{plural(edge.evidence.length, "passage")} left as they were</summary>
            <Passages edge={edge} />
          </details>
        </>
      )}
      {other !== undefined && (
        <p class="onward">
          <a href={hrefTo("reports", edge.from, { beside: other.id })}>Read the two texts side by side</a>
        </p>
      )}
    </article>
  );
};
