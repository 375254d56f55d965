/**
 * Four tables and a manifest with the row count and SHA-256 of each (RFC 4180: CRLF, quotation marks doubled; UTF-8, no byte order mark
 * unless it is asked for).
 *
 * A spreadsheet takes a cell that begins with =, +, -, @, a tab or a line end (and their full-width forms) for a formula. Before such a
 * cell an apostrophe is put, and the row's last column, `escaped`, names the columns that got one: taken away there, every cell holds the
 * report's words letter for letter. Nothing else is changed in any cell.
 */
import { createHash } from "node:crypto";
import type { Dossier } from "../model/index.ts";
import type { ExportFile, ExportOptions, Format, Shown } from "./format.ts";
import { textOf } from "./format.ts";
import { edtfOf } from "./times.ts";
import { openView, type View, webUrl } from "./view.ts";

type Cell = string | number | null | undefined;
type Row = readonly Cell[];

interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: (view: View) => Iterable<Row>;
}

const names = (view: View, ids: readonly string[]): string => ids.map(view.nameOf).join("; ");

/** One row for each sentence that tells of an event, so that each row can be looked up. */
const events: Table = {
  name: "events",
  columns: [
    "event",
    "type",
    "plover",
    "act",
    "status",
    "label",
    "start",
    "end",
    "time_basis",
    "edtf",
    "place",
    "participants",
    "report",
    "outlet",
    "lang",
    "published",
    "passage_start",
    "passage_end",
    "passage",
    "page",
    "url",
  ],
  *rows(view) {
    for (const event of view.dossier.events)
      for (const mention of event.mentions) {
        const report = view.reportOf(mention.report);
        yield [
          event.id,
          event.type,
          event.plover,
          event.act,
          event.status,
          event.label,
          event.time?.start,
          event.time?.end,
          event.time?.basis,
          edtfOf(event.time),
          event.place && view.nameOf(event.place),
          names(view, event.participants),
          mention.report,
          view.nameOf(mention.report),
          report?.lang,
          report?.published?.value,
          mention.start,
          mention.end,
          mention.exact,
          view.addressOf(mention),
          webUrl(report?.url ?? null),
        ];
      }
  },
};

const quotes: Table = {
  name: "quotes",
  columns: [
    "statement",
    "utterance",
    "speaker",
    "channel",
    "addressee",
    "date",
    "closest",
    "kind",
    "rendering",
    "why",
    "report",
    "outlet",
    "lang",
    "published",
    "passage_start",
    "passage_end",
    "passage",
    "speaker_mention",
    "cue",
    "page",
    "url",
  ],
  *rows(view) {
    for (const statement of view.dossier.statements)
      for (const [i, quote] of statement.quotes.entries()) {
        const { content } = quote;
        const report = view.reportOf(content.report);
        yield [
          statement.id,
          quote.utterance,
          statement.speaker && view.nameOf(statement.speaker),
          statement.channel,
          statement.addressee && view.nameOf(statement.addressee),
          statement.date,
          i === statement.closest ? "yes" : "no",
          quote.kind,
          quote.rendering,
          i === statement.closest ? statement.why : null,
          content.report,
          view.nameOf(content.report),
          quote.lang,
          report?.published?.value,
          content.start,
          content.end,
          content.exact,
          quote.speakerMention?.exact,
          quote.cue?.exact,
          view.addressOf(content),
          webUrl(report?.url ?? null),
        ];
      }
  },
};

/** What was promised ("made") and each thing that came of it; a row for each passage. */
const commitments: Table = {
  name: "commitments",
  columns: [
    "commitment",
    "by",
    "to",
    "act",
    "status",
    "deadline",
    "date",
    "relation",
    "relation_date",
    "event",
    "report",
    "outlet",
    "lang",
    "passage_start",
    "passage_end",
    "passage",
    "page",
    "url",
  ],
  *rows(view) {
    for (const commitment of view.dossier.commitments) {
      const told = [
        { relation: "made", date: commitment.date, event: commitment.madeAt, evidence: commitment.evidence },
        ...(commitment.condition === null
          ? []
          : [{ relation: "condition", date: null, event: null, evidence: [commitment.condition] }]),
        ...commitment.followUps,
      ];
      for (const { relation, date, event, evidence } of told)
        for (const passage of evidence) {
          const report = view.reportOf(passage.report);
          yield [
            commitment.id,
            names(view, commitment.by),
            names(view, commitment.to),
            commitment.act,
            commitment.status,
            commitment.deadline,
            commitment.date,
            relation,
            date,
            event && view.eventOf(event)?.label,
            passage.report,
            view.nameOf(passage.report),
            report?.lang,
            passage.start,
            passage.end,
            passage.exact,
            view.addressOf(passage),
            webUrl(report?.url ?? null),
          ];
        }
    }
  },
};

