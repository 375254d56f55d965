/**
 * An encoder in this process: an ONNX model run by `@huggingface/transformers`, which is no dependency of readout and has to be installed beside
 * it. A folder is read from disk and nothing is fetched; a name is a model that the user asked to be fetched and kept by that package.
 */
import { statSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { reasonOf } from "../model/reason.ts";
import { type Encoder, unavailable } from "./encoder.ts";

/** As much of `@huggingface/transformers` as is used. */
export interface Transformers {
  readonly env: { allowRemoteModels: boolean; allowLocalModels: boolean; localModelPath: string };
  readonly pipeline: (task: "feature-extraction", model: string) => Promise<Extractor>;
}
type Extractor = (
  texts: readonly string[],
  options: { readonly pooling: "mean"; readonly normalize: true },
) => Promise<{ tolist(): number[][] }>;

const PACKAGE = "@huggingface/transformers";

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** @param model A folder with `config.json`, `tokenizer.json` and `onnx/`, or a name: `Xenova/multilingual-e5-small`. */
export const onnxEncoder = (
  model: string,
  prefix = "",
  load: () => Promise<unknown> = () => import(PACKAGE),
): Encoder => {
  const name = `onnx:${model}`;
  const open = async (): Promise<Extractor> => {
    let transformers: Transformers;
    try {
      transformers = (await load()) as Transformers;
    } catch (cause) {
      throw unavailable(
        name,
        `needs ${PACKAGE}, which is not there; install it beside readout: npm install ${PACKAGE}`,
        cause,
      );
    }
    const local = isFolder(model);
    transformers.env.allowRemoteModels = !local;
    transformers.env.allowLocalModels = local;
    if (local) transformers.env.localModelPath = dirname(resolve(model));
    try {
      return await transformers.pipeline("feature-extraction", local ? basename(resolve(model)) : model);
    } catch (cause) {
      throw unavailable(name, `cannot be loaded: ${reasonOf(cause)}`, cause);
    }
  };
  let opened: Promise<Extractor> | undefined;
  return {
    name,
    // One at a time, so that no text's vector depends on the lengths of others.
    batch: 1,
    encode: async (texts) => {
      opened ??= open();
      const extract = await opened;
      try {
        const found = await extract(
          texts.map((text) => prefix + text),
          { pooling: "mean", normalize: true },
        );
        return found.tolist().map((vector) => Float32Array.from(vector));
      } catch (cause) {
        throw unavailable(name, `failed: ${reasonOf(cause)}`, cause);
      }
    },
  };
};
