import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Readability } from "@mozilla/readability";
import { JSDOM, VirtualConsole } from "jsdom";
import { articleLanguage } from "../../lib/core/text/language.ts";
import { readArticleNow } from "../../lib/page/extract-blocks.ts";
import { isArticlePage } from "../../lib/page/gate.ts";

/** One saved page: what Readability takes for its paragraphs, and how many of them stand in our blocks. */
export interface PageScore {
  readonly file: string;
  readonly gate: string;
  readonly paragraphs: number;
  readonly found: number;
  readonly missed: readonly string[];
  readonly blocks: number;
  /** Blocks of running text that Readability does not have. */
  readonly extra: readonly string[];
  readonly language: string;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly milliseconds: number;
}

/** A text without what pages set differently: space, soft hyphens, case. */
export const fold = (text: string): string => text.replace(/[\s\u00ad\u200b]+/g, "").toLowerCase();

/** The paragraphs of an article as Readability reads it, at least 25 characters each. */
export function referenceParagraphs(html: string, url: string): string[] {
  const dom = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  const parsed = new Readability(dom.window.document).parse();
  if (!parsed?.content) return [];
  const content = new JSDOM(parsed.content, { virtualConsole: new VirtualConsole() }).window.document;
  return [...content.querySelectorAll("p")].map((p) => p.textContent ?? "").filter((text) => fold(text).length >= 25);
}

/** Reads one page from its HTML with our extraction and with Readability, and compares them. */
export function scorePage(file: string, html: string): PageScore {
  const url = "https://news.example/2025/02/story.html";
  const { document } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window;
  const gate = isArticlePage(document);
  const started = performance.now();
  const extraction = readArticleNow(document);
  const milliseconds = performance.now() - started;
  const blocks = extraction?.article.blocks ?? [];
  const ours = blocks.map((block) => fold(block.text)).join("\n");
  const reference = referenceParagraphs(html, url);
  const theirs = reference.map(fold).join("\n");
  const missed = reference.filter((text) => !ours.includes(fold(text)));
  const extra = blocks
    .filter((block) => block.role !== "headline" && !theirs.includes(fold(block.text)))
    .map((block) => `${block.role}: ${block.text.trim()}`);
  const marked = extraction?.article.language ?? "und";
  const sample = blocks.map((block) => block.text).join(" ");
  const language = articleLanguage(marked === "und" ? null : marked, sample.slice(0, 3000));
  const { published = null, publisher = null } = extraction?.article ?? {};
  const found = reference.length - missed.length;
  return {
    file,
    gate,
    paragraphs: reference.length,
    found,
    missed,
    blocks: blocks.length,
    extra,
    language,
    published,
    publisher,
    milliseconds,
  };
}

/** Prints a line for each saved page in a folder (`--dir DIR`), `--verbose` with what is missed and extra. Needs the shared pages. */
export function run(args: readonly string[]): number {
  const at = args.indexOf("--dir");
  const dir = at >= 0 ? args[at + 1]! : join(process.env.INTERTIE_SHARED ?? resolve(import.meta.dirname, "../../../shared"), "pages");
  const only = args.filter((arg, i) => arg.endsWith(".html") && (at < 0 || i !== at + 1));
  if (!existsSync(dir)) {
    console.error(`No folder ${dir}: give one with --dir.`);
    return 2;
  }
  const scores: PageScore[] = [];
  for (const file of readdirSync(dir).filter((name) => name.endsWith(".html") && (only.length === 0 || only.includes(name)))) {
    const score = scorePage(file, readFileSync(join(dir, file), "utf8"));
    scores.push(score);
    const { paragraphs, found, blocks, extra, language, published, publisher } = score;
    console.log(
      `${file.padEnd(20)} ${score.gate.padEnd(11)} ${String(found).padStart(3)}/${String(paragraphs).padEnd(3)} blocks ${String(blocks).padEnd(4)} extra ${String(extra.length).padEnd(3)} ${language} ${published} ${publisher} ${score.milliseconds.toFixed(0)} ms`,
    );
    if (args.includes("--verbose")) {
      for (const text of score.missed) console.log(`   missed ${text.trim().slice(0, 140)}`);
      for (const text of extra) console.log(`   extra  ${text.replace(/\s+/g, " ").slice(0, 140)}`);
    }
  }
  const sum = (pick: (score: PageScore) => number): number => scores.reduce((all, score) => all + pick(score), 0);
  console.log(`All: ${sum((score) => score.found)} of ${sum((score) => score.paragraphs)} paragraphs.`);
  return 0;
}
