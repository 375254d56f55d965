/** The reports of the pile, by day. */
import { senderOf } from "../../../src/dossier/report-name.ts";
import type { Genre, Report } from "../../../src/model/index.ts";
import { Filter } from "../components/Filters.tsx";
import { ListTable } from "../components/ListTable.tsx";
import { LongList } from "../components/LongList.tsx";
import { Nothing, PageHead } from "../components/Page.tsx";
import { ReportDay } from "../components/ReportName.tsx";
import { Words } from "../components/Words.tsx";
import { useDossier, useRoute } from "../context.ts";
import { countBy, headlineOf, outletOf } from "../data/dossier-index.ts";
import { hrefTo } from "../data/route.ts";
import { genreWords, languageWords, plural } from "../data/words.ts";
import { ReportPage } from "./ReportPage.tsx";

const size = 15;
/** CSS pixels. */
const rowHeight = 42;

const ReportRow = ({ report }: { readonly report: Report }) => {
  const { entityById } = useDossier();
  const sender = senderOf(report, (id) => entityById.get(id)?.label);
  return (
    <tr>
      <td class="day">
        <ReportDay report={report} />
      </td>
      <th scope="row" class="headline">
        <a href={hrefTo("reports", report.id)}>
          <Words text={headlineOf(report)} lang={report.lang} />
        </a>
        {report.headline === null && <span class="soft"> (no headline; opening words)</span>}
      </th>
      <td class={sender === undefined ? "listed gap" : "listed"}>
        {sender !== undefined && <Words text={sender} />}
        {report.outlet === null && (
          <span class="soft">{sender === undefined ? "not known" : "; outlet not known"}</span>
        )}
      </td>
      <td class="listed">{languageWords(report.lang)}</td>
      <td class={report.genre === null ? "listed kind gap" : "listed kind"}>
        {report.genre === null ? <span class="soft">not known</span> : genreWords[report.genre]}
      </td>
      <td data-label="Doubts" class="number">
        {report.signals.length > 0 ? report.signals.length : ""}
      </td>
    </tr>
  );
};

export const Reports = () => {
  const index = useDossier();
  const { id, query } = useRoute();
  if (id !== null) return <ReportPage id={id} />;
  const all = index.reports;
  const reports = all
    .filter((report) => query.outlet === undefined || outletOf(index, report) === query.outlet)
    .filter((report) => query.lang === undefined || report.lang === query.lang)
    .filter((report) => query.genre === undefined || report.genre === query.genre);
  return (
    <>
      <PageHead title="Reports">
        <p>Every text of the pile, by day. Open one to read it with what was found in it marked in place.</p>
      </PageHead>
      <div class="filters">
        <Filter
          view="reports"
          name="outlet"
          label="Outlet"
          choices={countBy(all, (report) => outletOf(index, report)).map(([value, count]) => ({
            value,
            label: value,
            count,
          }))}
        />
        <Filter
          view="reports"
          name="lang"
          label="Language"
          choices={countBy(all, (report) => report.lang).map(([value, count]) => ({
            value,
            label: languageWords(value),
            count,
          }))}
        />
        <Filter
          view="reports"
          name="genre"
          label="Kind"
          choices={countBy(
            all.flatMap((report) => report.genre ?? []),
            (genre) => genre,
          ).map(([value, count]) => ({
            value,
            label: genreWords[value as Genre],
            count,
          }))}
        />
      </div>
      <p class="soft">{plural(reports.length, "report")}</p>
      {reports.length === 0 ? (
        <Nothing>No report fits.</Nothing>
      ) : (
        <ListTable heads={["Day", "Headline", "Outlet", "Language", "Kind", "#Doubts"]}>
          <LongList name={`reports ${JSON.stringify(query)}`} items={reports} size={size} each={rowHeight} inTable>
            {(shown) => shown.map((report) => <ReportRow key={report.id} report={report} />)}
          </LongList>
        </ListTable>
      )}
    </>
  );
};
