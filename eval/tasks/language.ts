/** Languages of single sentences: `extraction/lang.jsonl`. */
import { noMetadata } from "../../src/model/index.ts";
import { guessLanguage } from "../../src/read/language.ts";
import { askScorer, findSet, readLines, sixteen, type Task } from "../harness.ts";

interface Line {
  readonly id: string;
  readonly kind: string;
  readonly lang: string;
  readonly text: string;
}

export const languageTask: Task = {
  name: "language",
  keys: ["language.all", "language.sixteen"],
  run: (set) => {
    const file = findSet(set, "extraction", "lang");
    if (file === null) return {};
    const lines = readLines<Line>(file);
    const predictions = lines.map(({ id, text }) => ({ id, lang: guessLanguage({ text, metadata: noMetadata }).code }));
    const score = askScorer<{ ALL: { lang: { accuracy: number } } }>("extraction", file, predictions, [
      "--only",
      "kind=sentence",
    ]);
    const answers = new Map(predictions.map(({ id, lang }) => [id, lang]));
    const ours = lines.filter(
      ({ kind, lang }) => kind === "sentence" && (sixteen as readonly string[]).includes(lang.split("-")[0] as string),
    );
    const right = ours.filter(({ id, lang }) => answers.get(id)?.split("-")[0] === lang.split("-")[0]);
    return {
      "language.all": score.ALL.lang.accuracy,
      ...(ours.length > 0 ? { "language.sixteen": right.length / ours.length } : {}),
    };
  },
};
