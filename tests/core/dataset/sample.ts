import type { Dataset } from "../../../lib/core/dataset/types.ts";

/** A small sound dataset to break in one place at a time. */
export function sample(): Dataset {
  return {
    format: "intertie-dataset",
    version: 1,
    id: "sample",
    title: "Sample",
    sources: [
      {
        id: "gazette-1",
        publisher: { name: "Harbour Gazette", basis: "printed" },
        url: "https://gazette.example/2024/03/05/mills",
        language: "en",
        published: { date: "2024-03-05", basis: "printed" },
        file: "gazette.txt",
        sha256: "0".repeat(64),
        paragraphs: [
          { n: 1, role: "headline" },
          { n: 2, role: "byline" },
          { n: 3, role: "paragraph" },
        ],
      },
    ],
    entities: [
      {
        id: "orlo-mills",
        kind: "company",
        names: [{ text: "Orlo Mills", lang: "en", kind: "primary", located: [{ source: "gazette-1", paragraph: 3 }] }],
        descriptor: { text: "Maker of flour", evidence: [{ source: "gazette-1", paragraph: 3 }] },
      },
      { id: "pelle-rail", kind: "company", names: [{ text: "Pelle Rail", lang: "en", kind: "primary" }] },
      { id: "ida-orlo", kind: "person", names: [{ text: "Ida Orlo", lang: "en", kind: "primary" }], executive: true },
    ],
    roles: [
      {
        id: "ida-orlo.orlo-mills",
        person: "ida-orlo",
        organisation: "orlo-mills",
        title: "chairman",
        start: "2020",
        end: "2024-01",
        evidence: [{ source: "gazette-1", paragraph: 3 }],
      },
    ],
    statements: [
      {
        id: "gazette-3-supply",
        source: "gazette-1",
        paragraphs: [3],
        kind: "supply",
        status: "agreed",
        parties: [
          { entity: "pelle-rail", role: "supplier" },
          { entity: "orlo-mills", role: "customer", via: "ida-orlo" },
        ],
        amount: { surface: "between $2 million and $3 million", currency: "USD", qualifier: "between", min: 2e6, max: 3e6 },
        date: { value: "2024-03-04", basis: "relative", surface: "yesterday" },
        assertedBy: ["ida-orlo"],
        quote: "will carry the flour",
        gist: "Pelle Rail is to move what the mills make.",
        confidence: "high",
        proposedBy: "editor",
        acceptedBy: "the editors",
      },
    ],
    claims: [
      {
        id: "orlo-pelle-supply",
        statements: ["gazette-3-supply"],
        preferred: "gazette-3-supply",
        shown: "relationship",
        heading: ["orlo-mills", "pelle-rail"],
      },
    ],
    disagreements: [
      {
        id: "orlo-pelle-how-firm",
        claims: ["orlo-pelle-supply"],
        aspect: "status",
        sides: [
          { says: "Agreed", statements: ["gazette-3-supply"] },
          { says: "Planned", located: [{ source: "gazette-1", paragraph: 1 }] },
        ],
        verdict: "different-words",
      },
    ],
    sharedPassages: [],
  };
}

/** A deep copy with the value at `path` ("a[0].b") replaced; `undefined` deletes the field. */
export function withValue(dataset: Dataset, path: string, value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(dataset)) as Record<string, unknown>;
  const steps = path.split(/[.[\]]+/).filter((step) => step !== "");
  const last = steps.pop()!;
  let at: Record<string, unknown> = copy;
  for (const step of steps) at = at[step] as Record<string, unknown>;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
}
