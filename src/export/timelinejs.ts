/**
 * A timeline for TimelineJS3 (Knight Lab, JSON format of version 3): a slide for each event with a known day, month or year. Events
 * without one are listed on the title slide, for the format has no place for them. Text is HTML there; words of reports are escaped.
 */
import { type DayParts, partsOf } from "../dossier/days.ts";
import type { Dossier, Event } from "../model/index.ts";
import type { Format, Shown } from "./format.ts";
import { headOf, textOf } from "./format.ts";
import { edtfOf } from "./times.ts";
import { openView, passageAt, type View } from "./view.ts";

/** Passages on a slide; the rest are a click away. */
const MOST_PASSAGES = 6;

/** Also characters that turn the direction of reading, so that the file's source shows what stands there. */
const html = (text: string): string =>
  text.replace(/[&<>"'\u202a-\u202e\u2066-\u2069]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const unescapeHtml = (text: string): string =>
  text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

const dateOf = (parts: DayParts): object => parts;

const passagesOf = (view: View, event: Event): string => {
  const shown = event.mentions.slice(0, MOST_PASSAGES).map((mention) => {
    const lang = view.reportOf(mention.report)?.lang ?? "und";
    return `<blockquote lang="${html(lang)}" dir="auto">${html(mention.exact)}</blockquote><p><a href="${html(view.addressOf(mention))}">${html(view.nameOf(mention.report))}</a></p>`;
  });
  const left = event.mentions.length - shown.length;
  return shown.join("") + (left > 0 ? `<p>… and ${left} more.</p>` : "");
};

const slideOf = (view: View, event: Event): object | null => {
  const time = event.time;
  const start = time && partsOf(time.start);
  const end = time && partsOf(time.end);
  if (time === null || !start || !end) return null;
  const edtf = edtfOf(time);
  if (edtf === null) return null;
  const marks = [event.status === "happened" ? "" : event.status, time.basis === "story" ? "day inferred" : ""];
  const mark = marks.filter(Boolean).join(", ");
  return {
    unique_id: event.id,
    start_date: dateOf(start),
    ...(time.start === time.end ? {} : { end_date: dateOf(end) }),
    text: { headline: html(mark === "" ? event.label : `${event.label} (${mark})`), text: passagesOf(view, event) },
    group: event.type,
  };
};

const timeline = (dossier: Dossier, view: View): object => {
  const slides = dossier.events.map((event) => ({ event, slide: slideOf(view, event) }));
  const undated = slides.filter(({ slide }) => slide === null).map(({ event }) => event);
  const label = dossier.stories.length === 1 ? dossier.stories[0]?.label : `${dossier.stories.length} affairs`;
  const list = undated
    .map(
      (event) =>
        `<h3>${html(event.label)}${event.status === "happened" ? "" : ` (${event.status})`}</h3>${passagesOf(view, event)}`,
    )
    .join("");
  return {
    title: {
      unique_id: "readout",
      text: {
        headline: html(label ?? "Dossier"),
        text: undated.length === 0 ? "" : `<p>Without a known day:</p>${list}`,
      },
    },
    events: slides.flatMap(({ slide }) => slide ?? []),
    scale: "human",
  };
};

function* shownIn(where: string, text: string): Generator<Shown> {
  for (const [, words, address] of text.matchAll(/<blockquote[^>]*>([^<]*)<\/blockquote><p><a href="([^"]*)">/g))
    yield {
      where,
      text: unescapeHtml(words as string),
      ...(passageAt(unescapeHtml(address as string)) ?? { report: null }),
    };
}

interface Slide {
  readonly unique_id?: string;
  readonly text?: { readonly text?: string };
}

export const timelinejs: Format = {
  name: "timelinejs",
  help: "a timeline for TimelineJS3",
  mediaType: "application/json",
  extension: "json",
  write: (dossier, options) => [
    { path: "", content: [`${JSON.stringify(timeline(dossier, openView(dossier, options)), null, 1)}\n`] },
  ],
  isOf: (files) => /^\s*\{\s*"title"\s*:\s*\{\s*"unique_id"\s*:\s*"readout"/.test(headOf(files)),
  readBack: function* (files) {
    const { title, events } = JSON.parse(textOf(files)) as { title: Slide; events: readonly Slide[] };
    for (const slide of [title, ...events]) yield* shownIn(slide.unique_id ?? "slide", slide.text?.text ?? "");
  },
};
