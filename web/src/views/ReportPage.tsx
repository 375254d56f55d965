/** One report: what is known of it, what to beware of, and its text with the findings marked in place. */
import type { Report } from "../../../src/model/index.ts";
import { HowKnown, Party } from "../components/EdgePanel.tsx";
import { EntityName, EntityNames } from "../components/EntityName.tsx";
import { MarkedText } from "../components/MarkedText.tsx";
import { More } from "../components/More.tsx";
import { Nothing, PageHead, Section } from "../components/Page.tsx";
import { ParallelText } from "../components/ParallelText.tsx";
import { PassageText } from "../components/PassageText.tsx";
import { Words } from "../components/Words.tsx";
import { useDossier, useRoute } from "../context.ts";
import { headlineOf, outletOf } from "../data/dossier-index.ts";
import { parallelsOf } from "../data/parallel.ts";
import { edgeKey, hrefTo } from "../data/route.ts";
import { dayWords, whenWords } from "../data/when.ts";
import { genreWords, languageWords, plural, relationWords, signalWords } from "../data/words.ts";

/** Only web addresses become links: `javascript:` and the like stay words. */
const webAddress = /^https?:\/\//i;

const Facts = ({ report }: { readonly report: Report }) => {
  const claims = useDossier().dossier.claims.filter(({ evidence }) => evidence[0]?.report === report.id).length;
  /** Who is credited beside the outlet itself, which stands above. */
  const others = ({ chain }: Report["credits"][number]): string[] => chain.filter((id) => id !== report.outlet);
  return (
    <dl class="facts">
      <div>
        <dt>Published</dt>
        <dd>
          {report.published === null ? "no date given" : whenWords(report.published.value)}
          {report.published?.basis === "story" && <span class="soft"> (inferred from other reports)</span>}
        </dd>
      </div>
      {report.about !== null && (
        <div>
          <dt>Tells of</dt>
          <dd>
            {dayWords(report.about.value)}
            {report.about.basis === "story" && <span class="soft"> (inferred from other reports)</span>}
          </dd>
        </div>
      )}
      <div>
        <dt>Outlet</dt>
        <dd>{report.outlet === null ? "not known" : <EntityName id={report.outlet} />}</dd>
      </div>
      <div>
        <dt>Language</dt>
        <dd>{languageWords(report.lang)}</dd>
      </div>
      {report.genre !== null && (
        <div>
          <dt>Kind</dt>
          <dd>{genreWords[report.genre]}</dd>
        </div>
      )}
      {report.side !== null && (
        <div>
          <dt>Speaks for</dt>
          <dd>
            <EntityName id={report.side} />
          </dd>
        </div>
      )}
      {report.credits.map((credit, i) => (
        <div key={`${i}:${credit.chain.join(" ")}`}>
          <dt>Credits</dt>
          <dd>
            <EntityNames ids={others(credit)} />
            {credit.evidence.map((passage, nth) => (
              <span key={passage.start}>
                {nth > 0 || others(credit).length > 0 ? ": " : ""}
                <PassageText passage={passage} />
              </span>
            ))}
          </dd>
        </div>
      ))}
      {claims > 0 && (
        <div>
          <dt>Claims</dt>
          <dd>
            <a href={hrefTo("claims", null, { report: report.id })}>{plural(claims, "claim")}, in their words</a>
          </dd>
        </div>
      )}
      <div>
        <dt>File</dt>
        <dd>
          <Words text={report.source} />
          {report.sources.length > 1 && (
            <span class="soft"> and {report.sources.length - 1} more with the same bytes</span>
          )}
        </dd>
      </div>
      {report.url !== null && (
        <div>
          <dt>Address</dt>
          <dd>
            {webAddress.test(report.url) ? (
              <a href={report.url} rel="noreferrer noopener external">
                <Words text={report.url} />
              </a>
            ) : (
              <Words text={report.url} />
            )}
          </dd>
        </div>
      )}
    </dl>
  );
};

const Doubts = ({ report }: { readonly report: Report }) => {
  const whole = report.signals.filter((signal) => signal.span === null);
  const placed = report.signals.length - whole.length;
  if (report.signals.length === 0) return null;
  return (
    <aside class="doubts" aria-label="Read with care">
      <b>Read with care.</b>
      <ul class="plain">
        {whole.map((signal, i) => (
          <li key={`${i}:${signal.kind}`}>
            {signalWords[signal.kind]}: <Words text={signal.note} />
          </li>
        ))}
        {placed > 0 && (
          <li>
            {placed} {placed === 1 ? "place" : "places"} in the text below {placed === 1 ? "is" : "are"} underlined with
            a wave, with the reason beside it.
          </li>
        )}
      </ul>
    </aside>
  );
};

const Links = ({ report }: { readonly report: Report }) => {
  const edges = useDossier().edgesByReport.get(report.id) ?? [];
  if (edges.length === 0) return null;
  return (
    <Section title="Taken from, and taken by">
      <ul class="plain links">
        {edges.map((edge) => (
          <li key={edgeKey(edge)}>
            {edge.from === report.id ? "This report" : <Party id={edge.from} />}{" "}
            <a href={hrefTo("provenance", edgeKey(edge))}>{relationWords[edge.relation]}</a>{" "}
            {edge.to === report.id ? "this report" : <Party id={edge.to} />} <HowKnown edge={edge} />
          </li>
        ))}
      </ul>
    </Section>
  );
};

/** Most other reports offered at first. */
const othersShown = 6;

interface BesideProps {
  readonly report: Report;
  readonly parallels: ReturnType<typeof parallelsOf>;
  /** The report that stands beside this one, if one does. */
  readonly open: string | null;
}

/** The way to read it beside another report that has some of the same words or statements. */
const Beside = ({ report, parallels, open }: BesideProps) => {
  const index = useDossier();
  if (parallels.length === 0) return null;
  return (
    <nav class="beside" aria-label="Read beside another report">
      <span class="soft">Beside it: </span>
      <More items={parallels} step={othersShown}>
        {(shown) => (
          <ul class="chips">
            <li>
              <a class="chip" href={hrefTo("reports", report.id)} aria-current={open === null ? "true" : undefined}>
                nothing
              </a>
            </li>
            {shown.map(({ other, pairs }) => (
              <li key={other.id}>
                <a
                  class="chip"
                  href={hrefTo("reports", report.id, { beside: other.id })}
                  aria-current={other.id === open ? "true" : undefined}
                >
                  <Words text={outletOf(index, other)} />{" "}
                  <span class="soft">
                    {languageWords(other.lang)}, {plural(pairs.length, "passage")}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        )}
      </More>
    </nav>
  );
};

export const ReportPage = ({ id }: { readonly id: string }) => {
  const index = useDossier();
  const report = index.reportById.get(id);
  const { query } = useRoute();
  if (report === undefined) return <Nothing>No report has this address in this dossier.</Nothing>;
  const parallels = parallelsOf(index, report);
  const beside = parallels.find(({ other }) => other.id === query.beside);
  return (
    <>
      <PageHead
        title={<Words text={headlineOf(report)} lang={report.lang} />}
        kicker={
          <>
            <a href={hrefTo("reports")}>Reports</a>
            {report.headline === null && " · no headline; its opening words:"}
          </>
        }
      />
      <Facts report={report} />
      <Doubts report={report} />
      <Beside report={report} parallels={parallels} open={beside?.other.id ?? null} />
      {beside === undefined ? (
        <MarkedText key={report.id} report={report} at={query.at} />
      ) : (
        <ParallelText report={report} other={beside.other} pairs={beside.pairs} />
      )}
      <Links report={report} />
    </>
  );
};
