/** A person, body or place as an item of a list: how often it is named, and what it is called. */
import type { Entity } from "../../../src/model/index.ts";
import { hrefTo } from "../data/route.ts";
import { plural } from "../data/words.ts";
import { Words } from "./Words.tsx";

/** In the page's own language where a report in it gives one. */
const roleOf = ({ roles }: Entity): Entity["roles"][number] | undefined =>
  roles.find(({ lang }) => lang === "en") ?? roles[0];

export const NameItem = ({ entity }: { readonly entity: Entity }) => {
  const role = roleOf(entity);
  return (
    <li>
      <a href={hrefTo("names", entity.id)}>
        <Words text={entity.label} />
      </a>{" "}
      <span class="soft">
        {entity.mentions.length > 0 && plural(entity.mentions.length, "mention")}
        {role !== undefined && (
          <>
            {"; "}
            <Words text={role.text} lang={role.lang} />
          </>
        )}
      </span>
    </li>
  );
};
