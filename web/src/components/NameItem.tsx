/** A person, body or place as an item of a list: how often it is named, and what it is called. */
import type { Entity } from "../../../src/model/index.ts";
import { hrefTo } from "../data/route.ts";
import { plural } from "../data/words.ts";
import { Words } from "./Words.tsx";

export const NameItem = ({ entity }: { readonly entity: Entity }) => (
  <li>
    <a href={hrefTo("names", entity.id)}>
      <Words text={entity.label} />
    </a>{" "}
    <span class="soft">
      {entity.mentions.length > 0 && plural(entity.mentions.length, "mention")}
      {entity.roles[0] !== undefined && (
        <>
          {"; "}
          <Words text={entity.roles[0].text} lang={entity.roles[0].lang} />
        </>
      )}
    </span>
  </li>
);
