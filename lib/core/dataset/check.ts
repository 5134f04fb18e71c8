import * as v from "valibot";
import { guard, MOST_BREACHES, pathOf, type Steps } from "./guard.ts";
import { checkRules } from "./rules.ts";
import { dataset as datasetSchema } from "./schema.ts";
import type { Breach, Dataset } from "./types.ts";

export type Checked =
  | { readonly ok: true; readonly dataset: Dataset }
  /** At most MOST_BREACHES are listed; `more` counts the rest. */
  | { readonly ok: false; readonly breaches: readonly Breach[]; readonly more: number };

export interface CheckOptions {
  /** Datasets whose entities, sources, statements and claims may be referred to (a reader's records speak of bundled companies). */
  readonly known?: readonly Dataset[];
}

/**
 * Holds any value against the schema and then against the rules of docs/dataset.md. Never throws; a refused value is told with
 * the path and reason of each breach. The dataset returned is a copy made of known fields only.
 */
export function checkDataset(value: unknown, options: CheckOptions = {}): Checked {
  try {
    const unsafe = guard(value);
    if (unsafe) return refused([unsafe]);
    const parsed = v.safeParse(datasetSchema, value);
    if (!parsed.success) return refused(parsed.issues.map((issue) => shapeBreach(issue, value)));
    const breaches = checkRules(parsed.output, options.known ?? []);
    return breaches.length > 0 ? refused(breaches) : { ok: true, dataset: parsed.output };
  } catch (error) {
    // Only a value with code of its own (a proxy, a getter) gets here; JSON can't.
    return refused([{ path: "", reason: `can't be read (${error instanceof Error ? error.name : "unknown error"})` }]);
  }
}

/** As checkDataset, from a file's text. */
export function checkDatasetText(text: string, options: CheckOptions = {}): Checked {
  const value = readJson(text);
  return value.ok ? checkDataset(value.value, options) : refused([{ path: "", reason: value.reason }]);
}

/** Reads JSON without throwing; the reason says where it stops being JSON where the engine tells. */
export function readJson(text: string): { ok: true; value: unknown } | { ok: false; reason: string } {
  try {
    return { ok: true, value: JSON.parse(text.startsWith("\uFEFF") ? text.slice(1) : text) };
  } catch (error) {
    return { ok: false, reason: `not JSON: ${error instanceof Error ? error.message : "can't be read"}` };
  }
}

function refused(all: readonly Breach[]): Checked {
  return { ok: false, breaches: all.slice(0, MOST_BREACHES), more: Math.max(0, all.length - MOST_BREACHES) };
}

function shapeBreach(issue: v.BaseIssue<unknown>, value: unknown): Breach {
  const steps: Steps = (issue.path ?? []).map((item) => item.key as string | number);
  const id = recordId(steps, value);
  return { path: pathOf(steps), reason: shapeReason(issue), ...(id === null ? {} : { record: id }) };
}

function shapeReason(issue: v.BaseIssue<unknown>): string {
  if (issue.type === "strict_object" && issue.expected === "never") return "unknown field";
  if (issue.received === "undefined") return "missing";
  const expected = issue.expected ?? "";
  if (issue.type === "regex" || expected === "") return issue.message;
  return `expected ${expected.replaceAll(" | ", ", ")}; found ${issue.received}`;
}

/** The id of the record that a path leads into. */
function recordId(steps: Steps, value: unknown): string | null {
  const [list, index] = steps;
  if (typeof list !== "string" || typeof index !== "number") return null;
  const record = (value as Record<string, readonly unknown[]>)[list]?.[index];
  const id = typeof record === "object" && record !== null ? (record as { id?: unknown }).id : undefined;
  return typeof id === "string" ? id.slice(0, 120) : null;
}
