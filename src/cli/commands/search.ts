import { type Command, InvalidArgumentError } from "commander";
import { dayWords } from "../../dossier/days.ts";
import { languageName } from "../../languages/name.ts";
import { type Hit, type SearchOptions, search } from "../../library/search/search.ts";
import { printJson } from "../json.ts";
import { addLibraryOptions, type LibraryOptions, withLibrary } from "../library.ts";
import { some, styled } from "../styled.ts";

const isoPrefix = (value: string): string => {
  if (!/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value))
    throw new InvalidArgumentError("a year, a month or a day, as in 2026-03-31");
  return value;
};
const count = (value: string): number => {
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new InvalidArgumentError("a number from 1 on");
  return Number(value);
};

/** A passage on one line, with the words asked for in bold. */
const showPassage = ({ exact, start, marks }: Hit["passages"][number]): string => {
  let shown = "";
  let at = 0;
  for (const mark of marks) {
    shown += exact.slice(at, mark.start - start) + styled("bold", exact.slice(mark.start - start, mark.end - start));
    at = mark.end - start;
  }
  return (shown + exact.slice(at)).replace(/\s+/g, " ").trim();
};

const print = (hits: readonly Hit[]): void => {
  for (const { source, lang, day, headline, passages } of hits) {
    process.stdout.write(
      `${styled("bold", headline ?? source)}\n  ${styled("dim", [source, languageName(lang), day && dayWords(day)].filter(Boolean).join(", "))}\n`,
    );
    for (const passage of passages) process.stdout.write(`    ${showPassage(passage)}\n`);
  }
  process.stdout.write(`${some(hits.length, "report")}\n`);
};

export const addSearch = (program: Command): void => {
  addLibraryOptions(
    program
      .command("search")
      .description("find reports of a library by words, phrases and names, in every language")
      .argument("[words...]", "words that must all be there; a phrase in quotation marks: '\"cod quotas\"'")
      .option("--entity <name...>", "whom or what they must speak of, by any name in any script")
      .option("--outlet <name>", "only reports of this outlet")
      .option("--speaker <name>", "only reports that give words of this speaker")
      .option("--event <words>", "only reports that tell of an event with these words in its label, or of this id")
      .option("--lang <code>", "only reports in this language")
      .option("--from <day>", "published on or after", isoPrefix)
      .option("--to <day>", "published on or before", isoPrefix)
      .option("--limit <n>", "at most so many reports (default: 20)", count),
  )
    .addHelpText(
      "after",
      '\nExamples:\n  readout search sanctions \'"cod quotas"\' --library affairs\n  readout search --entity 金正恩 --lang pl --from 2019-02\n  readout search --speaker Putin --outlet TASS --event "grain deal" --json',
    )
    .action(
      (words: string[], options: LibraryOptions & Omit<SearchOptions, "entities"> & { readonly entity?: string[] }) =>
        withLibrary(options, async (store, directory) => {
          const { entity, outlet, speaker, event, lang, from, to, limit } = options;
          const hits = await search(store, directory, words.join(" "), {
            ...(entity && { entities: entity }),
            ...(outlet && { outlet }),
            ...(speaker && { speaker }),
            ...(event && { event }),
            ...(lang && { lang }),
            ...(from && { from }),
            ...(to && { to }),
            ...(limit && { limit }),
          });
          if (options.json === true) printJson(hits);
          else if (options.quiet !== true) print(hits);
        }),
    );
};
