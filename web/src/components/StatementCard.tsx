/** One statement with all its renderings: the closest first and why it is, then the others, language by language. */

import { arrangeRenderings, type Rendering, type Utterance } from "../../../src/dossier/renderings.ts";
import type { Report, Statement } from "../../../src/model/index.ts";
import { useDossier } from "../context.ts";
import { hrefTo, hrefToPassage } from "../data/route.ts";
import { dayWords } from "../data/when.ts";
import { languageWords, listWords, plural, quoteKindWords, renderingWords, signalWords } from "../data/words.ts";
import { Changes } from "./Changes.tsx";
import { CorrectionNotes } from "./CorrectionNote.tsx";
import { EntityName } from "./EntityName.tsx";
import { Quotation } from "./Quotation.tsx";
import { ReportName } from "./ReportName.tsx";

const howWords = (utterance: Utterance): string => {
  const kinds = listWords([...new Set(utterance.map((piece) => quoteKindWords[piece.kind]))]);
  const rendering = utterance[0].rendering;
  return rendering === null ? kinds : `${renderingWords[rendering]}; ${kinds}`;
};

const doubtful = ["machine-translated", "scraper-marker"] as const;

/** What makes a copy a poor witness of words, where anything does. */
const Doubt = ({ report }: { readonly report: Report }) => {
  const kind = doubtful.find((doubt) => report.signals.some((signal) => signal.kind === doubt));
  return kind === undefined ? null : (
    <span class="doubt"> · {kind === "scraper-marker" ? "scraped copy" : signalWords[kind]}</span>
  );
};

/** Who gives these words, a line a report; each opens its own. */
const Credits = ({ rendering }: { readonly rendering: Rendering }) => {
  const { reportById } = useDossier();
  return (
    <>
      {rendering.map((utterance) => {
        const { content } = utterance[0];
        const report = reportById.get(content.report);
        return (
          <p class="credit" key={`${content.report}:${content.start}`}>
            {report !== undefined && <ReportName report={report} href={hrefToPassage(content)} />}
            <span class="how"> · {howWords(utterance)}</span>
            {report !== undefined && <Doubt report={report} />}
          </p>
        );
      })}
    </>
  );
};

interface OtherProps {
  readonly rendering: Rendering;
  /** The changes mean something only within the language of the closest rendering. */
  readonly comparable: boolean;
}

const OtherRendering = ({ rendering, comparable }: OtherProps) => {
  const [first] = rendering;
  return (
    <li class="rendering">
      <p class="text">
        <Quotation pieces={first} />
      </p>
      <Credits rendering={rendering} />
      {comparable && <Changes changes={first.flatMap((piece) => piece.changes)} lang={first[0].lang} />}
    </li>
  );
};

interface HeadProps {
  readonly statement: Statement;
  readonly underSpeaker: boolean;
  readonly count: number;
}

/** When it was said; where no report tells, when the first report of it appeared, which is another thing and says so. */
const StatementDay = ({ statement }: { readonly statement: Statement }) => {
  const { reportById } = useDossier();
  if (statement.date !== null) return <>{dayWords(statement.date)}</>;
  const [first] = statement.quotes
    .flatMap(({ content }) => reportById.get(content.report)?.published?.value.slice(0, 10) ?? [])
    .toSorted();
  return <>{first === undefined ? "day not known" : `reported ${dayWords(first)}`}</>;
};

const StatementHead = ({ statement, underSpeaker, count }: HeadProps) => (
  <p class="about-statement">
    {!underSpeaker && (
      <>
        {statement.speaker === null ? "Speaker not named" : <EntityName id={statement.speaker} />}
        {" · "}
      </>
    )}
    <StatementDay statement={statement} />
    {statement.channel !== null && ` · ${statement.channel}`}
    {statement.addressee !== null && (
      <>
        {" · to "}
        <EntityName id={statement.addressee} />
      </>
    )}
    {" · "}
    <a href={hrefTo("statements", statement.id)}>{plural(count, "rendering")}</a>
  </p>
);

interface Props {
  readonly statement: Statement;
  /** In a ledger that already says who speaks. Default: false. */
  readonly underSpeaker?: boolean;
}

export const StatementCard = ({ statement, underSpeaker = false }: Props) => {
  const { closest, others, count } = arrangeRenderings(statement);
  const [lead] = closest;
  return (
    <article class="statement">
      <StatementHead statement={statement} underSpeaker={underSpeaker} count={count} />
      <CorrectionNotes of={statement} />
      <blockquote>
        <p class="text">
          <Quotation pieces={lead} />
        </p>
      </blockquote>
      <Credits rendering={closest} />
      {others.length > 0 && (
        <p class="why">
          <b>Closest to the words as spoken.</b> {statement.why}
        </p>
      )}
      {others.map(({ lang, renderings }) => (
        <section class="renderings" key={lang}>
          <h4>{languageWords(lang)}</h4>
          <ul class="plain">
            {renderings.map((rendering) => (
              <OtherRendering
                key={`${rendering[0][0].content.report}:${rendering[0][0].content.start}`}
                rendering={rendering}
                comparable={lang === lead[0].lang}
              />
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
};
