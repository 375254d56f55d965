/** The points on which accounts cannot all be right, the sharpest first. */
import type { FrontPosition } from "../../../../src/dossier/front.ts";
import { Section } from "../../components/Page.tsx";
import { Words } from "../../components/Words.tsx";
import { useFront } from "../../context.ts";
import { hrefTo, hrefToPassage } from "../../data/route.ts";

const Position = ({ by, words, evidence }: FrontPosition) => (
  <li>
    <b>
      <Words text={by} />
    </b>
    {evidence === null ? (
      words
    ) : (
      <span>
        <a href={hrefToPassage(evidence.passage)}>
          <Words text={words} />
        </a>{" "}
        <span class="soft excerpt">
          <Words text={evidence.excerpt} lang={evidence.lang} />
        </span>
      </span>
    )}
  </li>
);

export const Disagreements = () => {
  const { disagreements } = useFront();
  if (disagreements.length === 0) return null;
  return (
    <Section title="Where accounts disagree">
      <ul class="plain stories">
        {disagreements.map(({ event, point, label, positions }) => (
          <li key={`${event.id} ${label}`}>
            <h3>
              <a href={hrefTo("accounts", point === null ? event.id : `${event.id}.${point}`)}>
                <Words text={label} />
              </a>
            </h3>
            <ul class="positions plain">
              {positions.map((position, i) => (
                <Position key={i} {...position} />
              ))}
            </ul>
            <p class="soft">
              <Words text={event.label} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
};
