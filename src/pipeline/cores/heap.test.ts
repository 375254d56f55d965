import { expect, it } from "vitest";
import { collectNow } from "./heap.ts";

it("collects what nothing holds, and only that", async () => {
  const held = { text: "held" };
  const refs = [new WeakRef({ text: "let go" }), new WeakRef(held)];
  // A weak reference holds what it names until the turn is over.
  await new Promise((resolve) => setTimeout(resolve));
  collectNow();
  expect(refs.map((ref) => ref.deref())).toEqual([undefined, held]);
});
