import { type Command, Option } from "commander";
import { loadDirectory } from "../../directory/load.ts";
import {
  arrangeCommitments,
  type CommitmentQuery,
  type CommitmentsOfSide,
  type FollowedCommitment,
} from "../../dossier/arrange-commitments.ts";
import { dayWords } from "../../dossier/days.ts";
import { suretyWords } from "../../dossier/surety.ts";
import { commitmentWords, followUpWords } from "../../dossier/words.ts";
import { type Commitment, commitmentStatuses, type Event, type FollowUp, type Passage } from "../../model/index.ts";
import { hang, isolate } from "../columns.ts";
import { printJson } from "../json.ts";
import type { LibraryOptions } from "../library.ts";
import { addDossierOptions, openDossier } from "../open-dossier.ts";
import {
  type Names,
  namesIn,
  oneLine,
  passageJson,
  showCorrections,
  showName,
  showPlace,
  showWords,
} from "../passages.ts";
import { some, styled } from "../styled.ts";

interface CommitmentsOptions extends CommitmentQuery, LibraryOptions {
  readonly ids?: boolean;
  readonly json?: boolean;
}

/** Tellings of a promise that are printed; the rest are counted. */
const SHOWN_TELLINGS = 2;
const marks: Readonly<Record<Commitment["status"], string>> = { open: "○", kept: "✓", broken: "×", contradicted: "↔" };

interface Context extends Names {
  readonly eventOf: (id: string) => Event | undefined;
  readonly ids: boolean;
}

const listNames = (ids: readonly string[], names: Names): string => {
  const labels = ids.map((id) => showName(id, names));
  return labels.length < 2 ? labels.join("") : `${labels.slice(0, -1).join(", ")} and ${labels.at(-1)}`;
};

const showPassages = (passages: readonly Passage[], indent: string, context: Context): string[] => [
  ...passages
    .slice(0, SHOWN_TELLINGS)
    .flatMap((passage) => [
      ...hang(`${indent}– `, showWords(passage)),
      ...hang(`${indent}  `, showPlace(passage, context)).map((line) => styled("dim", line)),
    ]),
  ...(passages.length > SHOWN_TELLINGS
    ? [styled("dim", `${indent}  … and ${some(passages.length - SHOWN_TELLINGS, "more passage")}`)]
    : []),
];

const showFollowUp = ({ relation, event, date, evidence }: FollowUp, context: Context): string[] => {
  const label = event === null ? undefined : context.eventOf(event)?.label;
  const when = date === null ? "day not known" : dayWords(date.slice(0, 10));
  return [
    ...hang("      ", `${followUpWords[relation]}, ${when}${label === undefined ? "" : `: ${isolate(label)}`}`),
    ...showPassages(evidence, "        ", context),
  ];
};

const showCommitment = ({ commitment, surety }: FollowedCommitment, context: Context): string[] => {
  const { id, to, act, condition, deadline, madeAt, date, evidence, followUps, status } = commitment;
  const occasion = madeAt === null ? undefined : context.eventOf(madeAt)?.label;
  const facts = [
    to.length === 0 ? null : `to ${listNames(to, context)}`,
    `made ${date === null ? "on a day not known" : dayWords(date.slice(0, 10))}${occasion === undefined ? "" : `, ${isolate(occasion)}`}`,
    deadline === null ? null : `due ${dayWords(deadline.slice(0, 10))}`,
  ];
  // What a reader has said or seen is no proposal any more.
  const seen = context.correctionsOf(commitment).some(({ action }) => action === "retype" || action === "confirm");
  const sure =
    surety === null
      ? seen
        ? null
        : "no report here says what came of it"
      : `${seen ? "" : "not confirmed; "}${suretyWords(surety)}`;
  return [
    ...hang(
      `  ${marks[status]} `,
      `${styled("bold", isolate(oneLine(act)))}${context.ids ? ` ${styled("dim", id)}` : ""}`,
    ),
    ...hang(
      "    ",
      `${styled(status === "open" || status === "kept" ? "bold" : "yellow", commitmentWords[status])}${sure === null ? "" : `: ${sure}`}`,
    ),
    ...hang("    ", facts.filter((fact) => fact !== null).join("; ")),
    ...showCorrections("    ", commitment, context),
    ...(condition === null ? [] : hang("    ", `on condition: ${showWords(condition)}`)),
    ...showPassages(evidence, "    ", context),
    ...followUps.flatMap((followUp) => showFollowUp(followUp, context)),
    "",
  ];
};

