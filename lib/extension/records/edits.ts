import { readAmounts } from "../../core/claims/amounts.ts";
import { type DraftProblem, draftToRecords, nameDraftToEntity } from "../../core/dataset/own/draft.ts";
import { nameDraftOf, tieDraftOf } from "../../core/dataset/own/edit.ts";
import { namesToEntities } from "../../core/dataset/own/name-list.ts";
import { addRecords, NO_RECORDS, type OwnRecords, removeEntity, removeStatement } from "../../core/dataset/own/records.ts";
import { indexRecord, type RecordIndex } from "../../core/dataset/record.ts";
import type { Amount, Dataset } from "../../core/dataset/types.ts";
import type { NameDraft, TieDraft } from "../../core/model/draft.ts";
import { RecordsFailed } from "./failure.ts";
import { takeBack, type Undo, undoOf, withoutIdleSources } from "./undo.ts";

/** What an edit leaves, and its answer. Edits are pure: the store runs them inside one transaction. */
export interface Edited<T> {
  readonly own: Dataset;
  readonly result: T;
}

/** A record that was kept or deleted, and how to take that back. */
export interface Done {
  readonly id: string;
  readonly undo: Undo;
}

/** How many names of a list were added, and how many were on record already. */
export interface NamesCounted {
  readonly added: number;
  readonly known: number;
}

export const contextOf = (own: Dataset, bundled: Dataset): { readonly own: Dataset; readonly record: RecordIndex } => ({
  own,
  record: indexRecord([bundled, own]),
});

const refuse = (problems: readonly DraftProblem[]): RecordsFailed =>
  new RecordsFailed("invalid", problems.map(({ field, code, reason }) => `${field}: ${reason ?? code}`).join("; "), problems);

const done = (before: Dataset, after: Dataset, id: string): Edited<Done> => ({ own: after, result: { id, undo: undoOf(before, after) } });

/** The first sum in what the reader typed, with all of their words; null where there is none. */
function readAmount(text: string): Amount | null {
  const [found] = readAmounts(text);
  if (!found) return null;
  const { start: _start, end: _end, ...amount } = found;
  return { ...amount, surface: text };
}

/** An edited tie stays in the claim it was in, beside that claim's other statements. */
function inItsClaim(own: Dataset, records: OwnRecords, statement: string): OwnRecords {
  const held = own.claims.find(({ id, statements }) => id !== statement && statements.includes(statement));
  if (!held) return records;
  const heading = records.claims.find(({ id }) => id === statement)?.heading ?? held.heading;
  return { ...records, claims: [...records.claims.filter(({ id }) => id !== statement), { ...held, heading }] };
}

/**
 * Adds the tie that a form holds, or puts it in place of the one it was opened from. `paragraphText` is the paragraph that it is kept
 * from. Throws RecordsFailed when it breaks a rule.
 */
export function keepTie(own: Dataset, draft: TieDraft, bundled: Dataset, paragraphText: string | null = null): Edited<Done> {
  const context = { ...contextOf(own, bundled), readAmount, ...(paragraphText === null ? {} : { paragraphText }) };
  const made = draftToRecords(draft, context);
  if (!made.ok) throw refuse(made.problems);
  const after = withoutIdleSources(addRecords(own, inItsClaim(own, made.records, made.statement)));
  return done(own, after, made.statement);
}

/** Adds or changes a name of the reader's own. Throws RecordsFailed when it breaks a rule. */
export function keepName(own: Dataset, draft: NameDraft, bundled: Dataset): Edited<Done> {
  const made = nameDraftToEntity(draft, contextOf(own, bundled));
  if (!made.ok) throw refuse(made.problems);
  return done(own, addRecords(own, { ...NO_RECORDS, entities: [made.entity] }), made.entity.id);
}

/** Adds the names of a list that aren't on record, or none of them. Throws RecordsFailed when a line breaks a rule. */
export function keepNames(own: Dataset, text: string, kind: NameDraft["kind"], bundled: Dataset): Edited<Done & NamesCounted> {
  const made = namesToEntities(text, kind, contextOf(own, bundled));
  if (!made.ok) throw refuse(made.problems);
  const { entities, known } = made;
  const { own: after, result } = done(own, addRecords(own, { ...NO_RECORDS, entities }), entities[0]?.id ?? "");
  return { own: after, result: { ...result, added: entities.length, known } };
}

const statementOf = (own: Dataset, id: string): string => own.claims.find((one) => one.id === id)?.preferred ?? id;

/** Takes out a tie (by its statement's or claim's id) or a name; an unknown id takes out nothing. */
export function remove(own: Dataset, id: string): Edited<Done> {
  const tie = statementOf(own, id);
  const isTie = own.statements.some((one) => one.id === tie);
  const { own: left } = isTie ? removeStatement(own, tie) : removeEntity(own, id);
  return done(own, left, id);
}

/** Takes back what keeping or deleting did, from its answer's text. Throws RecordsFailed for any other text. */
export const restore = (own: Dataset, text: string, bundled: Dataset): Edited<Done> => done(own, takeBack(own, text, bundled), "");

/** A tie of the bundled record as a new one of the reader's own, for *Add a note*. */
function draftBeside(own: Dataset, id: string, bundled: Dataset): TieDraft | null {
  const draft = tieDraftOf(bundled, contextOf(own, bundled).record, statementOf(bundled, id));
  return draft && { ...draft, id: null, note: "" };
}

/** The form's content for a record, by statement, claim or entity id: the reader's own, or a new one beside a bundled tie; else null. */
export function draftOf(own: Dataset, id: string, bundled: Dataset): { readonly tie: TieDraft } | { readonly name: NameDraft } | null {
  const tie = tieDraftOf(own, contextOf(own, bundled).record, statementOf(own, id));
  if (tie) return { tie };
  const beside = draftBeside(own, id, bundled);
  if (beside) return { tie: beside };
  const name = nameDraftOf(own, id);
  return name ? { name } : null;
}
