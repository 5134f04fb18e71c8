import type { TabActions } from "../../../state/types.ts";
import type { TabContext } from "../context.ts";
import { moves } from "./moves.ts";
import { nameActions } from "./names.ts";
import { noticeActions } from "./notices.ts";
import { panelActions } from "./panel.ts";
import { recordActions } from "./records.ts";

export interface ActionParts {
  readonly context: TabContext;
  readonly newId: () => string;
  readonly download: (name: string, text: string) => void;
  /** "Something missed?": takes what the reader has selected in the page. */
  readonly missed: () => void;
  /** Calls a statement misread: it is left out on this page. */
  readonly hide: (statement: string) => () => void;
}

/** All that card, panel and menus can ask for, in one object. */
export function createActions({ context, newId, download, missed, hide }: ActionParts): TabActions {
  const records = recordActions(context, download);
  const panel = panelActions(context);
  const { widen, ...names } = nameActions(context, newId);
  const notices = noticeActions(context, { widen, missed, exportRecords: records.exportRecords, openOptions: panel.openOptions });
  return {
    ...moves(context),
    ...panel,
    ...names,
    ...records,
    ...notices,
    misread(statement) {
      const show = hide(statement.replace(/^s:/, ""));
      context.undo.record({ code: "statement.hidden", actions: [] }, show);
    },
  };
}
