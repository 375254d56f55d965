/** What the events of a dossier can be chosen by on the timeline, and how many of them each choice leaves. */
import { countBy } from "../../../src/dossier/count-by.ts";
import type { Event } from "../../../src/model/index.ts";

/** What was done, as a reader would name it: "attack"; the type where the dossier does not say more. */
export const kindOf = (event: Event): string => event.act ?? event.type;

type Counts = readonly (readonly [value: string, count: number])[];

/** Most frequent first, by the name of the choice in the address. */
export interface EventCounts {
  readonly with: Counts;
  readonly outlet: Counts;
  readonly lang: Counts;
  readonly type: Counts;
  readonly status: Counts;
}

/** What is counted of a report that tells of an event. */
interface Teller {
  readonly outlet: string;
  readonly lang: string;
}

/** @param tellersOf The reports that tell of an event. */
export const countEvents = (events: readonly Event[], tellersOf: (event: Event) => readonly Teller[]): EventCounts => {
  /** Each value once an event. */
  const countEach = (valuesOf: (event: Event) => readonly string[]): Counts =>
    countBy(
      events.flatMap((event) => [...new Set(valuesOf(event))]),
      (value) => value,
    );
  return {
    with: countEach(({ participants }) => participants),
    outlet: countEach((event) => tellersOf(event).map(({ outlet }) => outlet)),
    lang: countEach((event) => tellersOf(event).map(({ lang }) => lang)),
    type: countBy(events, kindOf),
    status: countBy(events, ({ status }) => status),
  };
};
