import type { Span } from "../../../core/model/text.ts";
import type { TabActions } from "../../../state/types.ts";
import type { FoundName } from "../../protocol.ts";
import type { TabContext } from "../context.ts";
import { RECORDS_FILE } from "../files.ts";
import { tellFailed, tellNotCopied } from "./failed.ts";
import { noticeOfUnchanged } from "./form-problems.ts";
import { formActions } from "./forms.ts";
import { tell, undoable } from "./save-form.ts";

/** A stretch of the article that the reader has selected. */
export type Selection = Span & { readonly blockId: string };

interface RecordParts {
  readonly download: (name: string, text: string) => void;
  readonly selected: () => Selection | null;
}

/** Names of the article that fit what was typed, for the forms. */
function namesHere(context: TabContext, query: string): readonly FoundName[] {
  const folded = query.trim().toLowerCase();
  return (context.reading()?.names ?? [])
    .filter(({ forms, kind }) => kind !== "organisation" && forms.some((form) => form.toLowerCase().includes(folded)))
    .map(({ entity, label, descriptor }) => ({ entity, label, hint: descriptor ?? "" }));
}

/** The reader's own records: forms, saving, deleting, export and import. */
export function recordActions(context: TabContext, { download, selected }: RecordParts) {
  const { store, ask } = context;
  const failed = (where: string) => (error: unknown) => tellFailed(context, where, error);
  return {
    ...formActions(context, selected),
    deleteRecord(id) {
      ask("records/delete", { id })
        .then((saved) => {
          if (saved.ok) undoable(context, { code: "record.deleted" }, saved.undo);
          else tell(context, noticeOfUnchanged(saved));
        })
        .catch(failed("records/delete"));
    },
    exportRecords() {
      ask("records/export", null)
        .then(({ text }) => {
          download(RECORDS_FILE, text);
          store.setState(({ notices }) => ({ notices: notices.filter(({ code }) => code !== "records.backup") }));
        })
        .catch(failed("records/export"));
    },
    copyRecord(id) {
      ask("records/text", { id })
        .then(async (text) => {
          if (text === null) return;
          await context.clipboard(text).then(
            () => context.undo.tell({ code: "record.copied", actions: [] }),
            (error: unknown) => tellNotCopied(context, error),
          );
        })
        .catch(failed("records/text"));
    },
    async findNames(query) {
      const found = await ask("names/find", { query });
      const here = namesHere(context, query).filter(
        ({ entity, label }) => !found.some((one) => one.label === label || (entity !== null && one.entity === entity)),
      );
      return [...found, ...here];
    },
  } satisfies Partial<TabActions>;
}
