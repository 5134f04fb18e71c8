import { type Checked, checkDataset, readJson } from "../check.ts";
import { LIMITS } from "../guard.ts";
import type { RecordIndex } from "../record.ts";
import type { Breach, Dataset, Entity, Statement } from "../types.ts";
import { addRecords, emptyOwnDataset, type OwnRecords } from "./records.ts";

/** A record that both sides have under one id, with different content. */
export interface Conflict {
  readonly list: keyof OwnRecords;
  readonly id: string;
}

export interface Merged {
  readonly ok: true;
  readonly own: Dataset;
  /** Records that are new. */
  readonly added: number;
  /** Records that were there already, alike. */
  readonly same: number;
  readonly conflicts: readonly Conflict[];
}
export type Refused = { readonly ok: false; readonly breaches: readonly Breach[]; readonly more: number };

const LISTS = ["sources", "entities", "roles", "statements", "claims"] as const;

/** The own dataset as a file's text, in the dataset's format. */
export const exportOwn = (own: Dataset): string => `${JSON.stringify(own, null, 2)}\n`;

/**
 * Merges a file's dataset into the own one. Where both have different records of one id, the reader's own stays (or theirs
 * replaces it) and each is told in `conflicts`. A file that breaks a rule changes nothing.
 */
export function importOwn(
  own: Dataset,
  text: string,
  record: RecordIndex,
  onConflict: "keep-mine" | "take-theirs" = "keep-mine",
): Merged | Refused {
  if (text.length > LIMITS.file) return refused(`over ${LIMITS.file / 1024 / 1024} MB`);
  const json = readJson(text);
  if (!json.ok) return refused(json.reason);
  const known = record.datasets.filter((set) => set.id !== own.id);
  const checked = checkDataset(json.value, { known: [...known, own] });
  if (!checked.ok) return checked;
  return mergeInto(own, checked.dataset, known, onConflict);
}

function mergeInto(own: Dataset, incoming: Dataset, known: readonly Dataset[], onConflict: "keep-mine" | "take-theirs"): Merged | Refused {
  const { records, conflicts, same } = freshRecords(own, incoming, known, onConflict);
  const merged: Dataset = {
    ...addRecords(own, records),
    disagreements: [...own.disagreements, ...incoming.disagreements.filter(({ id }) => !own.disagreements.some((item) => item.id === id))],
    sharedPassages: [
      ...own.sharedPassages,
      ...incoming.sharedPassages.filter((item) => !own.sharedPassages.some((mine) => alike(mine, item))),
    ],
  };
  const checked = checkDataset(merged, { known });
  if (!checked.ok) return checked;
  const replaced = onConflict === "take-theirs" ? conflicts.length : 0;
  const added = LISTS.reduce((sum, list) => sum + records[list].length, 0) - replaced;
  return { ok: true, own: checked.dataset, added, same, conflicts };
}

interface Fresh {
  readonly records: OwnRecords;
  readonly conflicts: readonly Conflict[];
  readonly same: number;
}

/** What of the incoming records isn't there yet, or replaces what is. */
function freshRecords(own: Dataset, incoming: Dataset, known: readonly Dataset[], onConflict: "keep-mine" | "take-theirs"): Fresh {
  const conflicts: Conflict[] = [];
  let same = 0;
  const fresh = <T extends { readonly id: string }>(list: keyof OwnRecords, mine: readonly T[], theirs: readonly T[]): T[] => {
    const byId = new Map(mine.map((item) => [item.id, item]));
    return theirs.filter((item) => {
      const other = byId.get(item.id);
      if (!other) return true;
      if (alike(other, item)) {
        same++;
        return false;
      }
      conflicts.push({ list, id: item.id });
      return onConflict === "take-theirs";
    });
  };
  const bundled = new Set(known.flatMap((set) => set.entities.map(({ id }) => id)));
  const records: OwnRecords = {
    sources: fresh("sources", own.sources, incoming.sources),
    // Copies of names that are on record here anyway travel with a record so that it can be read elsewhere.
    entities: fresh(
      "entities",
      own.entities,
      incoming.entities.filter(({ id }) => !bundled.has(id)),
    ),
    roles: fresh("roles", own.roles, incoming.roles),
    statements: fresh("statements", own.statements, incoming.statements),
    claims: fresh("claims", own.claims, incoming.claims),
  };
  return { records, conflicts, same };
}

const refused = (reason: string): Refused => ({ ok: false, breaches: [{ path: "", reason }], more: 0 });

/** Whether two records say the same, whatever the order of their fields. */
function alike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && alike((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]));
}

/**
 * One tie as text to paste: a readable head (gist, article, address) and the record itself as a small dataset with every name it
 * needs. Null when there is no such statement.
 */
export function recordAsText(own: Dataset, record: RecordIndex, statementId: string): string | null {
  const statement = own.statements.find(({ id }) => id === statementId);
  const source = statement && record.sources.get(statement.source);
  if (!statement || !source) return null;
  const claims = own.claims.filter(({ statements }) => statements.length === 1 && statements[0] === statementId);
  const shared: Dataset = {
    ...emptyOwnDataset(own.title),
    sources: [source],
    entities: entitiesOf(
      statement,
      claims.flatMap(({ heading }) => heading),
      record,
    ),
    statements: [statement],
    claims,
  };
  const head = [statement.gist, [source.title, source.publisher.name, source.published.date].filter(Boolean).join(", "), source.url];
  return `${head.join("\n")}\n\n${JSON.stringify(shared)}\n`;
}

function entitiesOf(statement: Statement, heading: readonly string[], record: RecordIndex): Entity[] {
  const ids = new Set([...statement.parties.flatMap(({ entity, via }) => [entity, via]), ...(statement.assertedBy ?? []), ...heading]);
  return [...ids].flatMap((id) => {
    const entity = id ? record.entities.get(id) : undefined;
    if (!entity) return [];
    // Evidence of names and descriptors lies in sources that don't travel along.
    const { descriptor, ...rest } = entity;
    const names = entity.names.map(({ located: _, ...name }) => name);
    return [{ ...rest, names, ...(descriptor ? { descriptor: { text: descriptor.text, evidence: [] } } : {}) }];
  });
}

/** Reads a record out of pasted text: the JSON in it, whatever stands around. To be merged by `importOwn(own, json, ...)`. */
export function textAsRecord(text: string, record: RecordIndex): Checked & { readonly json?: string } {
  const start = text.indexOf("{");
  const end = text.lastIndexOf("}");
  if (start < 0 || end < start) return refused("no record in this text");
  const json = text.slice(start, end + 1);
  if (json.length > LIMITS.file) return refused(`over ${LIMITS.file / 1024 / 1024} MB`);
  const value = readJson(json);
  if (!value.ok) return refused(value.reason);
  const checked = checkDataset(value.value, { known: record.datasets });
  return checked.ok ? { ...checked, json } : checked;
}
