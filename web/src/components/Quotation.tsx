/**
 * One rendering of a statement as the report gives it. Quotation marks, in the manner of the quote's language, stand only
 * around what the report itself quotes whole (`direct`): a `mixed` one has its own inside, reported speech has none, and a
 * sentence that the report does not attribute to anybody must never look like a quote.
 */
import type { Quote, Span } from "../../../src/model/index.ts";
import { hrefToPassage } from "../data/route.ts";
import { Highlighted } from "./Highlighted.tsx";

/** Where the changed words of a quote stand in its own words. */
const changedIn = ({ content, changes }: Quote): Span[] =>
  changes.flatMap(({ toPassage }) =>
    toPassage === null ? [] : [{ start: toPassage.start - content.start, end: toPassage.end - content.start }],
  );

const Piece = ({ quote }: { readonly quote: Quote }) => {
  const words = <Highlighted text={quote.content.exact} marks={changedIn(quote)} />;
  return (
    <a
      class="passage"
      href={hrefToPassage(quote.content)}
      lang={quote.lang}
      dir="auto"
      title="Open the report at these words"
    >
      {quote.kind === "direct" ? <q>{words}</q> : words}
    </a>
  );
};

/** The pieces of one utterance in one report; a quote split by "he said" has several. */
export const Quotation = ({ pieces }: { readonly pieces: readonly Quote[] }) => (
  <>
    {pieces.map((quote, i) => (
      <span key={quote.content.start}>
        {i > 0 && <span class="soft"> … </span>}
        <Piece quote={quote} />
      </span>
    ))}
  </>
);
