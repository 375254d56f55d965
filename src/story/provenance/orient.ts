/**
 * Which way the edges of a family of copies run. Two reports alone tell little of which was first; where both are related to
 * others, what tells for or against those tells of them too: an original stands before all its copies.
 */
import type { ReportId } from "../../model/index.ts";

/** Two related reports and the log odds that `b` was taken from `a`. */
export interface Precedence {
  readonly a: ReportId;
  readonly b: ReportId;
  readonly logOdds: number;
}

/**
 * Orients the pairs, each by itself and by those to whom both are related. Among reports that are all related this is one order.
 *
 * @returns For each pair, in the order given, whether `a` borrows from `b`; of two as likely the larger id borrows.
 */
export const orient = (pairs: readonly Precedence[]): boolean[] => {
  const relatives = new Map<ReportId, Map<ReportId, number>>();
  const add = (one: ReportId, two: ReportId, logOdds: number): void => {
    const of = relatives.get(one) ?? new Map<ReportId, number>();
    relatives.set(one, of.set(two, logOdds));
  };
  for (const { a, b, logOdds } of pairs) {
    add(a, b, logOdds);
    add(b, a, -logOdds);
  }
  return pairs.map(({ a, b, logOdds }) => {
    let sum = 2 * logOdds;
    const [ofA, ofB] = [relatives.get(a)!, relatives.get(b)!];
    const [fewer, more] = ofA.size <= ofB.size ? [ofA, ofB] : [ofB, ofA];
    const shared = [...fewer.keys()].filter((id) => more.has(id)).sort();
    for (const id of shared) sum += ofA.get(id)! - ofB.get(id)!;
    return Math.abs(sum) < 1e-9 ? a > b : sum < 0;
  });
};
