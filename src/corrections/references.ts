/**
 * Rewrites who is named everywhere in a dossier: under another id, under several (where a name that was one is now two), or no more. What
 * rests on nobody else goes with him; a claim that loses its voice is its report's own.
 */
import type {
  Account,
  Cell,
  Commitment,
  Credit,
  Dossier,
  EntityId,
  Passage,
  Point,
  PointKind,
  ProvenanceEdge,
  Stance,
} from "../model/index.ts";
import { onceEach, unique } from "./change.ts";
import { edgeId } from "./findings.ts";

/**
 * Who stands in place of somebody, the likeliest first.
 *
 * @param passages  What the finding rests on that names him.
 */
export type Replace = (id: EntityId, passages: readonly Passage[]) => readonly EntityId[];

const stanceWeights: readonly Stance[] = ["unknown", "omits", "states", "differs", "denies"];

/** What the cells of a point make it. */
export const kindOfCells = (cells: readonly Cell[]): PointKind =>
  cells.some(({ stance }) => stance === "differs" || stance === "denies")
    ? "disagreement"
    : cells.some(({ stance }) => stance === "omits")
      ? "only-some"
      : "agreed";

/** One cell a voice: of two stances the one that says more against the others, with the passages of both. */
export const mergeCells = (cells: readonly Cell[]): Cell[] =>
  [...Map.groupBy(cells, ({ by }) => by).values()].map((same) => {
    const [first, ...rest] = same.toSorted(
      (a, b) => stanceWeights.indexOf(b.stance) - stanceWeights.indexOf(a.stance),
    ) as [Cell, ...Cell[]];
    return rest.length === 0 ? first : { ...first, evidence: onceEach(same.flatMap(({ evidence }) => evidence)) };
  });

/** Links once, where two have come to lead the same way. */
export const mergeEdges = (edges: readonly ProvenanceEdge[]): ProvenanceEdge[] =>
  [...Map.groupBy(edges, edgeId).entries()]
    .map(([, same]): ProvenanceEdge => {
      const [first, ...rest] = same as [ProvenanceEdge, ...ProvenanceEdge[]];
      if (rest.length === 0) return first;
      const evidence = new Map(same.flatMap((edge) => edge.evidence).map((pair) => [JSON.stringify(pair), pair]));
      const corrections = unique(same.flatMap((edge) => edge.corrections ?? []));
      return {
        ...first,
        score: Math.max(...same.map(({ score }) => score)),
        evidence: [...evidence.values()],
        ...(corrections.length > 0 ? { corrections } : {}),
      };
    })
    .sort((a, b) => {
      const [one, two] = [[a.from, a.to, a.relation].join(), [b.from, b.to, b.relation].join()];
      return one < two ? -1 : one > two ? 1 : 0;
    });

/** Accounts without the points and events on which nobody is left to say anything. */
export const withPoints = (account: Account, points: readonly Point[]): Account[] =>
  points.length === 0 ? [] : [{ ...account, points }];

/** Rewrites everybody in `touched`. */
export const replaceEntities = (dossier: Dossier, touched: ReadonlySet<EntityId>, replace: Replace): Dossier => {
  const one = (id: EntityId | null, passages: readonly Passage[]): EntityId | null =>
    id !== null && touched.has(id) ? (replace(id, passages)[0] ?? null) : id;
  const many = (ids: readonly EntityId[], passages: readonly Passage[]): readonly EntityId[] =>
    ids.some((id) => touched.has(id))
      ? unique(ids.flatMap((id) => (touched.has(id) ? replace(id, passages) : [id])))
      : ids;
  const credit = ({ chain, evidence }: Credit): Credit[] => {
    const now = many(chain, evidence);
    return now.length === 0 ? [] : [{ chain: now, evidence }];
  };
  const cell = (cell: Cell): Cell[] => {
    if (!touched.has(cell.by)) return [cell];
    const by = replace(cell.by, cell.evidence)[0] ?? cell.evidence[0]?.report;
    return by === undefined ? [] : [{ ...cell, by }];
  };
  const point = (point: Point): Point[] => {
    if (!point.cells.some(({ by }) => touched.has(by))) return [point];
    const cells = mergeCells(point.cells.flatMap(cell));
    if (cells.length === 0) return [];
    const changed = cells.length !== point.cells.length;
    return [{ ...point, cells, kind: changed ? kindOfCells(cells) : point.kind }];
  };
  const commitment = (commitment: Commitment): Commitment => {
    const by = many(commitment.by, commitment.evidence);
    const to = many(commitment.to, commitment.evidence);
    if (by === commitment.by && to === commitment.to) return commitment;
    return { ...commitment, by, to: to.filter((id) => !by.includes(id)) };
  };
  return {
    ...dossier,
    reports: dossier.reports.map((report) => {
      const whole = [{ report: report.id, start: 0, end: report.text.length, exact: report.text }];
      const named = [report.outlet, report.side, ...report.credits.flatMap(({ chain }) => chain)];
      if (!named.some((id) => id !== null && touched.has(id))) return report;
      return {
        ...report,
        side: one(report.side, whole),
        outlet: one(report.outlet, whole),
        credits: report.credits.flatMap(credit),
      };
    }),
    events: dossier.events.map((event) => ({
      ...event,
      place: one(event.place, event.mentions),
      participants: many(event.participants, event.mentions),
    })),
    statements: dossier.statements.map((statement) => {
      const { speaker, addressee, quotes } = statement;
      if (![speaker, addressee].some((id) => id !== null && touched.has(id))) return statement;
      const named = quotes.flatMap(({ speakerMention }) => speakerMention ?? []);
      const contents = quotes.map(({ content }) => content);
      const now = one(speaker, named.length > 0 ? named : contents);
      const to = one(addressee, contents);
      return { ...statement, speaker: now, addressee: to === now ? null : to };
    }),
    claims: dossier.claims.map((claim) =>
      touched.has(claim.by)
        ? { ...claim, by: replace(claim.by, claim.evidence)[0] ?? (claim.evidence[0]?.report as string) }
        : claim,
    ),
    accounts: dossier.accounts.flatMap((account) => withPoints(account, account.points.flatMap(point))),
    commitments: dossier.commitments.map(commitment),
    provenance: dossier.provenance.some(({ to }) => touched.has(to))
      ? mergeEdges(
          dossier.provenance.flatMap((edge) => {
            if (!touched.has(edge.to)) return [edge];
            const to = replace(
              edge.to,
              edge.evidence.map(({ a }) => a),
            )[0];
            return to === undefined ? [] : [{ ...edge, to }];
          }),
        )
      : dossier.provenance,
  };
};
