/** Credits of single passages: `reuse/agency.jsonl`. The bench names agencies its own way; a name is found by the directory's forms. */
import { type Directory, loadDirectory } from "../../src/directory/load.ts";
import { foldName } from "../../src/read/characters.ts";
import { findCreditsInText } from "../../src/read/credits.ts";
import { askScorer, findSet, readLines, type Task } from "../harness.ts";

interface Line {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
}

/** The names that the bench's README lists; those joined by a hyphen are two names of one agency. */
const names =
  `AP,AFP,Reuters,Xinhua,TASS,RIA,Interfax,Interfax-Ukraine,Kyodo,Yonhap,dpa,KCNA,Bloomberg,PTI,IRNA,ISNA,UPI,Anadolu,BelTA,
  Kazinform,WAM,Europa Press,EFE,Canadian Press,Press Association,MENA,SUNA,SABA,Havas,Stefani,Wolff,ATS-SDA,UP-UPI,Belga,DNB,ANSA,APA,CTK,
  DDP-DAPD,Domei,Extel,Kipa,SPK-SMP`
    .split(",")
    .map((name) => name.trim());

/** The bench's name of each directory entry that has one. */
const namesById = (directory: Directory): Map<string, string> => {
  const found = new Map<string, string>();
  for (const name of names) {
    const spellings = [name, ...name.split("-")].map(foldName);
    const entry = directory.entries.find(
      ({ kind, forms }) => kind === "agency" && forms.some(({ text }) => foldName(text) === spellings[0]),
    );
    const entries =
      entry === undefined
        ? directory.entries.filter(
            ({ kind, forms }) => kind === "agency" && forms.some(({ text }) => spellings.includes(foldName(text))),
          )
        : [entry];
    for (const { id } of entries) if (!found.has(id)) found.set(id, name);
  }
  return found;
};

export const agencyTask: Task = {
  name: "agency",
  keys: ["reuse.agency.f1", "reuse.agency.chains", "reuse.agency.mentions"],
  run: (set) => {
    const file = findSet(set, "reuse", "agency");
    if (file === null) return {};
    const directory = loadDirectory();
    const benchName = namesById(directory);
    const nameOf = (link: string): string => benchName.get(link) ?? directory.byId.get(link)?.label ?? link;
    const predictions = readLines<Line>(file).map(({ id, lang, text }) => {
      const chains = findCreditsInText(text, lang, directory).map((chain) => chain.map(nameOf));
      const chain = chains.reduce<string[]>((longest, next) => (next.length > longest.length ? next : longest), []);
      return { id, credits: [...new Set(chains.flat())], chain };
    });
    const score = askScorer<{
      overall: { f1: number };
      chainExact: { all: { accuracy: number } };
      mentionTakenAsCredit: { rate: number };
    }>("reuse", file, predictions);
    return {
      "reuse.agency.f1": score.overall.f1,
      "reuse.agency.chains": score.chainExact.all.accuracy,
      "reuse.agency.mentions": score.mentionTakenAsCredit.rate,
    };
  },
};
