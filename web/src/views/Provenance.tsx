/** Which report was taken from which: drawn over time, listed, and each link with its evidence. */
import { useMemo } from "preact/hooks";
import type { CreditVerdict, ProvenanceEdge } from "../../../src/model/index.ts";
import { EdgePanel, HowKnown, Party } from "../components/EdgePanel.tsx";
import { Filter } from "../components/Filters.tsx";
import { ListTable } from "../components/ListTable.tsx";
import { LongList } from "../components/LongList.tsx";
import { Nothing, PageHead, Section } from "../components/Page.tsx";
import { ProvenanceGraph } from "../components/ProvenanceGraph.tsx";
import { useDossier, useRoute } from "../context.ts";
import { countBy, outletOf } from "../data/dossier-index.ts";
import { edgeKey, hrefTo } from "../data/route.ts";
import { plural, relationWords, scoreWords } from "../data/words.ts";

const size = 12;
/** CSS pixels. */
const rowHeight = 60;

const EdgeRow = ({ edge, open }: { readonly edge: ProvenanceEdge; readonly open: boolean }) => (
  <tr class={open ? "open" : ""}>
    <td class="run-on">
      <Party id={edge.from} />
    </td>
    <td class="run-on">
      <a href={hrefTo("provenance", edgeKey(edge))}>{relationWords[edge.relation]}</a>
    </td>
    <td class="run-on">
      <Party id={edge.to} />
    </td>
    <td>
      <HowKnown edge={edge} />
    </td>
    <td class="number" data-label="How sure" title={scoreWords(edge.score)}>
      {edge.score > 0.99 ? "> 99" : Math.round(edge.score * 100)} %
    </td>
    <td class="number" data-label="Passages">
      {edge.evidence.length}
    </td>
  </tr>
);

const EdgeTable = ({ edges, open }: { readonly edges: readonly ProvenanceEdge[]; readonly open: string | null }) => (
  <ListTable heads={["Report", "Link", "Taken from", "How it is known", "#How sure", "#Passages"]}>
    <LongList name={`links ${edges.length}`} items={edges} size={size} each={rowHeight} inTable>
      {(shown) => shown.map((edge) => <EdgeRow key={edgeKey(edge)} edge={edge} open={edgeKey(edge) === open} />)}
    </LongList>
  </ListTable>
);

const verdicts = ["uncredited", "unfounded", "agrees"] as const;
const verdictWords: Readonly<Record<CreditVerdict, readonly [one: string, many: string]>> = {
  uncredited: ["text was taken without a credit", "texts were taken without a credit"],
  unfounded: ["credit names a source, but the text is another’s", "credits name a source, but the text is another’s"],
  agrees: ["link where credit and text agree", "links where credit and text agree"],
};

/** What is credited held against what comparing shows, counted; each count opens its links. */
const Verdicts = ({ edges }: { readonly edges: readonly ProvenanceEdge[] }) => {
  const { query } = useRoute();
  const counts = verdicts
    .map((verdict) => ({ verdict, count: edges.filter((edge) => edge.credit === verdict).length }))
    .filter(({ count }) => count > 0);
  if (counts.length === 0) return null;
  return (
    <section class="verdicts" aria-label="Credits held against the texts">
      <h2>Credits held against the texts</h2>
      <ul class="plain">
        {counts.map(({ verdict, count }) => (
          <li key={verdict}>
            <b class="number">{count}</b>{" "}
            <a
              href={hrefTo("provenance", null, { credit: query.credit === verdict ? "" : verdict })}
              aria-current={query.credit === verdict ? "true" : undefined}
            >
              {verdictWords[verdict][count === 1 ? 0 : 1]}
            </a>
          </li>
        ))}
        {query.credit !== undefined && (
          <li>
            <a href={hrefTo("provenance")}>all links</a>
          </li>
        )}
      </ul>
    </section>
  );
};

export const Provenance = () => {
  const index = useDossier();
  const { id, query } = useRoute();
  const all = index.dossier.provenance;
  const open = id === null ? undefined : all.find((edge) => edgeKey(edge) === id);
  const edges = useMemo(
    () =>
      all
        .filter((edge) => query.relation === undefined || edge.relation === query.relation)
        .filter((edge) => query.credit === undefined || edge.credit === query.credit)
        .filter(
          (edge) => query.outlet === undefined || outletOf(index, index.reportById.get(edge.from)!) === query.outlet,
        )
        .toSorted((a, b) => b.score - a.score),
    [index, query.relation, query.credit, query.outlet],
  );
  const outlets = countBy(
    all.flatMap((edge) => index.reportById.get(edge.from) ?? []),
    (report) => outletOf(index, report),
  );
  return (
    <>
      <PageHead
        title="Who took from whom"
        kicker={id === null ? undefined : <a href={hrefTo("provenance")}>All links</a>}
      >
        <p>
          Some reports say where their words come from; for others, comparing the texts shows it. Open a link to see the
          passages that match, side by side.
        </p>
      </PageHead>
      {id !== null &&
        (open === undefined ? (
          <Nothing>No link has this address in this dossier.</Nothing>
        ) : (
          <EdgePanel key={id} edge={open} />
        ))}
      {all.length === 0 ? (
        <Nothing>No report was found to credit or copy another.</Nothing>
      ) : (
        <>
          <Verdicts edges={all} />
          <div class="filters">
            <Filter
              view="provenance"
              name="relation"
              label="Link"
              choices={countBy(all, (edge) => edge.relation).map(([value, count]) => ({
                value,
                label: relationWords[value as ProvenanceEdge["relation"]],
                count,
              }))}
            />
            <Filter
              view="provenance"
              name="outlet"
              label="Taken by"
              choices={outlets.map(([value, count]) => ({ value, label: value, count }))}
            />
          </div>
          <ProvenanceGraph edges={edges} open={id} />
          <Section title={plural(edges.length, "link")} note="How sure: of a hundred such links, so many are right.">
            <EdgeTable edges={edges} open={id} />
          </Section>
        </>
      )}
    </>
  );
};
