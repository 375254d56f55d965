import { expect, it } from "vitest";
import type { Dossier } from "../model/index.ts";
import { dossierText } from "./text.ts";

it("is what JSON.stringify gives with an indent of 1, and a line end", () => {
  const dossier = {
    format: "readout-dossier/1",
    generated: "2021-05-03T00:00:00Z",
    stories: [],
    reports: [
      { id: "r-1", text: "One.\nTwo “three”.", authors: [], published: null },
      { id: "r-2", text: "" },
    ],
    entities: undefined,
    notices: [{ message: "a" }],
  } as unknown as Dossier;
  expect([...dossierText(dossier)].join("")).toBe(`${JSON.stringify(dossier, null, 1)}\n`);
});
