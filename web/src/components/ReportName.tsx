/** Names a report the way a reader knows it: who published it and when, as a link to its text. */
import type { NamedReport } from "../../../src/dossier/front.ts";
import type { Report } from "../../../src/model/index.ts";
import { useDossier } from "../context.ts";
import { dayOf, headlineOf, outletOf } from "../data/dossier-index.ts";
import { hrefTo } from "../data/route.ts";
import { dayWords, shortDay } from "../data/when.ts";
import { languageWords } from "../data/words.ts";
import { Words } from "./Words.tsx";

interface Props {
  readonly report: Report;
  /** Where the link leads. Default: the top of the report. */
  readonly href?: string;
}

interface DayProps {
  readonly report: Pick<Report, "published" | "about">;
  /** Without the year. Default: false. */
  readonly short?: boolean;
}

/** When a report appeared; where it does not say, the day it tells of, which is another thing and says so. */
export const ReportDay = ({ report, short = false }: DayProps) => {
  const day = dayOf(report);
  if (day === null) return <span class="soft">no date</span>;
  const time = <time dateTime={day}>{short ? shortDay(day) : dayWords(day)}</time>;
  if (report.published === null) {
    return (
      <span class="soft" title="The report has no date of its own; this is the day it tells of.">
        tells of {time}
      </span>
    );
  }
  return report.published.basis === "story" ? (
    <span class="soft" title="The report has no date of its own; this one follows from the other reports.">
      about {time}
    </span>
  ) : (
    <span class="soft">{time}</span>
  );
};

/** "Kurier Doliny, Polish, 13 March 2024". */
export const ReportLine = ({ report, href }: { readonly report: NamedReport; readonly href?: string | undefined }) => (
  <span class="report-name">
    <a href={href ?? hrefTo("reports", report.id)} title={report.headline}>
      <Words text={report.name} />
    </a>
    <span class="soft">, {languageWords(report.lang)}, </span>
    <ReportDay report={report} />
  </span>
);

export const ReportName = ({ report, href }: Props) => {
  const name = outletOf(useDossier(), report);
  return <ReportLine report={{ ...report, name, headline: headlineOf(report) }} href={href} />;
};

/** A small label with the outlet and the day, for a row of sources. */
export const ReportChip = ({ report, href }: Props) => {
  const index = useDossier();
  return (
    <a class="chip" href={href ?? hrefTo("reports", report.id)} title={headlineOf(report)}>
      <Words text={outletOf(index, report)} /> <ReportDay report={report} short />
    </a>
  );
};

/** A report's headline, with its outlet and day. */
export const ReportHeadline = ({ report }: { readonly report: Report }) => {
  const index = useDossier();
  return (
    <>
      <a href={hrefTo("reports", report.id)}>
        <Words text={headlineOf(report)} lang={report.lang} />
      </a>
      <span class="soft">
        {" "}
        <Words text={outletOf(index, report)} />, <ReportDay report={report} />
      </span>
    </>
  );
};
