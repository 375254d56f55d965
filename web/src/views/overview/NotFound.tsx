/** What was looked for and not found, said in one place, so that silence is not taken for a gap of the page. */
import { Nothing } from "../../components/Page.tsx";
import { useFront } from "../../context.ts";

export const NotFound = () => {
  const { events, disagreements, commitments } = useFront().counts;
  const words = [
    events === 0 ? "No event was found in these reports." : null,
    disagreements > 0 ? null : "No two accounts of one event were found to contradict each other.",
    commitments === 0 ? "No commitment was found." : null,
  ].filter((sentence) => sentence !== null);
  return words.length === 0 ? null : <Nothing>{words.join(" ")}</Nothing>;
};
