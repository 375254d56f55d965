/** The events on which accounts can be laid side by side; one of them, point by point. */
import { AccountTable } from "../components/AccountTable.tsx";
import { EventTime } from "../components/EventTime.tsx";
import { ListTable } from "../components/ListTable.tsx";
import { More } from "../components/More.tsx";
import { Nothing, PageHead } from "../components/Page.tsx";
import { Words } from "../components/Words.tsx";
import { useDossier, useRoute } from "../context.ts";
import { hrefTo } from "../data/route.ts";
import { plural, stanceMarks, stanceReasons, stanceWords } from "../data/words.ts";

const step = 80;
const keyOrder = ["states", "differs", "denies", "omits", "unknown"] as const;

const StanceKey = () => (
  <dl class="key stance-key">
    {keyOrder.map((stance) => (
      <div key={stance}>
        <dt>
          <span aria-hidden="true">{stanceMarks[stance]}</span> {stanceWords[stance]}
        </dt>
        <dd>{stanceReasons[stance]}</dd>
      </div>
    ))}
  </dl>
);

const AccountPage = ({ id }: { readonly id: string }) => {
  const { accountByEvent, eventById } = useDossier();
  const account = accountByEvent.get(id);
  const event = eventById.get(id);
  if (account === undefined || event === undefined) return <Nothing>No accounts were compared for this event.</Nothing>;
  return (
    <>
      <PageHead title={<Words text={event.label} />} kicker={<a href={hrefTo("accounts")}>Accounts side by side</a>}>
        <p>
          <EventTime time={event.time} /> · <a href={hrefTo("timeline", id)}>the event</a>
        </p>
      </PageHead>
      <AccountTable account={account} />
      <StanceKey />
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
          For each event: what the sides and the reports say of it, point by point. Those that differ most come first.
        </p>
      </PageHead>
      {rows.length === 0 ? (
        <Nothing>No event is told by enough reports to compare them.</Nothing>
      ) : (
        <More items={rows} step={step}>
          {(shown) => (
            <ListTable heads={["Event", "#They disagree", "#Only some tell", "#They agree"]}>
              <tbody>
                {shown.map(({ account, disagree, some, agree }) => {
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
                })}
              </tbody>
            </ListTable>
          )}
        </More>
      )}
      <p class="soft">{rows.length > 0 && plural(rows.length, "event")}</p>
    </>
  );
};
