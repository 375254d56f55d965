/**
 * Words from a report, in their own language and direction. Embedding and override controls (U+202A–202E), which can make
 * a text read as something it is not (Unicode TR 36), are drawn as a visible sign; all else stays letter for letter.
 */
const control = /([\u202a-\u202e])/;

/** A stretch of a longer run that sets language and direction itself: cutting a run must not reorder its words. */
export const RunningWords = ({ text }: { readonly text: string }) =>
  control.test(text)
    ? text.split(control).map((part, i) =>
        i % 2 === 0 ? (
          part
        ) : (
          <span key={i} class="control" title="A hidden mark that turns the reading direction stands here">
            ⇄
          </span>
        ),
      )
    : text;

/** Words on their own, set apart from the direction of what stands around them. */
export const Words = ({ text, lang }: { readonly text: string; readonly lang?: string | undefined }) => (
  <span class="words" lang={lang} dir="auto">
    <RunningWords text={text} />
  </span>
);
