import { readDates } from "../claims/dates.ts";
import { checkEvidence } from "./check-evidence.ts";
import { checkFigures, checkSides } from "./check-figures.ts";
import { fingerprint } from "./fingerprint.ts";
import { foldedWords } from "./fold.ts";
import { ownWords } from "./own-words.ts";
import { evidenceText, isEvidence, paragraphsOf } from "./paragraphs.ts";
import type { Report } from "./scope.ts";
import { sharedShare, wordRuns } from "./shared.ts";
import { type Opened, stands } from "./stored.ts";
import type { Breach, Dataset, Source } from "./types.ts";

/** A stored text and the SHA-256 of its bytes, in hexadecimal. */
export interface SourceText {
  readonly text: string;
  readonly sha256: string;
}

/** No text of ours repeats this many words in a row of a source. */
const COPIED_WORDS = 7;
/** A stored share may differ from the measured one by this much. */
const SHARE_TOLERANCE = 0.005;

/**
 * Holds a checked dataset against its stored texts, given by file name: hash, number of paragraphs, headline, by-line and printed date; that
 * located names, quotes, figures and dates stand where they are said to stand and mean what is recorded; that paragraphs name whom they are
 * evidence for; that no text of ours copies a source; and the shares of common passages. Sources whose text isn't given are reported.
 */
export function checkAgainstSources(dataset: Dataset, texts: ReadonlyMap<string, SourceText>): Breach[] {
  const breaches: Breach[] = [];
  const report: Report = (path, reason, record) => void breaches.push({ path, reason, ...(record === undefined ? {} : { record }) });
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
    checkPrinted(source, paragraphs, `sources[${i}]`, report);
  });
  checkEvidence(dataset, opened, report);
  dataset.statements.forEach((statement, i) => {
    const at = opened.get(statement.source);
    if (at) checkFigures(statement, at, `statements[${i}]`, report);
  });
  checkSides(dataset, opened, report);
  checkOwnWords(dataset, opened, report);
  checkShares(dataset, opened, report);
  return breaches;
}

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

/** Title, by-line and a date that is said to be printed or inferred are the text's own. */
function checkPrinted(source: Source, paragraphs: readonly string[], path: string, report: Report): void {
  const withRole = (role: string) => source.paragraphs.filter((item) => item.role === role).map(({ n }) => paragraphs[n - 1] ?? "");
  const same = (a: string, b: string) => foldedWords(a).join(" ") === foldedWords(b).join(" ");
  const { title, byline, published } = source;
  const headlines = withRole("headline");
  if (title !== undefined && headlines.length > 0 && !headlines.some((text) => same(text, title)))
    report(`${path}.title`, "isn't the text's headline", source.id);
  if (byline !== undefined && !withRole("byline").some((text) => stands(text, byline)))
    report(`${path}.byline`, `"${byline}" stands in no by-line`, source.id);
  if (published.basis !== "printed" && published.basis !== "inferred") return;
  const dates = paragraphs.flatMap((text) => readDates(text, null).flatMap(({ date }) => date?.value ?? []));
  if (!dates.includes(published.date)) report(`${path}.published.date`, `${published.date} is printed nowhere in the text`, source.id);
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
