/**
 * Events as PLOVER records, JSON lines (Open Event Data Alliance, PLOVER manual 0.6b2: the field names of its gold standard). A record
 * is one event with one sentence that tells of it. Only events to which the reports' words gave one of the sixteen types are here. Who
 * took part is in `source`, whom it was done to is seldom known: parties to a talk or an agreement stand on both sides, as the manual
 * has it for acts that are mutual; codes of countries and sectors are not guessed ("---", "***").
 */
import type { Event } from "../model/index.ts";
import type { Format } from "./format.ts";
import { headOf, jsonLines, textOf } from "./format.ts";
import { passagesIn } from "./json.ts";
import { dayOf, edtfOf } from "./times.ts";
import { openView, type View } from "./view.ts";

/** Types whose acts are of both sides at once. */
const mutual: ReadonlySet<string> = new Set(["AGREE", "CONSULT", "COOPERATE"]);

const actorOf = (view: View, id: string): object => ({
  actorText: view.nameOf(id),
  code: "---",
  sector: "***",
  ...(view.entityOf(id)?.wikidata === undefined ? {} : { wikidata: view.entityOf(id)?.wikidata }),
});

const recordsOf = (view: View, event: Event): string[] => {
  const actors = event.participants.map((id) => actorOf(view, id));
  return event.mentions.map((mention) => {
    const report = view.reportOf(mention.report);
    const edtf = edtfOf(event.time);
    const record = {
      id: `${event.id}-${mention.report}-${mention.start}`,
      date: event.time === null ? "" : (dayOf(event.time.start) ?? ""),
      source: mutual.has(event.plover as string) ? actors : actors.slice(0, 1),
      target: mutual.has(event.plover as string) ? actors : actors.slice(1),
      event: event.plover,
      eventText: event.act ?? event.type,
      mode: "",
      context: "diplomatic",
      ...(event.place === null ? {} : { eventLoc: { placeName: view.nameOf(event.place) } }),
      text: mention.exact,
      textInfo: {
        passage: mention,
        event: event.id,
        label: event.label,
        status: event.status,
        ...(edtf === null ? {} : { edtf }),
        page: view.addressOf(mention),
      },
      language: report?.lang ?? "und",
      publication: view.nameOf(mention.report),
      coder: "readout",
      version: "0.6b2",
      dateCoded: view.dossier.generated.slice(0, 10),
    };
    return `${JSON.stringify(record)}\n`;
  });
};

export const plover: Format = {
  name: "plover",
  help: "events as PLOVER records, JSON lines",
  mediaType: "application/jsonl",
  extension: "jsonl",
  write: (dossier, options) => {
    const view = openView(dossier, options);
    const lines = function* (): Generator<string> {
      for (const event of dossier.events) if (event.plover !== undefined) yield* recordsOf(view, event);
    };
    return [{ path: "", content: lines() }];
  },
  isOf: (files) =>
    /^\{"id":"e-[^\n]*"coder":"readout"/.test(textOf(files).slice(0, 100_000)) && headOf(files, 1) === "{",
  readBack: function* (files) {
    for (const [line, record] of jsonLines(textOf(files))) {
      yield* passagesIn(record.textInfo, `line ${line}`);
      const { report } = (record.textInfo as { passage?: { report?: string } })?.passage ?? {};
      yield { where: `line ${line}`, text: String(record.text), report: report ?? null };
    }
  },
};
