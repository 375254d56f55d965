/** What differs between a rendering and the closest one, word by word, each change with its kind in words. */
import type { Change } from "../../../src/model/index.ts";
import { changeWords } from "../data/words.ts";
import { Words } from "./Words.tsx";

/** Kinds that change what was said, whatever the words around them. */
const telling: ReadonlySet<Change["kind"]> = new Set(["name-or-title", "number", "negation", "degree"]);

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
    <span class={telling.has(kind) ? "kind telling" : "kind soft"}>{changeWords[kind]}</span>
  </li>
);

/** More than these are a rewrite: its list is folded, so that it does not bury the quote. */
const mostOpen = 6;

export const Changes = ({ changes, lang }: { readonly changes: readonly Change[]; readonly lang: string }) => {
  if (changes.length === 0) return null;
  const list = (
    <ul class="changes" aria-label="Changes against the closest rendering">
      {changes.map((change, i) => (
        <ChangeLine key={`${i}:${change.from}:${change.to}`} change={change} lang={lang} />
      ))}
    </ul>
  );
  if (changes.length <= mostOpen) return list;
  return (
    <details class="fold small">
      <summary>{changes.length} changes</summary>
      {list}
    </details>
  );
};
