/** One point of an event: who says what in which words, those who differ beside each other; below, who leaves it out and of whom nobody can tell. */
import type { AccountRow, ArrangedPoint } from "../../../src/dossier/arrange-accounts.ts";
import { pointTitle, undecided } from "../../../src/dossier/contested.ts";
import type { Point } from "../../../src/model/index.ts";
import { useDossier } from "../context.ts";
import { placeKey } from "../data/dossier-index.ts";
import { hrefToPassage } from "../data/route.ts";
import { pointMarks, pointWords, stanceMarks, stanceReasons, stanceWords } from "../data/words.ts";
import { StanceBadge } from "./Badge.tsx";
import { ClaimWords } from "./ClaimItem.tsx";
import { CorrectionNotes } from "./CorrectionNote.tsx";
import { EntityName } from "./EntityName.tsx";
import { PassageInContext, PassageText } from "./PassageText.tsx";
import { ReportName } from "./ReportName.tsx";
import { Words } from "./Words.tsx";

/** Accounts that say the same and are shown before the rest is folded away. */
const shownRows = 4;

const Voice = ({ id }: { readonly id: string }) => {
  const report = useDossier().reportById.get(id);
  return report === undefined ? <EntityName id={id} /> : <ReportName report={report} />;
};

interface RowProps {
  readonly row: AccountRow;
  /** With the words around. */
  readonly wide: boolean;
}

/** The words of one account; where several reports stand behind it, each passage says whose it is. */
const Row = ({ row: { by, voice, evidence }, wide }: RowProps) => {
  const { reportById, claimsAt } = useDossier();
  const own = by !== null && reportById.has(by) && voice === null;
  return (
    <div class="voice">
      {!own && (by !== null || voice !== null) && (
        <h5>
          <EntityName id={(voice ?? by) as string} />
        </h5>
      )}
      {evidence.map((passage) => {
        const report = reportById.get(passage.report);
        return (
          <div class="sourced" key={`${passage.report}:${passage.start}`}>
            {wide ? <PassageInContext passage={passage} /> : <PassageText passage={passage} />}
            {report !== undefined && (
              <p class="credit">
                <ReportName report={report} href={hrefToPassage(passage)} />
                {wide &&
                  (claimsAt.get(placeKey(passage)) ?? []).map((claim) => (
                    <span key={claim.id}>
                      {" · "}
                      <ClaimWords claim={claim} />
                    </span>
                  ))}
              </p>
            )}
          </div>
        );
      })}
    </div>
  );
};

/** Values that only say yes or no are in the stance already. */
const isPlain = (value: string | null): boolean => value === null || value === "yes" || value === "no";

interface GroupProps {
  readonly point: Point;
  readonly rows: readonly AccountRow[];
  readonly wide: boolean;
}

/** Those that stand alike to a point. */
const Group = ({ point, rows, wide }: GroupProps) => {
  const [first] = rows;
  if (first === undefined) return null;
  const [shown, left] = wide ? [rows, []] : [rows.slice(0, shownRows), rows.slice(shownRows)];
  const list = (some: readonly AccountRow[]) =>
    some.map((row, i) => <Row key={`${row.by}:${row.voice}:${i}`} row={row} wide={wide} />);
  return (
    <section class={`stance ${first.stance}`}>
      <h4>
        <StanceBadge stance={undecided(point, first) ?? first.stance} valued={!isPlain(first.value)} />
        {!isPlain(first.value) && (
          <>
            {" "}
            <span class="value">
              <Words text={first.value ?? ""} />
            </span>
          </>
        )}
      </h4>
      <div class="voices">{list(shown)}</div>
      {left.length > 0 && (
        <details class="fold">
          <summary>{left.length === 1 ? "1 more account says so" : `${left.length} more accounts say so`}</summary>
          <div class="voices">{list(left)}</div>
        </details>
      )}
    </section>
  );
};

const Silent = ({ stance, ids }: { readonly stance: "omits" | "unknown"; readonly ids: readonly string[] }) =>
  ids.length === 0 ? null : (
    <div class="silent">
      <dt title={stanceReasons[stance]}>
        <span aria-hidden="true">{stanceMarks[stance]}</span> {stanceWords[stance]}
      </dt>
      <dd>
        {ids.map((id, i) => (
          <span key={id}>
            {i > 0 && "; "}
            <Voice id={id} />
          </span>
        ))}
      </dd>
    </div>
  );

interface Props {
  readonly arranged: ArrangedPoint;
  /** Where the point stands alone on a page; null on that page itself, which shows all accounts with the words around them. */
  readonly href: string | null;
}

export const PointBlock = ({ arranged: { point, rows, omits, unknown }, href }: Props) => {
  const groups = [
    ...Map.groupBy(rows, (row) => JSON.stringify([row.stance, row.value, undecided(point, row)])).values(),
  ];
  return (
    <article class={`point ${point.kind}`}>
      {href !== null && (
        <h3>
          <a href={href}>
            <Words text={pointTitle(point)} />
          </a>
        </h3>
      )}
      <p class="kind">
        <span aria-hidden="true">{pointMarks[point.kind]}</span> {pointWords[point.kind]}
      </p>
      <CorrectionNotes of={point} />
      <div class={`stances ${groups.length > 1 ? "against" : ""}`}>
        {groups.map((group, i) => (
          <Group key={i} point={point} rows={group} wide={href === null} />
        ))}
      </div>
      {omits.length + unknown.length > 0 && (
        <dl class="silents">
          <Silent stance="omits" ids={omits} />
          <Silent stance="unknown" ids={unknown} />
        </dl>
      )}
    </article>
  );
};
