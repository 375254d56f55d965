import { describe, expect, it } from "vitest";
import { onnxEncoder, type Transformers } from "./onnx.ts";

const fake = (): { transformers: Transformers; opened: string[] } => {
  const opened: string[] = [];
  const transformers: Transformers = {
    env: { allowRemoteModels: true, allowLocalModels: true, localModelPath: "" },
    pipeline: async (_task, model) => {
      opened.push(model);
      return async (texts) => ({ tolist: () => texts.map((text) => [text.length, 1]) });
    },
  };
  return { transformers, opened };
};

describe("a local model", () => {
  it("says how to get the package that runs it", async () => {
    const encoder = onnxEncoder("some/model", "", () => Promise.reject(new Error("not found")));
    await expect(encoder.encode(["x"])).rejects.toMatchObject({
      code: "encoder-unavailable",
      message: expect.stringContaining("npm install @huggingface/transformers"),
    });
  });
  it("is read from a folder without asking the network", async () => {
    const { transformers, opened } = fake();
    const [vector] = await onnxEncoder("src/encode", "query: ", async () => transformers).encode(["ab"]);
    expect([...(vector ?? [])]).toEqual([9, 1]);
    expect(transformers.env).toMatchObject({ allowRemoteModels: false, allowLocalModels: true });
    expect(transformers.env.localModelPath).toMatch(/src$/);
    expect(opened).toEqual(["encode"]);
  });
  it("is fetched where the user gave a name", async () => {
    const { transformers, opened } = fake();
    await onnxEncoder("some/model", "", async () => transformers).encode(["ab"]);
    expect(transformers.env.allowRemoteModels).toBe(true);
    expect(opened).toEqual(["some/model"]);
  });
});
