/** The events on which accounts can be laid side by side; one of them, point by point. */
import { useMemo } from "preact/hooks";
import { type ArrangedPoint, type Arrangement, arrangePoints } from "../../../src/dossier/arrange-accounts.ts";
import { pointTitle, undecided } from "../../../src/dossier/contested.ts";
import type { Event } from "../../../src/model/index.ts";
import { AccountTable, pointHref } from "../components/AccountTable.tsx";
import { Correct } from "../components/Correct.tsx";
import { CorrectionNotes } from "../components/CorrectionNote.tsx";
import { EventTime } from "../components/EventTime.tsx";
import { ListTable } from "../components/ListTable.tsx";
import { LongList } from "../components/LongList.tsx";
import { Nothing, PageHead, Section } from "../components/Page.tsx";
import { PointBlock } from "../components/PointBlock.tsx";
import { Words } from "../components/Words.tsx";
import { useDossier, useRoute } from "../context.ts";
import { hrefTo } from "../data/route.ts";
import { plural, type Stand, standMarks, standReasons, standWords } from "../data/words.ts";

const rowsSize = 8;
const pointsSize = 2;
/** CSS pixels. */
const rowHeight = 73;
const pointHeight = 300;
const keyOrder = ["states", "differs", "denies", "both", "neither", "omits", "unknown"] as const;

/** What the signs mean that these points need. */
const StanceKey = ({ points }: { readonly points: readonly ArrangedPoint[] }) => {
  const used = new Set<Stand>(
    points.flatMap(({ point, rows, omits, unknown }) => [
      ...rows.map((row) => undecided(point, row) ?? row.stance),
      ...(omits.length > 0 ? (["omits"] as const) : []),
      ...(unknown.length > 0 ? (["unknown"] as const) : []),
    ]),
  );
  return (
    <dl class="key stance-key">
      {keyOrder
        .filter((stance) => used.has(stance))
        .map((stance) => (
          <div key={stance}>
            <dt>
              <span aria-hidden="true">{standMarks[stance]}</span> {standWords[stance]}
            </dt>
            <dd>{standReasons[stance]}</dd>
          </div>
        ))}
    </dl>
  );
};

const choices = [
  ["report", "by report"],
  ["side", "by side"],
] as const;

/** By report or by side: a choice that lives in the address. */
const Arrangements = ({ id, by }: { readonly id: string; readonly by: Arrangement }) => (
  <p class="switch">
    {choices.map(([choice, words]) => (
      <a
        key={choice}
        href={hrefTo("accounts", id, choice === "side" ? { by: choice } : {})}
        aria-current={choice === by}
      >
        {words}
      </a>
    ))}
  </p>
);

interface PageProps {
  readonly event: Event;
  readonly points: readonly ArrangedPoint[];
  readonly by: Arrangement;
}

/** One point by itself, every account of it with the words around; the points before and after it. */
const PointPage = ({ event, points, by, id }: PageProps & { readonly id: string }) => {
  const at = points.findIndex(({ point }) => point.id === id);
  const arranged = points[at];
  if (arranged === undefined) return <Nothing>The accounts of this event make no such point.</Nothing>;
  const [before, after] = [points[at - 1], points[at + 1]];
  return (
    <>
      <PageHead
        title={<Words text={pointTitle(arranged.point)} />}
        kicker={
          <>
            <a href={hrefTo("accounts", event.id, by === "side" ? { by } : {})}>
              <Words text={event.label} />
            </a>
            {arranged.point.kind === "disagreement" &&
              pointTitle(arranged.point) === arranged.point.label &&
              " · the point, as one of them puts it:"}
          </>
        }
      />
      <Correct kind="point" id={id} label={arranged.point.label} />
      <PointBlock arranged={arranged} href={null} />
      <p class="onward switch">
        {before !== undefined && (
          <a href={pointHref(event.id, before, by)}>
            ← <Words text={pointTitle(before.point)} />
          </a>
        )}
        {after !== undefined && (
          <a href={pointHref(event.id, after, by)}>
            <Words text={pointTitle(after.point)} /> →
          </a>
        )}
      </p>
    </>
  );
};

