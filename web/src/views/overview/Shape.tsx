/** How the pile is made up: reports over time, by outlet and by language. */
import { Bars } from "../../components/Bars.tsx";
import { DayChart } from "../../components/DayChart.tsx";
import { Section } from "../../components/Page.tsx";
import { useFront } from "../../context.ts";
import { hrefTo } from "../../data/route.ts";
import { languageWords, plural } from "../../data/words.ts";

export const Shape = () => {
  const { days, undated, outlets, unsigned, languages } = useFront();
  return (
    <Section title="The reports">
      {days.length > 0 && <DayChart days={days} />}
      {undated > 0 && <p class="note">{plural(undated, "report")} without a date.</p>}
      <Bars
        title="By outlet"
        rows={outlets.first.map(([name, count]) => ({
          label: name,
          count,
          href: hrefTo("reports", null, { outlet: name }),
        }))}
      />
      {(outlets.more > 0 || unsigned > 0) && (
        <p class="note">
          {outlets.more > 0 && `${plural(outlets.more, "more outlet")}. `}
          {unsigned > 0 && `${plural(unsigned, "report")} whose outlet is not known.`}
        </p>
      )}
      <Bars
        title="By language"
        rows={languages.map(([lang, count]) => ({
          label: languageWords(lang),
          count,
          href: hrefTo("reports", null, { lang }),
        }))}
      />
    </Section>
  );
};
