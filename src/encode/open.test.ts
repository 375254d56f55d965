import { describe, expect, it } from "vitest";
import { openEncoder } from "./open.ts";

describe("--encoder", () => {
  it.each([
    ["http://localhost:11434/v1#bge-m3", "http://localhost:11434/v1#bge-m3"],
    ["https://embed.example/v1", "https://embed.example/v1"],
    ["onnx:models/e5", "onnx:models/e5"],
  ])("%s is an encoder", (named, name) => {
    expect(openEncoder(named)?.name).toBe(name);
  });
  it("built-in is none", () => {
    expect(openEncoder("built-in")).toBeNull();
  });
  it.each(["", "onnx:", "localhost:8000", "ftp://x/v1", "http://"])("%j is refused", (named) => {
    expect(() => openEncoder(named)).toThrow(/neither built-in/);
  });
  it("takes no key in a URL", () => {
    expect(() => openEncoder("http://me:secret@host/v1")).toThrow(/READOUT_ENCODER_KEY/);
  });
});
