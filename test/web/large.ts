/** A dossier made as large as one likes: copies of all that it holds, each with ids of its own, so that every copy is an affair by itself. */
import type { Dossier } from "../../src/model/index.ts";

const id = /^[a-z]-[0-9a-f]{16}$/;

/** @param copies How often everything stands in it; the texts are the same in all. */
export const enlarge = (dossier: Dossier, copies: number): Dossier => {
  const parts = Array.from({ length: copies }, (_, copy) => {
    const suffix = copy.toString(16).padStart(4, "0");
    return JSON.parse(JSON.stringify(dossier), (_key, value: unknown) =>
      typeof value === "string" && id.test(value) ? `${value.slice(0, -4)}${suffix}` : value,
    ) as Dossier;
  });
  const all = <Thing>(listOf: (part: Dossier) => readonly Thing[]): Thing[] => parts.flatMap(listOf);
  return {
    ...dossier,
    stories: all((part) => part.stories),
    reports: all((part) => part.reports),
    entities: all((part) => part.entities),
    events: all((part) => part.events),
    statements: all((part) => part.statements),
    claims: all((part) => part.claims),
    accounts: all((part) => part.accounts),
    commitments: all((part) => part.commitments),
    provenance: all((part) => part.provenance),
  };
};
