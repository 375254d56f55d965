/** From what the user wrote behind `--encoder` to an encoder. */
import { ReadoutError } from "../model/index.ts";
import type { Encoder } from "./encoder.ts";
import { endpointEncoder } from "./endpoint.ts";
import { onnxEncoder } from "./onnx.ts";

/** The environment variable that a key for an endpoint is read from. */
export const KEY_VARIABLE = "READOUT_ENCODER_KEY";

/**
 * @param named `built-in`, the URL of an endpoint with a model behind `#`, or `onnx:` and the name or folder of a model.
 * @param options.prefix Put before each text, as some models ask for.
 * @returns null for the built-in comparison.
 * @throws {ReadoutError} `usage` if it is none of these.
 */
export const openEncoder = (
  named: string,
  options: { readonly prefix?: string | undefined; readonly key?: string | undefined } = {},
): Encoder | null => {
  if (named === "built-in") return null;
  if (named.startsWith("onnx:") && named.length > "onnx:".length)
    return onnxEncoder(named.slice("onnx:".length), options.prefix);
  const url = /^https?:\/\//.test(named) ? URL.parse(named) : null;
  if (url === null)
    throw new ReadoutError(
      "usage",
      `--encoder ${named}: neither built-in, nor a URL (http://localhost:11434/v1#model), nor onnx:NAME or onnx:FOLDER`,
    );
  if (url.username !== "" || url.password !== "")
    throw new ReadoutError("usage", `--encoder: a key does not belong in the URL; put it in ${KEY_VARIABLE}`);
  return endpointEncoder(named, options);
};
