/** How the pile is made up: reports over time, by outlet and by language. */
import { Bars } from "../../components/Bars.tsx";
import { DayChart } from "../../components/DayChart.tsx";
import { Section } from "../../components/Page.tsx";
import { useDossier } from "../../context.ts";
import { countBy, dayOf, outletOf } from "../../data/dossier-index.ts";
import { hrefTo } from "../../data/route.ts";
import { languageWords, plural } from "../../data/words.ts";

const outletsShown = 8;

export const Shape = () => {
  const index = useDossier();
  const days = index.reports.flatMap((report) => dayOf(report) ?? []);
  const undated = index.reports.length - days.length;
  const known = index.reports.filter((report) => report.outlet !== null);
  const outlets = countBy(known, (report) => outletOf(index, report));
  const unsigned = index.reports.length - known.length;
  return (
    <Section title="The reports">
      {days.length > 0 && <DayChart days={days} />}
      {undated > 0 && <p class="note">{plural(undated, "report")} without a date.</p>}
      <Bars
        title="By outlet"
        rows={outlets
          .slice(0, outletsShown)
          .map(([name, count]) => ({ label: name, count, href: hrefTo("reports", null, { outlet: name }) }))}
      />
      {(outlets.length > outletsShown || unsigned > 0) && (
        <p class="note">
          {outlets.length > outletsShown && `${outlets.length - outletsShown} more outlets. `}
          {unsigned > 0 && `${plural(unsigned, "report")} whose outlet is not known.`}
        </p>
      )}
      <Bars
        title="By language"
        rows={countBy(index.reports, (report) => report.lang).map(([lang, count]) => ({
          label: languageWords(lang),
          count,
          href: hrefTo("reports", null, { lang }),
        }))}
      />
    </Section>
  );
};
