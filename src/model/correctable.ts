/** What can be corrected, and what can be done to it: the table of `docs/corrections.md`. Needs no schema, so the page has it too. */

export const correctionActions = ["rename", "join", "split", "retype", "reject", "confirm", "undo"] as const;
export type CorrectionAction = (typeof correctionActions)[number];

export const correctableKinds = ["entity", "event", "statement", "point", "commitment", "edge"] as const;
export type CorrectableKind = (typeof correctableKinds)[number];

/** What can be done to a finding of each kind. The words of a statement are nobody's to change. */
export const actionsOn: Readonly<Record<CorrectableKind, readonly CorrectionAction[]>> = {
  entity: ["rename", "join", "split", "retype", "reject", "confirm"],
  event: ["rename", "join", "split", "retype", "reject", "confirm"],
  statement: ["join", "split", "reject", "confirm"],
  point: ["rename", "join", "split", "retype", "reject", "confirm"],
  commitment: ["rename", "join", "split", "retype", "reject", "confirm"],
  edge: ["retype", "reject", "confirm"],
};
