import type { Notice, OpenForm } from "../../../state/types.ts";
import type { Saved } from "../../protocol.ts";
import { noticeOfFailure } from "../../why.ts";
import type { TabContext } from "../context.ts";
import { openedIn, paragraphTextOf } from "./drafts.ts";
import { tellFailed } from "./failed.ts";
import { noticeOfImport, noticeOfUnchanged, noticeOfUnsaved, problemOf } from "./form-problems.ts";
import { setPanel } from "./panel.ts";

/** The forms that keep one record. */
type RecordForm = Extract<OpenForm, { what: "tie" | "name" }>;

async function save(context: TabContext, form: RecordForm): Promise<Saved> {
  if (form.what === "name") return context.ask("records/keep-name", { draft: form.draft });
  const draft = { ...form.draft, parties: form.draft.parties.filter(({ label }) => label.trim()) };
  const opened = openedIn(context);
  return context.ask("records/keep-tie", { draft, paragraphText: opened && paragraphTextOf(opened, draft) });
}

export const tell = ({ store }: TabContext, notice: Notice) =>
  store.setState(({ notices }) => ({ notices: [...notices.filter(({ code }) => code !== notice.code), notice] }));

/** Shows what was done with its undo; an undo that fails is told and changes nothing. */
export function undoable(context: TabContext, did: Pick<Notice, "code" | "params">, text: string): void {
  context.undo.record({ ...did, actions: [] }, () =>
    context
      .ask("records/restore", { text })
      .then((done) => {
        if (!done.ok) tell(context, noticeOfUnchanged(done));
      })
      .catch((error: unknown) => tellFailed(context, "records/restore", error)),
  );
}

/** Saves the open form; what can't be saved is said in it, and its text stays. */
export function formSaver(context: TabContext): () => void {
  const { store, ask } = context;
  const form = () => store.getState().panel.form;
  const showError = (error: Notice) => {
    const open = form();
    if (open) setPanel(context, { form: { ...open, error } });
  };
  const failed = (error: unknown) => {
    showError(noticeOfFailure(error, "error.notSaved", ["copy-text"]));
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
  const keepNames = async ({ text, kind }: Extract<OpenForm, { what: "names" }>) => {
    const kept = await ask("records/keep-names", { text, kind });
    if (!kept.ok) {
      showError(noticeOfUnsaved(kept));
      return;
    }
    const { added, known, undo } = kept;
    setPanel(context, { form: null });
    const did = { code: "record.namesKept", params: { n: added, ...(known ? { known } : {}) } };
    if (added > 0) undoable(context, did, undo);
    else context.undo.tell({ ...did, actions: [] });
  };
  const keep = async (now: RecordForm) => {
    const saved = await save(context, now);
    if (!saved.ok) {
      showError(noticeOfUnsaved(saved));
      return;
    }
    setPanel(context, { form: null });
    undoable(context, { code: "record.kept" }, saved.undo);
  };
  const saved = (now: OpenForm) => (now.what === "import" ? take(now.text) : now.what === "names" ? keepNames(now) : keep(now));
  /** A second press while the first is under way would keep the tie twice. */
  let saving = false;
  return () => {
    const now = form();
    if (!now || saving) return;
    const problem = problemOf(now);
    if (problem) {
      showError(problem);
      return;
    }
    saving = true;
    saved(now)
      .catch(failed)
      .finally(() => {
        saving = false;
      });
  };
}
