/** People, bodies and places of the pile, by kind; one of them with all that is known of it. */

import { useState } from "preact/hooks";
import type { Entity, EntityKind } from "../../../src/model/index.ts";
import { More } from "../components/More.tsx";
import { NameItem } from "../components/NameItem.tsx";
import { Nothing, PageHead } from "../components/Page.tsx";
import { useDossier, useRoute } from "../context.ts";
import { foldText } from "../data/fold.ts";
import { entityKindWords } from "../data/words.ts";
import { NamePage } from "./NamePage.tsx";

const step = 40;
const kindOrder = Object.keys(entityKindWords) as EntityKind[];

const fold = (text: string): string => foldText(text).text;

const matches = (entity: Entity, words: string): boolean =>
  words === "" || [entity.label, ...entity.forms.map((form) => form.text)].some((form) => fold(form).includes(words));

export const Names = () => {
  const { dossier } = useDossier();
  const { id } = useRoute();
  const [words, setWords] = useState("");
  if (id !== null) return <NamePage id={id} />;
  const found = dossier.entities.filter((entity) => matches(entity, fold(words.trim())));
  const byKind = Map.groupBy(found, (entity) => entity.kind);
  return (
    <>
      <PageHead title="People and bodies">
        <p>Each person, body and place once, however the reports write it.</p>
      </PageHead>
      <div class="filters">
        <label class="filter">
          <span>Find a name, in any spelling the reports use</span>
          <input type="search" value={words} onInput={(event) => setWords(event.currentTarget.value)} />
        </label>
      </div>
      {found.length === 0 && <Nothing>No name fits.</Nothing>}
      <div class="names">
        {kindOrder
          .filter((kind) => byKind.has(kind))
          .map((kind) => (
            <section key={kind} class="section">
              <h2>{entityKindWords[kind][1]}</h2>
              <More
                items={byKind
                  .get(kind)!
                  .toSorted((a, b) => b.mentions.length - a.mentions.length || (a.label < b.label ? -1 : 1))}
                step={step}
              >
                {(shown) => (
                  <ul class="plain">
                    {shown.map((entity) => (
                      <NameItem key={entity.id} entity={entity} />
                    ))}
                  </ul>
                )}
              </More>
            </section>
          ))}
      </div>
    </>
  );
};
