/** Lists of feeds (OPML 1.0 and 2.0): the addresses in them, however deep their folders. */
import { parseOpml } from "feedsmith";
import { ReadoutError } from "../model/index.ts";

interface Outline {
  readonly xmlUrl?: string;
  readonly outlines?: readonly Outline[];
}

/** Feeds in one list. */
const MOST_FEEDS = 10_000;

/** True for a list of feeds, by its first element. */
export const isOpml = (text: string): boolean => /<opml[\s>]/i.test(text.slice(0, 2000));

/**
 * The addresses of the feeds in a list, each once, in their order.
 *
 * @param name  Names the list where it cannot be read.
 * @throws {ReadoutError} `source-unknown`
 */
export const feedsInOpml = (text: string, name: string): string[] => {
  let outlines: readonly Outline[];
  try {
    outlines = (parseOpml(text) as { body?: { outlines?: readonly Outline[] } }).body?.outlines ?? [];
  } catch (cause) {
    throw new ReadoutError("source-unknown", `${name}: this is no list of feeds (OPML)`, { cause });
  }
  const found = new Set<string>();
  const open: Outline[] = [...outlines].reverse();
  for (let outline = open.pop(); outline !== undefined && found.size < MOST_FEEDS; outline = open.pop()) {
    const { xmlUrl, outlines: inside = [] } = outline;
    if (xmlUrl !== undefined && /^https?:\/\//i.test(xmlUrl)) found.add(xmlUrl);
    open.push(...[...inside].reverse());
  }
  if (found.size === 0) throw new ReadoutError("source-unknown", `${name}: there is no feed in this list`);
  return [...found];
};
