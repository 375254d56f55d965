/** What was looked for and not found, said in one place, so that silence is not taken for a gap of the page. */
import { Nothing } from "../../components/Page.tsx";
import { useDossier } from "../../context.ts";

export const NotFound = () => {
  const { accounts, commitments, events } = useDossier().dossier;
  const disagree = accounts.some((account) => account.points.some((point) => point.kind === "disagreement"));
  const words = [
    events.length === 0 ? "No event was found in these reports." : null,
    disagree ? null : "No two accounts of one event were found to contradict each other.",
    commitments.length === 0 ? "No commitment was found." : null,
  ].filter((sentence) => sentence !== null);
  return words.length === 0 ? null : <Nothing>{words.join(" ")}</Nothing>;
};
