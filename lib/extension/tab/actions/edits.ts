import type { TabActions } from "../../../state/types.ts";
import type { TabContext } from "../context.ts";
import { misreadAction } from "./misread.ts";
import { nameActions } from "./names.ts";
import { noticeActions } from "./notices.ts";
import { recordActions, type Selection } from "./records.ts";

export interface EditParts {
  readonly context: TabContext;
  readonly newId: () => string;
  readonly download: (name: string, text: string) => void;
  readonly selected: () => (Selection & { readonly text: string }) | null;
  readonly openOptions: () => void;
  /** Leaves a statement out on this page, until the answer is called. */
  readonly hide: (statement: string) => () => void;
}

/** Every action that comes with edits.js. */
export const EDITS = [
  "correct",
  "mute",
  "pauseHere",
  "act",
  "keep",
  "addTie",
  "addName",
  "addNames",
  "editRecord",
  "changeForm",
  "saveForm",
  "cancelForm",
  "deleteRecord",
  "misread",
  "exportRecords",
  "importRecords",
  "copyRecord",
  "findNames",
] as const satisfies readonly (keyof TabActions)[];

/** What the reader changes: names, records, forms, and the buttons of notices. Loaded when the first of it is asked for. */
export type Edits = Pick<TabActions, (typeof EDITS)[number]>;

export function createEdits({ context, newId, download, selected, openOptions, hide }: EditParts): Edits {
  const records = recordActions(context, { download, selected });
  const { widen, ...names } = nameActions(context, newId);
  const { misread, copyReport } = misreadAction(context, (statements) => {
    const shows = statements.map(hide);
    return () => {
      for (const show of shows) show();
    };
  });
  const notices = noticeActions(context, {
    widen,
    selected,
    correct: names.correct,
    exportRecords: records.exportRecords,
    copyReport,
    openOptions,
  });
  return { ...names, ...records, ...notices, misread };
}
