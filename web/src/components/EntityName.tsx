/** A person, body or place by its label, as a link to what the pile knows of it. */
import type { EntityId } from "../../../src/model/index.ts";
import { useDossier } from "../context.ts";
import { hrefTo } from "../data/route.ts";
import { Words } from "./Words.tsx";

export const EntityName = ({ id }: { readonly id: EntityId }) => {
  const entity = useDossier().entityById.get(id);
  return entity === undefined ? (
    <span class="soft">unknown</span>
  ) : (
    <a class="name" href={hrefTo("names", id)}>
      <Words text={entity.label} />
    </a>
  );
};

/** "Lorvania, Sarrat and Veld". */
export const EntityNames = ({ ids }: { readonly ids: readonly EntityId[] }) => (
  <>
    {ids.map((id, i) => (
      <span key={id}>
        {i === 0 ? "" : i === ids.length - 1 ? " and " : ", "}
        <EntityName id={id} />
      </span>
    ))}
  </>
);
