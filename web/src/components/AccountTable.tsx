/**
 * The matrix of an event: a row a point, a column a side or report. Differences come first, then what only some tell;
 * what all agree on is folded. A cell without words says whether the account is silent or too little of it is here.
 */
import type { Account, Cell, Point, PointKind } from "../../../src/model/index.ts";
import { useDossier } from "../context.ts";
import { compareDays, type DossierIndex, dayOf } from "../data/dossier-index.ts";
import { plural } from "../data/words.ts";
import { StanceBadge } from "./Badge.tsx";
import { EntityName } from "./EntityName.tsx";
import { PassageText } from "./PassageText.tsx";
import { ReportName } from "./ReportName.tsx";
import { Words } from "./Words.tsx";

/** Sides first, then reports in order of their day. */
const columnsOf = ({ entityById, reportById }: DossierIndex, account: Account): string[] => {
  const ids = [...new Set(account.points.flatMap((point) => point.cells.map((cell) => cell.by)))];
  const sides = ids.filter((id) => entityById.has(id));
  const reports = ids
    .flatMap((id) => reportById.get(id) ?? [])
    .toSorted((a, b) => compareDays(dayOf(a), dayOf(b)) || (a.id < b.id ? -1 : 1));
  return [...sides, ...reports.map((report) => report.id)];
};

const Voice = ({ id }: { readonly id: string }) => {
  const report = useDossier().reportById.get(id);
  return report === undefined ? <EntityName id={id} /> : <ReportName report={report} />;
};

const Saying = ({ cell }: { readonly cell: Cell | undefined }) => {
  if (cell === undefined) return <span class="soft">not compared</span>;
  return (
    <>
      <StanceBadge stance={cell.stance} />
      {cell.value !== undefined && (
        <p class="value">
          <Words text={cell.value} />
        </p>
      )}
      {cell.evidence.map((passage) => (
        <p class="excerpt" key={`${passage.report}:${passage.start}`}>
          <PassageText passage={passage} />
        </p>
      ))}
    </>
  );
};

const Matrix = ({
  points,
  columns,
  caption,
}: {
  readonly points: readonly Point[];
  readonly columns: readonly string[];
  readonly caption: string;
}) => {
  const used = columns.filter((id) => points.some((point) => point.cells.some((cell) => cell.by === id)));
  return (
    <div class="matrix">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Point</th>
            {used.map((id) => (
              <th scope="col" key={id}>
                <Voice id={id} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map((point) => {
            const cells = new Map(point.cells.map((cell) => [cell.by, cell]));
            return (
              <tr key={point.label}>
                <th scope="row">
                  <Words text={point.label} />
                </th>
                {used.map((id) => (
                  <td key={id} class={cells.get(id)?.stance ?? "none"}>
                    <span class="cell-voice">
                      <Voice id={id} />
                    </span>
                    <Saying cell={cells.get(id)} />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
};

export const AccountTable = ({ account }: { readonly account: Account }) => {
  const columns = columnsOf(useDossier(), account);
  const ofKind = (kind: PointKind): Point[] => account.points.filter((point) => point.kind === kind);
  const agreed = ofKind("agreed");
  return (
    <>
      {ofKind("disagreement").length > 0 && (
        <Matrix points={ofKind("disagreement")} columns={columns} caption="They disagree" />
      )}
      {ofKind("only-some").length > 0 && (
        <Matrix points={ofKind("only-some")} columns={columns} caption="Only some tell" />
      )}
      {agreed.length > 0 && (
        <details class="fold" open={agreed.length === account.points.length}>
          <summary>{plural(agreed.length, "point")} on which all that speak agree</summary>
          <Matrix points={agreed} columns={columns} caption="They agree" />
        </details>
      )}
    </>
  );
};
