/** The points on which accounts cannot all be right, the sharpest first. */
import { shorten } from "../../../../src/dossier/report-name.ts";
import type { Cell, Point } from "../../../../src/model/index.ts";
import { Section } from "../../components/Page.tsx";
import { Words } from "../../components/Words.tsx";
import { useDossier } from "../../context.ts";
import { labelOf } from "../../data/dossier-index.ts";
import { hrefTo, hrefToPassage } from "../../data/route.ts";
import { stanceWords } from "../../data/words.ts";

const shown = 5;
const cellsShown = 4;
/** Most code units of the words behind a position. */
const longest = 150;

/** Denials weigh most, then other values; a point that sides themselves dispute is sharper than one among papers. */
const sharpness = (point: Point, isSide: (by: string) => boolean): number =>
  point.cells.reduce((sum, cell) => {
    const weight = cell.stance === "denies" ? 3 : cell.stance === "differs" ? 2 : 0;
    return sum + weight * (isSide(cell.by) ? 2 : 1);
  }, 0);

const Position = ({ cell }: { readonly cell: Cell }) => {
  const index = useDossier();
  const passage = cell.evidence[0];
  const words = cell.value ?? stanceWords[cell.stance];
  return (
    <li>
      <b>
        <Words text={labelOf(index, cell.by)} />
      </b>
      {passage === undefined ? (
        words
      ) : (
        <span>
          <a href={hrefToPassage(passage)}>
            <Words text={words} />
          </a>{" "}
          <span class="soft excerpt">
            <Words text={shorten(passage.exact, longest)} lang={index.reportById.get(passage.report)?.lang} />
          </span>
        </span>
      )}
    </li>
  );
};

/** Those that say something, one of each value first, so that the difference is seen even where many agree. */
const positionsOf = (point: Point): Cell[] => {
  const said = point.cells.filter((cell) => cell.evidence.length > 0);
  const seen = new Set<string>();
  const firsts = said.filter((cell) => {
    const key = `${cell.stance} ${cell.value ?? ""}`;
    return !seen.has(key) && seen.add(key);
  });
  return [...firsts, ...said.filter((cell) => !firsts.includes(cell))].slice(0, cellsShown);
};

export const Disagreements = () => {
  const { dossier, entityById, eventById } = useDossier();
  const isSide = (by: string): boolean => entityById.has(by);
  const points = dossier.accounts
    .flatMap((account) =>
      account.points.filter((point) => point.kind === "disagreement").map((point) => ({ account, point })),
    )
    .toSorted((a, b) => sharpness(b.point, isSide) - sharpness(a.point, isSide))
    .slice(0, shown);
  if (points.length === 0) return null;
  return (
    <Section title="Where accounts disagree">
      <ul class="plain stories">
        {points.map(({ account, point }) => (
          <li key={`${account.event} ${point.label}`}>
            <h3>
              <a href={hrefTo("accounts", account.event)}>
                <Words text={point.label} />
              </a>
            </h3>
            <ul class="positions plain">
              {positionsOf(point).map((cell) => (
                <Position key={cell.by} cell={cell} />
              ))}
            </ul>
            <p class="soft">
              <Words text={eventById.get(account.event)?.label ?? ""} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
};
