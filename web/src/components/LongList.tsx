/**
 * A list of any length on one page: only the chunks near the window are drawn, the others keep their room, so that twenty thousand rows
 * scroll as smoothly as twenty; a short list is drawn whole in the end. Below what is drawn stands a button for whoever reads without scrolling; printing draws everything.
 */
import { type ComponentChildren, options, type RefObject } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { whenIdle } from "../when-seen.ts";

/** CSS pixels above and below the window in which chunks are drawn. */
const reach = 1200;
/** Chunks away from the window that the keyboard's place keeps drawn. */
const farthestFocus = 20;

/** A list of at most so many items is drawn whole when there is time: it can be searched in, saved and photographed as it is. */
const few = 150;

/** Heights of the chunks drawn so far, by list, so that coming back lands where the reader left. */
const known = new Map<string, number[]>();

const heightsOf = (name: string): number[] => {
  const heights = known.get(name) ?? [];
  known.set(name, heights);
  return heights;
};

/** Which chunks are drawn: from the first to before the last. */
type Range = readonly [from: number, to: number];

/** The chunks that stand between two heights of the list; at least one. */
const chunksBetween = (heightOf: (chunk: number) => number, count: number, top: number, bottom: number): Range => {
  let [from, to, edge] = [0, 0, 0];
  for (; to < count && edge < bottom; to += 1) {
    edge += heightOf(to);
    if (edge < top) from = to + 1;
  }
  from = Math.min(from, count - 1);
  return [from, Math.max(to, from + 1)];
};

/** Lets a state be drawn at once: the browser makes pages of what stands there when `beforeprint` has been told. */
const drawNow = (change: () => void): void => {
  const usual = options.debounceRendering;
  options.debounceRendering = (draw) => draw();
  change();
  if (usual === undefined) delete options.debounceRendering;
  else options.debounceRendering = usual;
};

interface SpacerProps {
  readonly inTable: boolean;
  readonly height: number;
  readonly box?: RefObject<HTMLElement | null>;
  readonly children?: ComponentChildren;
}

/** The room of what is not drawn. */
const Spacer = ({ inTable, height, box = { current: null }, children }: SpacerProps) => {
  const room = { style: { blockSize: `${height}px` } };
  return inTable ? (
    <tbody ref={box as RefObject<HTMLTableSectionElement>}>
      {height > 0 && (
        <tr>
          <td colSpan={20} {...room}>
            {children}
          </td>
        </tr>
      )}
    </tbody>
  ) : (
    <div ref={box as RefObject<HTMLDivElement>} {...room}>
      {children}
    </div>
  );
};

interface ChunkProps<Item> {
  readonly items: readonly Item[];
  readonly chunk: number;
  readonly size: number;
  readonly draw: (shown: readonly Item[], place: number) => ComponentChildren;
}

/** The rows of one chunk: drawn anew only when the list is another, not whenever the window has moved on. */
const Rows = <Item,>({ items, chunk, size, draw }: ChunkProps<Item>) =>
  useMemo(() => <>{draw(items.slice(chunk * size, (chunk + 1) * size), chunk * size)}</>, [items, chunk, size, draw]);

interface Props<Item> {
  /** What tells this list, and its choice of items, from others in the dossier. */
  readonly name: string;
  readonly items: readonly Item[];
  /** How many are drawn together: few, as they must fit into a frame. */
  readonly size: number;
  /** About how high one is, in CSS pixels. */
  readonly each: number;
  /** True where the items are rows of a table: each chunk is then a `tbody`. Default: false. */
  readonly inTable?: boolean;
  /** Draws some of them; `place` is that of the first in `items`. */
  readonly children: (shown: readonly Item[], place: number) => ComponentChildren;
}

export const LongList = <Item,>({ name, items, size, each, inTable = false, children }: Props<Item>) => {
  const count = Math.ceil(items.length / size);
  const start = useRef<HTMLElement>(null);
  const asked = useRef(false);
  const [range, setRange] = useState<Range>([0, 1]);
  const heights = heightsOf(name);
  const heightOf = (chunk: number): number =>
    heights[chunk] ?? each * (Math.min(items.length, (chunk + 1) * size) - chunk * size);
  const roomOf = (first: number, last: number): number => {
    let room = 0;
    for (let chunk = first; chunk < last; chunk += 1) room += heightOf(chunk);
    return room;
  };
  const [from, to] = [Math.min(range[0], Math.max(0, count - 1)), Math.min(range[1], count)];
  const isShort = items.length <= few;
  const drawn = Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

  /** The chunks that are in the window, or not farther from it than so many pixels. */
  const within = (beyond: number): Range => {
    const top = start.current?.getBoundingClientRect().top ?? 0;
    return chunksBetween(heightOf, count, -beyond - top, window.innerHeight + beyond - top);
  };

  useLayoutEffect(() => {
    const placeWithin = (beyond: number): void => {
      let [first, last] = within(beyond);
      // The keyboard must not lose its place because the wheel has moved on.
      const focused = Number(document.activeElement?.closest<HTMLElement>("[data-chunk]")?.dataset.chunk ?? Number.NaN);
      if (focused < first && first - focused < farthestFocus) first = focused;
      if (focused >= last && focused - last < farthestFocus) last = focused + 1;
      setRange((before) => {
        const next = isShort
          ? ([Math.min(before[0], first), Math.max(before[1], last)] as const)
          : ([first, last] as const);
        return before[0] === next[0] && before[1] === next[1] ? before : next;
      });
    };
    const place = (): void => placeWithin(reach);
    const all = (): void => drawNow(() => setRange([0, count]));
    placeWithin(0);
    window.addEventListener("scroll", place, { passive: true });
    window.addEventListener("resize", place);
    window.addEventListener("beforeprint", all);
    window.addEventListener("afterprint", place);
    return () => {
      window.removeEventListener("scroll", place);
      window.removeEventListener("resize", place);
      window.removeEventListener("beforeprint", all);
      window.removeEventListener("afterprint", place);
    };
  }, [name, count]);

  useLayoutEffect(() => {
    let element = start.current?.nextElementSibling;
    for (const chunk of drawn) {
      if (!(element instanceof HTMLElement)) break;
      const { height } = element.getBoundingClientRect();
      if (height > 0) heights[chunk] = height; // none in a closed fold
      if (asked.current && chunk === to - 1) element.querySelector("a")?.focus({ preventScroll: true });
      element = element.nextElementSibling;
    }
    asked.current = false;
  }, [name, from, to]);

  // What is in sight came first; what is near it, or all of a short list, follows a chunk at a time.
  useEffect(() => {
    const [first, last] = isShort ? [0, count] : within(reach);
    const next = [Math.max(Math.min(first, from), from - 1), Math.min(Math.max(last, to), to + 1)] as const;
    if (next[0] < from || next[1] > to) return whenIdle(() => setRange(next));
  }, [name, count, from, to]);

  const showNext = (): void => {
    asked.current = true;
    setRange([from, to + 1]);
  };
  const Chunk = inTable ? "tbody" : "div";
  return (
    <>
      <Spacer inTable={inTable} height={roomOf(0, from)} box={start} />
      {drawn.map((chunk) => (
        <Chunk key={`${name} ${chunk}`} data-chunk={chunk}>
          <Rows items={items} chunk={chunk} size={size} draw={children} />
        </Chunk>
      ))}
      <Spacer inTable={inTable} height={roomOf(to, count)}>
        {to < count && (
          <button type="button" class="more" onClick={showNext} onFocus={showNext}>
            Show the next {Math.min(size, items.length - to * size)}
          </button>
        )}
      </Spacer>
    </>
  );
};
