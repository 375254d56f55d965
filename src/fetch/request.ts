/**
 * One request, one answer: the address is checked as it is connected to (a name that resolves to another address later gains nothing),
 * the body is read as a stream within limits of size and time, unpacked or not. Redirects, waiting and trying again are the fetcher's.
 */
import { type LookupAddress, lookup } from "node:dns";
import { type IncomingHttpHeaders, type RequestOptions, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { LookupFunction } from "node:net";
import { type Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { isAllowed, isPublicAddress, literalAddress } from "./addresses.ts";

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** The body, its content coding undone. */
  readonly bytes: Uint8Array;
}

export interface RequestLimits {
  /** Of the body, as it comes and unpacked. */
  readonly bytes: number;
  /** Of all of it. */
  readonly timeMs: number;
}

/** Why a request is not made, or its answer not read; it would not go better a second time. */
export class Refused extends Error {}

const inwardError = (host: string, address: string): Refused =>
  new Refused(
    `${host} is the address ${address}, which is inside a network and not on the internet; --allow-host ${host} allows it`,
  );

/** Looks a name up and refuses it where any of its addresses points inward. */
const checkedLookup =
  (url: URL): LookupFunction =>
  (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
      const bad = error === null ? found.find(({ address }) => !isPublicAddress(address)) : undefined;
      if (error !== null) callback(error, "", 0);
      else if (bad !== undefined) callback(inwardError(url.hostname, bad.address), "", 0);
      else if (options.all === true) callback(null, found);
      else callback(null, found[0]?.address ?? "", found[0]?.family);
    });
  };

const decoders: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};
/** Codings upon codings are nothing that a server needs. */
const MOST_CODINGS = 2;

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e5) / 10} MB`;

/** Passes bytes on until there are too many. */
const limited = (most: number, what: string): Transform => {
  let size = 0;
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      size += chunk.length;
      if (size > most) done(new Refused(`${what} is more than the ${megabytes(most)} that one answer may have`));
      else done(null, chunk);
    },
  });
};

const readBody = async (body: Readable, codings: readonly string[], most: number): Promise<Uint8Array> => {
  const undo = codings.map((coding) => {
    const make = decoders[coding];
    if (make === undefined) throw new Refused(`its content coding "${coding}" is not known`);
    return make();
  });
  if (undo.length > MOST_CODINGS) throw new Refused("it is packed again and again");
  const chunks: Buffer[] = [];
  const last = limited(most, "unpacked it");
  last.on("data", (chunk: Buffer) => chunks.push(chunk));
  await pipeline([body, limited(most, "it"), ...undo, last]);
  return Buffer.concat(chunks);
};

const codingsOf = (headers: IncomingHttpHeaders): string[] =>
  (headers["content-encoding"] ?? "")
    .toLowerCase()
    .split(",")
    .map((coding) => coding.trim())
    .filter((coding) => coding !== "" && coding !== "identity")
    .reverse();

/**
 * Asks for one URL.
 *
 * @param allowed  Hosts whose addresses may point inward.
 * @throws {Refused} where it must not be asked for or its answer not be read; any other error where the network failed.
 */
export const requestOnce = async (
  url: URL,
  headers: Readonly<Record<string, string>>,
  limits: RequestLimits,
  allowed: readonly string[],
): Promise<Answer> => {
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new Refused(`"${url.protocol}" is not fetched, only http and https`);
  if (url.username !== "" || url.password !== "")
    throw new Refused("a URL with a user name or a password is not fetched");
  const free = isAllowed(url, allowed);
  const literal = literalAddress(url);
  if (!free && literal !== null && !isPublicAddress(literal)) throw inwardError(url.host, literal);
  const late = AbortSignal.timeout(limits.timeMs);
  const options: RequestOptions = {
    headers: { ...headers, "accept-encoding": "gzip, br" },
    signal: late,
    // A connection of its own: none is taken over that was checked for another.
    agent: false,
    ...(free ? {} : { lookup: checkedLookup(url) }),
  };
  try {
    return await new Promise<Answer>((resolve, reject) => {
      const asked = (url.protocol === "https:" ? requestHttps : requestHttp)(url, options, (response) => {
        const { statusCode: status = 0 } = response;
        const length = Number(response.headers["content-length"] ?? 0);
        if (length > limits.bytes) {
          asked.destroy();
          reject(
            new Refused(
              `it has ${megabytes(length)}, more than the ${megabytes(limits.bytes)} that one answer may have`,
            ),
          );
          return;
        }
        readBody(response, codingsOf(response.headers), limits.bytes).then(
          (bytes) => resolve({ status, headers: response.headers, bytes }),
          (error: unknown) => {
            asked.destroy();
            reject(error);
          },
        );
      });
      asked.on("error", reject);
      asked.end();
    });
  } catch (error) {
    if (late.aborted && !(error instanceof Refused))
      throw new Error(`no whole answer within ${limits.timeMs / 1000} seconds`, { cause: error });
    throw error;
  }
};