const Blocks = ({ event, points, by }: PageProps) => (
  <LongList
    name={`points ${event.id} ${by} ${points[0]?.point.kind}`}
    items={points}
    size={pointsSize}
    each={pointHeight}
  >
    {(shown, place) =>
      shown.map((one, i) => (
        <PointBlock key={one.point.id ?? place + i} arranged={one} href={pointHref(event.id, one, by)} />
      ))
    }
  </LongList>
);

const AccountPage = ({ id }: { readonly id: string }) => {
  const { dossier, accountByEvent, eventById } = useDossier();
  const { query } = useRoute();
  const by: Arrangement = query.by === "side" ? "side" : "report";
  const [eventId = "", pointId] = id.split(".");
  const account = accountByEvent.get(eventId);
  const event = eventById.get(eventId);
  const points = useMemo(
    () => (account === undefined ? [] : arrangePoints(account, dossier, by)),
    [account, dossier, by],
  );
  if (account === undefined || event === undefined) return <Nothing>No accounts were compared for this event.</Nothing>;
  if (pointId !== undefined) return <PointPage event={event} points={points} by={by} id={pointId} />;
  const differing = points.filter(({ point }) => point.kind !== "agreed");
  const agreed = points.filter(({ point }) => point.kind === "agreed");
  return (
    <>
      <PageHead title={<Words text={event.label} />} kicker={<a href={hrefTo("accounts")}>Accounts side by side</a>}>
        <p>
          <EventTime time={event.time} /> · <a href={hrefTo("timeline", event.id)}>the event</a> ·{" "}
          <a href={hrefTo("claims", null, { event: event.id })}>its claims, in their words</a>
        </p>
      </PageHead>
      <CorrectionNotes of={event} />
      <Arrangements id={event.id} by={by} />
      {differing.length > 0 && (
        <>
          <StanceKey points={differing} />
          <AccountTable event={event.id} points={differing} by={by} />
          <Section title="Where they differ">
            <Blocks event={event} points={differing} by={by} />
          </Section>
        </>
      )}
      {agreed.length > 0 && (
        <details class="fold agreed-points" open={differing.length === 0}>
          <summary>{plural(agreed.length, "point")} on which all that speak agree</summary>
          <Blocks event={event} points={agreed} by={by} />
        </details>
      )}
    </>
  );
};

export const Accounts = () => {
  const { dossier, eventById } = useDossier();
  const { id } = useRoute();
  if (id !== null) return <AccountPage id={id} />;
  const rows = dossier.accounts
    .map((account) => {
      const count = (kind: string): number => account.points.filter((point) => point.kind === kind).length;
      return { account, disagree: count("disagreement"), some: count("only-some"), agree: count("agreed") };
    })
    .toSorted((a, b) => b.disagree - a.disagree || b.some - a.some || b.agree - a.agree);
  return (
    <>
      <PageHead title="Accounts side by side">
        <p>
          For each event: what the sides and the reports say of it, point by point. Those that differ most come first.{" "}
          <a href={hrefTo("claims")}>All claims</a> that they are made of.
        </p>
      </PageHead>
      {rows.length === 0 ? (
        <Nothing>No event is told by enough reports to compare them.</Nothing>
      ) : (
        <ListTable heads={["Event", "#They disagree", "#Only some tell", "#They agree"]}>
          <LongList name="accounts" items={rows} size={rowsSize} each={rowHeight} inTable>
            {(shown) =>
              shown.map(({ account, disagree, some, agree }) => {
                const event = eventById.get(account.event);
                return (
                  <tr key={account.event}>
                    <th scope="row">
                      <a href={hrefTo("accounts", account.event)}>
                        <Words text={event?.label ?? "unknown event"} />
                      </a>
                      <p class="soft">
                        <EventTime time={event?.time ?? null} />
                      </p>
                    </th>
                    <td class="number" data-label="They disagree on">
                      {disagree}
                    </td>
                    <td class="number" data-label="Only some tell">
                      {some}
                    </td>
                    <td class="number" data-label="They agree on">
                      {agree}
                    </td>
                  </tr>
                );
              })
            }
          </LongList>
        </ListTable>
      )}
      <p class="soft">{rows.length > 0 && plural(rows.length, "event")}</p>
    </>
  );
};
