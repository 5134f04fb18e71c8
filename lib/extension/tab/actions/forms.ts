import type { NameDraft, TieDraft } from "../../../core/model/draft.ts";
import type { OpenForm, TabActions } from "../../../state/types.ts";
import type { TabContext } from "../context.ts";
import { draftOfName, draftOfSelection, draftOfStatement, openedIn, selectedText } from "./drafts.ts";
import { tellFailed } from "./failed.ts";
import { setPanel } from "./panel.ts";
import type { Selection } from "./records.ts";
import { formSaver } from "./save-form.ts";

/** The form: opened, changed, saved or left. */
export function formActions(context: TabContext, selected: () => Selection | null) {
  const { store, ask } = context;
  const open = (next: OpenForm) => setPanel(context, { form: next, open: store.getState().panel.host === "page" });
  const openTie = (draft: TieDraft) => open({ what: "tie", draft, error: null });
  const openName = (draft: NameDraft) => open({ what: "name", draft, error: null });
  const keepStatement = (id: string) => {
    const opened = openedIn(context);
    const statement = opened?.reading?.statements.find((one) => one.id === id);
    if (opened && statement) openTie(draftOfStatement(opened, statement));
  };
  return {
    keep: keepStatement,
    addTie(selection) {
      const opened = openedIn(context);
      if (!opened) return;
      const place = selection ?? selected();
      const text = selectedText(opened, place);
      if (text === "") openTie(draftOfSelection(opened, place, { amount: "", date: "" }));
      else
        ask("records/stated", { text, published: opened.article.published })
          .then((stated) => openTie(draftOfSelection(opened, place, stated)))
          .catch((error: unknown) => tellFailed(context, "records/stated", error));
    },
    addName(nameKey) {
      const name = context.reading()?.names.find(({ key }) => key === nameKey);
      if (name) openName(draftOfName(name));
    },
    addNames() {
      open({ what: "names", text: "", kind: "company", error: null });
    },
    editRecord(id) {
      // A tie that only the article states is kept first, with the note in it.
      if (id.startsWith("s:")) keepStatement(id.slice(2));
      else
        ask("records/draft", { id })
          .then((draft) => {
            if (draft) "tie" in draft ? openTie(draft.tie) : openName(draft.name);
          })
          .catch((error: unknown) => tellFailed(context, "records/draft", error));
    },
    importRecords() {
      open({ what: "import", text: "", error: null });
    },
    changeForm(changed) {
      setPanel(context, { form: changed });
    },
    saveForm: formSaver(context),
    cancelForm() {
      setPanel(context, { form: null });
    },
  } satisfies Partial<TabActions>;
}
