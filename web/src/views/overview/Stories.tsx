/** The affairs that the pile falls into, where there is more than one. */
import { Section } from "../../components/Page.tsx";
import { Words } from "../../components/Words.tsx";
import { useFront } from "../../context.ts";
import { hrefTo } from "../../data/route.ts";
import { plural } from "../../data/words.ts";

export const Stories = () => {
  const { first, more } = useFront().stories;
  if (first.length < 2) return null;
  return (
    <Section title="Affairs in this pile">
      <ul class="plain stories">
        {first.map(({ id, label, reports, events }) => (
          <li key={id}>
            <a href={hrefTo("timeline", null, { story: id })}>
              <Words text={label} />
            </a>
            <span class="soft">
              {" "}
              {plural(reports, "report")}, {plural(events, "event")}
            </span>
          </li>
        ))}
        {more > 0 && (
          <li class="soft">
            and {plural(more, "smaller one")}; the <a href={hrefTo("timeline")}>timeline</a> can show one affair alone.
          </li>
        )}
      </ul>
    </Section>
  );
};
