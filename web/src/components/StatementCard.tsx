/** One statement with all its renderings: the closest first and why it is, then the others, language by language. */
import type { Quote, Statement } from "../../../src/model/index.ts";
import { useDossier } from "../context.ts";
import { hrefTo, hrefToPassage } from "../data/route.ts";
import { dayWords } from "../data/when.ts";
import { languageWords, plural, quoteKindWords, renderingWords } from "../data/words.ts";
import { Changes } from "./Changes.tsx";
import { EntityName } from "./EntityName.tsx";
import { Quotation } from "./Quotation.tsx";
import { ReportName } from "./ReportName.tsx";

/** The quotes of a statement, the pieces of one utterance in one report together. */
const utterancesOf = (quotes: readonly Quote[]): (readonly Quote[])[] => {
  const groups = new Map<string, Quote[]>();
  for (const quote of quotes) {
    const key = `${quote.content.report} ${quote.utterance}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [quote]);
    else group.push(quote);
  }
  return [...groups.values()];
};

const Rendering = ({ pieces, closest }: { readonly pieces: readonly Quote[]; readonly closest: Quote }) => {
  const { reportById } = useDossier();
  const first = pieces[0]!;
  const report = reportById.get(first.content.report);
  const how = [first.rendering === null ? null : renderingWords[first.rendering], quoteKindWords[first.kind]];
  return (
    <li class="rendering" id={`at-${first.content.report}-${first.content.start}`}>
      <p class="text">
        <Quotation pieces={pieces} />
      </p>
      <p class="credit">
        {report !== undefined && <ReportName report={report} href={hrefToPassage(first.content)} />}
        <span class="how"> · {how.filter((word) => word !== null).join("; ")}</span>
      </p>
      {first.lang === closest.lang && <Changes changes={pieces.flatMap((piece) => piece.changes)} lang={first.lang} />}
    </li>
  );
};

/** Other renderings by language, that of the closest one first. */
const languagesOf = (utterances: readonly (readonly Quote[])[], closest: Quote): string[] =>
  [...new Set(utterances.map((pieces) => pieces[0]!.lang))].toSorted((a, b) =>
    a === closest.lang ? -1 : b === closest.lang ? 1 : a < b ? -1 : 1,
  );

interface Props {
  readonly statement: Statement;
  /** In a ledger that already says who speaks. Default: false. */
  readonly underSpeaker?: boolean;
}

export const StatementCard = ({ statement, underSpeaker = false }: Props) => {
  const { reportById } = useDossier();
  const closest = statement.quotes[statement.closest] ?? statement.quotes[0]!;
  const utterances = utterancesOf(statement.quotes);
  const [lead, others] = [
    utterances.find((pieces) => pieces.includes(closest))!,
    utterances.filter((pieces) => !pieces.includes(closest)),
  ];
  const report = reportById.get(closest.content.report);
  return (
    <article class="statement">
      <p class="about-statement">
        {!underSpeaker && (
          <>
            {statement.speaker === null ? "Speaker not named" : <EntityName id={statement.speaker} />}
            {" · "}
          </>
        )}
        {statement.date === null ? "day not known" : dayWords(statement.date)}
        {statement.channel !== null && ` · ${statement.channel}`}
        {statement.addressee !== null && (
          <>
            {" · to "}
            <EntityName id={statement.addressee} />
          </>
        )}
        {" · "}
        <a href={hrefTo("statements", statement.id)}>{plural(utterances.length, "rendering")}</a>
      </p>
      <blockquote class={closest.kind}>
        <p class="text">
          <Quotation pieces={lead} />
        </p>
      </blockquote>
      <p class="credit">
        {report !== undefined && <ReportName report={report} href={hrefToPassage(closest.content)} />}
        <span class="how"> · {quoteKindWords[closest.kind]}</span>
      </p>
      {others.length > 0 && (
        <>
          <p class="why">
            <b>Closest to the words as spoken.</b> {statement.why}
          </p>
          {languagesOf(others, closest).map((lang) => (
            <section class="renderings" key={lang}>
              <h4>{languageWords(lang)}</h4>
              <ul class="plain">
                {others
                  .filter((pieces) => pieces[0]!.lang === lang)
                  .map((pieces) => (
                    <Rendering
                      key={`${pieces[0]!.content.report}-${pieces[0]!.content.start}`}
                      pieces={pieces}
                      closest={closest}
                    />
                  ))}
              </ul>
            </section>
          ))}
        </>
      )}
    </article>
  );
};
