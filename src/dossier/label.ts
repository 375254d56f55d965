/** What an affair is called: its two or three most named participants, and its span. */
import type { Event } from "../model/index.ts";
import type { StoryEntities } from "../story/entities.ts";

/** @returns A label such as "Kim Jong Un, Donald Trump and Mike Pompeo, 2018–2019"; "Unnamed affair" without events. */
export const storyLabel = (events: readonly Event[], entities: StoryEntities): string => {
  const counts = new Map<string, number>();
  for (const event of events)
    for (const id of event.participants) counts.set(id, (counts.get(id) ?? 0) + event.mentions.length);
  const sorted = [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
  const people = sorted.filter(([id]) => entities.byId.get(id)?.kind === "person");
  const names = (people.length > 1 ? people : sorted).slice(0, 3).map(([id]) => entities.byId.get(id)?.label ?? id);
  if (names.length === 0) return "Unnamed affair";
  // What is only planned, or was called off, lies outside.
  const happened = events.filter(({ status }) => status === "happened");
  const years = (happened.length > 0 ? happened : events)
    .flatMap((event) => (event.time === null ? [] : [event.time.start.slice(0, 4)]))
    .sort();
  const who = names.length === 1 ? names[0] : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined ? `${who}` : first === last ? `${who}, ${first}` : `${who}, ${first}–${last}`;
};
