import * as v from "valibot";
import { readAmounts } from "../../core/claims/amounts.ts";
import { type DraftProblem, draftToRecords, nameDraftToEntity } from "../../core/dataset/own/draft.ts";
import { nameDraftOf, tieDraftOf } from "../../core/dataset/own/edit.ts";
import { addRecords, NO_RECORDS, type OwnRecords, removeEntity, removeStatement } from "../../core/dataset/own/records.ts";
import { importOwn } from "../../core/dataset/own/share.ts";
import { indexRecord, type RecordIndex } from "../../core/dataset/record.ts";
import { claim, entity, role, source, statement } from "../../core/dataset/schema.ts";
import type { Amount, Dataset } from "../../core/dataset/types.ts";
import type { NameDraft, TieDraft } from "../../core/model/draft.ts";
import { RecordsFailed } from "./database.ts";

/** What an edit leaves, and its answer. Edits are pure: the store runs them inside one transaction. */
export interface Edited<T> {
  readonly own: Dataset;
  readonly result: T;
}

const contextOf = (own: Dataset, bundled: Dataset): { readonly own: Dataset; readonly record: RecordIndex } => ({
  own,
  record: indexRecord([bundled, own]),
});

const refuse = (problems: readonly DraftProblem[]): RecordsFailed =>
  new RecordsFailed("invalid", problems.map(({ field, code, reason }) => `${field}: ${reason ?? code}`).join("; "));

/** The first sum in what the reader typed; null where there is none. */
function readAmount(text: string): Amount | null {
  const [found] = readAmounts(text);
  if (!found) return null;
  const { start: _start, end: _end, ...amount } = found;
  return amount;
}

/** Adds the tie that a form holds, or puts it in place of the one it was opened from. Throws RecordsFailed when it breaks a rule. */
export function keepTie(own: Dataset, draft: TieDraft, bundled: Dataset): Edited<string> {
  const made = draftToRecords(draft, { ...contextOf(own, bundled), readAmount });
  if (!made.ok) throw refuse(made.problems);
  return { own: addRecords(own, made.records), result: made.statement };
}

/** Adds or changes a name of the reader's own. Throws RecordsFailed when it breaks a rule. */
export function keepName(own: Dataset, draft: NameDraft, bundled: Dataset): Edited<string> {
  const made = nameDraftToEntity(draft, contextOf(own, bundled));
  if (!made.ok) throw refuse(made.problems);
  return { own: addRecords(own, { ...NO_RECORDS, entities: [made.entity] }), result: made.entity.id };
}

/** Takes out a tie (by its statement's or claim's id) or a name. */
export function remove(own: Dataset, id: string): Edited<OwnRecords> {
  const tie = own.claims.find((one) => one.id === id)?.preferred ?? id;
  const isTie = own.statements.some((one) => one.id === tie);
  const { own: left, removed } = isTie ? removeStatement(own, tie) : removeEntity(own, id);
  return { own: left, result: removed };
}

const removedShape = v.strictObject({
  sources: v.array(source),
  entities: v.array(entity),
  roles: v.array(role),
  statements: v.array(statement),
  claims: v.array(claim),
});

/** Puts back what `remove` took out, from its answer's text. Throws RecordsFailed for any other text. */
export function restore(own: Dataset, text: string): Edited<string> {
  let value: unknown = null;
  try {
    value = JSON.parse(text);
  } catch {
    // Not JSON: refused below.
  }
  const checked = v.safeParse(removedShape, value);
  if (!checked.success) throw new RecordsFailed("invalid", "not a deleted record");
  const { statements, entities } = checked.output;
  return { own: addRecords(own, checked.output), result: statements[0]?.id ?? entities[0]?.id ?? "" };
}

/** What importing a file came to: how many records are new, or where the file breaks a rule. */
export type Imported =
  | { readonly ok: true; readonly own: Dataset; readonly added: number }
  | { readonly ok: false; readonly path: string; readonly reason: string };

/** Merges a dataset file into the reader's own records; where both have a record, the reader's stays. */
export function importFile(own: Dataset, text: string, bundled: Dataset): Imported {
  const merged = importOwn(own, text, contextOf(own, bundled).record);
  if (merged.ok) return { ok: true, own: merged.own, added: merged.added };
  const [first] = merged.breaches;
  return { ok: false, path: first?.path ?? "file", reason: first?.reason ?? "not a dataset" };
}

/** The form's content for a record of the reader's own, by statement, claim or entity id; null when there is none. */
export function draftOf(own: Dataset, id: string, bundled: Dataset): { readonly tie: TieDraft } | { readonly name: NameDraft } | null {
  const tie = tieDraftOf(own, contextOf(own, bundled).record, own.claims.find((one) => one.id === id)?.preferred ?? id);
  if (tie) return { tie };
  const name = nameDraftOf(own, id);
  return name ? { name } : null;
}
