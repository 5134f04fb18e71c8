import * as v from "valibot";
import { checkDataset } from "../../core/dataset/check.ts";
import { addRecords, type OwnRecords } from "../../core/dataset/own/records.ts";
import { claim, entity, role, source, statement } from "../../core/dataset/schema.ts";
import type { Dataset } from "../../core/dataset/types.ts";
import { RecordsFailed } from "./failure.ts";

const LISTS = ["sources", "entities", "roles", "statements", "claims"] as const;
type List = (typeof LISTS)[number];

const ids = v.array(v.string());
const undoShape = v.strictObject({
  drop: v.strictObject({ sources: ids, entities: ids, roles: ids, statements: ids, claims: ids }),
  put: v.strictObject({
    sources: v.array(source),
    entities: v.array(entity),
    roles: v.array(role),
    statements: v.array(statement),
    claims: v.array(claim),
  }),
});

/** How an edit is taken back: ids that it added, and records that it changed or took out, as they were. */
export interface Undo {
  readonly drop: Readonly<Record<List, readonly string[]>>;
  readonly put: OwnRecords;
}

type Listed = readonly { readonly id: string }[];
const perList = <T>(of: (list: List) => T): Record<List, T> => Object.fromEntries(LISTS.map((list) => [list, of(list)])) as Record<List, T>;

/** What takes `after` back to `before`. */
export function undoOf(before: Dataset, after: Dataset): Undo {
  const texts = perList((list) => new Map((after[list] as Listed).map((item) => [item.id, JSON.stringify(item)])));
  return {
    drop: perList((list) => {
      const old = new Set((before[list] as Listed).map(({ id }) => id));
      return (after[list] as Listed).map(({ id }) => id).filter((id) => !old.has(id));
    }),
    put: perList((list) =>
      (before[list] as Listed).filter((item) => texts[list].get(item.id) !== JSON.stringify(item)),
    ) as unknown as OwnRecords,
  };
}

/** Names and pages that some record still speaks of. */
function needed(own: Dataset): { readonly entities: ReadonlySet<string>; readonly sources: ReadonlySet<string> } {
  const located = own.entities.flatMap(({ names, descriptor }) => [
    ...names.flatMap((name) => name.located ?? []),
    ...(descriptor?.evidence ?? []),
  ]);
  const told = [...located, ...own.roles.flatMap(({ evidence }) => evidence)].map((at) => at.source);
  const named = own.statements.flatMap(({ parties, assertedBy }) => [
    ...parties.flatMap(({ entity: party, via }) => [party ?? "", via ?? ""]),
    ...(assertedBy ?? []),
  ]);
  const held = own.roles.flatMap(({ person, organisation }) => [person, organisation]);
  return {
    entities: new Set([...named, ...held, ...own.claims.flatMap(({ heading }) => heading)]),
    sources: new Set([...told, ...own.statements.map((item) => item.source)]),
  };
}

/** Takes an edit back. What was kept since then stays, with the names and pages that it needs. Throws RecordsFailed for a wrong text. */
export function takeBack(own: Dataset, text: string, bundled: Dataset): Dataset {
  const { drop, put } = parsed(text);
  const without = <T extends { readonly id: string }>(list: readonly T[], gone: readonly string[], keep?: ReadonlySet<string>) =>
    list.filter(({ id }) => !gone.includes(id) || keep?.has(id) === true);
  const smaller: Dataset = {
    ...own,
    roles: without(own.roles, drop.roles),
    statements: without(own.statements, drop.statements),
    claims: without(own.claims, drop.claims),
  };
  const back = addRecords(smaller, put);
  const keep = needed(back);
  const left: Dataset = {
    ...back,
    entities: without(back.entities, drop.entities, keep.entities),
    sources: without(back.sources, drop.sources, keep.sources),
  };
  const checked = checkDataset(left, { known: [bundled] });
  if (checked.ok) return checked.dataset;
  throw new RecordsFailed("invalid", checked.breaches.map(({ path, reason }) => `${path}: ${reason}`).join("; "));
}

function parsed(text: string): Undo {
  let value: unknown = null;
  try {
    value = JSON.parse(text);
  } catch {
    // Not JSON: refused below.
  }
  const checked = v.safeParse(undoShape, value);
  if (!checked.success) throw new RecordsFailed("invalid", "nothing that can be taken back");
  return checked.output as unknown as Undo;
}

/** Without pages that no record speaks of any more, as an edit of a tie's page may leave them. */
export function withoutIdleSources(own: Dataset): Dataset {
  const { sources } = needed(own);
  return own.sources.every(({ id }) => sources.has(id)) ? own : { ...own, sources: own.sources.filter(({ id }) => sources.has(id)) };
}
