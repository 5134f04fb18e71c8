import { fingerprint } from "./fingerprint.ts";
import { foldedWords } from "./fold.ts";
import { ownWords } from "./own-words.ts";
import { evidenceText, isEvidence, paragraphsOf } from "./paragraphs.ts";
import { sharedShare, wordRuns } from "./shared.ts";
import type { Breach, Dataset, Source, Statement } from "./types.ts";

/** A stored text and the SHA-256 of its bytes, in hexadecimal. */
export interface SourceText {
  readonly text: string;
  readonly sha256: string;
}

/** No text of ours repeats this many words in a row of a source. */
const COPIED_WORDS = 7;
/** A stored share may differ from the measured one by this much. */
const SHARE_TOLERANCE = 0.005;

interface Opened {
  readonly source: Source;
  readonly paragraphs: readonly string[];
}

/**
 * Holds a checked dataset against its stored texts, given by file name: hash and number of paragraphs, that located names, quotes,
 * figures and dates stand where they are said to stand, that no text of ours copies a source, and the shares of common passages.
 * Sources whose text isn't given are reported.
 */
export function checkAgainstSources(dataset: Dataset, texts: ReadonlyMap<string, SourceText>): Breach[] {
  const breaches: Breach[] = [];
  const report = (path: string, reason: string, record: string) => void breaches.push({ path, reason, record });
  const opened = new Map<string, Opened>();
  dataset.sources.forEach((source, i) => {
    if (source.file === undefined) return;
    const stored = texts.get(source.file);
    if (!stored) {
      report(`sources[${i}].file`, `no text "${source.file}" was given`, source.id);
      return;
    }
    const paragraphs = paragraphsOf(stored.text);
    opened.set(source.id, { source, paragraphs });
    checkText(source, stored, paragraphs, `sources[${i}]`, report);
  });
  checkLocated(dataset, opened, report);
  dataset.statements.forEach((statement, i) => {
    const at = opened.get(statement.source);
    if (at) checkFigures(statement, at, `statements[${i}]`, report);
  });
  checkOwnWords(dataset, opened, report);
  checkShares(dataset, opened, report);
  return breaches;
}

type Report = (path: string, reason: string, record: string) => void;

function checkText(source: Source, stored: SourceText, paragraphs: readonly string[], path: string, report: Report): void {
  if (stored.sha256 !== source.sha256) report(`${path}.sha256`, `the text's hash is ${stored.sha256}`, source.id);
  if (paragraphs.length !== source.paragraphs.length)
    report(`${path}.paragraphs`, `the text has ${paragraphs.length} paragraphs, the record ${source.paragraphs.length}`, source.id);
  source.paragraphs.forEach((paragraph, k) => {
    const text = paragraphs[paragraph.n - 1];
    if (text === undefined || !isEvidence(paragraph)) return;
    const print = fingerprint(text);
    if (paragraph.fingerprint !== print) report(`${path}.paragraphs[${k}].fingerprint`, `the text's fingerprint is ${print}`, source.id);
  });
}

/** Whether the words stand in the text as a whole, not inside longer words. */
function stands(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = text.slice(0, at).at(-1) ?? "";
    const after = text.charAt(at + words.length);
    const joins = (outer: string, inner: string) => /[\p{L}\p{N}]/u.test(outer) && /[\p{L}\p{N}]/u.test(inner);
    if (!joins(before, words.charAt(0)) && !joins(after, words.at(-1) ?? "")) return true;
  }
  return false;
}

function checkLocated(dataset: Dataset, opened: ReadonlyMap<string, Opened>, report: Report): void {
  const check = (words: string, at: { source: string; paragraph: number }, path: string, record: string) => {
    const text = opened.get(at.source)?.paragraphs[at.paragraph - 1];
    if (text !== undefined && !stands(text, words))
      report(path, `"${words}" doesn't stand in paragraph ${at.paragraph} of ${at.source}`, record);
  };
  dataset.entities.forEach((entity, i) => {
    entity.names.forEach((name, j) => {
      name.located?.forEach((at, k) => {
        check(name.text, at, `entities[${i}].names[${j}].located[${k}]`, entity.id);
      });
    });
  });
  dataset.disagreements.forEach((disagreement, i) => {
    if (disagreement.aspect !== "name") return;
    disagreement.sides.forEach((side, j) => {
      side.located?.forEach((at, k) => {
        check(side.says, at, `disagreements[${i}].sides[${j}].located[${k}]`, disagreement.id);
      });
    });
  });
}

/** Amounts, conversions and quotes stand in the statement's paragraphs; the words of its date anywhere in the article. */
function checkFigures(statement: Statement, { source, paragraphs }: Opened, path: string, report: Report): void {
  const here = statement.paragraphs.map((n) => paragraphs[n - 1] ?? "").join("\n");
  const article = evidenceText(source, paragraphs).join("\n");
  const check = (words: string | undefined, where: string, field: string) => {
    if (words !== undefined && !stands(where, words)) report(`${path}.${field}`, `"${words}" doesn't stand there`, statement.id);
  };
  check(statement.quote, here, "quote");
  check(statement.amount?.surface, here, "amount.surface");
  check(statement.amount?.period, here, "amount.period");
  check(statement.amount?.conversion?.surface, here, "amount.conversion.surface");
  check(statement.date?.surface, article, "date.surface");
  const year = statement.date?.value.slice(0, 4);
  for (const figure of statement.gist.match(/\d+(?:[.,]\d+)*/g) ?? [])
    if (figure !== year && !stands(here, figure))
      report(`${path}.gist`, `the figure ${figure} doesn't stand in its paragraphs`, statement.id);
}

function checkOwnWords(dataset: Dataset, opened: ReadonlyMap<string, Opened>, report: Report): void {
  const printed = new Map<string, string>();
  for (const { source, paragraphs } of opened.values())
    for (const run of wordRuns(foldedWords(paragraphs.join("\n")), COPIED_WORDS)) printed.set(run.join(" "), source.id);
  for (const { path, text, record } of ownWords(dataset))
    for (const run of wordRuns(foldedWords(text), COPIED_WORDS)) {
      const from = printed.get(run.join(" "));
      if (from === undefined) continue;
      report(path, `repeats ${COPIED_WORDS} words in a row of ${from}: "${run.join(" ")}"`, record);
      break;
    }
}

function checkShares(dataset: Dataset, opened: ReadonlyMap<string, Opened>, report: Report): void {
  const articles = [...opened.values()];
  articles.forEach((a, i) => {
    for (const b of articles.slice(i + 1)) {
      const measured = sharedShare(evidenceText(a.source, a.paragraphs).join("\n"), evidenceText(b.source, b.paragraphs).join("\n"));
      const k = dataset.sharedPassages.findIndex(({ sources }) => sources.includes(a.source.id) && sources.includes(b.source.id));
      const stored = dataset.sharedPassages[k]?.share;
      if (stored === undefined)
        report("sharedPassages", `no share for ${a.source.id} and ${b.source.id}; measured ${measured.toFixed(3)}`, a.source.id);
      else if (Math.abs(stored - measured) > SHARE_TOLERANCE)
        report(`sharedPassages[${k}].share`, `${stored} is recorded, ${measured.toFixed(3)} measured`, a.source.id);
    }
  });
}
