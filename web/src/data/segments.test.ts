import fc from "fast-check";
import { expect, test } from "vitest";
import { cutSegments, linesOf } from "./segments.ts";

test("overlapping marks cut the text where each begins and ends, the longest mark outermost", () => {
  const event = { start: 0, end: 10 };
  const quote = { start: 4, end: 14 };
  const name = { start: 5, end: 7 };
  expect(cutSegments({ start: 0, end: 16 }, [name, quote, event])).toEqual([
    { start: 0, end: 4, marks: [event] },
    { start: 4, end: 5, marks: [event, quote] },
    { start: 5, end: 7, marks: [event, quote, name] },
    { start: 7, end: 10, marks: [event, quote] },
    { start: 10, end: 14, marks: [quote] },
    { start: 14, end: 16, marks: [] },
  ]);
});

test("whatever the marks, segments tile the range and hold just the marks that cover them", () => {
  const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.array(span), (marks) => {
      const range = { start: 10, end: 50 };
      const segments = cutSegments(range, marks);
      expect(segments[0]?.start).toBe(10);
      expect(segments.at(-1)?.end).toBe(50);
      for (const [i, segment] of segments.entries()) {
        expect(segment.start).toBe(segments[i - 1]?.end ?? 10);
        const covering = marks.filter((mark) => mark.start <= segment.start && mark.end >= segment.end);
        expect(new Set(segment.marks)).toEqual(new Set(covering));
      }
    }),
  );
});

test("lines without words are left out", () => {
  expect(linesOf("one\n\n  \n two\n")).toEqual([
    { start: 0, end: 3 },
    { start: 8, end: 12 },
  ]);
});
