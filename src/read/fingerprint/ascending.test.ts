import { expect, test } from "vitest";
import { ascending, placeOf } from "./ascending.ts";

test("hashes come in order, each once, and no further than asked", () => {
  const hashes = Uint32Array.of(7, 0xffffffff, 7, 2, 9);
  expect([...ascending(hashes, 4)]).toEqual([2, 7, 0xffffffff]);
  expect([...ascending(Uint32Array.of())]).toEqual([]);
});

test("each is found where it stands", () => {
  const hashes = ascending(Uint32Array.of(30, 10, 0xfffffff0, 20));
  expect([10, 20, 30, 0xfffffff0].map((hash) => placeOf(hashes, hash))).toEqual([0, 1, 2, 3]);
});
