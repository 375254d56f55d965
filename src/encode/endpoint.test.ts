import { afterEach, describe, expect, it } from "vitest";
import {
  type Answer,
  answerWith,
  type EmbeddingServer,
  hashVector,
  startEmbeddingServer,
} from "../../test/support/embedding-server.ts";
import { askOnce } from "./encoder.ts";
import { endpointEncoder } from "./endpoint.ts";

const servers: EmbeddingServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});
const start = async (answer?: Answer, models?: readonly string[] | null): Promise<EmbeddingServer> => {
  const server = await startEmbeddingServer(answer, models);
  servers.push(server);
  return server;
};
const quick = { timeoutMs: 300, pausesMs: [1, 1] };
const all = (texts: readonly string[], response: Parameters<Answer>[1]): void =>
  answerWith(
    response,
    texts.map((text) => hashVector(text)),
  );

describe("an endpoint", () => {
  it("is sent the texts and the model it has, and no key", async () => {
    const { url, asked } = await start();
    const [vector] = await endpointEncoder(url).encode(["a port"]);
    expect([...(vector ?? [])]).toEqual([...Float32Array.from(hashVector("a port"))]);
    expect(asked).toEqual([{ path: "/v1/embeddings", model: "hashes", input: ["a port"], authorization: undefined }]);
  });
  it("is sent the model named behind #, the prefix and the key", async () => {
    const { url, asked } = await start();
    await endpointEncoder(`${url}/#big`, { prefix: "query: ", key: "k" }).encode(["x"]);
    expect(asked).toEqual([{ path: "/v1/embeddings", model: "big", input: ["query: x"], authorization: "Bearer k" }]);
  });
  it("is asked without a model where it lists none", async () => {
    const { url, asked } = await start(undefined, null);
    await endpointEncoder(url).encode(["x"]);
    expect(asked[0]?.model).toBeUndefined();
  });
  it("has to be named a model where it has several", async () => {
    const { url } = await start(undefined, ["one", "two"]);
    await expect(endpointEncoder(url, quick).encode(["x"])).rejects.toThrow(/name one: .*#one/);
  });
  it("may answer in any order", async () => {
    const { url } = await start((texts, response) =>
      response.end(
        JSON.stringify({ data: texts.map((text, index) => ({ index, embedding: hashVector(text) })).reverse() }),
      ),
    );
    const [one] = await endpointEncoder(url).encode(["one", "two"]);
    expect([...(one ?? [])]).toEqual([...Float32Array.from(hashVector("one"))]);
  });
  it.each([429, 500, 503])("is asked again after it answered %i", async (status) => {
    const { url, asked } = await start((texts, response, turn) => {
      if (turn > 2) return all(texts, response);
      response.statusCode = status;
      response.end("busy");
    });
    await expect(endpointEncoder(url, quick).encode(["x"])).resolves.toHaveLength(1);
    expect(asked).toHaveLength(3);
  });
  it("is not asked again after it refused the request", async () => {
    const { url, asked } = await start((_, response) => {
      response.statusCode = 401;
      response.end("no such key");
    });
    await expect(endpointEncoder(url, quick).encode(["x"])).rejects.toThrow(/127\.0\.0\.1.* answered 401: no such key/);
    expect(asked).toHaveLength(1);
  });
  it("may be too slow", async () => {
    const { url } = await start(() => {});
    await expect(endpointEncoder(url, quick).encode(["x"])).rejects.toMatchObject({
      code: "encoder-unavailable",
      message: expect.stringContaining("did not answer in time"),
    });
  });
  it("may refuse the connection", async () => {
    const { url, close } = await startEmbeddingServer();
    await close();
    await expect(endpointEncoder(url, quick).encode(["x"])).rejects.toThrow(/cannot be reached \(ECONNREFUSED\)/);
  });
  it("does not send texts where it is redirected", async () => {
    const other = await start();
    const { url } = await start((_, response) => {
      response.statusCode = 307;
      response.setHeader("location", `${other.url}/embeddings`);
      response.end();
    });
    await expect(endpointEncoder(url, quick).encode(["x"])).rejects.toMatchObject({ code: "encoder-unavailable" });
    expect(other.asked).toEqual([]);
  });
  it.each<[string, string, RegExp]>([
    ["what is not JSON", "<html>hello", /not JSON: <html>/],
    ["no list", '{"data":null}', /without a list/],
    ["too few vectors", '{"data":[]}', /0 vectors for 1 texts/],
    ["too many vectors", '{"data":[{"embedding":[1]},{"embedding":[1]}]}', /2 vectors for 1 texts/],
    ["words for numbers", '{"data":[{"embedding":["a"]}]}', /not a list of numbers/],
    ["an index beyond", '{"data":[{"index":1e9,"embedding":[1]}]}', /1 vectors for 1 texts/],
  ])("may answer %s", async (_, body, message) => {
    const { url } = await start((_texts, response) => response.end(body));
    await expect(endpointEncoder(url, quick).encode(["x"])).rejects.toThrow(message);
  });
  it("may answer without end", async () => {
    const { url } = await start((_, response) => {
      const chunk = "[".repeat(2 ** 20);
      const more = (): void => {
        while (!response.destroyed && response.write(chunk));
        if (!response.destroyed) response.once("drain", more);
      };
      more();
    });
    await expect(endpointEncoder(url, { pausesMs: [] }).encode(["x"])).rejects.toThrow(/more than \d+ bytes/);
  });
});

describe("askOnce", () => {
  it("asks for each text once, in an order of its own", async () => {
    const { url, asked } = await start();
    const ask = askOnce(endpointEncoder(url));
    const one = await ask(["the port", "a ship", "the port"]);
    const two = await ask(["a ship", "the port"]);
    expect(asked.map(({ input }) => input)).toEqual([["a ship", "the port"]]);
    expect(two.get("a ship")).toBe(one.get("a ship"));
  });
  it("refuses vectors of different lengths", async () => {
    const { url } = await start((texts, response, turn) =>
      answerWith(
        response,
        texts.map((text) => hashVector(text, 8 * turn)),
      ),
    );
    const ask = askOnce(endpointEncoder(url));
    await ask(["a"]);
    await expect(ask(["b"])).rejects.toThrow("vectors of 8 and of 16 numbers");
  });
  it("gives the same vectors whatever is asked together", async () => {
    const noisy: Answer = (texts, response) =>
      answerWith(
        response,
        texts.map((text) => hashVector(text).map((x) => x * (1 + texts.length * 1e-9))),
      );
    const { url } = await start(noisy);
    const alone = await askOnce(endpointEncoder(url))(["a ship left"]);
    const together = await askOnce(endpointEncoder(url))(["a ship left", "b", "c"]);
    expect(together.get("a ship left")).toEqual(alone.get("a ship left"));
  });
});
