/**
 * A site's robots.txt (RFC 9309): what it says where there is one, that all is allowed where there is none (4xx), that nothing is where the
 * server fails (5xx) or cannot be reached.
 */
import robotsParser from "robots-parser";
import type { NotFetched } from "./fetcher.ts";
import type { Answer } from "./request.ts";

export interface Robots {
  readonly allows: (url: URL) => boolean;
  /** Between two requests; null where it asks for nothing. */
  readonly delayMs: number | null;
}

/** So much of a robots.txt is read, in bytes: what the standard asks for at least. */
const LONGEST = 512_000;

interface Rules {
  readonly isAllowed: (url: string, name: string) => boolean | undefined;
  readonly getCrawlDelay: (name: string) => number | undefined;
}
/** The module is its function; its types say otherwise. */
const makeRules = robotsParser as unknown as (url: string, text: string) => Rules;

const all: Robots = { allows: () => true, delayMs: null };

/** @param ask  Fetches, following redirects. */
export const readRobots = async (
  url: URL,
  userAgent: string,
  ask: (url: URL) => Promise<{ readonly answer: Answer; readonly url: URL } | NotFetched>,
): Promise<Robots | NotFetched> => {
  const place = new URL("/robots.txt", url);
  const found = await ask(place);
  if ("kind" in found)
    return found.code === "fetch-refused" ? found : { ...found, why: `${place.href} cannot be had (${found.why})` };
  const { status, bytes } = found.answer;
  if (status !== 200) return all;
  const rules = makeRules(place.href, new TextDecoder().decode(bytes.subarray(0, LONGEST)));
  const name = userAgent.split(/[/\s]/, 1)[0] as string;
  const delay = rules.getCrawlDelay(name);
  return {
    allows: ({ href }) => rules.isAllowed(href, name) !== false,
    delayMs: delay === undefined || !Number.isFinite(delay) ? null : delay * 1000,
  };
};
