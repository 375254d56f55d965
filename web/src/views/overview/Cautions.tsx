/** What a careful reader should know before trusting a text: signals about quality, and what could not be read. */
import { Section } from "../../components/Page.tsx";
import { ReportName } from "../../components/ReportName.tsx";
import { Words } from "../../components/Words.tsx";
import { useDossier } from "../../context.ts";
import { countBy } from "../../data/dossier-index.ts";
import { listWords, signalWords } from "../../data/words.ts";

const shown = 8;
const severityWords = { info: "Note", warning: "Warning", error: "Not read" } as const;
const severityOrder = ["error", "warning", "info"];

export const Cautions = () => {
  const { dossier, reports } = useDossier();
  const doubtful = reports
    .filter((report) => report.signals.length > 0)
    .toSorted((a, b) => b.signals.length - a.signals.length);
  const notices = dossier.notices.toSorted(
    (a, b) => severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity),
  );
  if (doubtful.length === 0 && notices.length === 0) return null;
  return (
    <Section title="Read with care">
      <ul class="plain cautions">
        {doubtful.slice(0, shown).map((report) => (
          <li key={report.id}>
            <ReportName report={report} />
            <p class="soft">
              {listWords(
                countBy(report.signals, (signal) => signalWords[signal.kind]).map(([word, count]) =>
                  count > 1 ? `${word} (${count})` : word,
                ),
              )}
            </p>
          </li>
        ))}
        {doubtful.length > shown && (
          <li class="soft">and {doubtful.length - shown} more reports; each says so at its head.</li>
        )}
        {notices.slice(0, shown).map((notice, i) => (
          <li key={`${i}:${notice.code}`}>
            <b>{severityWords[notice.severity]}.</b> <Words text={notice.message} />
          </li>
        ))}
        {notices.length > shown && <li class="soft">and {notices.length - shown} more notices.</li>}
      </ul>
    </Section>
  );
};
