/** What can become of what a library holds. The store keeps it, the API's stream names its events so, and the page of a server follows all of them. */

/** What became of a report, a story or an entry of the journal. */
export const libraryChangeKinds = [
  "report-added",
  "report-removed",
  "story-added",
  "story-changed",
  "story-removed",
  "correction-added",
  "correction-changed",
  "correction-removed",
] as const;
export type LibraryChangeKind = (typeof libraryChangeKinds)[number];
