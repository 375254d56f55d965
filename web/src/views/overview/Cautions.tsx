/** What a careful reader should know before trusting a text: signals about quality, and what could not be read. */
import { Section } from "../../components/Page.tsx";
import { ReportLine } from "../../components/ReportName.tsx";
import { Words } from "../../components/Words.tsx";
import { useFront } from "../../context.ts";
import { listWords, plural, signalWords } from "../../data/words.ts";

const severityWords = { info: "Note", warning: "Warning", error: "Not read" } as const;

export const Cautions = () => {
  const { doubtful, notices } = useFront();
  if (doubtful.first.length === 0 && notices.first.length === 0) return null;
  return (
    <Section title="Read with care">
      <ul class="plain cautions">
        {doubtful.first.map((report) => (
          <li key={report.id}>
            <ReportLine report={report} />
            <p class="soft">
              {listWords(
                report.signals.map(([kind, count]) =>
                  count > 1 ? `${signalWords[kind]} (${count})` : signalWords[kind],
                ),
              )}
            </p>
          </li>
        ))}
        {doubtful.more > 0 && (
          <li class="soft">and {plural(doubtful.more, "more report")}; each says so at its head.</li>
        )}
        {notices.first.map(({ severity, message }) => (
          <li key={message}>
            <b>{severityWords[severity]}.</b> <Words text={message} />
          </li>
        ))}
        {notices.more > 0 && <li class="soft">and {plural(notices.more, "more notice")}.</li>}
      </ul>
    </Section>
  );
};
