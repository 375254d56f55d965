/** The affairs that the pile falls into, where there is more than one. */
import { Section } from "../../components/Page.tsx";
import { Words } from "../../components/Words.tsx";
import { useDossier } from "../../context.ts";
import { hrefTo } from "../../data/route.ts";
import { plural } from "../../data/words.ts";

export const Stories = () => {
  const { stories } = useDossier().dossier;
  if (stories.length < 2) return null;
  return (
    <Section title="Affairs in this pile">
      <ul class="plain stories">
        {stories
          .toSorted((a, b) => b.reports.length - a.reports.length)
          .map((story) => (
            <li key={story.id}>
              <a href={hrefTo("timeline", null, { story: story.id })}>
                <Words text={story.label} />
              </a>
              <span class="soft">
                {" "}
                {plural(story.reports.length, "report")}, {plural(story.events.length, "event")}
              </span>
            </li>
          ))}
      </ul>
    </Section>
  );
};
