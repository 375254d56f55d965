/**
 * Fetches politely: asks robots.txt first (RFC 9309), one request at a time to a host with a pause between two, waits where a server asks for
 * it (Retry-After) and ever longer where it fails, follows few redirects, and says by name who asks. What goes wrong is an outcome with
 * its reason, never an exception.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { limits } from "../ingest/limits.ts";
import type { NoticeCode } from "../model/index.ts";
import { type Answer, Refused, requestOnce } from "./request.ts";
import { type Robots, readRobots } from "./robots.ts";

export interface FetchSettings {
  /** Said to every server; robots.txt is read for its first word. */
  readonly userAgent: string;
  /** Hosts that may be inside a network ("localhost", "10.0.0.7:8080"). Default: none. */
  readonly allowHosts?: readonly string[];
  /** Between two requests to one host, where its robots.txt asks for no more. Default: 1000. */
  readonly delayMs?: number;
  /** Of one request with its answer. Default: 60,000. */
  readonly timeMs?: number;
  /** Before a failed request is made again the first time; it doubles. Default: 2000. */
  readonly againMs?: number;
  /** Of one answer. Default: that of a file. */
  readonly bytes?: number;
}

/** What a conditional request holds against (RFC 9110). */
export interface Validators {
  readonly etag: string | null;
  readonly modified: string | null;
}

export interface Fetched {
  readonly kind: "fetched";
  /** Where it was in the end, without fragment. */
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  readonly validators: Validators;
  /** Seconds for which the server calls it fresh; null where it does not say. */
  readonly maxAge: number | null;
  /** ISO 8601 instant. */
  readonly retrieved: string;
}
export interface NotFetched {
  readonly kind: "failed";
  readonly code: Extract<NoticeCode, "fetch-failed" | "fetch-refused">;
  readonly why: string;
  /** Milliseconds after which the server said to come again. */
  readonly againMs: number | null;
  /** The server says that it is gone for good. */
  readonly gone: boolean;
}
export type Outcome = Fetched | { readonly kind: "unchanged"; readonly maxAge: number | null } | NotFetched;

export interface Fetcher {
  readonly get: (url: string, known?: Validators) => Promise<Outcome>;
}

const REDIRECTS = 5;
const TRIES = 3;
/** Longest wait within a run that a server may ask for; longer ones end the request. */
const LONGEST_WAIT_MS = 60_000;
/** Longest pause between two requests that a robots.txt may ask for. */
const LONGEST_DELAY_MS = 30_000;
/** How long a robots.txt is believed. */
const ROBOTS_MS = 86_400_000;

const failed = (code: NotFetched["code"], why: string, more: Partial<NotFetched> = {}): NotFetched => ({
  kind: "failed",
  code,
  why,
  againMs: null,
  gone: false,
  ...more,
});

/** Retry-After in milliseconds: seconds, or an HTTP date; null where there is none that can be read. */
export const retryAfter = (value: string | undefined, now: number): number | null => {
  if (value === undefined) return null;
  if (/^\s*\d{1,9}\s*$/.test(value)) return Number(value) * 1000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
};

const maxAgeOf = ({ headers }: Answer): number | null => {
  const age = /(?:^|[\s,])max-age=(\d{1,9})/i.exec(headers["cache-control"] ?? "")?.[1];
  return age === undefined ? null : Number(age);
};

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);
const isPassing = (status: number): boolean => status === 429 || status === 408 || (status >= 500 && status !== 501);

interface Host {
  /** When the next request may begin, in milliseconds since the epoch. */
  next: number;
  delayMs: number;
  /** Requests wait for one another. */
  turn: Promise<unknown>;
}

