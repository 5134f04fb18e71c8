import type { RecordIndex } from "../dataset/record.ts";
import type { ArticleName } from "../model/mention.ts";
import type { Employers } from "./people.ts";
import type { Actor } from "./types.ts";

/** The actor of a name: what its mentions stand for in the reader of statements. */
export function actorOf(name: ArticleName, record: RecordIndex | null = null): Actor {
  const project = name.entity !== null && record?.entities.get(name.entity)?.kind === "project";
  const kind = project ? "venture" : name.kind === "organisation" ? "other" : name.kind;
  return { key: name.key, label: name.label, entity: name.entity, kind, ...(project ? { project } : {}) };
}

/** Whom each person of the article speaks for: the article's own words first, else the roles on record. */
export function employersOf(names: readonly ArticleName[], record: RecordIndex | null): Employers {
  const byKey = new Map(names.map((n) => [n.key, n]));
  const byEntity = new Map(names.flatMap((n) => (n.entity ? [[n.entity, n] as const] : [])));
  const out = new Map<string, readonly Actor[]>();
  for (const person of names) {
    if (person.kind !== "person") continue;
    const here = person.roles.flatMap((r) => (r.organisationKey ? (byKey.get(r.organisationKey) ?? []) : []));
    const onRecord = person.entity
      ? (record?.rolesOfPerson.get(person.entity) ?? []).flatMap((r) => byEntity.get(r.organisation) ?? [])
      : [];
    const company = [...here, ...onRecord].find((n) => n.kind === "company" || n.kind === "venture");
    if (company) out.set(person.key, [actorOf(company)]);
  }
  return out;
}
