import type * as PageCode from "./page-code.ts";

/** Ours, two others, and "bare": ranges made and put into one highlight with nothing looked at, the least that any highlighter costs. */
export type Way = "highlights" | "mark.js" | "wrapping" | "bare";

/** What one way of marking cost, in milliseconds, and what it did to the page. */
export interface MarkingRun {
  /** Script and the layout it causes. */
  readonly script: number;
  /** Until the next frame was drawn. */
  readonly frame: number;
  readonly marked: number;
  /** Nodes in body after minus before. */
  readonly nodes: number;
  readonly sameHtml: boolean;
}

interface MainWorld {
  readonly intertiePage: typeof PageCode;
  readonly Mark: new (element: Element) => { mark(word: string, options: object): void };
}

/** Runs in the page (it sees nothing of this file): marks every mention of `name` in one way and measures it. */
export async function markOnce(way: Way, name: string): Promise<MarkingRun> {
  const world = globalThis as unknown as MainWorld;
  const { readArticleNow, createHighlighter, createMarkStyles, highlightCss } = world.intertiePage;
  const count = () => document.createNodeIterator(document.body, NodeFilter.SHOW_ALL);
  const nodes = () => {
    const walker = count();
    let sum = 0;
    while (walker.nextNode()) sum++;
    return sum;
  };
  const extraction = readArticleNow(document);
  if (!extraction) throw new Error("no article");
  const marks = extraction.article.blocks.flatMap(({ id, text }) => {
    const found: { id: string; kind: "company"; blockId: string; start: number; end: number }[] = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      found.push({ id: `${id}-${at}`, kind: "company", blockId: id, start: at, end: at + name.length });
    return found;
  });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${highlightCss()} .wrapped,mark{text-decoration:underline 2px #b98;background:none}`);
  document.adoptedStyleSheets = [sheet];
  const styles = createMarkStyles(
    async () => true,
    () => undefined,
  );
  styles.enter(extraction.main);
  const highlighter = createHighlighter(window, extraction.anchors, { css: highlightCss(), styles }, new AbortController().signal);
  const wrap = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    let sum = 0;
    for (const text of texts) {
      for (let rest = text, at = rest.data.indexOf(name); at >= 0; at = rest.data.indexOf(name)) {
        const mention = rest.splitText(at);
        rest = mention.splitText(name.length);
        const span = document.createElement("span");
        span.className = "wrapped";
        mention.replaceWith(span);
        span.append(mention);
        sum++;
      }
    }
    return sum;
  };
  const byMarkJs = () => {
    new world.Mark(document.body).mark(name, { separateWordSearch: false });
    return document.querySelectorAll("mark").length;
  };
  const places = marks.map(({ blockId, start, end }) => {
    const { node, start: from } = extraction.anchors.get(blockId)!.segments.findLast((segment) => segment.start <= start)!;
    return { startContainer: node, startOffset: start - from, endContainer: node, endOffset: end - from };
  });
  const bare = () => {
    const group = new Highlight();
    for (const place of places) group.add(new StaticRange(place));
    CSS.highlights.set("intertie-company", group);
    return group.size;
  };
  const run = { highlights: () => highlighter.paint(marks), wrapping: wrap, "mark.js": byMarkJs, bare }[way];
  document.body.getBoundingClientRect();
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
  const html = document.body.innerHTML;
  const before = nodes();
  const from = performance.now();
  const marked = run();
  document.body.lastElementChild?.getBoundingClientRect();
  const script = performance.now() - from;
  await new Promise<void>((done) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage(null);
    }),
  );
  const frame = performance.now() - from;
  return { script, frame, marked, nodes: nodes() - before, sameHtml: document.body.innerHTML === html };
}
