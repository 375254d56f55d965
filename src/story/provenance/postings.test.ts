import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildPostings, holdersOf } from "./postings.ts";

describe("postings", () => {
  it("give the holders of a key, and nobody for a key that none holds", () => {
    const postings = buildPostings([[7, 3, 7], [], [0xffffffff, 3]]);
    expect([...holdersOf(postings, 3)]).toEqual([0, 2]);
    expect([...holdersOf(postings, 7)]).toEqual([0]);
    expect([...holdersOf(postings, 0xffffffff)]).toEqual([2]);
    expect([...holdersOf(postings, 4)]).toEqual([]);
  });

  it("give what a look through all lists gives", () => {
    const list = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(list, { maxLength: 12 }), (lists) => {
        const postings = buildPostings(lists);
        for (let key = 0; key <= 40; key++)
          expect([...holdersOf(postings, key)]).toEqual(lists.flatMap((keys, i) => (keys.includes(key) ? [i] : [])));
      }),
    );
  });
});
