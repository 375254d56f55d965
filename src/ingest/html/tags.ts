/**
 * Tags and text of a page in order, with every element closed: what tag soup leaves open is closed as the HTML Standard would
 * (a paragraph by the next block, a link by the next link, all of it by the end tag of what holds it).
 * htmlparser2's parser is not used because its stack costs the square of the depth.
 */
import { type Attributes, walkTokens } from "./tokens.ts";

export interface TagHandlers {
  /** Also for elements that nothing closes (`<br>`); those get no `close`. */
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text: (data: string) => void;
  readonly close: (name: string) => void;
}

/** Elements without content. */
export const empty: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);
export const inline: ReadonlySet<string> = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var".split(
    " ",
  ),
);
/** What an opening tag closes, if it is open with only inline elements in it. */
const closes = new Map<string, ReadonlySet<string>>();
for (const name of "address article aside blockquote div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul".split(
  " ",
))
  closes.set(name, new Set(["p"]));
for (const [names, closed] of [
  ["li", "li p"],
  ["dt dd", "dt dd p"],
  ["tr", "tr td th p"],
  ["td th", "td th p"],
  ["thead tbody tfoot", "thead tbody tfoot tr td th p"],
  ["option optgroup", "option"],
  ["body", "head"],
] as const)
  for (const name of names.split(" ")) closes.set(name, new Set(closed.split(" ")));

/** Inline elements that are looked through for what a tag closes; more of them open at once are tag soup. */
const LOOKED_THROUGH = 32;
/** Walks a page. Linear in its size, whatever its depth. */
export const walkTags = (html: string, handlers: TagHandlers): void => {
  const stack: string[] = [];
  const open = new Map<string, number>();

  const pop = (): void => {
    const name = stack.pop() as string;
    open.set(name, (open.get(name) ?? 1) - 1);
    handlers.close(name);
  };
  /** Closes everything from the innermost of `names` on, where only inline elements stand above it. */
  const closeThrough = (names: ReadonlySet<string>): void => {
    for (let i = stack.length - 1; i >= Math.max(0, stack.length - LOOKED_THROUGH); i--) {
      const name = stack[i] as string;
      if (names.has(name)) {
        while (stack.length > i) pop();
        i = stack.length;
      } else if (!inline.has(name)) return;
    }
  };

  walkTokens(html, {
    open(name, attributes, selfClosing) {
      const closed = closes.get(name);
      if (closed !== undefined) closeThrough(closed);
      if (name === "a" && (open.get("a") ?? 0) > 0) closeThrough(link);
      handlers.open(name, attributes);
      if (empty.has(name)) return;
      stack.push(name);
      open.set(name, (open.get(name) ?? 0) + 1);
      if (selfClosing && ((open.get("svg") ?? 0) > 0 || (open.get("math") ?? 0) > 0)) pop();
    },
    text: handlers.text,
    close(name) {
      if (name === "br") handlers.open("br", {});
      if ((open.get(name) ?? 0) === 0) return;
      let last = "";
      do {
        last = stack[stack.length - 1] as string;
        pop();
      } while (last !== name);
    },
  });
  while (stack.length > 0) pop();
};

const link = new Set(["a"]);
