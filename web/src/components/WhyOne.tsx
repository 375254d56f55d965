/** Why the sentences of an event are taken for one: what each has in common with those before it. */
import { useState } from "preact/hooks";
import type { Event } from "../../../src/model/index.ts";
import { useDossier } from "../context.ts";
import { labelOf } from "../data/dossier-index.ts";
import { joinWords, listWords } from "../data/words.ts";
import { PassageText } from "./PassageText.tsx";

const Reasons = ({ event: { mentions, joins = [] } }: { readonly event: Event }) => {
  const index = useDossier();
  return (
    <>
      <p class="note">
        The first sentence tells most. Each of the others was joined for the reasons under it; where you do not agree,
        it is a telling of something else.
      </p>
      <ol>
        {joins.map(({ mention, reasons }) => {
          const passage = mentions[mention];
          if (passage === undefined) return null;
          return (
            <li key={mention}>
              <PassageText passage={passage} />
              <p class="credit">
                {labelOf(index, passage.report)}:{" "}
                {reasons.length === 0 ? "tells most by itself" : listWords(reasons.map((reason) => joinWords[reason]))}
              </p>
            </li>
          );
        })}
      </ol>
    </>
  );
};

/** The reasons are drawn when they are asked for: a timeline of closed ones would hold mostly them. */
export const WhyOne = ({ event }: { readonly event: Event }) => {
  const [open, setOpen] = useState(false);
  if ((event.joins ?? []).length < 2) return null;
  return (
    <details class="why-one" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Why is this one event?</summary>
      {open && <Reasons event={event} />}
    </details>
  );
};
