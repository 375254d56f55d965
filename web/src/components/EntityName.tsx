/** A person, body or place by its label, as a link to what the pile knows of it. */
import type { Named } from "../../../src/dossier/front.ts";
import type { EntityId } from "../../../src/model/index.ts";
import { useDossier } from "../context.ts";
import { hrefTo } from "../data/route.ts";
import { Words } from "./Words.tsx";

const NameLink = ({ id, label }: Named) => (
  <a class="name" href={hrefTo("names", id)}>
    <Words text={label} />
  </a>
);

export const EntityName = ({ id }: { readonly id: EntityId }) => {
  const entity = useDossier().entityById.get(id);
  return entity === undefined ? <span class="soft">unknown</span> : <NameLink id={id} label={entity.label} />;
};

const between = (place: number, count: number): string => (place === 0 ? "" : place === count - 1 ? " and " : ", ");

/** "Lorvania, Sarrat and Veld". */
export const EntityNames = ({ ids }: { readonly ids: readonly EntityId[] }) => (
  <>
    {ids.map((id, i) => (
      <span key={id}>
        {between(i, ids.length)}
        <EntityName id={id} />
      </span>
    ))}
  </>
);

export const NameLinks = ({ names }: { readonly names: readonly Named[] }) => (
  <>
    {names.map((named, i) => (
      <span key={named.id}>
        {between(i, names.length)}
        <NameLink {...named} />
      </span>
    ))}
  </>
);
