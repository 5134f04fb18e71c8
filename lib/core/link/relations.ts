import type { RecordIndex } from "../dataset/record.ts";

const cache = new WeakMap<RecordIndex, Map<string, ReadonlySet<string>>>();

/** Entities that the record ties to this one: by a role, or as parties to one statement. */
export function relatedTo(record: RecordIndex, entity: string): ReadonlySet<string> {
  let known = cache.get(record);
  if (!known) {
    known = new Map();
    cache.set(record, known);
  }
  const there = known.get(entity);
  if (there) return there;
  const out = new Set<string>();
  for (const role of record.rolesOfPerson.get(entity) ?? []) out.add(role.organisation);
  for (const role of record.rolesAt.get(entity) ?? []) out.add(role.person);
  for (const claim of record.claimsOf.get(entity) ?? []) {
    for (const id of claim.heading) out.add(id);
    for (const id of claim.statements)
      for (const party of record.statements.get(id)?.parties ?? []) {
        if (party.entity) out.add(party.entity);
        if (party.via) out.add(party.via);
      }
  }
  out.delete(entity);
  known.set(entity, out);
  return out;
}

/** Organisations at which the record gives this person a role. */
export const organisationsOf = (record: RecordIndex, person: string): ReadonlySet<string> =>
  new Set((record.rolesOfPerson.get(person) ?? []).map((role) => role.organisation));
