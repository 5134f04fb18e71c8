import { keepNothing } from "../memo.ts";
import type { SourceHere } from "../model/analysis.ts";
import type { Article } from "../model/text.ts";
import { fingerprint, likeness } from "./fingerprint.ts";
import { isEvidence } from "./paragraphs.ts";
import type { RecordIndex } from "./record.ts";
import type { Source } from "./types.ts";

/** Without a matching address, this share of a source's paragraphs must be found for the page to be taken for it. */
const FOUND_BY_TEXT = 0.6;
const FOUND_BY_TEXT_PARAGRAPHS = 3;

/**
 * An address as host and path, without what varies between links to one page: scheme, "www.", "m.", "amp.", query, fragment,
 * trailing slash, case. A query is kept where the path alone can't tell pages apart ("/article?id=7", "/?p=7").
 */
export function addressKey(url: string): string | null {
  const match = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)(?::\d+)?([^?#]*)(?:\?([^#]*))?/i.exec(url);
  if (!match) return null;
  const host = match[1]!.toLowerCase().replace(/^(?:www\d?|m|mobile|amp)\./, "");
  let path = match[2]!;
  while (path.endsWith("/")) path = path.slice(0, -1);
  const telling = path.length < 2 || /\.(?:php|aspx?|jsp|html?|do)$/i.test(path);
  const query = telling ? pageNumber(match[3] ?? "") : "";
  return `${host}${path.toLowerCase()}${query}`;
}

/** The parameter that names the article in addresses such as "view.php?idx=7". */
function pageNumber(query: string): string {
  const named = query.split("&").find((part) => /^(?:id|idx|idxno|p|no|aid|articleid|article_id|newsid|sid|story)=[\w.-]+$/i.test(part));
  return named ? `?${named.toLowerCase()}` : "";
}

interface SourceIndex {
  readonly byAddress: ReadonlyMap<string, Source>;
  /** Sources by the fingerprints of their paragraphs; a paragraph may stand in several. */
  readonly byPrint: ReadonlyMap<string, readonly Source[]>;
}
const indexes = new WeakMap<RecordIndex, SourceIndex>();

function indexOf(record: RecordIndex): SourceIndex {
  const known = indexes.get(record);
  if (known) return known;
  const byAddress = new Map<string, Source>();
  const byPrint = new Map<string, Source[]>();
  for (const source of record.sources.values()) {
    const key = addressKey(source.url);
    if (key !== null && !byAddress.has(key)) byAddress.set(key, source);
    for (const print of new Set(evidencePrints(source).map((item) => item.print))) {
      const bearers = byPrint.get(print);
      if (bearers) bearers.push(source);
      else byPrint.set(print, [source]);
    }
  }
  const index = { byAddress, byPrint };
  indexes.set(record, index);
  return index;
}

/** Finds the open article among the record's sources: by its address, else by its text. Null when it is none of them. */
export function findSourceHere(article: Article, record: RecordIndex, keep = keepNothing): SourceHere | null {
  const { byAddress, byPrint } = indexOf(record);
  const key = addressKey(article.url);
  const blocks = article.blocks.map((block) => ({ id: block.id, print: keep("print", block, () => fingerprint(block.text)) }));
  const source = (key === null ? undefined : byAddress.get(key)) ?? sourceByText(blocks, byPrint);
  return source ? align(source, blocks) : null;
}

/** The source most of whose paragraphs stand here, if there is one. */
function sourceByText(blocks: readonly Printed[], byPrint: SourceIndex["byPrint"]): Source | undefined {
  const found = new Map<Source, number>();
  for (const print of new Set(blocks.map((block) => block.print)))
    for (const source of byPrint.get(print) ?? []) found.set(source, (found.get(source) ?? 0) + 1);
  let best: Source | undefined;
  for (const [source, count] of found) {
    const enough = count >= FOUND_BY_TEXT_PARAGRAPHS && count >= evidencePrints(source).length * FOUND_BY_TEXT;
    if (enough && (!best || count > (found.get(best) ?? 0))) best = source;
  }
  return best;
}

interface Printed {
  readonly id: string;
  readonly print: string;
}

function evidencePrints(source: Source): { n: number; print: string }[] {
  return source.paragraphs.flatMap((p) => (isEvidence(p) && p.fingerprint !== undefined ? [{ n: p.n, print: p.fingerprint }] : []));
}

function align(source: Source, blocks: readonly Printed[]): SourceHere {
  const paragraphOf: Record<string, number> = {};
  const found = new Set<number>();
  const changed = new Set<number>();
  const prints = evidencePrints(source);
  for (const wanted of ["same", "changed"] as const)
    for (const { n, print } of prints) {
      if (found.has(n)) continue;
      const block = blocks.find(({ id, print: here }) => !Object.hasOwn(paragraphOf, id) && likeness(here, print) === wanted);
      if (!block) continue;
      paragraphOf[block.id] = n;
      found.add(n);
      if (wanted === "changed") changed.add(n);
    }
  const present = prints.filter(({ n }) => found.has(n));
  // A caption stored twice and shown once isn't missing.
  const missing = prints.filter(({ n, print }) => !found.has(n) && !present.some((other) => likeness(other.print, print) !== "other"));
  return {
    source: source.id,
    paragraphOf,
    changed: [...changed].sort((a, b) => a - b),
    missing: missing.map(({ n }) => n),
  };
}
