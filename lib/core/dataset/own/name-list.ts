import type { NameDraft } from "../../model/draft.ts";
import type { Entity } from "../types.ts";
import { type DraftContext, type DraftProblem, type DraftResult, entityOfName, kept, nameProblems } from "./draft.ts";
import { NO_RECORDS } from "./records.ts";

/** Lines that are taken from one list; far more than a reader follows, far less than what would make reading slow. */
const MOST_LINES = 2000;

/** One line of a list: a name and, after semicolons or tabs, the other ways it is written. */
export interface ListedName {
  /** Counted from 1, empty lines included. */
  readonly line: number;
  readonly label: string;
  readonly aliases: readonly string[];
}

/** Reads a list of names, one a line, as it is pasted from a text or a spreadsheet: bullets and numbers before a name are not part of it. */
export function readNameList(text: string): readonly ListedName[] {
  return text.split(/\r\n?|\n/).flatMap((line, i) => {
    const [label = "", ...aliases] = line
      .replace(/^\s*(?:[-*•·–]|\d{1,4}[.)])\s+/u, "")
      .split(/[;\t]/)
      .map((part) => part.trim())
      .filter((part) => part !== "");
    return label === "" ? [] : [{ line: i + 1, label, aliases }];
  });
}

export interface KeptNames {
  readonly entities: readonly Entity[];
  /** Lines whose name is on record already, the reader's own records included, or stands further up in the list. */
  readonly known: number;
}

const folded = (name: string): string => name.normalize("NFKC").toLowerCase();

/**
 * The names of a list as entities of one kind, without those on record. Nothing is stored; see addRecords. One line that breaks a rule
 * refuses the whole list; its field is "line {n}".
 */
export function namesToEntities(text: string, kind: NameDraft["kind"], context: DraftContext): DraftResult<KeptNames> {
  const lines = readNameList(text);
  if (lines.length === 0) return { ok: false, problems: [{ field: "names", code: "needed" }] };
  if (lines.length > MOST_LINES) return { ok: false, problems: [{ field: "names", code: "too-long" }] };
  const names = new Set([...context.record.entities.values()].flatMap((entity) => entity.names.map((name) => folded(name.text))));
  const ids = new Set(context.record.entities.keys());
  const problems: DraftProblem[] = [];
  const entities: Entity[] = [];
  for (const { line, label, aliases } of lines) {
    const draft: NameDraft = { id: null, label, kind, aliases, descriptor: "", note: "" };
    const [problem] = nameProblems(draft);
    if (problem) problems.push({ ...problem, field: `line ${line}` });
    else if (!names.has(folded(label))) {
      const entity = entityOfName(draft, (id) => ids.has(id));
      ids.add(entity.id);
      for (const name of entity.names) names.add(folded(name.text));
      entities.push(entity);
    }
  }
  if (problems.length > 0) return { ok: false, problems };
  return kept({ ...NO_RECORDS, entities }, context, { entities, known: lines.length - entities.length });
}
