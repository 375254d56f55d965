/** What each voice asserts, offers, demands or refuses, report by report: what points of accounts and commitments are made of. */
import type { Claim } from "../../../src/model/index.ts";
import { ClaimItem } from "../components/ClaimItem.tsx";
import { Filter } from "../components/Filters.tsx";
import { LongList } from "../components/LongList.tsx";
import { Nothing, PageHead } from "../components/Page.tsx";
import { ReportName } from "../components/ReportName.tsx";
import { Words } from "../components/Words.tsx";
import { useDossier, useRoute } from "../context.ts";
import { countBy, headlineOf, labelOf } from "../data/dossier-index.ts";
import { hrefTo } from "../data/route.ts";
import { claimWords, plural } from "../data/words.ts";

const size = 8;
/** CSS pixels. */
const itemHeight = 80;

interface GroupProps {
  readonly claims: readonly Claim[];
  /** The claim before them. */
  readonly before: Claim | undefined;
}

const reportOf = ({ evidence: [first] }: Claim): string => first!.report;

/** Claims under the reports they stand in. */
const Groups = ({ claims, before }: GroupProps) => {
  const { reportById } = useDossier();
  return (
    <>
      {[...Map.groupBy(claims, reportOf)].map(([id, ofReport]) => {
        const report = reportById.get(id);
        const goesOn = before !== undefined && reportOf(before) === id;
        return (
          <section class={goesOn ? "speaker goes-on" : "speaker"} key={id}>
            {!goesOn && report !== undefined && (
              <h2 class="claims-of">
                <ReportName report={report} />
              </h2>
            )}
            <ul class="plain">
              {ofReport.map((claim) => (
                <ClaimItem key={claim.id} claim={claim} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
};

/** What the list is limited to, where it is: a report, an event. */
const Limits = () => {
  const { reportById, eventById } = useDossier();
  const { query } = useRoute();
  const report = reportById.get(query.report ?? "");
  const event = eventById.get(query.event ?? "");
  if (report === undefined && event === undefined) return null;
  return (
    <p>
      {report !== undefined && (
        <>
          Only those in{" "}
          <a href={hrefTo("reports", report.id)}>
            <Words text={headlineOf(report)} lang={report.lang} />
          </a>
          .{" "}
        </>
      )}
      {event !== undefined && (
        <>
          Only those of{" "}
          <a href={hrefTo("timeline", event.id)}>
            <Words text={event.label} />
          </a>
          .{" "}
        </>
      )}
      <a href={hrefTo("claims")}>All claims</a>
    </p>
  );
};

export const Claims = () => {
  const index = useDossier();
  const { query } = useRoute();
  const place = new Map(index.reports.map(({ id }, i) => [id, i]));
  const within = index.dossier.claims
    .filter((claim) => query.report === undefined || reportOf(claim) === query.report)
    .filter((claim) => query.event === undefined || claim.event === query.event)
    .toSorted(
      (a, b) => place.get(reportOf(a))! - place.get(reportOf(b))! || a.evidence[0]!.start - b.evidence[0]!.start,
    );
  const voiceOf = ({ by }: Claim): string => (index.entityById.has(by) ? by : "report");
  const claims = within
    .filter((claim) => query.by === undefined || voiceOf(claim) === query.by)
    .filter((claim) => query.kind === undefined || claim.kind === query.kind);
  return (
    <>
      <PageHead title="Claims" kicker={<a href={hrefTo("accounts")}>Accounts side by side</a>}>
        <p>
          What a report, or somebody in it, says, offers, demands, refuses, undertakes or expects. The points of
          accounts and the commitments are made of these. That somebody claims it does not make it so.
        </p>
        <Limits />
      </PageHead>
      <div class="filters">
        <Filter
          view="claims"
          name="by"
          label="Whose"
          choices={countBy(within, voiceOf).map(([value, count]) => ({
            value,
            label: value === "report" ? "the reports’ own" : labelOf(index, value),
            count,
          }))}
        />
        <Filter
          view="claims"
          name="kind"
          label="What they do"
          choices={countBy(within, ({ kind }) => kind).map(([value, count]) => ({
            value,
            label: claimWords[value as Claim["kind"]],
            count,
          }))}
        />
      </div>
      <p class="soft">{plural(claims.length, "claim")}</p>
      {claims.length === 0 ? (
        <Nothing>No claim {within.length === 0 ? "was found here" : "fits"}.</Nothing>
      ) : (
        <LongList name={`claims ${JSON.stringify(query)}`} items={claims} size={size} each={itemHeight}>
          {(shown, at) => <Groups claims={shown} before={claims[at - 1]} />}
        </LongList>
      )}
    </>
  );
};
