import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { bundledDataset } from "../../../data/index.ts";
import { checkDataset } from "../../../lib/core/dataset/check.ts";
import { emptyOwnDataset } from "../../../lib/core/dataset/own/records.ts";
import type { Dataset } from "../../../lib/core/dataset/types.ts";
import type { NameDraft, TieDraft } from "../../../lib/core/model/draft.ts";
import { type Done, type Edited, keepTie } from "../../../lib/extension/records/edits.ts";

/** A browser without any data; every store made from now on opens there. */
export function newBrowser(): void {
  globalThis.indexedDB = new IDBFactory();
}

export const EMPTY = emptyOwnDataset("Own records");

export const tie = (changes: Partial<TieDraft> = {}): TieDraft => ({
  id: null,
  parties: [
    { entity: null, label: "Harbour Lantern Systems" },
    { entity: null, label: "Quillfish Robotics" },
  ],
  kind: "partnership",
  status: "agreed",
  current: "unknown",
  amount: "",
  date: "2026-03",
  gist: "The two agreed to work together.",
  note: "",
  page: {
    title: "Two shipyard suppliers join hands",
    publisher: "The Harbour Courier",
    url: "https://courier.example/two-join",
    published: "2026-03-04",
    read: "2026-03-05",
    paragraph: 2,
  },
  ...changes,
});

export const name = (changes: Partial<NameDraft> = {}): NameDraft => ({
  id: null,
  label: "Harbour Lantern Systems",
  kind: "company",
  aliases: [],
  descriptor: "",
  note: "",
  ...changes,
});

export const keep = (own: Dataset, draft: TieDraft = tie()): Edited<Done> => keepTie(own, draft, bundledDataset);

/** The own dataset with every list in the order of its ids, for comparing contents. */
export function sorted(own: Dataset): Dataset {
  const byId = <T extends { readonly id: string }>(list: readonly T[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    ...own,
    sources: byId(own.sources),
    entities: byId(own.entities),
    roles: byId(own.roles),
    statements: byId(own.statements),
    claims: byId(own.claims),
  };
}

export const isValid = (own: Dataset): boolean => checkDataset(own, { known: [bundledDataset] }).ok;
