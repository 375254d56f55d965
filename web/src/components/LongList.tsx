/**
 * A list of any length on one page: only the chunks near the window are drawn, the others keep their room, so that twenty thousand rows
 * scroll as smoothly as twenty. A chunk not drawn holds a button for whoever reads without scrolling; printing draws all of them.
 */
import { type ComponentChildren, options, type RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

/** CSS pixels above and below the window in which chunks are drawn. */
const reach = 1200;

interface Watcher {
  readonly setNear: (near: boolean) => void;
  /** Names the chunk's height among those remembered. */
  readonly key: string;
}

/** Heights of chunks once drawn, so that coming back lands where the reader left. */
const heights = new Map<string, number>();
const watchers = new Map<Element, Watcher>();

const observer =
  typeof IntersectionObserver === "undefined"
    ? null
    : new IntersectionObserver(
        (entries) => {
          for (const { target, isIntersecting, boundingClientRect } of entries) {
            const watcher = watchers.get(target);
            if (watcher === undefined) continue;
            // The keyboard must not lose its place because the wheel has moved on.
            const keep = !isIntersecting && target.contains(document.activeElement);
            if (!isIntersecting && !keep && target.classList.contains("drawn"))
              heights.set(watcher.key, boundingClientRect.height);
            if (!keep) watcher.setNear(isIntersecting);
          }
        },
        { rootMargin: `${reach}px 0px` },
      );

/** Draws every chunk at once, before the browser makes pages of them. */
const drawAll = (): void => {
  const usual = options.debounceRendering;
  options.debounceRendering = (draw) => draw();
  for (const { setNear } of watchers.values()) setNear(true);
  if (usual === undefined) delete options.debounceRendering;
  else options.debounceRendering = usual;
};
if (typeof window !== "undefined") window.addEventListener("beforeprint", drawAll);

interface ChunkProps {
  readonly name: string;
  readonly inTable: boolean;
  readonly first: boolean;
  readonly count: number;
  /** Its height before it was ever drawn, in CSS pixels. */
  readonly guess: number;
  readonly draw: () => ComponentChildren;
}

const Chunk = ({ name, inTable, first, count, guess, draw }: ChunkProps) => {
  const box = useRef<HTMLElement>(null);
  const asked = useRef(false);
  const [near, setNear] = useState(first);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null || observer === null) return setNear(true);
    watchers.set(element, { setNear, key: name });
    observer.observe(element);
    return () => {
      observer.unobserve(element);
      watchers.delete(element);
    };
  }, [name]);
  useEffect(() => {
    if (near && asked.current) box.current?.querySelector("a")?.focus({ preventScroll: true });
    asked.current = false;
  }, [near]);
  const show = (): void => {
    asked.current = true;
    setNear(true);
  };
  const height = heights.get(name) ?? guess;
  const content = near ? (
    draw()
  ) : (
    <button type="button" class="more" onClick={show} onFocus={show}>
      Show the next {count}
    </button>
  );
  if (!inTable)
    return (
      <div
        ref={box as RefObject<HTMLDivElement>}
        class={near ? "chunk drawn" : "chunk"}
        style={{ blockSize: near ? "auto" : `${height}px` }}
      >
        {content}
      </div>
    );
  return (
    <tbody ref={box as RefObject<HTMLTableSectionElement>} class={near ? "chunk drawn" : "chunk"}>
      {near ? (
        content
      ) : (
        <tr>
          <td colSpan={20} style={{ blockSize: `${height}px` }}>
            {content}
          </td>
        </tr>
      )}
    </tbody>
  );
};

interface Props<Item> {
  /** What tells this list from others in the address that is open. */
  readonly name: string;
  readonly items: readonly Item[];
  /** How many are drawn together. */
  readonly size: number;
  /** About how high one is, in CSS pixels. */
  readonly each: number;
  /** True where the items are rows of a table: each chunk is then a `tbody`. Default: false. */
  readonly inTable?: boolean;
  /** Draws some of them; `place` is that of the first in `items`. */
  readonly children: (shown: readonly Item[], place: number) => ComponentChildren;
}

export const LongList = <Item,>({ name, items, size, each, inTable = false, children }: Props<Item>) => (
  <>
    {Array.from({ length: Math.ceil(items.length / size) }, (_, i) => {
      const shown = items.slice(i * size, (i + 1) * size);
      return (
        <Chunk
          key={`${name} ${i}`}
          name={`${name} ${i}`}
          inTable={inTable}
          first={i === 0}
          count={shown.length}
          guess={each * shown.length}
          draw={() => children(shown, i * size)}
        />
      );
    })}
  </>
);
