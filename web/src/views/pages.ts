/** Which page an address of each kind opens. */
import type { FunctionComponent } from "preact";
import type { View } from "../data/route.ts";
import { Accounts } from "./Accounts.tsx";
import { Claims } from "./Claims.tsx";
import { Commitments } from "./Commitments.tsx";
import { Corrections } from "./Corrections.tsx";
import { Names } from "./Names.tsx";
import { Overview } from "./Overview.tsx";
import { Provenance } from "./Provenance.tsx";
import { Reports } from "./Reports.tsx";
import { Search } from "./Search.tsx";
import { Statements } from "./Statements.tsx";
import { Timeline } from "./Timeline.tsx";

export const pages: Readonly<Record<View, FunctionComponent>> = {
  overview: Overview,
  timeline: Timeline,
  statements: Statements,
  accounts: Accounts,
  claims: Claims,
  commitments: Commitments,
  provenance: Provenance,
  reports: Reports,
  names: Names,
  search: Search,
  corrections: Corrections,
};
