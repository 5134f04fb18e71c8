import type { RecordIndex } from "../dataset/record.ts";
import type { ArticleName, Mention, RoleInArticle } from "../model/mention.ts";
import type { NameCluster } from "../recognise/types.ts";
import { nameKey } from "../text/fold.ts";
import type { Item } from "./items.ts";

interface Group {
  readonly key: string;
  readonly items: Item[];
}

/** Items grouped by the name they are mentions of: the entity, a gloss's head, the cluster, else the folded surface form. */
function groupItems(items: readonly Item[], of: ReadonlyMap<Item, Item>): Group[] {
  const groups = new Map<string, Group>();
  const unlinked = formsByCluster(items);
  const taken = new Map<string, string>();
  const idOf = (item: Item): string => {
    const head = item.entity ? undefined : of.get(item);
    if (head && head !== item) return idOf(head);
    return item.entity ? `e:${item.entity}` : item.cluster ? `c:${item.cluster.id}` : `s:${nameKey(item.surface)}`;
  };
  for (const item of items) {
    const id = idOf(item);
    let group = groups.get(id);
    if (!group) {
      let key = id;
      if (!id.startsWith("e:")) {
        const label = item.cluster ? labelOf(item, unlinked) : item.surface;
        const base = `n:${nameKey(label)}`;
        for (let n = 2, next = base; ; next = `${base}#${n++}`) {
          if (taken.has(next)) continue;
          taken.set(next, id);
          key = next;
          break;
        }
      }
      group = { key, items: [] };
      groups.set(id, group);
    }
    group.items.push(item);
  }
  return [...groups.values()];
}

/** Surface forms of each cluster's mentions that stayed unlinked. */
function formsByCluster(items: readonly Item[]): ReadonlyMap<string, ReadonlySet<string>> {
  const out = new Map<string, Set<string>>();
  for (const item of items) {
    if (!item.cluster || item.entity) continue;
    const known = out.get(item.cluster.id);
    if (known) known.add(item.surface);
    else out.set(item.cluster.id, new Set([item.surface]));
  }
  return out;
}

/** The cluster's label, or the longest form where the cluster's own label went to a linked name. */
function labelOf(item: Item, unlinked: ReadonlyMap<string, ReadonlySet<string>>): string {
  const forms = [...(unlinked.get(item.cluster?.id ?? "") ?? [])];
  const label = item.cluster?.label ?? item.surface;
  return forms.includes(label) ? label : forms.reduce((a, b) => (b.length > a.length ? b : a), item.surface);
}

function notLinkedTo(items: readonly Item[]): string | null {
  for (const item of items) {
    const near = item.longerThan[0] ?? item.candidates.find((one) => one.kind !== "person")?.entity;
    if (near) return near;
  }
  return null;
}

function toName(group: Group, mentions: readonly Mention[], record: RecordIndex, clusterKeys: ReadonlyMap<string, string>): ArticleName {
  const clusters = [...new Set(group.items.map((item) => item.cluster).filter((one): one is NameCluster => one !== null))];
  const entity = group.items[0]?.entity ?? null;
  const forms = [...new Set(group.items.map((item) => item.surface))];
  const known = entity ? record.entities.get(entity) : undefined;
  const latin = forms.filter((form) => /\p{Script=Latin}/u.test(form));
  const label = (latin.length ? latin : forms).reduce((a, b) => (b.length > a.length ? b : a));
  const roles: RoleInArticle[] = clusters.flatMap((cluster) =>
    cluster.roles.map((role) => ({
      ...role,
      organisationKey: role.organisationKey ? (clusterKeys.get(role.organisationKey) ?? null) : null,
    })),
  );
  const kind = mentions[0]?.kind ?? "company";
  return {
    key: group.key,
    entity,
    kind,
    executive: executiveOf(group, record),
    label,
    forms,
    mentions: mentions.map((mention) => mention.id),
    descriptor: clusters.find((cluster) => cluster.descriptor)?.descriptor ?? null,
    roles,
    sure: known !== undefined || clusters.length === 0 || clusters.some((cluster) => cluster.sure),
    notLinkedTo: entity ? null : notLinkedTo(group.items),
  };
}

/** On record: what the record says; else what the article shows. */
function executiveOf(group: Group, record: RecordIndex): boolean {
  const first = group.items[0];
  if (first?.kind !== "person") return false;
  const known = first.entity ? record.entities.get(first.entity) : undefined;
  if (known) return known.executive === true;
  return group.items.some((item) => item.added || item.recognised?.executive || item.cluster?.executive);
}

/** Mentions in reading order, and the article's names with all that is told of each. */
export function toNames(
  items: readonly Item[],
  of: ReadonlyMap<Item, Item>,
  record: RecordIndex,
): { readonly mentions: Mention[]; readonly names: ArticleName[] } {
  const groups = groupItems(items, of);
  const groupOf = new Map<Item, Group>();
  const clusterKeys = new Map<string, string>();
  for (const group of groups)
    for (const item of group.items) {
      groupOf.set(item, group);
      if (item.cluster && (item.entity || !clusterKeys.has(item.cluster.id))) clusterKeys.set(item.cluster.id, group.key);
    }
  const executives = new Map(groups.map((group) => [group, executiveOf(group, record)]));
  const mentions = items.map((item, n): Mention => {
    const group = groupOf.get(item) as Group;
    return {
      id: `m${n}`,
      blockId: item.doc.block.id,
      start: item.start,
      end: item.end,
      surfaceForm: item.surface,
      kind: item.kind,
      executive: executives.get(group) ?? false,
      nameKey: group.key,
      entity: item.entity,
      reason: item.reason ?? item.recognised?.reason ?? { code: "shape", params: { surface: item.surface } },
      score: item.score,
    };
  });
  const byKey = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const known = byKey.get(mention.nameKey);
    if (known) known.push(mention);
    else byKey.set(mention.nameKey, [mention]);
  }
  const names = groups.map((group) => toName(group, byKey.get(group.key) ?? [], record, clusterKeys));
  return { mentions, names };
}
