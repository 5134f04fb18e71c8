import { exportOwn, importOwn, recordAsText, textAsRecord } from "../../core/dataset/own/share.ts";
import type { Breach, Dataset } from "../../core/dataset/types.ts";
import { contextOf } from "./edits.ts";

/** What importing came to: how many records are new, how many the reader has otherwise and kept, or where a rule is broken. */
export type Imported =
  | { readonly ok: true; readonly own: Dataset; readonly added: number; readonly conflicts: number }
  | { readonly ok: false; readonly path: string; readonly reason: string };

const refused = ([first]: readonly Breach[]): Imported => ({
  ok: false,
  path: first?.path ?? "",
  reason: first?.reason ?? "not a dataset",
});

/** Merges a dataset file, or one record that a colleague copied as text; where both have a record, the reader's stays. */
export function importText(own: Dataset, text: string, bundled: Dataset): Imported {
  const { record } = contextOf(own, bundled);
  let json = text;
  if (!/^\uFEFF?\s*[{[]/.test(text)) {
    const found = textAsRecord(text, record);
    if (!found.ok) return refused(found.breaches);
    json = found.json ?? text;
  }
  const merged = importOwn(own, json, record);
  if (!merged.ok) return refused(merged.breaches);
  return { ok: true, own: merged.own, added: merged.added, conflicts: merged.conflicts.length };
}

/** One of the reader's ties as text for a colleague, by its statement's or claim's id; null when there is none. */
export function recordText(own: Dataset, id: string, bundled: Dataset): string | null {
  const statement = own.claims.find((one) => one.id === id)?.preferred ?? id;
  return recordAsText(own, contextOf(own, bundled).record, statement);
}

/** What is stored as a file's text, in the dataset's format wherever it can be read at all. */
export const fileText = (stored: unknown): string => exportOwn(stored as Dataset);
