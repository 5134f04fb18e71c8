import type { Claim, Dataset, Disagreement, Source, Statement } from "../../../lib/core/dataset/types.ts";

/** A small dataset of invented companies, for what the bundled one has no case of. */
export const source = (id: string, date: string, more: Partial<Source> = {}): Source => ({
  id,
  publisher: { name: id.toUpperCase(), basis: "printed" },
  url: `https://${id}.example/a`,
  language: "en",
  published: { date, basis: "printed" },
  paragraphs: [
    { n: 1, role: "headline" },
    { n: 2, role: "paragraph" },
    { n: 3, role: "paragraph" },
  ],
  ...more,
});

export const company = (id: string, label: string): Dataset["entities"][number] => ({
  id,
  kind: "company",
  names: [{ text: label, lang: "en", kind: "primary" }],
});

export const statement = (id: string, from: string, more: Partial<Statement>): Statement => ({
  id,
  source: from,
  paragraphs: [2],
  kind: "partnership",
  status: "announced",
  parties: [
    { entity: "acme", role: "partner" },
    { entity: "bolt", role: "partner" },
  ],
  gist: `What ${from} says.`,
  confidence: "high",
  proposedBy: "editor",
  acceptedBy: "editor",
  ...more,
});

export const claim = (id: string, statements: readonly string[], more: Partial<Claim> = {}): Claim => ({
  id,
  statements: [...statements],
  preferred: statements[0] ?? "",
  shown: "relationship",
  heading: ["acme", "bolt"],
  ...more,
});

export const dataset = (parts: {
  id?: string;
  sources: readonly Source[];
  statements: readonly Statement[];
  claims: readonly Claim[];
  disagreements?: readonly Disagreement[];
  shared?: Dataset["sharedPassages"];
  entities?: Dataset["entities"];
}): Dataset => ({
  format: "intertie-dataset",
  version: 1,
  id: parts.id ?? "invented",
  title: "Invented",
  sources: [...parts.sources],
  entities: parts.entities ?? [company("acme", "Acme"), company("bolt", "Bolt Works"), company("core", "Core Systems")],
  roles: [],
  statements: [...parts.statements],
  claims: [...parts.claims],
  disagreements: [...(parts.disagreements ?? [])],
  sharedPassages: parts.shared ?? [],
});
