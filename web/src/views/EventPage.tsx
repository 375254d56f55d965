/** One event: when, where, who, and the sentence of each report that tells of it. */
import { EventAccounts } from "../components/AccountTable.tsx";
import { EventBadge } from "../components/Badge.tsx";
import { CommitmentCard } from "../components/CommitmentCard.tsx";
import { Correct } from "../components/Correct.tsx";
import { CorrectionNotes } from "../components/CorrectionNote.tsx";
import { EntityName, EntityNames } from "../components/EntityName.tsx";
import { ToldOn } from "../components/EventCard.tsx";
import { EventTime } from "../components/EventTime.tsx";
import { Nothing, PageHead, Section } from "../components/Page.tsx";
import { SourcedPassages } from "../components/PassageText.tsx";
import { WhyOne } from "../components/WhyOne.tsx";
import { Words } from "../components/Words.tsx";
import { useDossier } from "../context.ts";
import { hrefTo } from "../data/route.ts";
import { plural } from "../data/words.ts";

export const EventPage = ({ id }: { readonly id: string }) => {
  const index = useDossier();
  const event = index.eventById.get(id);
  if (event === undefined) return <Nothing>No event has this address in this dossier.</Nothing>;
  const reports = index.reportsByEvent.get(id) ?? [];
  const mentions = reports.flatMap((report) => event.mentions.filter((mention) => mention.report === report.id));
  const account = index.accountByEvent.get(id);
  const claims = index.dossier.claims.filter((claim) => claim.event === id).length;
  const commitments = index.dossier.commitments.filter((commitment) => commitment.madeAt === id);
  return (
    <>
      <PageHead title={<Words text={event.label} />} kicker={<a href={hrefTo("timeline")}>Timeline</a>}>
        <p>
          <EventTime time={event.time} /> <EventBadge status={event.status} />
          {event.place !== null && (
            <>
              {" · "}
              <EntityName id={event.place} />
            </>
          )}
        </p>
        {event.participants.length > 0 && (
          <p>
            <span class="soft">Who took part: </span>
            <EntityNames ids={event.participants} />
          </p>
        )}
        <p class="soft">
          {plural(reports.length, "report")} {reports.length === 1 ? "tells" : "tell"} of it
          <ToldOn event={event} />.
        </p>
      </PageHead>
      <CorrectionNotes of={event} />
      <Correct kind="event" id={id} label={event.label} />
      <Section title="As each report tells it">
        <SourcedPassages passages={mentions} />
        <WhyOne event={event} />
      </Section>
      {(account !== undefined || claims > 0) && (
        <Section title="Accounts side by side">
          {account !== undefined && <EventAccounts account={account} />}
          {claims > 0 && (
            <p class="onward">
              <a href={hrefTo("claims", null, { event: id })}>{plural(claims, "claim")} of it, in their words</a>
            </p>
          )}
        </Section>
      )}
      {commitments.length > 0 && (
        <Section title="Promised there">
          {commitments.map((commitment) => (
            <CommitmentCard key={commitment.id} commitment={commitment} />
          ))}
        </Section>
      )}
    </>
  );
};
