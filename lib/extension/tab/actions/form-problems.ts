import type { TieDraft } from "../../../core/model/draft.ts";
import type { Phrase } from "../../../core/model/view.ts";
import type { Notice, OpenForm } from "../../../state/types.ts";
import type { RecordsTaken, Saved } from "../../protocol.ts";
import type { FieldProblem, RecordsProblem } from "../../records/failure.ts";

const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

const invalid = (reason: Phrase | string, actions: readonly string[] = []): Notice => ({ code: "error.form", params: { reason }, actions });

function tieProblem({ parties, date, page }: TieDraft): string | null {
  if (parties.filter(({ label }) => label.trim()).length < 2) return "form.needsTwo";
  if ((date && !PARTIAL_DATE.test(date)) || (page.published && !PARTIAL_DATE.test(page.published)) || !PARTIAL_DATE.test(page.read))
    return "form.badDate";
  if (page.url.trim() === "") return "form.needsUrl";
  if (!/^https?:\/\//i.test(page.url) || !URL.canParse(page.url)) return "form.badUrl";
  return page.publisher.trim() ? null : "form.needsPublisher";
}

/** What keeps a form from being saved, before anything is asked; null where nothing does. */
export function problemOf(form: OpenForm): Notice | null {
  const missing = form.what === "name" ? !form.draft.label.trim() : form.what !== "tie" && !form.text.trim();
  if (form.what === "tie") {
    const code = tieProblem(form.draft);
    return code === null ? null : invalid({ code });
  }
  return missing ? invalid({ code: form.what === "import" ? "form.needsText" : "form.needsName" }) : null;
}

/** The form's label of a field. */
const LABELS: Readonly<Record<string, string>> = {
  parties: "form.parties",
  aliases: "form.aliases",
  "page.title": "form.page.title",
  "page.publisher": "form.page.publisher",
  "page.url": "form.page.url",
};

function reasonOf({ field, code, reason }: FieldProblem): Phrase | string {
  const line = /^line (\d+)$/.exec(field)?.[1];
  if (line) return { code: "form.badLine", params: { n: Number(line) } };
  if (field === "names") return { code: code === "needed" ? "form.needsName" : "form.tooManyNames" };
  const bare = field.replace(/\[\d+\].*$/, "");
  if (code === "too-long") return { code: "form.tooLong", params: { field: { code: LABELS[bare] ?? `form.${bare}` } } };
  if (code === "taken") return { code: "form.taken" };
  if (code === "not-a-date") return { code: "form.badDate" };
  if (code === "not-an-address") return { code: "form.badUrl" };
  if (code === "needed")
    return { code: bare === "label" ? "form.needsName" : bare === "parties" ? "form.needsTwo" : "form.needsPublisher" };
  return reason ?? code;
}

type Failed = Extract<Saved, { ok: false }>;

const UNSAVED: Readonly<Record<Exclude<RecordsProblem, "invalid">, Notice>> = {
  full: { code: "error.storageFull", actions: ["export", "copy-text"] },
  blocked: { code: "error.storageBlocked", actions: ["copy-text"] },
  newer: { code: "error.storageNewer", actions: ["copy-text"] },
  failed: { code: "error.storage", actions: ["copy-text"] },
};

/** Why a save failed, with what the reader can do: the text stays in the form. */
export function noticeOfUnsaved({ reason, detail, fields }: Failed): Notice {
  if (reason !== "invalid") return UNSAVED[reason];
  const [first] = fields;
  return invalid(first ? reasonOf(first) : detail, ["copy-text"]);
}

/** Why nothing was deleted or taken back. */
export const noticeOfUnchanged = (failed: Failed): Notice => ({
  code: "error.notChanged",
  params: { reason: failed.reason === "invalid" ? failed.detail : { code: `storage.${failed.reason}` } },
  actions: ["dismiss"],
});

/** What an import came to. */
export function noticeOfImport(taken: RecordsTaken): Notice {
  if (taken.ok)
    return { code: "record.imported", params: { n: taken.added, ...(taken.conflicts ? { kept: taken.conflicts } : {}) }, actions: [] };
  const reason = taken.reason === "invalid" ? taken.detail : { code: `storage.${taken.reason}` };
  return { code: "error.file", params: { reason, ...(taken.path ? { path: taken.path } : {}) }, actions: [] };
}

/** A form's content as plain text, for *Copy text* when it can't be saved. */
export function textOfForm(form: OpenForm): string {
  if (form.what === "import" || form.what === "names") return form.text;
  if (form.what === "name") {
    const { label, aliases, descriptor, note } = form.draft;
    return [label, ...aliases, descriptor, note].filter(Boolean).join("\n");
  }
  const { parties, kind, status, amount, date, gist, note, page } = form.draft;
  const who = parties.map(({ label }) => label).join(", ");
  const where = [page.title, page.publisher, page.published, page.url, page.paragraph];
  return [who, `${kind}, ${status}`, amount, date, gist, note, ...where].filter(Boolean).join("\n");
}
