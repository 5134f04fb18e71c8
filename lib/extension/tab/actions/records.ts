import type { NameDraft, TieDraft } from "../../../core/model/draft.ts";
import type { Phrase } from "../../../core/model/view.ts";
import type { Notice, OpenForm, TabActions } from "../../../state/types.ts";
import type { FoundName, Saved } from "../../protocol.ts";
import type { TabContext } from "../context.ts";
import { draftOfName, draftOfSelection, draftOfStatement } from "./drafts.ts";
import { setPanel } from "./panel.ts";

const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

const invalid = (code: string): Notice => ({ code: "error.form", params: { reason: { code } }, actions: [] });

function tieProblem(draft: TieDraft): Notice | null {
  if (draft.parties.filter(({ label }) => label.trim()).length < 2) return invalid("form.needsTwo");
  if (draft.date && !PARTIAL_DATE.test(draft.date)) return invalid("form.badDate");
  if (draft.page.published && !PARTIAL_DATE.test(draft.page.published)) return invalid("form.badDate");
  if (!/^https?:\/\//.test(draft.page.url) || !URL.canParse(draft.page.url)) return invalid("form.badUrl");
  return draft.page.publisher.trim() ? null : invalid("form.needsPublisher");
}

const problemOf = (form: OpenForm): Notice | null =>
  form.what === "tie" ? tieProblem(form.draft) : form.draft.label.trim() ? null : invalid("form.needsName");

/** Why a save failed, with what the reader can do: the text stays in the form. */
function noticeOf(saved: Extract<Saved, { ok: false }>): Notice {
  if (saved.reason === "full") return { code: "error.storageFull", actions: ["export", "copy-text"] };
  if (saved.reason === "invalid") return { code: "error.form", params: { reason: saved.detail }, actions: ["copy-text"] };
  return { code: "error.storage", actions: ["copy-text"] };
}

/** A form's content as plain text, for *Copy text* when it can't be saved. */
export function textOfForm(form: OpenForm): string {
  const { draft } = form;
  if ("parties" in draft) {
    const who = draft.parties.map(({ label }) => label).join(", ");
    const { title, publisher, url, published, paragraph } = draft.page;
    return [
      who,
      `${draft.kind}, ${draft.status}`,
      draft.amount,
      draft.date,
      draft.gist,
      draft.note,
      title,
      publisher,
      published,
      url,
      paragraph,
    ]
      .filter(Boolean)
      .join("\n");
  }
  return [draft.label, ...draft.aliases, draft.descriptor, draft.note].filter(Boolean).join("\n");
}

const save = ({ ask }: TabContext, form: OpenForm): Promise<Saved> =>
  form.what === "tie"
    ? ask("records/keep-tie", { draft: { ...form.draft, parties: form.draft.parties.filter(({ label }) => label.trim()) } })
    : ask("records/keep-name", { draft: form.draft });

/** Names of the article that fit what was typed, for the forms. */
function namesHere(context: TabContext, query: string): readonly FoundName[] {
  const folded = query.trim().toLowerCase();
  return (context.reading()?.names ?? [])
    .filter(({ forms, kind }) => kind !== "organisation" && forms.some((form) => form.toLowerCase().includes(folded)))
    .map(({ entity, label, descriptor }) => ({ entity, label, hint: descriptor ?? "" }));
}

/** The reader's own records: forms, saving, deleting, export. */
export function recordActions(context: TabContext, download: (name: string, text: string) => void) {
  const { store, ask, undo } = context;
  const failed = (where: string) => (error: unknown) => context.failed(where, error);
  const form = () => store.getState().panel.form;
  const showError = (error: Notice) => {
    const open = form();
    if (open) setPanel(context, { form: { ...open, error } });
  };
  const open = (opened: { readonly tie: TieDraft } | { readonly name: NameDraft }) => {
    const next: OpenForm =
      "tie" in opened ? { what: "tie", draft: opened.tie, error: null } : { what: "name", draft: opened.name, error: null };
    setPanel(context, { form: next, open: true });
  };
  const kept = (saved: Saved, before: OpenForm | null, code: Phrase["code"]) => {
    if (!saved.ok) {
      showError(noticeOf(saved));
      return;
    }
    setPanel(context, { form: null });
    undo.record({ code, actions: [] }, async () => {
      await (before ? save(context, before) : ask("records/delete", { id: saved.id }));
    });
  };
  /** The record as it was when *Edit* opened it, for undoing the edit. */
  let edited: OpenForm | null = null;
  return {
    keep(id) {
      const article = context.article();
      const statement = context.reading()?.statements.find((one) => one.id === id);
      if (article && statement) open({ tie: draftOfStatement(article, statement, context.today()) });
      edited = null;
    },
    addTie(selection) {
      const article = context.article();
      if (article) open({ tie: draftOfSelection(article, context.reading(), selection, context.today()) });
      edited = null;
    },
    addName(nameKey) {
      const name = context.reading()?.names.find(({ key }) => key === nameKey);
      if (name) open({ name: draftOfName(name) });
      edited = null;
    },
    editRecord(id) {
      ask("records/draft", { id })
        .then((draft) => {
          if (!draft) return;
          open(draft);
          edited = form();
        })
        .catch(failed("records/draft"));
    },
    changeForm(changed) {
      setPanel(context, { form: changed });
    },
    saveForm() {
      const now = form();
      if (!now) return;
      const problem = problemOf(now);
      if (problem) showError(problem);
      else save(context, now).then((saved) => kept(saved, edited, "record.kept"), failedToSave);
    },
    cancelForm() {
      setPanel(context, { form: null });
    },
    deleteRecord(id) {
      ask("records/delete", { id })
        .then((saved) => {
          if (!saved.ok) return;
          undo.record({ code: "record.deleted", actions: [] }, async () => {
            await ask("records/restore", { text: saved.restore ?? "" });
          });
        })
        .catch(failed("records/delete"));
    },
    exportRecords() {
      ask("records/export", null)
        .then(({ text }) => download("intertie-records.json", text))
        .catch(failed("records/export"));
    },
    async findNames(query) {
      const found = await ask("names/find", { query });
      const here = namesHere(context, query).filter(
        ({ entity, label }) => !found.some((one) => one.entity === entity && one.label === label),
      );
      return [...found, ...here];
    },
  } satisfies Partial<TabActions>;

  function failedToSave(error: unknown): void {
    showError({ code: "error.storage", actions: ["copy-text"] });
    context.failed("records/keep", error);
  }
}
