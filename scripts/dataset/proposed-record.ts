import type { Party, Statement } from "../../lib/core/dataset/types.ts";
import type { ArticleStatement } from "../../lib/core/model/statement.ts";

interface Place {
  readonly source: string;
  readonly paragraph: number;
  /** nameKey -> entity id. */
  readonly entityOf: ReadonlyMap<string, string | null>;
  /** Ids given out so far. */
  readonly taken: Set<string>;
}

/** A statement as a record of the dataset, marked as proposed by rule and accepted by nobody. */
export function toProposedRecord(s: ArticleStatement, place: Place): Statement {
  const parties = s.parties.map((p): Party => {
    const via = p.via ? place.entityOf.get(p.via) : null;
    return { entity: p.entity, ...(p.entity ? {} : { label: p.label }), role: p.role, ...(via ? { via } : {}) };
  });
  return {
    id: idFor(`${place.source}-${place.paragraph}-${s.kind}`, place.taken),
    source: place.source,
    paragraphs: [place.paragraph],
    kind: s.kind,
    status: s.status,
    parties,
    ...(s.amount ? { amount: s.amount } : {}),
    ...(s.period ? { period: s.period } : {}),
    ...(s.date ? { date: { ...s.date } } : {}),
    ...(s.hedges[0] && s.hedges[0].split(" ").length <= 6 ? { quote: s.hedges[0] } : {}),
    gist: `${s.parties.map((p) => p.label).join(", ")}: ${s.kind.replaceAll("-", " ")}, ${s.status.replaceAll("-", " ")}.`,
    confidence: s.score >= 0.8 ? "high" : s.shown ? "medium" : "low",
    proposedBy: "rule",
  };
}

function idFor(stem: string, taken: Set<string>): string {
  let id = stem;
  for (let n = 2; taken.has(id); n++) id = `${stem}-${n}`;
  taken.add(id);
  return id;
}
