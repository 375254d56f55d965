import fc from "fast-check";
import { expect, test } from "vitest";
import { hrefTo, hrefToPassage, parseRoute, rangeOf, views } from "./route.ts";

test("an address names a view, a thing in it and what narrows it", () => {
  expect(parseRoute("#/statements/s-1?lang=ko&speaker=n-2")).toEqual({
    view: "statements",
    id: "s-1",
    query: { lang: "ko", speaker: "n-2" },
  });
  expect(parseRoute("")).toEqual({ view: "overview", id: null, query: {} });
  expect(parseRoute("#/no-such-view")).toMatchObject({ view: "missing" });
  expect(parseRoute("#/reports/%E0%A4%A")).toMatchObject({ view: "reports", id: "%E0%A4%A" });
});

test("what hrefTo writes, parseRoute reads", () => {
  const text = fc.string({ unit: "grapheme", minLength: 1 });
  fc.assert(
    fc.property(fc.constantFrom(...views.slice(1)), text, text, (view, id, value) => {
      expect(parseRoute(hrefTo(view, id, { value }))).toEqual({ view, id, query: { value } });
    }),
  );
});

test("empty choices are left out of the address", () => {
  expect(hrefTo("statements", null, { lang: "", speaker: "n-1" })).toBe("#/statements?speaker=n-1");
});

test("a passage's address gives its range back, unless it lies outside the text", () => {
  const route = parseRoute(hrefToPassage({ report: "r-1", start: 5, end: 9 }));
  expect(rangeOf(route.query.at, 20)).toEqual({ start: 5, end: 9 });
  expect(rangeOf(route.query.at, 8)).toBeNull();
  expect(rangeOf("9-5", 20)).toBeNull();
  expect(rangeOf("x", 20)).toBeNull();
});
