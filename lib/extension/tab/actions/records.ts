import type { NameDraft, TieDraft } from "../../../core/model/draft.ts";
import type { Span } from "../../../core/model/text.ts";
import type { Notice, OpenForm, TabActions } from "../../../state/types.ts";
import type { FoundName, Saved } from "../../protocol.ts";
import type { TabContext } from "../context.ts";
import { RECORDS_FILE } from "../files.ts";
import { draftOfName, draftOfSelection, draftOfStatement, type Opened, paragraphTextOf, selectedText } from "./drafts.ts";
import { noticeOfImport, noticeOfUnchanged, noticeOfUnsaved, problemOf } from "./form-problems.ts";
import { setPanel } from "./panel.ts";

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

function openedIn({ article, reading, today }: TabContext): Opened | null {
  const open = article();
  return open && { article: open, reading: reading(), today: today() };
}

async function save(context: TabContext, form: Exclude<OpenForm, { what: "import" }>): Promise<Saved> {
  if (form.what === "name") return context.ask("records/keep-name", { draft: form.draft });
  const draft = { ...form.draft, parties: form.draft.parties.filter(({ label }) => label.trim()) };
  const opened = openedIn(context);
  return context.ask("records/keep-tie", { draft, paragraphText: opened && paragraphTextOf(opened, draft) });
}

const tell = ({ store }: TabContext, notice: Notice) =>
  store.setState(({ notices }) => ({ notices: [...notices.filter(({ code }) => code !== notice.code), notice] }));

/** Shows what was done with its undo; an undo that fails is told and changes nothing. */
function undoable(context: TabContext, code: string, text: string): void {
  context.undo.record({ code, actions: [] }, () =>
    context
      .ask("records/restore", { text })
      .then((done) => {
        if (!done.ok) tell(context, noticeOfUnchanged(done));
      })
      .catch((error: unknown) => context.failed("records/restore", error)),
  );
}

/** The form: opened, changed, saved or left. */
function formActions(context: TabContext, selected: RecordParts["selected"]) {
  const { store, ask } = context;
  const form = () => store.getState().panel.form;
  const showError = (error: Notice) => {
    const open = form();
    if (open) setPanel(context, { form: { ...open, error } });
  };
  const open = (next: OpenForm) => setPanel(context, { form: next, open: store.getState().panel.host === "page" });
  const openTie = (draft: TieDraft) => open({ what: "tie", draft, error: null });
  const openName = (draft: NameDraft) => open({ what: "name", draft, error: null });
  const keepStatement = (id: string) => {
    const opened = openedIn(context);
    const statement = opened?.reading?.statements.find((one) => one.id === id);
    if (opened && statement) openTie(draftOfStatement(opened, statement));
  };
  const failed = (error: unknown) => {
    showError(noticeOfUnsaved({ ok: false, reason: "failed", detail: "", fields: [] }));
    context.failed("records/keep", error);
  };
  const take = async (text: string) => {
    const done = noticeOfImport(await ask("records/import", { text }));
    if (done.code.startsWith("error.")) showError(done);
    else {
      setPanel(context, { form: null });
      context.undo.tell(done);
    }
  };
  const keep = async (now: Exclude<OpenForm, { what: "import" }>) => {
    const saved = await save(context, now);
    if (!saved.ok) {
      showError(noticeOfUnsaved(saved));
      return;
    }
    setPanel(context, { form: null });
    undoable(context, "record.kept", saved.undo);
  };
  /** A second press while the first is under way would keep the tie twice. */
  let saving = false;
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
          .catch((error: unknown) => context.failed("records/stated", error));
    },
    addName(nameKey) {
      const name = context.reading()?.names.find(({ key }) => key === nameKey);
      if (name) openName(draftOfName(name));
    },
    editRecord(id) {
      // A tie that only the article states is kept first, with the note in it.
      if (id.startsWith("s:")) keepStatement(id.slice(2));
      else
        ask("records/draft", { id })
          .then((draft) => {
            if (draft) "tie" in draft ? openTie(draft.tie) : openName(draft.name);
          })
          .catch((error: unknown) => context.failed("records/draft", error));
    },
    importRecords() {
      open({ what: "import", text: "", error: null });
    },
    changeForm(changed) {
      setPanel(context, { form: changed });
    },
    saveForm() {
      const now = form();
      if (!now || saving) return;
      const problem = problemOf(now);
      if (problem) {
        showError(problem);
        return;
      }
      saving = true;
      (now.what === "import" ? take(now.text) : keep(now)).catch(failed).finally(() => {
        saving = false;
      });
    },
    cancelForm() {
      setPanel(context, { form: null });
    },
  } satisfies Partial<TabActions>;
}

/** The reader's own records: forms, saving, deleting, export and import. */
export function recordActions(context: TabContext, { download, selected }: RecordParts) {
  const { store, ask } = context;
  const failed = (where: string) => (error: unknown) => context.failed(where, error);
  return {
    ...formActions(context, selected),
    deleteRecord(id) {
      ask("records/delete", { id })
        .then((saved) => {
          if (saved.ok) undoable(context, "record.deleted", saved.undo);
          else tell(context, noticeOfUnchanged(saved));
        })
        .catch(failed("records/delete"));
    },
    exportRecords() {
      ask("records/export", null)
        .then(({ text }) => download(RECORDS_FILE, text))
        .catch(failed("records/export"));
      store.setState(({ notices }) => ({ notices: notices.filter(({ code }) => code !== "records.backup") }));
    },
    copyRecord(id) {
      ask("records/text", { id })
        .then(async (text) => {
          if (text === null) return;
          await context.clipboard(text);
          context.undo.tell({ code: "record.copied", actions: [] });
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
