/**
 * Tags and text of a page in order, with every element closed: what tag soup leaves open is closed as the HTML Standard would
 * (a paragraph by the next block, a link by the next link, all of it by the end tag of what holds it). The tokenizer is
 * htmlparser2's; its parser is not used because its stack costs the square of the depth.
 */
import { Tokenizer } from "htmlparser2";

export type Attributes = Readonly<Partial<Record<string, string>>>;

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
/** Attributes that anybody asks for; the others are not kept. */
const asked: ReadonlySet<string> = new Set(
  "class id role itemprop property name http-equiv content datetime title type rel href lang xml:lang hidden aria-hidden style".split(
    " ",
  ),
);
/** Longest attribute that is kept. */
const LONGEST_ATTRIBUTE = 100_000;

/** Walks a page. Linear in its size, whatever its depth. */
export const walkTags = (html: string, handlers: TagHandlers): void => {
  const stack: string[] = [];
  const open = new Map<string, number>();
  let tag = "";
  let attribute = "";
  let isAsked = false;
  let value = "";
  let attributes: Record<string, string> = {};

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
  const openTag = (selfClosing: boolean): void => {
    const name = tag;
    const closed = closes.get(name);
    if (closed !== undefined) closeThrough(closed);
    if (name === "a" && (open.get("a") ?? 0) > 0) closeThrough(link);
    handlers.open(name, attributes);
    if (empty.has(name)) return;
    stack.push(name);
    open.set(name, (open.get(name) ?? 0) + 1);
    if (selfClosing && ((open.get("svg") ?? 0) > 0 || (open.get("math") ?? 0) > 0)) pop();
  };

  const tokenizer = new Tokenizer(
    {},
    {
      ontext: (start, end) => handlers.text(html.slice(start, end)),
      ontextentity: (code) => handlers.text(String.fromCodePoint(code)),
      onopentagname(start, end) {
        tag = html.slice(start, end).toLowerCase();
        attributes = {};
      },
      onattribname(start, end) {
        attribute = html.slice(start, end).toLowerCase();
        isAsked = asked.has(attribute);
        value = "";
      },
      onattribdata(start, end) {
        if (isAsked && value.length < LONGEST_ATTRIBUTE)
          value += html.slice(start, Math.min(end, start + LONGEST_ATTRIBUTE));
      },
      onattribentity(code) {
        if (isAsked && value.length < LONGEST_ATTRIBUTE) value += String.fromCodePoint(code);
      },
      onattribend() {
        if (isAsked) attributes[attribute] ??= value;
      },
      onopentagend: () => openTag(false),
      onselfclosingtag: () => openTag(true),
      onclosetag(start, end) {
        const name = html.slice(start, end).toLowerCase();
        if (name === "br") handlers.open("br", {});
        if ((open.get(name) ?? 0) === 0) return;
        let last = "";
        do {
          last = stack[stack.length - 1] as string;
          pop();
        } while (last !== name);
      },
      oncdata: () => {},
      oncomment: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  while (stack.length > 0) pop();
};

const link = new Set(["a"]);
