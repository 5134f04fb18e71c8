import type { Article } from "../../../core/model/text.ts";
import type { TieView } from "../../../core/model/view.ts";
import type { ArticleReading } from "../../protocol.ts";
import type { TabContext } from "../context.ts";
import { tellNotCopied } from "./failed.ts";
import { sentenceAt } from "./moves.ts";

/** Ids of the article's statements that a tie's rows stand on: its own, or those held against a tie on record. */
function statementsOf(tie: TieView, { statements }: ArticleReading): readonly string[] {
  if (tie.tie.startsWith("s:")) return [tie.tie.slice(2)];
  const places = tie.rows.flatMap(({ here }) => here);
  return statements
    .filter(({ blockId, start, end }) =>
      places.some((place) => place.blockId === blockId && place.span?.start === start && place.span.end === end),
    )
    .map(({ id }) => id);
}

/** What the reader may send to whoever maintains Intertie: the sentence and what was read of it. */
export function misreadReport(article: Article, reading: ArticleReading, ids: readonly string[], tie: string): string {
  const read = reading.statements
    .filter(({ id }) => ids.includes(id))
    .flatMap((one) => [
      `Sentence: ${sentenceAt(article, one.blockId, one.start)}`,
      `Read as: ${one.kind}, ${one.status}: ${one.parties.map(({ label, role }) => `${label} (${role})`).join("; ")}`,
      ...(one.amount ? [`Amount: ${one.amount.surface}`] : []),
      ...(one.date ? [`Date: ${one.date.value}`] : []),
    ]);
  const about = read.length > 0 ? read : [`Tie on record: ${tie}`];
  return ["Intertie: misread", ...about, `Article: ${article.title}`, article.url].join("\n");
}

/** "Misread?": what the article's words were taken for goes from this page, and a report can be copied. Nothing is sent. */
export function misreadAction(context: TabContext, hide: (statements: readonly string[]) => () => void) {
  let report = "";
  return {
    misread(id: string): void {
      const article = context.article();
      const reading = context.reading();
      const tie = reading?.view.ties[id];
      if (!article || !reading || !tie) return;
      const statements = statementsOf(tie, reading);
      report = misreadReport(article, reading, statements, id);
      if (statements.length === 0) {
        context.undo.tell({ code: "statement.onRecord", actions: ["copy-report", "dismiss"] });
        return;
      }
      const show = hide(statements);
      context.undo.record({ code: "statement.hidden", actions: ["copy-report"] }, show);
    },
    copyReport(): void {
      context.clipboard(report).catch((error: unknown) => tellNotCopied(context, error));
    },
  };
}
