import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blockSpanOf, rangeOf, staticRangesIn } from "../../lib/page/anchor.ts";
import { articleWith, documentOf, filler, read } from "./read.ts";

const page = (html: string) => {
  const document = documentOf(articleWith(html));
  const extraction = read(document);
  const find = (part: string) => {
    const block = extraction.article.blocks.find(({ text }) => text.includes(part))!;
    const start = block.text.indexOf(part);
    return { blockId: block.id, start, end: start + part.length };
  };
  return { document, find, ...extraction };
};

describe("ranges of stretches", () => {
  it.each([
    ["plain text", "<p>The line Northwind said it would wait for the harbour board to decide.</p>", "Northwind"],
    ["inline markup", "<p>The line <i>Open<b>Har</b></i>bour said it would wait for the harbour board to decide.</p>", "OpenHarbour"],
    ["a link over half", '<p>The line Nor<a href="/">thwind</a> said it would wait for the harbour board to decide.</p>', "Northwind"],
    ["an astral character before", "<p>The line 🚢🚢 Northwind said it would wait for the harbour board to decide.</p>", "Northwind"],
  ])("cover exactly the text: %s", (_, html, part) => {
    const { anchors, find } = page(html);
    const { blockId, start, end } = find(part);
    expect(rangeOf(anchors, blockId, start, end)?.toString()).toBe(part);
    expect(rangeOf(anchors, blockId, start, end)?.startContainer.nodeType).toBe(3);
  });

  it("cover a line break without the newline that stands for it", () => {
    const { anchors, find } = page("<p>The lines Northwind<br>Freight said they would wait for the harbour board to decide.</p>");
    const { blockId, start, end } = find("Northwind\nFreight");
    expect(rangeOf(anchors, blockId, start, end)?.toString()).toBe("NorthwindFreight");
  });

  it("are refused when the page holds other text there now", () => {
    const { document, anchors, find } = page('<p id="x">The line Northwind said it would wait for the harbour board to decide.</p>');
    const { blockId, start, end } = find("Northwind said it would");
    (document.getElementById("x")!.firstChild as Text).replaceData(9, 5, "South");
    expect(rangeOf(anchors, blockId, start, end)).toBeNull();
    expect(staticRangesIn(anchors.get(blockId)!, [{ start, end }])).toEqual([null]);
  });

  it("are refused after the node was taken out or cut short, and out of bounds", () => {
    const { document, anchors, find, article } = page(
      '<p id="x">The line Northwind said it would wait for the harbour board to decide.</p>',
    );
    const { blockId, start, end } = find("decide");
    (document.getElementById("x")!.firstChild as Text).splitText(20);
    expect(rangeOf(anchors, blockId, start, end)).toBeNull();
    document.getElementById("x")!.remove();
    expect(rangeOf(anchors, blockId, 0, 3)).toBeNull();
    const { id, text } = article.blocks[0]!;
    for (const [from, to] of [
      [-1, 3],
      [3, 3],
      [5, 2],
      [0, text.length + 1],
    ] as const)
      expect(rangeOf(anchors, id, from, to)).toBeNull();
    expect(rangeOf(anchors, "none", 0, 1)).toBeNull();
  });

  it("lead from a selection to the block and back", () => {
    const { anchors, find } = page("<p>The line <i>Open<b>Har</b></i>bour said it would wait for the harbour board to decide.</p>");
    const place = find("OpenHarbour");
    expect(blockSpanOf(anchors, rangeOf(anchors, place.blockId, place.start, place.end)!)).toEqual(place);
  });

  it("hold for every stretch of text cut into pieces at random", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 12 }),
        fc.nat(),
        fc.nat(),
        (pieces, a, b) => {
          const document = documentOf(articleWith('<p id="x">Start of it all. </p>'));
          const paragraph = document.getElementById("x")!;
          pieces.forEach((piece, i) => {
            const element = document.createElement(i % 2 ? "b" : "span");
            element.textContent = piece;
            paragraph.append(element);
          });
          paragraph.append(` ${filler(9)}`);
          const { article, anchors } = read(document);
          const block = article.blocks.find(({ text }) => text.startsWith("Start of it all."))!;
          expect(block.text).toBe(paragraph.textContent);
          const start = a % (block.text.length - 1);
          const end = start + 1 + (b % (block.text.length - start));
          expect(rangeOf(anchors, block.id, start, Math.min(end, block.text.length))?.toString()).toBe(block.text.slice(start, end));
          const anchor = anchors.get(block.id)!;
          const spans = [...block.text].map((_, n) => ({ start: n, end: Math.min(n + 1 + (b % 9), anchor.text.length) }));
          const points = (range: AbstractRange | null) =>
            range && [range.startContainer, range.startOffset, range.endContainer, range.endOffset];
          const one = (span: (typeof spans)[number]) => points(rangeOf(anchors, block.id, span.start, span.end));
          expect(staticRangesIn(anchor, spans).map(points)).toEqual(spans.map(one));
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);
});
