import type * as PageCode from "./page-code.ts";

/** What one batch of added paragraphs cost. */
export interface LiveBatch {
  readonly added: number;
  /** Elements whose style was asked, and places compared in the document: the watcher's unit of work. */
  readonly reads: number;
}

interface MainWorld {
  readonly intertiePage: typeof PageCode;
}

/** Runs in the page (it sees nothing of this file): appends paragraphs in batches to a watched article and counts the reads for each. */
export async function addInBatches(texts: readonly string[], batches: number): Promise<LiveBatch[]> {
  const { readArticleNow, watchArticle } = (globalThis as unknown as MainWorld).intertiePage;
  const extraction = readArticleNow(document);
  if (!extraction) throw new Error("no article");
  let reads = 0;
  const { checkVisibility } = Element.prototype;
  Element.prototype.checkVisibility = function (options) {
    reads++;
    return checkVisibility.call(this, options);
  };
  const { compareDocumentPosition } = Node.prototype;
  Node.prototype.compareDocumentPosition = function (other) {
    reads++;
    return compareDocumentPosition.call(this, other);
  };
  const end = new AbortController();
  let added = 0;
  const ignore = () => undefined;
  watchArticle(
    window,
    extraction,
    {
      onChange: (change) => {
        added += change.added.length;
      },
      onRewrites: ignore,
      onGone: ignore,
    },
    end.signal,
  );
  const article = extraction.main;
  const size = texts.length / batches;
  const result: LiveBatch[] = [];
  for (let batch = 0; batch < batches; batch++) {
    reads = 0;
    added = 0;
    for (const text of texts.slice(batch * size, (batch + 1) * size)) {
      const element = document.createElement("p");
      element.textContent = text;
      article.append(element);
    }
    for (let waits = 0; added < size && waits < 200; waits++) await new Promise((done) => setTimeout(done, 10));
    result.push({ added, reads });
  }
  end.abort();
  Object.assign(Element.prototype, { checkVisibility });
  Object.assign(Node.prototype, { compareDocumentPosition });
  return result;
}
