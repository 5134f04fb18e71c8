import { type Extraction, readArticleNow } from "../../lib/page/extract-blocks.ts";
import { highlightCss } from "../../lib/page/highlight-css.ts";
import { createHighlighter, type Highlighter, type Mark, type Rules } from "../../lib/page/highlighter.ts";
import { createMarkStyles } from "../../lib/page/mark-styles.ts";

/** A page in a frame of its own, so that each test has a fresh document, registry and viewport. */
export interface TestPage {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  close(): void;
}

/** Opens HTML in a same-size frame, with the rules for marks in it. */
export async function openPage(html: string, { width = 900, height = 700 } = {}): Promise<TestPage> {
  const frame = document.createElement("iframe");
  frame.style.cssText = `width:${width}px;height:${height}px;border:0;position:absolute;left:0;top:0`;
  frame.srcdoc = html;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  const window = frame.contentWindow as Window & typeof globalThis;
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(highlightCss());
  window.document.adoptedStyleSheets.push(sheet);
  return { window, document: window.document, close: () => frame.remove() };
}

/** The rules stand in the document from its beginning. */
export const everywhere = (): Rules => ({
  css: highlightCss(),
  styles: createMarkStyles(
    async () => true,
    () => undefined,
  ),
});

export interface Marked extends TestPage {
  readonly extraction: Extraction;
  readonly highlighter: Highlighter;
  readonly marks: readonly Mark[];
  readonly ending: AbortController;
}

/** Reads the article and marks every occurrence of some names. */
export async function openMarked(
  html: string,
  names: Readonly<Record<string, Mark["kind"]>>,
  size?: { width?: number; height?: number },
): Promise<Marked> {
  const page = await openPage(html, size);
  const extraction = readArticleNow(page.document, { force: true });
  if (!extraction) throw new Error("no article found");
  const ending = new AbortController();
  const highlighter = createHighlighter(page.window, extraction.anchors, everywhere(), ending.signal);
  const marks = marksFor(extraction, names);
  highlighter.paint(marks);
  const close = () => {
    ending.abort();
    page.close();
  };
  return { ...page, extraction, highlighter, marks, ending, close };
}

/** Marks of every occurrence of some names in an article. */
export function marksFor({ article }: Extraction, names: Readonly<Record<string, Mark["kind"]>>): Mark[] {
  const marks: Mark[] = [];
  for (const { id, text } of article.blocks) {
    for (const [name, kind] of Object.entries(names)) {
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
        marks.push({ id: `m${marks.length}`, kind, blockId: id, start: at, end: at + name.length });
      }
    }
  }
  return marks;
}

/** Our groups in a page's registry, with the text of each range. */
export function painted(window: Window & typeof globalThis): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const [name, highlight] of window.CSS.highlights) {
    if (!name.startsWith("intertie-")) continue;
    found[name] = [...highlight].map((part) => {
      const range = window.document.createRange();
      range.setStart(part.startContainer, part.startOffset);
      range.setEnd(part.endContainer, part.endOffset);
      return range.toString();
    });
  }
  return found;
}

export const sentence = (nth: number): string =>
  `Northwind said in report number ${nth} that the harbour terminal at Port Ainslie was on schedule, and that Ines Calder had paid her share.`;

/** An article of so many paragraphs. */
export const articleOf = (count: number, head = "", more = ""): string =>
  `<!doctype html><html lang="en"><head><style>body{margin:20px;font:16px/1.5 serif;background:#fff}${head}</style></head><body>${more}<article><h1>Harbour terminal on schedule</h1>${Array.from({ length: count }, (_, i) => `<p>${sentence(i + 1)}</p>`).join("")}</article></body></html>`;
