import { isFull } from "../full.ts";

/** Why records can't be read or written: no room, another window holds an older version, written by a newer one, a broken rule, else. */
export type RecordsProblem = "full" | "blocked" | "newer" | "invalid" | "failed";

/** A field of the form that keeps a draft from being saved, and why; `reason` names the rule where it was one. */
export interface FieldProblem {
  readonly field: string;
  readonly code: string;
  readonly reason?: string;
}

/** Records could not be read or written; `problem` tells the reader why and what to do. */
export class RecordsFailed extends Error {
  override name = "RecordsFailed";
  readonly problem: RecordsProblem;
  readonly fields: readonly FieldProblem[];
  constructor(problem: RecordsProblem, message: string, fields: readonly FieldProblem[] = []) {
    super(message);
    this.problem = problem;
    this.fields = fields;
  }
}

/** Any error of the storage as a RecordsFailed. */
export async function asFailure(error: unknown): Promise<RecordsFailed> {
  if (error instanceof RecordsFailed) return error;
  const { name, message } = error instanceof Error ? error : { name: "", message: String(error) };
  if (name === "VersionError") return new RecordsFailed("newer", message);
  return new RecordsFailed((await isFull(error)) ? "full" : "failed", message);
}
