import { describe, expect, it } from "vitest";
import type { Commitment, Dossier, Passage, ProvenanceEdge } from "../model/index.ts";
import { arrangeCommitments } from "./arrange-commitments.ts";
import { suretyOf, suretyWords } from "./surety.ts";

const passage = (report: string): Passage => ({ report, start: 0, end: 5, exact: "words" });
const commitment = (id: string, by: string[], status: Commitment["status"], ...reports: string[]): Commitment => ({
  id,
  by,
  to: [],
  act: "open the road",
  condition: null,
  deadline: null,
  madeAt: null,
  date: null,
  evidence: [passage("r-1")],
  followUps:
    status === "open"
      ? []
      : [{ relation: status, event: null, date: null, evidence: reports.map((report) => passage(report)) }],
  status,
});
const copy = { from: "r-3", to: "r-2", relation: "verbatim" } as unknown as ProvenanceEdge;
const dossier = (...commitments: Commitment[]): Dossier =>
  ({
    commitments,
    provenance: [copy],
    entities: [{ id: "n-a", kind: "country", label: "Atland", forms: [] }],
  }) as unknown as Dossier;

describe("commitments", () => {
  it("come by side, those that failed first", () => {
    const some = [
      commitment("k-1", ["n-b"], "kept", "r-2"),
      commitment("k-2", ["n-a"], "open"),
      commitment("k-3", ["n-a"], "broken", "r-2"),
    ];
    const ids = (query: Parameters<typeof arrangeCommitments>[1]) =>
      arrangeCommitments(dossier(...some), query, []).map(({ commitments }) =>
        commitments.map((one) => one.commitment.id),
      );
    expect(ids({})).toEqual([["k-3", "k-2"], ["k-1"]]);
    expect(ids({ by: "atland" })).toEqual([["k-3", "k-2"]]);
    expect(ids({ status: "kept" })).toEqual([["k-1"]]);
    expect(ids({ by: "Atl", status: "kept" })).toEqual([]);
  });
  it("are as sure as there are reports that were not taken from one another", () => {
    const sure = (one: Commitment) => {
      const surety = suretyOf(one, dossier());
      return surety === null ? null : suretyWords(surety);
    };
    expect(sure(commitment("k", [], "open"))).toBeNull();
    expect(sure(commitment("k", [], "broken", "r-2"))).toBe("one report says so");
    expect(sure(commitment("k", [], "broken", "r-2", "r-3"))).toBe("2 reports say so, all from one source");
    expect(sure(commitment("k", [], "broken", "r-1", "r-2", "r-3"))).toBe("3 reports say so, 2 of them by themselves");
    const contested = commitment("k", [], "broken", "r-1", "r-2");
    const kept = { relation: "kept", event: null, date: null, evidence: [passage("r-4")] } as const;
    expect(sure({ ...contested, followUps: [...contested.followUps, kept] })).toBe(
      "2 reports say so; others tell it otherwise",
    );
  });
});
