/** A long list, a part at a time, so that a page of twenty thousand rows opens as fast as one of twenty. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

interface Props<Item> {
  readonly items: readonly Item[];
  /** How many are shown at first, and added at a time. */
  readonly step: number;
  /** Draws the items shown so far. */
  readonly children: (shown: readonly Item[]) => ComponentChildren;
}

export const More = <Item,>({ items, step, children }: Props<Item>) => {
  const [count, setCount] = useState(step);
  const left = items.length - count;
  return (
    <>
      {children(items.slice(0, count))}
      {left > 0 && (
        <button type="button" class="more" onClick={() => setCount(count + step)}>
          Show {Math.min(step, left).toLocaleString("en")} more
          {left > step && ` of ${left.toLocaleString("en")}`}
        </button>
      )}
    </>
  );
};
