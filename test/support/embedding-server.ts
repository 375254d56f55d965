/** A small server that speaks the embeddings protocol, for tests: its vectors are hashed words, so that texts with the same words are alike. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Asked {
  readonly path: string;
  readonly model: string | undefined;
  readonly input: readonly string[];
  readonly authorization: string | undefined;
}

export interface EmbeddingServer {
  /** Of the API: `http://127.0.0.1:PORT/v1`. */
  readonly url: string;
  readonly asked: Asked[];
  readonly close: () => Promise<void>;
}

const DIMENSIONS = 64;

/** Words to their numbers, added up: deterministic, and alike where words are. */
export const hashVector = (text: string, dimensions = DIMENSIONS): number[] => {
  const vector = new Array<number>(dimensions).fill(0.01);
  for (const word of text.toLowerCase().split(/[^\p{L}\p{N}]+/u)) {
    let hash = 7;
    for (const character of word) hash = (hash * 31 + (character.codePointAt(0) as number)) % 1_000_003;
    vector[hash % dimensions]! += 1;
  }
  return vector;
};

export type Answer = (texts: readonly string[], response: ServerResponse, turn: number) => void;

export const answerWith = (response: ServerResponse, vectors: readonly (readonly number[])[]): void => {
  response.setHeader("content-type", "application/json");
  response.end(
    JSON.stringify({ data: vectors.map((embedding, index) => ({ object: "embedding", index, embedding })) }),
  );
};

/** @param models What `/models` lists; null where there is no such route. */
export const startEmbeddingServer = async (
  answer: Answer = (texts, response) =>
    answerWith(
      response,
      texts.map((text) => hashVector(text)),
    ),
  models: readonly string[] | null = ["hashes"],
): Promise<EmbeddingServer> => {
  const asked: Asked[] = [];
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      if (request.method === "GET") {
        response.statusCode = models === null ? 404 : 200;
        response.end(JSON.stringify({ data: (models ?? []).map((id) => ({ id })) }));
        return;
      }
      const { model, input } = JSON.parse(body) as { model?: string; input: string[] };
      asked.push({ path: request.url ?? "", model, input, authorization: request.headers.authorization });
      answer(input, response, asked.length);
    });
  };
  const server = createServer(handle);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