const showSide = ({ by, commitments }: CommitmentsOfSide, context: Context): string[] => [
  styled("bold", by.length === 0 ? "Not named" : listNames(by, context)),
  ...commitments.flatMap((one) => showCommitment(one, context)),
];

const asJson = ({ commitment, surety }: FollowedCommitment, context: Context): object => ({
  ...commitment,
  by: commitment.by.map((id) => ({ id, name: context.labelOf(id) ?? null })),
  to: commitment.to.map((id) => ({ id, name: context.labelOf(id) ?? null })),
  surety: surety === null ? null : { ...surety, words: suretyWords(surety) },
  evidence: commitment.evidence.map((passage) => passageJson(passage, context)),
  followUps: commitment.followUps.map((followUp) => ({
    ...followUp,
    evidence: followUp.evidence.map((passage) => passageJson(passage, context)),
  })),
});

/** "No commitment by “Oslo” that was kept" */
const describeQuery = ({ by, status }: CommitmentQuery): string =>
  `${by === undefined ? "" : ` by “${by}”`}${status === undefined ? "" : ` that is ${commitmentWords[status]}`}`;

const printCommitments = async (dir: string | undefined, options: CommitmentsOptions): Promise<void> => {
  const dossier = await openDossier(dir, options);
  const directory = options.by === undefined ? [] : loadDirectory({ extra: options.directory ?? [] }).entries;
  const sides = arrangeCommitments(dossier, options, directory);
  const events = new Map(dossier.events.map((event) => [event.id, event]));
  const context: Context = { ...namesIn(dossier), eventOf: (id) => events.get(id), ids: options.ids === true };
  const found = sides.flatMap(({ commitments }) => commitments);
  if (options.json === true) {
    printJson(found.map((one) => asJson(one, context)));
    return;
  }
  if (found.length === 0) {
    process.stdout.write(
      `No commitment${describeQuery(options)} among the ${dossier.commitments.length} of this dossier.\n`,
    );
    return;
  }
  const counts = commitmentStatuses
    .map((status) => [status, found.filter(({ commitment }) => commitment.status === status).length] as const)
    .filter(([, n]) => n > 0);
  process.stdout.write(
    `${sides.flatMap((side) => showSide(side, context)).join("\n")}\n${some(found.length, "commitment")}: ${counts.map(([status, n]) => `${n} ${commitmentWords[status]}`).join(", ")}\n`,
  );
};

export const addCommitments = (program: Command): void => {
  addDossierOptions(
    program
      .command("commitments")
      .description("print what was promised, by whom, on what condition, and what later reports say came of it")
      .argument("[dir]", "a folder of reports, a folder that readout build wrote, or a dossier.json"),
  )
    .option("--by <name>", "commitments of this person, body or country, by any name in any script")
    .addOption(new Option("--status <what>", "what came of them").choices(commitmentStatuses))
    .option("--ids", "ids of commitments, for readout correct")
    .option("--json", "print the commitments as JSON, with all passages")
    .addHelpText(
      "after",
      `
What came of a promise is proposed from later reports, with how many of them say so that were not taken from one another; it is never
more than they say.

Examples:
  readout commitments dossier
  readout commitments dossier --by "Angela Merkel" --status broken
  readout commitments --library affairs --json`,
    )
    .action(printCommitments);
};
