/** One promise: who is to do what for whom, on what condition and by when, where it was made, and what came of it. */

import { suretyOf, suretyWords } from "../../../src/dossier/surety.ts";
import type { Commitment, FollowUp } from "../../../src/model/index.ts";
import { useDossier } from "../context.ts";
import { hrefTo } from "../data/route.ts";
import { dayWords } from "../data/when.ts";
import { followUpWords } from "../data/words.ts";
import { CommitmentBadge } from "./Badge.tsx";
import { CorrectionNotes } from "./CorrectionNote.tsx";
import { EntityNames } from "./EntityName.tsx";
import { PassageText, SourcedPassages } from "./PassageText.tsx";
import { Words } from "./Words.tsx";

export const EventName = ({ id }: { readonly id: string }) => {
  const event = useDossier().eventById.get(id);
  return event === undefined ? null : (
    <a href={hrefTo("timeline", id)}>
      <Words text={event.label} />
    </a>
  );
};

const FollowUpItem = ({ followUp }: { readonly followUp: FollowUp }) => (
  <li class={`follow-up ${followUp.relation}`}>
    <p>
      <b>{followUpWords[followUp.relation]}</b>
      <span class="soft">{followUp.date === null ? ", day not known" : `, ${dayWords(followUp.date)}`}</span>
      {followUp.event !== null && (
        <>
          {": "}
          <EventName id={followUp.event} />
        </>
      )}
    </p>
    <SourcedPassages passages={followUp.evidence} />
  </li>
);

/** How sure it is what came of a promise; what a reader has said or seen is no proposal any more. */
export const HowSure = ({ commitment }: Props) => {
  const { dossier } = useDossier();
  const surety = suretyOf(commitment, dossier);
  if (surety === null) return null;
  const seen = (dossier.corrections ?? []).some(
    ({ id, action }) => commitment.corrections?.includes(id) && (action === "confirm" || action === "retype"),
  );
  return (
    <span class="soft sure">
      {seen ? "" : "not confirmed; "}
      {suretyWords(surety)}
    </span>
  );
};

interface Props {
  readonly commitment: Commitment;
}

/** The promise in a few lines of the board: what is due, what came of it, how sure that is. */
export const CommitmentNote = ({ commitment }: Props) => {
  const { date, deadline, condition, followUps, to, corrections } = commitment;
  return (
    <article class="promise">
      <h3>
        <a href={hrefTo("commitments", commitment.id)}>
          <Words text={commitment.act} />
        </a>
      </h3>
      <p class="promise-facts">
        {to.length > 0 && (
          <>
            to <EntityNames ids={to} />,{" "}
          </>
        )}
        {date === null ? "day not known" : dayWords(date)}
        {deadline !== null && <b>, due {dayWords(deadline)}</b>}
        {condition !== null && ", on a condition"}
      </p>
      {followUps.length > 0 && (
        <ol class="history plain">
          {followUps.map(({ relation, date: day }, i) => (
            <li key={`${i}:${relation}`} class={relation}>
              {followUpWords[relation]}
              <span class="soft">{day === null ? ", day not known" : `, ${dayWords(day)}`}</span>
            </li>
          ))}
        </ol>
      )}
      <p class="promise-facts">
        <HowSure commitment={commitment} />
        {corrections !== undefined && (
          <span class="badge open">
            {" "}
            <span aria-hidden="true">✎</span> corrected
          </span>
        )}
      </p>
    </article>
  );
};

export const CommitmentCard = ({ commitment }: Props) => (
  <article class="commitment">
    <h4>
      <a href={hrefTo("commitments", commitment.id)}>
        <Words text={commitment.act} />
      </a>{" "}
      <CommitmentBadge status={commitment.status} /> <HowSure commitment={commitment} />
    </h4>
    <CorrectionNotes of={commitment} />
    <dl class="facts">
      <div>
        <dt>Promised by</dt>
        <dd>{commitment.by.length === 0 ? "not named" : <EntityNames ids={commitment.by} />}</dd>
      </div>
      {commitment.to.length > 0 && (
        <div>
          <dt>To</dt>
          <dd>
            <EntityNames ids={commitment.to} />
          </dd>
        </div>
      )}
      <div>
        <dt>Made</dt>
        <dd>
          {commitment.date === null ? "day not known" : dayWords(commitment.date)}
          {commitment.madeAt !== null && (
            <>
              {", "}
              <EventName id={commitment.madeAt} />
            </>
          )}
        </dd>
      </div>
      {commitment.deadline !== null && (
        <div>
          <dt>Due</dt>
          <dd>{dayWords(commitment.deadline)}</dd>
        </div>
      )}
      {commitment.condition !== null && (
        <div>
          <dt>On condition</dt>
          <dd>
            <PassageText passage={commitment.condition} />
          </dd>
        </div>
      )}
    </dl>
    <h5>In the reports’ words</h5>
    <SourcedPassages passages={commitment.evidence} />
    <h5>What came of it</h5>
    {commitment.followUps.length === 0 ? (
      <p class="soft">No report in this pile says.</p>
    ) : (
      <ol class="follow-ups plain">
        {commitment.followUps.map((followUp, i) => (
          <FollowUpItem key={`${i}:${followUp.relation}`} followUp={followUp} />
        ))}
      </ol>
    )}
  </article>
);
