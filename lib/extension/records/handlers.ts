import { readAmounts } from "../../core/claims/amounts.ts";
import { readDates } from "../../core/claims/dates.ts";
import type { Dataset } from "../../core/dataset/types.ts";
import type { NamesKept, Saved } from "../protocol.ts";
import type { CallKey, Handlers, Sender } from "../serve.ts";
import type { RecordStore } from "./database.ts";
import { type Done, draftOf, type Edited, keepName, keepNames, keepTie, remove, restore } from "./edits.ts";
import { RecordsFailed } from "./failure.ts";
import { fileText, importText, recordText } from "./files.ts";
import { mend } from "./mend.ts";

export interface RecordServices {
  readonly records: RecordStore;
  /** What the record's own edits are held against. */
  readonly bundled: Dataset;
  /** The reader's records changed: indexes and tabs follow. */
  readonly changed: () => void;
  /** Notes a failure that the reader can't do anything about. */
  readonly failed: (error: unknown) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const countOf = ({ statements, entities }: Dataset): number => statements.length + entities.length;

/** Runs a write. A failure is an answer, not an error: the form stays. */
async function saved<T>(
  services: RecordServices,
  write: () => Promise<T>,
): Promise<{ readonly result: T } | Extract<Saved, { ok: false }>> {
  try {
    const result = await write();
    services.changed();
    return { result };
  } catch (error) {
    if (!(error instanceof RecordsFailed)) throw error;
    if (error.problem === "failed") services.failed(error);
    return { ok: false, reason: error.problem, detail: error.message, fields: error.fields };
  }
}

async function edit(services: RecordServices, key: CallKey, work: (own: Dataset) => Edited<Done>): Promise<Saved> {
  const answer = await saved(services, () => services.records.change((own) => work(mend(own, services.bundled)), key));
  return "result" in answer ? { ok: true, id: answer.result.id, undo: JSON.stringify(answer.result.undo) } : answer;
}

async function take(services: RecordServices, key: CallKey, text: string) {
  let path = "";
  const answer = await saved(services, () =>
    services.records.change((own) => {
      const taken = importText(mend(own, services.bundled), text, services.bundled);
      if (taken.ok) return { own: taken.own, result: { added: taken.added, conflicts: taken.conflicts } };
      path = taken.path;
      throw new RecordsFailed("invalid", taken.reason);
    }, key),
  );
  return "result" in answer ? { ok: true as const, ...answer.result } : { ...answer, path };
}

/** Answers every call about the reader's own records. */
export function recordHandlers(services: RecordServices) {
  const { records, bundled, now } = services;
  return {
    "records/keep-tie": ({ draft, paragraphText }, _sender?: Sender, key?: CallKey) =>
      edit(services, key, (own) => keepTie(own, draft, bundled, paragraphText)),
    "records/keep-name": ({ draft }, _sender?: Sender, key?: CallKey) => edit(services, key, (own) => keepName(own, draft, bundled)),
    "records/keep-names": async ({ text, kind }, _sender?: Sender, key?: CallKey): Promise<NamesKept> => {
      const answer = await saved(services, () => records.change((own) => keepNames(mend(own, bundled), text, kind, bundled), key));
      if (!("result" in answer)) return answer;
      const { added, known, undo } = answer.result;
      return { ok: true, added, known, undo: JSON.stringify(undo) };
    },
    "records/delete": ({ id }, _sender?: Sender, key?: CallKey) => edit(services, key, (own) => remove(own, id)),
    "records/restore": ({ text }, _sender?: Sender, key?: CallKey) => edit(services, key, (own) => restore(own, text, bundled)),
    "records/stated": ({ text, published }) => ({
      amount: readAmounts(text)[0]?.surface ?? "",
      date: readDates(text, published).find(({ date }) => date !== null)?.date?.value ?? "",
    }),
    "records/draft": async ({ id }) => draftOf(mend(await records.own(), bundled), id, bundled),
    "records/text": async ({ id }) => recordText(mend(await records.own(), bundled), id, bundled),
    "records/count": async () => countOf(await records.own()),
    "records/export": async () => ({ text: fileText(await records.copyOut()) }),
    "records/import": ({ text }, _sender?: Sender, key?: CallKey) => take(services, key, text),
    "records/reminder": () => records.reminder(now()).catch(() => 0),
  } satisfies Partial<Handlers>;
}
