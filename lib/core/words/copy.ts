import type { CopyView, Phrase } from "../model/view.ts";
import type { Words as Translator } from "./translator.ts";

export type CopyFormat = "plain" | "markdown" | "tsv";
type Words = Pick<Translator, "text">;
type CopySource = CopyView["sources"][number];

const inMarkdown = (text: string): string => text.replace(/[\\[\]*_`<>]/g, "\\$&");

function sourcePhrase(source: CopySource, format: CopyFormat): Phrase {
  const { publisher, date, paragraphs, carries, url } = source;
  const linked = format === "markdown" ? `[${inMarkdown(publisher)}](${url.replace(/[()\s]/g, encodeURIComponent)})` : publisher;
  return {
    code: "copy.source",
    params: {
      publisher: linked,
      ...(carries ? { agency: carries } : {}),
      ...(date ? { date } : {}),
      ...(paragraphs.length > 0 ? { paras: { code: "copy.paras", params: { n: paragraphs.length, numbers: paragraphs } } } : {}),
    },
  };
}

/** A cell that no spreadsheet takes for a formula, on one line. */
function cell(text: string): string {
  const flat = text.replace(/[\t\r\n]+/g, " ");
  return /^[=+\-@]/.test(flat) ? `'${flat}` : flat;
}

function table(copy: CopyView, words: Words): string {
  const summary = words.text(copy.summary);
  const rows = copy.sources.map(({ publisher, carries, date, paragraphs, url }) => [
    summary,
    carries ? words.text({ code: "tieview.carries", params: { publisher, agency: carries } }) : publisher,
    date?.date ?? "",
    paragraphs.join(", "),
    url,
  ]);
  return rows.map((row) => row.map(cell).join("\t")).join("\n");
}

/** What is pasted elsewhere breaks its lines there. */
const breakable = (words: Words): Words => ({ text: (phrase) => words.text(phrase).replaceAll("\u00a0", " ") });

/** "Copy with sources": plain text, Markdown with linked publishers, or one tab-separated line per article. */
export function copyText(copy: CopyView, shown: Words, format: CopyFormat = "plain"): string {
  const words = breakable(shown);
  if (format === "tsv") return table(copy, words);
  const text = words.text(copy.summary);
  const summary = format === "markdown" ? text.split("\n").map(inMarkdown).join("\n") : text;
  const note = copy.note ? words.text(copy.note) : "";
  if (copy.sources.length === 0) return [summary, note].filter(Boolean).join("\n");
  const code = copy.sources.length === 1 ? "copy.source.single" : "copy.sources";
  const sources = words.text({ code, params: { sources: copy.sources.map((source) => sourcePhrase(source, format)) } });
  return `${summary}\n${sources}${note.startsWith("(") ? ` ${note}` : `. ${note}`}`.trimEnd();
}
