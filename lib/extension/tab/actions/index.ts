import type { TabActions } from "../../../state/types.ts";
import type { TabContext } from "../context.ts";
import { misreadAction } from "./misread.ts";
import { moves } from "./moves.ts";
import { nameActions } from "./names.ts";
import { noticeActions } from "./notices.ts";
import { panelActions } from "./panel.ts";
import { recordActions, type Selection } from "./records.ts";

export interface ActionParts {
  readonly context: TabContext;
  readonly newId: () => string;
  readonly download: (name: string, text: string) => void;
  /** "Something missed?": takes what the reader has selected in the page. */
  readonly missed: () => void;
  readonly selected: () => Selection | null;
  /** Leaves a statement out on this page, until the answer is called. */
  readonly hide: (statement: string) => () => void;
}

/** All that card, panel and menus can ask for, in one object. */
export function createActions({ context, newId, download, missed, selected, hide }: ActionParts): TabActions {
  const records = recordActions(context, { download, selected });
  const panel = panelActions(context);
  const { widen, ...names } = nameActions(context, newId);
  const { misread, copyReport } = misreadAction(context, (statements) => {
    const shows = statements.map(hide);
    return () => {
      for (const show of shows) show();
    };
  });
  const { exportRecords } = records;
  const notices = noticeActions(context, { widen, missed, exportRecords, copyReport, openOptions: panel.openOptions });
  return {
    ...moves(context),
    ...panel,
    ...names,
    ...records,
    ...notices,
    misread,
  };
}
