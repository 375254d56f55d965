/** One claim: whose it is, what it does, and its words. It may be false, may be denied: it is never told as what is. */
import type { Claim } from "../../../src/model/index.ts";
import { useDossier } from "../context.ts";
import { hrefTo } from "../data/route.ts";
import { claimWords, modalityWords } from "../data/words.ts";
import { EntityName } from "./EntityName.tsx";
import { PassageText } from "./PassageText.tsx";
import { Words } from "./Words.tsx";

/** "all", "1,000,000". */
const degreeWords = (degree: string): string =>
  /^\d{4,}$/.test(degree) ? Number(degree).toLocaleString("en") : degree;

/** "says, as planned, with a “not”; how much: 12". That something happened is the usual thing and goes without saying but of an assertion. */
const claimLine = ({ kind, modality, negated, degree }: Claim): string => {
  const as = modality === "happened" && kind !== "assertion" ? "" : `, ${modalityWords[modality]}`;
  return `${claimWords[kind]}${as}${negated ? ", with a “not”" : ""}${degree === null ? "" : `; how much: ${degreeWords(degree)}`}`;
};

/** What somebody does with these words, in a few. */
export const ClaimWords = ({ claim }: { readonly claim: Claim }) => <span class="how">{claimLine(claim)}</span>;

export const ClaimItem = ({ claim }: { readonly claim: Claim }) => {
  const { entityById, eventById } = useDossier();
  const event = claim.event === null ? undefined : eventById.get(claim.event);
  return (
    <li class="claim sourced">
      {claim.evidence.map((passage) => (
        <p class="text" key={`${passage.report}:${passage.start}`}>
          <PassageText passage={passage} />
        </p>
      ))}
      <p class="credit">
        {entityById.has(claim.by) ? <EntityName id={claim.by} /> : "the report itself"} <ClaimWords claim={claim} />
        {event !== undefined && (
          <>
            {" · of "}
            <a href={hrefTo("timeline", event.id)}>
              <Words text={event.label} />
            </a>
          </>
        )}
      </p>
    </li>
  );
};
