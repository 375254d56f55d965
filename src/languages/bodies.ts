/**
 * Words of which names of bodies, facilities and documents are made: a head ("ministry", "dam", "protocol") and what it is for. Such
 * names are translated where persons' are spelt, so two of them are compared by what their words mean.
 */
import type { EntityKind } from "../model/index.ts";

/** What a name of a body can be made of. */
export interface BodyRules {
  /** Words between the words of a name: "of, for, the". */
  readonly links: string;
  /**
   * By word id, its stems, separated by commas: a stem matches every word that begins so (in a language without spaces, or that
   * writes compounds in one, every place where it stands); `$` at its end asks for the whole word, or the end of the name.
   */
  readonly words: Readonly<Record<string, string>>;
}

/** Heads by what they are nearly the same as: an office may be called a bureau, an agency or a department elsewhere. */
export interface Head {
  readonly kind: EntityKind;
  readonly group: string;
}

const groups: Readonly<Partial<Record<EntityKind, Readonly<Record<string, string>>>>> = {
  organisation: {
    study: "institute, centre, academy, university, school",
    watch: "observatory",
    endowment: "foundation, fund",
    office: "agency, bureau, directorate, department",
    ministry: "ministry",
    board: "commission, committee, council",
    union: "federation, association, society, movement, trade-union",
    company: "company",
    bank: "bank",
    court: "court",
    party: "party",
    force: "guard, army",
    hospital: "hospital",
  },
  facility: {
    dam: "dam",
    harbour: "terminal, port",
    works: "plant, complex, mine",
    station: "station, radar",
    base: "base",
    airport: "airport",
    bridge: "bridge",
    ship: "ship",
  },
  document: {
    memorandum: "memorandum",
    protocol: "protocol",
    declaration: "declaration",
    treaty: "agreement, treaty, charter",
    resolution: "resolution",
  },
  outlet: {
    paper: "newspaper, weekly, times",
    site: "website",
    broadcaster: "television, radio",
  },
};

/** Head words by id. */
export const headWords: ReadonlyMap<string, Head> = new Map(
  Object.entries(groups).flatMap(([kind, byGroup]) =>
    Object.entries(byGroup).flatMap(([group, words]) =>
      words.split(", ").map((word) => [word, { kind: kind as EntityKind, group }] as const),
    ),
  ),
);

/** Words that tell two bodies of a kind hardly apart. */
export const generalWords: ReadonlySet<string> = new Set(
  "state, national, general, regional, international, central, public, joint, east, west, north, south".split(", "),
);
