/**
 * The matrix of an event at a glance: a row a point, a column a side or report, in each cell a sign that opens the words. Differences come
 * first, then what only some tell. Whoever cannot see it, or has a narrow screen, finds the same below it in words.
 */
import { type ArrangedPoint, arrangePoints } from "../../../src/dossier/arrange-accounts.ts";
import { pointTitle, undecided } from "../../../src/dossier/contested.ts";
import { shortenName } from "../../../src/dossier/report-name.ts";
import type { Account, EventId } from "../../../src/model/index.ts";
import { useDossier } from "../context.ts";
import { compareDays, type DossierIndex, dayOf, labelOf } from "../data/dossier-index.ts";
import { hrefTo } from "../data/route.ts";
import { shortDay } from "../data/when.ts";
import { plural, type Stand, standMarks, standWords } from "../data/words.ts";
import { Words } from "./Words.tsx";

/**
 * Sides first, then reports in the order of their day. Where accounts are taken by side, those of no side are one column, the last, and
 * which of them are silent is said below only.
 */
const columnsOf = (
  { entityById, reportById }: DossierIndex,
  points: readonly ArrangedPoint[],
  by: string,
): (string | null)[] => {
  const all = points.flatMap(({ rows, omits, unknown }) => [...rows.map(({ by }) => by), ...omits, ...unknown]);
  const ids = [...new Set(all)];
  const reports = ids
    .flatMap((id) => (id === null ? [] : (reportById.get(id) ?? [])))
    .toSorted((a, b) => compareDays(dayOf(a), dayOf(b)) || (a.id < b.id ? -1 : 1));
  return [
    ...ids.filter((id) => id !== null && entityById.has(id)),
    ...(by === "side" ? [] : reports.map(({ id }) => id)),
    ...(ids.includes(null) ? [null] : []),
  ];
};

/** Code units of a column's name. */
const longestName = 26;

const ColumnName = ({ id }: { readonly id: string | null }) => {
  const index = useDossier();
  const report = id === null ? undefined : index.reportById.get(id);
  const day = report === undefined ? null : dayOf(report);
  return (
    <span class="column-name">
      <Words text={id === null ? "others" : shortenName(labelOf(index, id), longestName)} />
      {day !== null && <span class="soft"> {shortDay(day)}</span>}
    </span>
  );
};

/** How a column stands to a point; several where one side's reports, or the voices of one report, tell it differently. */
const stancesOf = ({ point, rows, omits, unknown }: ArrangedPoint, by: string | null): readonly Stand[] => {
  const said = [...new Set(rows.filter((row) => row.by === by).map((row) => undecided(point, row) ?? row.stance))];
  if (said.length > 0 || by === null) return said;
  return omits.includes(by) ? ["omits"] : unknown.includes(by) ? ["unknown"] : [];
};

/** A cell's sign, said in words to whom it is read out: one element each, as a matrix has hundreds. */
const Sign = ({ stance }: { readonly stance: Stand }) => (
  <span class={`sign ${stance}`} role="img" aria-label={standWords[stance]} title={standWords[stance]}>
    {standMarks[stance]}
  </span>
);

export const pointHref = (event: EventId, { point }: ArrangedPoint, by: string): string =>
  hrefTo("accounts", point.id === undefined ? event : `${event}.${point.id}`, by === "side" ? { by } : {});

interface Props {
  readonly event: EventId;
  readonly points: readonly ArrangedPoint[];
  readonly by: string;
}

export const AccountTable = ({ event, points, by }: Props) => {
  const columns = columnsOf(useDossier(), points, by);
  return (
    <div class="matrix">
      <table>
        <caption class="aside">How each account stands to each point</caption>
        <thead>
          <tr>
            <th scope="col">Point</th>
            {columns.map((id) => (
              <th scope="col" key={id}>
                <ColumnName id={id} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map((one, i) => (
            <tr key={one.point.id ?? i} class={one.point.kind}>
              <th scope="row">
                <a href={pointHref(event, one, by)}>
                  <Words text={pointTitle(one.point)} />
                </a>
              </th>
              {columns.map((id) => (
                <td key={id}>
                  {stancesOf(one, id).map((stance) =>
                    stance === "omits" || stance === "unknown" ? (
                      <Sign key={stance} stance={stance} />
                    ) : (
                      <a key={stance} href={pointHref(event, one, by)}>
                        <Sign stance={stance} />
                      </a>
                    ),
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** The matrix of an account on the page of its event, with the way to the words. */
export const EventAccounts = ({ account }: { readonly account: Account }) => {
  const { dossier } = useDossier();
  const points = arrangePoints(account, dossier, "report");
  const differing = points.filter(({ point }) => point.kind !== "agreed");
  return (
    <>
      {differing.length > 0 && <AccountTable event={account.event} points={differing} by="report" />}
      <p class="onward">
        <a href={hrefTo("accounts", account.event)}>
          {plural(points.length, "point")} in the words of each account
          {differing.length === 0 && ", on which all that speak agree"}
        </a>
      </p>
    </>
  );
};
