/** Choices that narrow a list. They live in the address, so a narrowed list can be shared and left with "back". */
import { useEffect, useState } from "preact/hooks";
import { useRoute } from "../context.ts";
import { hrefTo, type View } from "../data/route.ts";
import { plural } from "../data/words.ts";
import { goTo } from "../navigation.ts";
import { whenIdle } from "../when-seen.ts";

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

/** More choices than these nobody looks through in a list. */
const mostChoices = 150;

export const Filter = ({ view, name, label, choices }: Props) => {
  const { query } = useRoute();
  // Hundreds of choices take longer to draw than the rest of a view: they are drawn when nothing else is, or when somebody comes for them.
  const [offered, setOffered] = useState(0);
  const offerAll = (): void => setOffered(mostChoices);
  useEffect(() => whenIdle(offerAll), []);
  if (choices.length < 2) return null;
  const chosen = query[name];
  const shown = choices.filter(({ value }, i) => i < offered || value === chosen);
  const left = choices.length - shown.length;
  return (
    <label class="filter">
      <span>{label}</span>
      <select
        value={chosen ?? ""}
        onFocus={offerAll}
        onChange={(event) => goTo(hrefTo(view, null, { ...query, [name]: event.currentTarget.value }))}
      >
        <option value="">all</option>
        {shown.map(({ value, label: words, count }) => (
          <option key={value} value={value}>
            {words}
            {count === undefined ? "" : ` (${count})`}
          </option>
        ))}
        {offered > 0 && left > 0 && <option disabled>and {plural(left, "rarer one")}</option>}
      </select>
    </label>
  );
};
