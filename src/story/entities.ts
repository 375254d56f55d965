/**
 * One person, body or place across reports, languages and scripts, from the mentions of each report. What a mention
 * means inside its report is settled before (`read/mentions`); here reports are put together.
 */
import type { Entity, EntityId, ReportId } from "../model/index.ts";
import type { StoryStage } from "../pipeline/stage.ts";
import { describe, type Naming } from "./entities/describe.ts";
import { type Cluster, idOfKnown, joinEntities } from "./entities/join.ts";
import { gatherLocal, type LocalEntity } from "./entities/local.ts";
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

/** A body of the press that a report's layout or credits name, as a thing this report names. */
const pressLocal = (
  doc: LocalEntity["doc"],
  key: PressKey,
  directory: Parameters<typeof creditKey>[2],
  language: LocalEntity["language"],
): LocalEntity => ({
  doc,
  language,
  known: key.known,
  kind: key.known === null ? key.kind : (directory.byId.get(key.known)?.kind ?? "outlet"),
  names: key.known === null ? [key.name] : [],
  mentions: [],
});

export const entitiesStage: StoryStage<never, "entities"> = {
  name: "entities",
  version: 1,
  needs: [],
  adds: "entities",
  run: (docs, _found, { directory }) => {
    const locals: LocalEntity[] = [];
    const namings: { readonly local: LocalEntity; readonly naming: Naming }[] = [];
    const outlets = new Map<ReportId, LocalEntity | null>();
    const credits = new Map<ReportId, LocalEntity[][]>();
    const named = new Map<string, LocalEntity>();
    for (const doc of docs) {
      const own = gatherLocal(doc);
      locals.push(...own);
      for (const local of own)
        for (const name of local.names) named.set(`${local.kind} ${signatureOf(local.kind, name)}`, local);
    }
    // A credited body that some report's text names under another kind of the press is that one.
    const inText = (key: PressKey): PressKey => {
      if (key.known !== null) return key;
      for (const kind of ["agency", "outlet", "organisation"] as const) {
        const local = named.get(`${kind} ${signatureOf(kind, key.name)}`);
        if (local !== undefined)
          return local.known === null ? { known: null, kind, name: key.name } : { known: local.known };
      }
      return key;
    };
    for (const doc of docs) {
      const language = locals.find((local) => local.doc === doc)?.language;
      const press = (key: PressKey, naming: Naming): LocalEntity => {
        const local = pressLocal(doc, inText(key), directory, language ?? (locals[0] as LocalEntity).language);
        locals.push(local);
        namings.push({ local, naming });
        return local;
      };
      const publisher = findPublisher(doc, directory);
      outlets.set(
        doc.report.id,
        publisher === null ? null : press(publisher.key, { doc, text: publisher.text, span: publisher.span }),
      );
      credits.set(
        doc.report.id,
        doc.credits.map(({ chain }) =>
          chain.map((link) =>
            press(creditKey(doc, link, directory), {
              doc,
              text: doc.report.text.slice(link.span.start, link.span.end),
              span: link.span,
            }),
          ),
        ),
      );
    }
    const clusters = joinEntities(locals);
    const clusterOf = new Map<LocalEntity, Cluster>();
    for (const cluster of clusters) for (const member of cluster.members) clusterOf.set(member, cluster);
    const idOf = (local: LocalEntity): EntityId => (clusterOf.get(local) as Cluster).id;

    const namingsOf = new Map<Cluster, Naming[]>();
    for (const { local, naming } of namings) {
      const cluster = clusterOf.get(local) as Cluster;
      const { doc, span } = naming;
      // Words that are a mention already are not counted twice.
      const counted =
        span !== null &&
        doc.mentions.some((mention) => mention.form === "name" && mention.start < span.end && span.start < mention.end);
      if (!counted) namingsOf.set(cluster, [...(namingsOf.get(cluster) ?? []), naming]);
    }
    const entities = clusters.map((cluster) => describe(cluster, namingsOf.get(cluster) ?? [], directory));

    const ofMention = new Map<ReportId, (EntityId | null)[]>();
    for (const doc of docs)
      ofMention.set(
        doc.report.id,
        doc.mentions.map(() => null),
      );
    for (const local of locals)
      for (const index of local.mentions)
        (ofMention.get(local.doc.report.id) as (EntityId | null)[])[index] = clusterOf.has(local) ? idOf(local) : null;

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

export { idOfKnown };
