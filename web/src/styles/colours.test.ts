/** Holds the colours to the contrast that DESIGN.md promises (WCAG 2.2, 1.4.3 and 1.4.11). */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const [light = "", dark = ""] = readFileSync(new URL("colours.css", import.meta.url), "utf8").split("@media");
const coloursOf = (css: string): Record<string, string> =>
  Object.fromEntries([...css.matchAll(/--([\w-]+): #(\w{6});/g)].map(([, name, value]) => [name!, value!]));

/** Relative luminance of an sRGB colour, 0 to 1. */
const luminance = (hex: string): number => {
  const [red, green, blue] = hex
    .match(/../g)!
    .map((pair) => Number.parseInt(pair, 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (a: string, b: string): number => {
  const [dim, bright] = [luminance(a), luminance(b)].toSorted((x, y) => x - y) as [number, number];
  return (bright + 0.05) / (dim + 0.05);
};

const grounds = ["paper", "sheet", "said-tint", "shared-tint"];

test.each([
  ["light", coloursOf(light)],
  ["dark", coloursOf(dark)],
])("%s: text reads on every ground, lines are seen on the page", (_, colours) => {
  for (const ground of grounds) {
    for (const text of ["ink", "soft", "good", "bad", "open", "said"]) {
      expect(contrast(colours[text]!, colours[ground]!), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  }
  expect(contrast(colours["target-ink"]!, colours.target!)).toBeGreaterThanOrEqual(7);
  expect(contrast(colours["strong-rule"]!, colours.paper!)).toBeGreaterThanOrEqual(3);
});
