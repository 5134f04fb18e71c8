import * as v from "valibot";
import { claim, dataset as datasetShape, entity, statement } from "../../core/dataset/schema.ts";
import type { Dataset } from "../../core/dataset/types.ts";
import { RecordsFailed } from "./database.ts";
import type { Removed } from "./own.ts";

export type DatasetFile =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly path: string; readonly reason: string };

function parsed(text: string): { readonly value: unknown } | { readonly reason: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : "not JSON" };
  }
}

/** Reads a dataset file; refused whole, with path and reason, at its first breach. */
export function parseDataset(text: string): DatasetFile {
  const file = parsed(text);
  if ("reason" in file) return { ok: false, path: "file", reason: file.reason };
  const checked = v.safeParse(datasetShape, file.value);
  if (checked.success) return { ok: true, dataset: checked.output };
  const issue = checked.issues[0];
  return { ok: false, path: v.getDotPath(issue) ?? "file", reason: issue.message };
}

const removedShape = v.strictObject({ entities: v.array(entity), statements: v.array(statement), claims: v.array(claim) });

/** Reads what a deletion answered. Throws RecordsFailed for anything else. */
export function parseRemoved(text: string): Removed {
  const file = parsed(text);
  const checked = v.safeParse(removedShape, "value" in file ? file.value : null);
  if (!checked.success) throw new RecordsFailed("invalid", "not a deleted record");
  return checked.output;
}
