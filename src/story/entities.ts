/**
 * One person, body or place across reports, languages and scripts, from the mentions of each report. What a mention
 * means inside its report is settled before (`read/mentions`); here reports are put together.
 */
import { getLanguage, type Language } from "../languages/index.ts";
import type { Entity, EntityId, ReportId } from "../model/index.ts";
import type { StoryStage } from "../pipeline/stage.ts";
import { fold } from "../read/characters.ts";
import { addTo } from "../read/group.ts";
import type { Mentions } from "../read/mentions.ts";
import { describe, type Naming } from "./entities/describe.ts";
import { type Cluster, joinEntities } from "./entities/join.ts";
import { gatherLocal, type LocalEntity, openNamesOf } from "./entities/local.ts";
import { creditKey, findPublisher, type PressKey } from "./entities/press.ts";
import { signatureOf } from "./entities/signature.ts";

export interface StoryEntities {
  readonly entities: readonly Entity[];
  readonly byId: ReadonlyMap<EntityId, Entity>;
  /** For each report, the entity of each mention (by its index); null where it is open whom it means. */
  readonly ofMention: ReadonlyMap<ReportId, readonly (EntityId | null)[]>;
  /** The entity of a directory entry, also one that no mention names (an outlet, an agency credited in metadata). */
  readonly ofKnown: ReadonlyMap<string, EntityId>;
  /** The publishing outlet of each report; null where the text does not tell. */
  readonly outletOf: ReadonlyMap<ReportId, EntityId | null>;
  /** The entity of each link of each credit of each report. */
  readonly creditsOf: ReadonlyMap<ReportId, readonly (readonly EntityId[])[]>;
}

/** Things by what their names have in common, to find what a credit line names. */
const byName = (locals: readonly LocalEntity[]): Map<string, LocalEntity> => {
  const named = new Map<string, LocalEntity>();
  for (const local of locals)
    for (const name of local.names) named.set(`${local.kind} ${signatureOf(local.kind, name, local.language)}`, local);
  return named;
};

/** A body of the press that some report's text names under a kind of its own is what that report says it is. */
const asNamed = (key: PressKey, language: Language, named: ReadonlyMap<string, LocalEntity>): PressKey => {
  if (key.known !== null) return key;
  for (const kind of ["agency", "outlet", "organisation"] as const) {
    const local = named.get(`${kind} ${signatureOf(kind, key.name, language)}`);
    if (local !== undefined)
      return local.known === null ? { known: null, kind, name: key.name } : { known: local.known };
  }
  return key;
};

export const entitiesStage: StoryStage<never, "entities"> = {
  name: "entities",
  version: 1,
  needs: [],
  adds: "entities",
  run: (given, _found, { directory }) => {
    const docs = [...given].sort((a, b) => (a.report.id < b.report.id ? -1 : 1));
    const locals: LocalEntity[] = docs.flatMap((doc) => gatherLocal(doc, directory));
    const named = byName(locals);
    const namings: { readonly local: LocalEntity; readonly naming: Naming }[] = [];
    const outlets = new Map<ReportId, LocalEntity | null>();
    const credits = new Map<ReportId, LocalEntity[][]>();
    for (const doc of docs) {
      const language = getLanguage(doc.language.code);
      const press = (found: PressKey, naming: Naming): LocalEntity => {
        const key = asNamed(found, language, named);
        const kind = key.known === null ? key.kind : (directory.byId.get(key.known)?.kind ?? "outlet");
        const names = key.known === null ? [fold(key.name)] : [];
        const local = { doc, language, known: key.known, kind, names, offices: [], countries: [], mentions: [] };
        locals.push(local);
        namings.push({ local, naming });
        return local;
      };
      const publisher = findPublisher(doc, directory);
      const own = publisher && press(publisher.key, { doc, text: publisher.text, span: publisher.span });
      outlets.set(doc.report.id, own);
      const chains = doc.credits.map(({ chain }) =>
        chain.map((link) => {
          const text = doc.report.text.slice(link.span.start, link.span.end);
          return press(creditKey(doc, link, directory), { doc, text, span: link.span });
        }),
      );
      credits.set(doc.report.id, chains);
    }
    const open = docs.flatMap((doc) => openNamesOf(doc, directory));
    const clusters = joinEntities(locals, open, directory);
    const clusterOf = new Map<LocalEntity, Cluster>();
    for (const cluster of clusters) for (const member of cluster.members) clusterOf.set(member, cluster);
    const idOf = (local: LocalEntity): EntityId => (clusterOf.get(local) as Cluster).id;

    const namingsOf = new Map<Cluster, Naming[]>();
    for (const { local, naming } of namings)
      if (!isMention(naming)) addTo(namingsOf, clusterOf.get(local) as Cluster, naming);
    const entities = clusters.map((cluster) => describe(cluster, namingsOf.get(cluster) ?? [], directory));

    const ofMention = new Map<ReportId, (EntityId | null)[]>();
    for (const doc of docs) ofMention.set(doc.report.id, new Array<EntityId | null>(doc.mentions.length).fill(null));
    for (const { id, members } of clusters)
      for (const local of members)
        for (const index of local.mentions) {
          const ids = ofMention.get(local.doc.report.id) as (EntityId | null)[];
          ids[index] = id;
        }

    for (const doc of docs) nameParts(doc.mentions, ofMention.get(doc.report.id) as (EntityId | null)[]);

    const layer: StoryEntities = {
      entities,
      byId: new Map(entities.map((entity) => [entity.id, entity])),
      ofMention,
      ofKnown: new Map(clusters.flatMap(({ known, id }) => (known === null ? [] : [[known, id] as const]))),
      outletOf: new Map([...outlets].map(([report, local]) => [report, local === null ? null : idOf(local)])),
      creditsOf: new Map([...credits].map(([report, chains]) => [report, chains.map((chain) => chain.map(idOf))])),
    };
    return { layer, notices: [] };
  },
};

/** Open names inside the name of a body are parts of it: "Sukhaya Protoka" of its container terminal. */
const nameParts = (mentions: Mentions, ids: (EntityId | null)[]): void => {
  let outer = -1;
  for (const [i, mention] of mentions.entries()) {
    const { start, end, form, body } = mention;
    const around = outer < 0 ? undefined : mentions[outer];
    if (around !== undefined && form === "open" && ids[i] == null && around.start <= start && end <= around.end)
      ids[i] = ids[outer] as EntityId;
    if (body === true && ids[i] != null && (around === undefined || end > around.end)) outer = i;
  }
};

/** True where a naming's words are a mention already, so that they are not counted twice. */
const isMention = ({ doc, span }: Naming): boolean =>
  span !== null &&
  doc.mentions.some((mention) => mention.form === "name" && mention.start < span.end && span.start < mention.end);
