import { draftToRecords } from "../../../../lib/core/dataset/own/draft.ts";
import { addRecords, emptyOwnDataset } from "../../../../lib/core/dataset/own/records.ts";
import { indexRecord } from "../../../../lib/core/dataset/record.ts";
import type { Dataset } from "../../../../lib/core/dataset/types.ts";
import type { TieDraft } from "../../../../lib/core/model/draft.ts";
import { sample } from "../sample.ts";

export const EMPTY = emptyOwnDataset("Mine");
export const context = (own: Dataset) => ({ own, record: indexRecord([sample(), own]) });

export const tie = (changes: Partial<TieDraft> = {}): TieDraft => ({
  id: null,
  parties: [
    { entity: "orlo-mills", label: "Orlo Mills" },
    { entity: null, label: "Tamm Shipping" },
  ],
  kind: "supply",
  status: "planned",
  current: "unknown",
  amount: "",
  date: "2024-05",
  gist: "Flour goes by ship.",
  note: "",
  page: {
    title: "Ships for Orlo",
    publisher: "Courier",
    url: "https://courier.example/ships?x=1",
    published: "2024-05-02",
    read: "2024-05-03",
    paragraph: 4,
  },
  ...changes,
});

/** The own dataset with the draft kept in it. */
export function keep(own: Dataset, draft: TieDraft): { own: Dataset; statement: string } {
  const result = draftToRecords(draft, context(own));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return { own: addRecords(own, result.records), statement: result.statement };
}
