/** Choices that narrow a list. They live in the address, so a narrowed list can be shared and left with "back". */
import { useRoute } from "../context.ts";
import { hrefTo, type View } from "../data/route.ts";
import { goTo } from "../navigation.ts";

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly count?: number;
}

interface Props {
  readonly view: View;
  /** What the address calls it. */
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
}

export const Filter = ({ view, name, label, choices }: Props) => {
  const { query } = useRoute();
  if (choices.length < 2) return null;
  return (
    <label class="filter">
      <span>{label}</span>
      <select
        value={query[name] ?? ""}
        onChange={(event) => goTo(hrefTo(view, null, { ...query, [name]: event.currentTarget.value }))}
      >
        <option value="">all</option>
        {choices.map(({ value, label: words, count }) => (
          <option key={value} value={value}>
            {words}
            {count === undefined ? "" : ` (${count})`}
          </option>
        ))}
      </select>
    </label>
  );
};
