/** A run of words with those marked that differ from another rendering. */
import type { Span } from "../../../src/model/index.ts";
import { cutSegments } from "../data/segments.ts";
import { RunningWords } from "./Words.tsx";

export const Highlighted = ({ text, marks }: { readonly text: string; readonly marks: readonly Span[] }) => (
  <>
    {cutSegments({ start: 0, end: text.length }, marks).map(({ start, end, marks: over }) => {
      const stretch = <RunningWords key={start} text={text.slice(start, end)} />;
      return over.length === 0 ? (
        stretch
      ) : (
        <mark key={start} class="changed">
          {stretch}
        </mark>
      );
    })}
  </>
);
