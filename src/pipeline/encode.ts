/**
 * The step between reading and linking: an encoder, where the user named one, is asked for the sentences and quotations of the reports, and
 * each report takes what came with it. It gives all or nothing: a pile that is compared by an encoder in part would not be the same in
 * another order, so where the encoder fails the built-in comparison stands alone, and a notice says so.
 */
import { asInput, askOnce, type Encoder } from "../encode/encoder.ts";
import { makeScale, scaleTexts } from "../encode/scale.ts";
import { type Notice, ReadoutError, type Span } from "../model/index.ts";
import { type Encoding, spanKey, withEncoding } from "../read/fingerprint.ts";
import type { ReadResult } from "./run.ts";
import type { ReadDoc } from "./stage.ts";

/** Standard deviations by which translations must stand apart from other sentences: for an encoder of one language they hardly do. */
const LEAST_SEPARATION = 2.5;

/** What of a report may be compared across languages: its sentences and its quotations. */
export const spansToEncode = ({ fingerprint, sentences, quotes }: ReadDoc): Span[] => [
  ...fingerprint.sentences.map(({ sentence }) => sentences[sentence]!),
  ...quotes.map(({ content }) => content),
];

const textOf = ({ report }: ReadDoc, { start, end }: Span): string => asInput(report.text.slice(start, end));

/** The report with the vectors of some of its spans; `vectorOf` gives that of a text in a language. */
export const takeVectors = (
  doc: ReadDoc,
  spans: readonly Span[],
  vectorOf: (text: string, lang: string) => Float32Array,
): ReadDoc => {
  const encoding: Encoding = new Map(
    spans.map((span) => [spanKey(span), vectorOf(textOf(doc, span), doc.language.code)]),
  );
  const sentences = withEncoding(doc.fingerprint.sentences, doc.sentences, encoding);
  return { ...doc, encoding, fingerprint: { ...doc.fingerprint, sentences } };
};

/**
 * Asks an encoder for what `spansOf` names in each report.
 *
 * @throws {ReadoutError} `encoder-unavailable`
 */
export const encodeDocs = async (
  docs: readonly ReadDoc[],
  ask: ReturnType<typeof askOnce>,
  spansOf: (doc: ReadDoc) => readonly Span[] = spansToEncode,
): Promise<{ readonly docs: readonly ReadDoc[]; readonly separation: number }> => {
  const spans = docs.map(spansOf);
  const texts = docs.flatMap((doc, at) => spans[at]!.map((span) => textOf(doc, span)));
  const vectors = await ask([...scaleTexts.map(asInput), ...texts]);
  const { apply, separation } = makeScale(vectors);
  const vectorOf = (text: string, lang: string): Float32Array => apply(vectors.get(text)!, lang);
  return { docs: docs.map((doc, at) => takeVectors(doc, spans[at]!, vectorOf)), separation };
};

const notice = (code: "encoder-unavailable" | "encoder-unsuited", message: string): Notice => ({
  code,
  severity: "warning",
  source: null,
  report: null,
  message: `${message}; reports were compared by the built-in comparison alone`,
});

/** The results with what the encoder gave; as they came, with a notice, where it gave nothing of use. */
export const encodeResults = async (
  results: readonly ReadResult[],
  encoder: Encoder,
  ask = askOnce(encoder),
): Promise<{ readonly results: readonly ReadResult[]; readonly notices: readonly Notice[] }> => {
  const whole = results.filter((result) => result.whole);
  try {
    const { docs, separation } = await encodeDocs(
      whole.map(({ doc }) => doc),
      ask,
    );
    if (separation < LEAST_SEPARATION)
      return {
        results,
        notices: [
          notice("encoder-unsuited", `the encoder ${encoder.name} does not tell translations from other sentences`),
        ],
      };
    const byId = new Map(docs.map((doc) => [doc.report.id, doc]));
    return {
      results: results.map((result) => (result.whole ? { ...result, doc: byId.get(result.doc.report.id)! } : result)),
      notices: [],
    };
  } catch (error) {
    if (!(error instanceof ReadoutError) || error.code !== "encoder-unavailable") throw error;
    return { results, notices: [notice("encoder-unavailable", error.message)] };
  }
};