export const makeFetcher = (settings: FetchSettings): Fetcher => {
  const { userAgent, allowHosts = [], delayMs = 1000, timeMs = 60_000, againMs = 2000 } = settings;
  const most = { bytes: settings.bytes ?? limits.fileBytes, timeMs };
  const hosts = new Map<string, Host>();
  const robots = new Map<string, { readonly until: number; readonly rules: Promise<Robots | NotFetched> }>();

  const hostOf = ({ host }: URL): Host => {
    const known = hosts.get(host) ?? { next: 0, delayMs, turn: Promise.resolve() };
    hosts.set(host, known);
    return known;
  };

  /** One request when the host's turn has come. */
  const ask = (url: URL, headers: Readonly<Record<string, string>>): Promise<Answer> => {
    const host = hostOf(url);
    const mine = host.turn.then(async () => {
      await sleep(Math.max(0, host.next - Date.now()));
      try {
        return await requestOnce(url, { ...headers, "user-agent": userAgent }, most, allowHosts);
      } finally {
        host.next = Math.max(host.next, Date.now() + host.delayMs);
      }
    });
    host.turn = mine.catch(() => {});
    return mine;
  };

  /** Asks again where the server is at a loss for a while. */
  const askPatiently = async (url: URL, headers: Readonly<Record<string, string>>): Promise<Answer | NotFetched> => {
    for (let tried = 1; ; tried++) {
      let why: string;
      let wait = againMs * 2 ** (tried - 1);
      let asked: number | null = null;
      try {
        const answer = await ask(url, headers);
        if (!isPassing(answer.status)) return answer;
        asked = retryAfter(answer.headers["retry-after"], Date.now());
        why = `the server answered ${answer.status}`;
        wait = Math.max(wait, asked ?? 0);
      } catch (error) {
        if (error instanceof Refused) return failed("fetch-refused", error.message);
        why = reasonOf(error);
        if (isFinal(error)) return failed("fetch-failed", why);
      }
      const host = hostOf(url);
      if (wait <= LONGEST_WAIT_MS) host.next = Math.max(host.next, Date.now() + wait);
      if (tried === TRIES || wait > LONGEST_WAIT_MS)
        return failed(
          "fetch-failed",
          `${why}${asked === null ? "" : ` and asks to wait ${Math.ceil(asked / 1000)} seconds`}`,
          {
            againMs: asked,
          },
        );
    }
  };

  const robotsOf = (url: URL): Promise<Robots | NotFetched> => {
    const known = robots.get(url.origin);
    if (known !== undefined && known.until > Date.now()) return known.rules;
    const rules = readRobots(url, userAgent, (place) => follow(place, {}, false));
    robots.set(url.origin, { until: Date.now() + ROBOTS_MS, rules });
    // A site that could not be reached is asked again the next time.
    rules.then((read) => "kind" in read && robots.delete(url.origin));
    return rules;
  };

  /** Follows redirects; each place on the way is held against its own rules. */
  const follow = async (
    start: URL,
    headers: Readonly<Record<string, string>>,
    obey: boolean,
  ): Promise<{ readonly answer: Answer; readonly url: URL } | NotFetched> => {
    let url = start;
    for (let hops = 0; hops <= REDIRECTS; hops++) {
      if (obey) {
        const rules = await robotsOf(url);
        if ("kind" in rules) return rules;
        if (!rules.allows(url)) return failed("fetch-refused", `${url.host}/robots.txt asks not to fetch it`);
        if (rules.delayMs !== null) hostOf(url).delayMs = Math.min(LONGEST_DELAY_MS, Math.max(delayMs, rules.delayMs));
      }
      const answer = await askPatiently(url, headers);
      if ("kind" in answer) return answer;
      const { location } = answer.headers;
      if (!isRedirect(answer.status) || location === undefined) return { answer, url };
      const next = URL.parse(location, url.href);
      if (next === null) return failed("fetch-failed", "it redirects to what is no URL");
      url = next;
    }
    return failed("fetch-failed", `it redirects more than ${REDIRECTS} times`);
  };

  return {
    get: async (address, known) => {
      const start: URL | null = URL.parse(address);
      if (start === null) return failed("fetch-failed", "this is no URL");
      start.hash = "";
      const found = await follow(
        start,
        {
          accept:
            "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, */*;q=0.5",
          ...(known?.etag ? { "if-none-match": known.etag } : {}),
          ...(known?.modified ? { "if-modified-since": known.modified } : {}),
        },
        true,
      );
      if ("kind" in found) return found;
      const { answer, url } = found;
      const maxAge = maxAgeOf(answer);
      if (answer.status === 304 && known !== undefined) return { kind: "unchanged", maxAge };
      if (answer.status !== 200)
        return failed("fetch-failed", `the server answered ${answer.status}`, { gone: answer.status === 410 });
      return {
        kind: "fetched",
        url: url.href,
        bytes: answer.bytes,
        contentType: answer.headers["content-type"] ?? null,
        validators: { etag: answer.headers.etag ?? null, modified: answer.headers["last-modified"] ?? null },
        maxAge,
        retrieved: new Date().toISOString(),
      };
    },
  };
};

/** What went wrong with the network, in a few words. */
const reasonOf = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case "ENOTFOUND":
      return "there is no such host";
    case "EAI_AGAIN":
      return "its host's address cannot be looked up";
    case "ECONNREFUSED":
      return "the host refuses the connection";
    case "ECONNRESET":
      return "the connection broke";
    default:
      return message === "" || message === undefined ? (code ?? "the network failed") : message;
  }
};

/** What another try would not mend: names that are not there, certificates that are not right. */
const isFinal = (error: unknown): boolean =>
  /^(?:ENOTFOUND|ERR_TLS|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_INVALID)/.test(
    (error as NodeJS.ErrnoException).code ?? "",
  );