/** One row for each pair of passages of an edge. */
const edges: Table = {
  name: "edges",
  columns: [
    "from",
    "from_name",
    "to",
    "to_name",
    "relation",
    "found",
    "score",
    "credit",
    "report",
    "passage_start",
    "passage_end",
    "passage",
    "page",
    "other_report",
    "other_passage_start",
    "other_passage_end",
    "other_passage",
    "other_page",
  ],
  *rows(view) {
    for (const edge of view.dossier.provenance)
      for (const { a, b } of edge.evidence)
        yield [
          edge.from,
          view.nameOf(edge.from),
          edge.to,
          view.nameOf(edge.to),
          edge.relation,
          edge.relation === "credits" ? "credited" : "compared",
          edge.score,
          edge.credit,
          a.report,
          a.start,
          a.end,
          a.exact,
          view.addressOf(a),
          b?.report,
          b?.start,
          b?.end,
          b?.exact,
          b && view.addressOf(b),
        ];
  },
};

const tables: readonly Table[] = [events, quotes, commitments, edges];

/** What a spreadsheet may take for the beginning of a formula (OWASP, CSV injection). */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;
const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const lineOf = (row: Row, columns: readonly string[], keepFormulas: boolean): string => {
  const escaped: string[] = [];
  const cells = row.map((cell, i) => {
    if (typeof cell !== "string") return cell === null || cell === undefined ? "" : String(cell);
    if (keepFormulas || !formula.test(cell)) return quoted(cell);
    escaped.push(columns[i] as string);
    return quoted(`'${cell}`);
  });
  return `${[...cells, escaped.join(" ")].join(",")}\r\n`;
};

const writeTables = (dossier: Dossier, options: ExportOptions): ExportFile[] => {
  const view = openView(dossier, options);
  const files: ExportFile[] = [];
  const counts: object[] = [];
  for (const { name, columns, rows } of tables) {
    const lines = [`${options.bom === true ? "\ufeff" : ""}${[...columns, "escaped"].join(",")}\r\n`];
    for (const row of rows(view)) lines.push(lineOf(row, columns, options.keepFormulas === true));
    const hash = createHash("sha256");
    let bytes = 0;
    for (const line of lines) {
      hash.update(line);
      bytes += Buffer.byteLength(line);
    }
    files.push({ path: `${name}.csv`, content: lines });
    counts.push({ file: `${name}.csv`, rows: lines.length - 1, bytes, sha256: hash.digest("hex") });
  }
  const manifest = {
    format: "readout-csv/1",
    generated: dossier.generated,
    formulas:
      options.keepFormulas === true ? "as they stand" : "an apostrophe before each, named in the column escaped",
    files: counts,
  };
  return [...files, { path: "manifest.json", content: [`${JSON.stringify(manifest, null, 1)}\n`] }];
};

/** The rows of a CSV text; quoted cells may hold line ends. */
export function* parseCsv(text: string): Generator<string[]> {
  let row: string[] = [];
  let at = text.startsWith("\ufeff") ? 1 : 0;
  while (at < text.length) {
    let cell = "";
    if (text[at] === '"') {
      let end = text.indexOf('"', at + 1);
      while (end >= 0 && text[end + 1] === '"') {
        cell += text.slice(at + 1, end + 1);
        at = end + 1;
        end = text.indexOf('"', at + 1);
      }
      if (end < 0) throw new Error("a quotation mark in the CSV is never closed");
      cell += text.slice(at + 1, end);
      at = end + 1;
    } else {
      const start = at;
      while (at < text.length && text[at] !== "," && text[at] !== "\r" && text[at] !== "\n") at++;
      cell = text.slice(start, at);
    }
    row.push(cell);
    if (text[at] === ",") {
      at++;
      if (at === text.length) row.push("");
      continue;
    }
    if (text[at] === "\r") at++;
    if (text[at] === "\n") at++;
    yield row;
    row = [];
  }
  if (row.length > 0) yield row;
}

function* shownIn(name: string, text: string): Generator<Shown> {
  let columns: string[] | undefined;
  let number = 0;
  for (const row of parseCsv(text)) {
    if (columns === undefined) {
      columns = row;
      continue;
    }
    const where = `${name} row ${++number}`;
    const escaped = (row.at(-1) ?? "").split(" ");
    const cell = (column: string): string => {
      const value = row[(columns as string[]).indexOf(column)] ?? "";
      return escaped.includes(column) ? value.slice(1) : value;
    };
    yield {
      where,
      text: cell("passage"),
      report: cell("report"),
      start: Number(cell("passage_start")),
      end: Number(cell("passage_end")),
    };
    for (const column of ["speaker_mention", "cue"])
      if (cell(column) !== "") yield { where, text: cell(column), report: cell("report") };
    if (cell("other_report") !== "")
      yield {
        where,
        text: cell("other_passage"),
        report: cell("other_report"),
        start: Number(cell("other_passage_start")),
        end: Number(cell("other_passage_end")),
      };
  }
}

export const csv: Format = {
  name: "csv",
  help: "a folder of tables: events, quotes, commitments, edges, with row counts and checksums in manifest.json",
  mediaType: "text/csv",
  extension: null,
  write: writeTables,
  isOf: (files) => tables.some(({ name }) => files.has(`${name}.csv`)),
  readBack: function* (files) {
    for (const { name } of tables)
      if (files.has(`${name}.csv`)) yield* shownIn(`${name}.csv`, textOf(files, `${name}.csv`));
  },
};
