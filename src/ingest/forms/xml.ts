/**
 * XML as a tree of plain objects, by `saxes`, which neither loads external entities nor expands declared ones: a document that uses
 * them is refused. Names come without their prefix.
 */
import { SaxesParser } from "saxes";

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

/** Deepest element that is read, and most of them. */
const DEEPEST = 200;
const MOST_ELEMENTS = 1_000_000;

const bare = (name: string): string => name.slice(name.indexOf(":") + 1);

/**
 * @param most Elements that are read. Default: a million.
 * @throws {Error} Where it is not well formed, too deep or too large.
 */
export const readXml = (text: string, most: number = MOST_ELEMENTS): XmlElement => {
  const root: XmlElement = { name: "", attributes: {}, children: [] };
  const stack: XmlElement[] = [root];
  let count = 0;
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (stack.length > DEEPEST || ++count > most) throw new Error("too deep or too many elements");
    const element: XmlElement = {
      name: bare(name),
      attributes: Object.fromEntries(
        Object.entries(attributes as Record<string, string>).map(([key, value]) => [bare(key), value]),
      ),
      children: [],
    };
    (stack[stack.length - 1] as XmlElement).children.push(element);
    stack.push(element);
  });
  parser.on("closetag", () => {
    stack.pop();
  });
  const add = (words: string): void => {
    (stack[stack.length - 1] as XmlElement).children.push(words);
  };
  parser.on("text", add);
  parser.on("cdata", add);
  parser.write(text).close();
  return root;
};

/** All elements of some names, outer before inner, in order. */
export const findAll = (element: XmlElement, ...names: readonly string[]): XmlElement[] => {
  const found: XmlElement[] = [];
  const visit = (at: XmlElement): void => {
    for (const child of at.children) {
      if (typeof child === "string") continue;
      if (names.includes(child.name)) found.push(child);
      visit(child);
    }
  };
  visit(element);
  return found;
};

export const textOf = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");

/** Markup again, without prefixes and attributes: for HTML inside XML. */
export const markupOf = (element: XmlElement): string =>
  element.children
    .map((child) =>
      typeof child === "string"
        ? child.replace(/[&<>]/g, (sign) => (sign === "&" ? "&amp;" : sign === "<" ? "&lt;" : "&gt;"))
        : `<${child.name}>${markupOf(child)}</${child.name}>`,
    )
    .join("");
