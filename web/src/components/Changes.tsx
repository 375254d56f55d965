/** What differs between a rendering and the closest one, word by word, each change with its kind in words. */
import type { Change } from "../../../src/model/index.ts";
import { changeWords } from "../data/words.ts";
import { Words } from "./Words.tsx";

const ChangeLine = ({ change: { from, to, kind }, lang }: { readonly change: Change; readonly lang: string }) => (
  <li>
    {from !== "" && (
      <del>
        <Words text={from} lang={lang} />
      </del>
    )}
    {from !== "" && to !== "" && <span aria-hidden="true"> → </span>}
    {to !== "" && (
      <ins>
        <Words text={to} lang={lang} />
      </ins>
    )}{" "}
    <span class="soft">{changeWords[kind]}</span>
  </li>
);

export const Changes = ({ changes, lang }: { readonly changes: readonly Change[]; readonly lang: string }) =>
  changes.length === 0 ? null : (
    <ul class="changes" aria-label="Changes against the closest rendering">
      {changes.map((change, i) => (
        <ChangeLine key={`${i}:${change.from}:${change.to}`} change={change} lang={lang} />
      ))}
    </ul>
  );
