import { type CorpusClaim, toCorpusClaim } from "../../lib/core/claims/corpus-vocabulary.ts";
import type { Mention } from "../../lib/core/model/mention.ts";
import type { ArticleStatement } from "../../lib/core/model/statement.ts";
import type { TextFile } from "./read.ts";

/** A mention as printed: offsets are UTF-16 code units into the file. */
export interface PrintedMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: "company" | "person";
  readonly executive: boolean;
  readonly entity: string | null;
  readonly reason: string;
}

/** Mentions of companies, ventures and people, in the order of the file; other organisations are left out. */
export function toPrinted(file: TextFile, mentions: readonly Mention[]): PrintedMention[] {
  return mentions
    .filter((mention) => mention.kind !== "organisation")
    .map((mention) => {
      const at = file.at.get(mention.blockId) ?? 0;
      return {
        start: at + mention.start,
        end: at + mention.end,
        text: mention.surfaceForm,
        type: mention.kind === "person" ? "person" : "company",
        executive: mention.executive,
        entity: mention.entity,
        reason: mention.reason.code,
      };
    });
}

/** Statements in the corpus's vocabulary, placed in the file. */
export function toPrintedClaims(file: TextFile, statements: readonly ArticleStatement[]): CorpusClaim[] {
  return statements.map((statement) => toCorpusClaim(statement, file.at.get(statement.blockId) ?? 0));
}

/** A listing for people: one line per mention. */
export function listing(path: string, file: TextFile, mentions: readonly PrintedMention[], claims: readonly CorpusClaim[]): string {
  const lineOf = (offset: number) => {
    let line = 1;
    for (let i = file.text.indexOf("\n"); i >= 0 && i < offset; i = file.text.indexOf("\n", i + 1)) line++;
    return line;
  };
  const rows = mentions.map((one) => {
    const what = one.type === "person" ? (one.executive ? "executive" : "person") : "company";
    return `  ${String(lineOf(one.start)).padStart(4)}  ${what.padEnd(9)}  ${one.text.padEnd(28)}  ${(one.entity ?? "-").padEnd(22)}  ${one.reason}`;
  });
  const linked = new Set(mentions.map((one) => one.entity).filter(Boolean)).size;
  const ties = claims.map(
    (one) => `  ${String(lineOf(one.start)).padStart(4)}  ${one.kind}, ${one.status}: ${one.parties.map((party) => party.text).join(", ")}`,
  );
  return [`${path}: ${mentions.length} mentions, ${linked} names on record, ${claims.length} ties`, ...rows, ...ties].join("\n");
}
