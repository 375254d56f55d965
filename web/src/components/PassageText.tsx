/** The words that a finding rests on, letter for letter, as a link to the place in the report where they stand. */
import type { Passage, Span } from "../../../src/model/index.ts";
import { useDossier } from "../context.ts";
import { hrefToPassage } from "../data/route.ts";
import { Highlighted } from "./Highlighted.tsx";
import { ReportName } from "./ReportName.tsx";
import { RunningWords, Words } from "./Words.tsx";

interface PassageProps {
  readonly passage: Passage;
  /** Stretches of its words to mark as differing from those of another. Default: none. */
  readonly differing?: readonly Span[];
}

/** Only the words. */
export const PassageText = ({ passage, differing = [] }: PassageProps) => {
  const { reportById } = useDossier();
  const lang = reportById.get(passage.report)?.lang;
  return (
    <a class="passage" href={hrefToPassage(passage)} title="Open the report at these words">
      {differing.length === 0 ? (
        <Words text={passage.exact} lang={lang} />
      ) : (
        <span class="words" lang={lang} dir="auto">
          <Highlighted text={passage.exact} marks={differing} />
        </span>
      )}
    </a>
  );
};

/** The words, and below them who wrote them and when. */
export const SourcedPassage = ({ passage }: { readonly passage: Passage }) => {
  const report = useDossier().reportById.get(passage.report);
  return (
    <div class="sourced">
      <PassageText passage={passage} />
      {report !== undefined && (
        <p class="credit">
          <ReportName report={report} href={hrefToPassage(passage)} />
        </p>
      )}
    </div>
  );
};

export const SourcedPassages = ({ passages }: { readonly passages: readonly Passage[] }) => (
  <ul class="plain">
    {passages.map((passage) => (
      <li key={`${passage.report}:${passage.start}-${passage.end}`}>
        <SourcedPassage passage={passage} />
      </li>
    ))}
  </ul>
);

const reach = 60;

/** Up to `reach` code units of the line after a place, whole words only where words are set apart. */
const wordsAfter = (text: string, place: number): string => {
  const rest = text.slice(place, place + reach + 1).split("\n", 1)[0] ?? "";
  if (rest.length <= reach) return rest;
  const space = rest.lastIndexOf(" ");
  return `${rest.slice(0, space > 0 ? space : reach)} …`;
};

const wordsBefore = (text: string, place: number): string => {
  const rest =
    text
      .slice(Math.max(0, place - reach - 1), place)
      .split("\n")
      .at(-1) ?? "";
  if (rest.length <= reach) return rest.trimStart();
  const space = rest.indexOf(" ");
  return `… ${rest.slice(space < 0 || space === rest.length - 1 ? 1 : space + 1)}`;
};

/** A passage with a few of the words around it, as a line of a list. */
export const PassageInContext = ({ passage }: { readonly passage: Passage }) => {
  const report = useDossier().reportById.get(passage.report);
  if (report === undefined) return <PassageText passage={passage} />;
  return (
    <a class="in-context" href={hrefToPassage(passage)} lang={report.lang} dir="auto">
      <RunningWords text={wordsBefore(report.text, passage.start)} />
      <mark>
        <RunningWords text={passage.exact} />
      </mark>
      <RunningWords text={wordsAfter(report.text, passage.end)} />
    </a>
  );
};
