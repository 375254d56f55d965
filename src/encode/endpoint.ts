/**
 * An encoder behind an OpenAI-compatible `/v1/embeddings` endpoint (Ollama, llama.cpp, TEI, vLLM, …). What is sent: `{ model, input }`, where
 * input is a list of sentences, to the host that the user named and no other: redirections are not followed. A key is sent only where
 * the environment has one.
 */
import { type Encoder, unavailable } from "./encoder.ts";

export interface EndpointOptions {
  /** Sent as a bearer token. */
  readonly key?: string | undefined;
  /** Put before each text: some models ask for "query: ". */
  readonly prefix?: string | undefined;
  /** Milliseconds that one request may take; default a minute, as a model may first be loaded. */
  readonly timeoutMs?: number;
  /** Milliseconds before the second and the third try. */
  readonly pausesMs?: readonly number[];
}

const TIMEOUT_MS = 60_000;
const PAUSES_MS = [250, 1000] as const;
/** Texts in one request: TEI takes no more unless told so. */
const BATCH = 32;
/** Bytes of an answer: 32 vectors of eight thousand numbers as text. */
const LONGEST_ANSWER = 8 * 2 ** 20;

/** Worth another try: the server is busy, starting or out of reach. */
class Passing extends Error {}

/** The body of an answer, if it is not too long. */
const readBody = async (response: Response): Promise<string> => {
  const decoder = new TextDecoder();
  let [text, length] = ["", 0];
  for await (const chunk of response.body ?? []) {
    length += (chunk as Uint8Array).length;
    if (length > LONGEST_ANSWER) throw new Error(`answered with more than ${LONGEST_ANSWER} bytes`);
    text += decoder.decode(chunk as Uint8Array, { stream: true });
  }
  return text + decoder.decode();
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

const parse = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    throw new Error(`answered with what is not JSON: ${body.slice(0, 80)}`);
  }
};

/** The vectors of an answer in the order of the texts. */
const vectorsOf = (body: string, count: number): Float32Array[] => {
  const answer = parse(body);
  const data = isRecord(answer) ? answer.data : undefined;
  if (!Array.isArray(data)) throw new Error("answered without a list of vectors");
  const vectors: Float32Array[] = [];
  for (const [at, item] of data.entries()) {
    const embedding = isRecord(item) ? item.embedding : undefined;
    const index = isRecord(item) && typeof item.index === "number" ? item.index : at;
    if (!Array.isArray(embedding) || !embedding.every((x) => typeof x === "number"))
      throw new Error("answered with a vector that is not a list of numbers");
    vectors[index] = Float32Array.from(embedding);
  }
  for (let at = 0; at < count; at++)
    if (vectors[at] === undefined || vectors.length > count)
      throw new Error(`answered with ${data.length} vectors for ${count} texts`);
  return vectors;
};

const whyOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return "did not answer in time";
  const cause =
    error.cause instanceof Error ? ` (${(error.cause as NodeJS.ErrnoException).code ?? error.cause.message})` : "";
  return error.message === "fetch failed" ? `cannot be reached${cause}` : `${error.message}${cause}`;
};

/** @param url Of the API, up to and with its version: `http://localhost:11434/v1`; a model after `#`. */
export const endpointEncoder = (url: string, options: EndpointOptions = {}): Encoder => {
  const [base = "", ...rest] = url.split("#");
  const root = base.replace(/\/+$/, "").replace(/\/embeddings$/, "");
  const pauses = options.pausesMs ?? PAUSES_MS;
  const headers = {
    "content-type": "application/json",
    ...(options.key === undefined || options.key === "" ? {} : { authorization: `Bearer ${options.key}` }),
  };

  const ask = async (path: string, body?: object): Promise<string> => {
    const signal = AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS);
    const response = await fetch(`${root}${path}`, {
      headers,
      redirect: "error",
      signal,
      ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
    });
    const text = await readBody(response);
    if (response.ok) return text;
    const message = `answered ${response.status}: ${text.slice(0, 200)}`;
    throw response.status === 429 || response.status >= 500 ? new Passing(message) : new Error(message);
  };

  const insist = async (path: string, body?: object): Promise<string> => {
    for (let tried = 0; ; tried++)
      try {
        return await ask(path, body);
      } catch (error) {
        const passing = error instanceof Passing || (error instanceof TypeError && error.message === "fetch failed");
        const pause = pauses[tried];
        if (!passing || pause === undefined) throw error;
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
  };

  /** The model named behind `#`, else the one that the server has; a server that lists none is asked without. */
  const findModel = async (): Promise<string | undefined> => {
    if (rest.length > 0) return rest.join("#");
    const listed: unknown = await ask("/models").then(parse, () => null);
    const data = isRecord(listed) && Array.isArray(listed.data) ? listed.data : [];
    const ids = data.flatMap((item) => (isRecord(item) && typeof item.id === "string" ? [item.id] : []));
    if (ids.length > 1)
      throw new Error(`has several models; name one: ${root}#${ids[0]} (${ids.slice(0, 5).join(", ")})`);
    return ids[0];
  };

  let model: Promise<string | undefined> | undefined;
  return {
    name: url,
    batch: BATCH,
    encode: async (texts) => {
      try {
        model ??= findModel();
        const input = texts.map((text) => (options.prefix ?? "") + text);
        const named = await model;
        const body = await insist("/embeddings", named === undefined ? { input } : { model: named, input });
        return vectorsOf(body, texts.length);
      } catch (error) {
        throw unavailable(url, whyOf(error), error);
      }
    },
  };
};
