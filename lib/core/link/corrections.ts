import type { RecordIndex } from "../dataset/record.ts";
import type { Correction } from "../model/settings.ts";
import type { DocBlock } from "./doc.ts";
import type { Item } from "./items.ts";
import { mentionKind } from "./items.ts";
import { settle } from "./resolve.ts";

/** Where the open article is, for corrections that hold at one address or host. */
export interface Place {
  readonly url: string;
}

const SCOPE_RANK = { everywhere: 0, site: 1, article: 2, here: 3 } as const;

function hostOf(url: string): string {
  const match = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(url);
  return (match?.[1] ?? "").toLowerCase();
}

/** Whether a correction holds at this address. */
export function holdsAt(correction: Correction, url: string): boolean {
  if (correction.scope === "everywhere") return true;
  if (correction.scope === "site") return hostOf(url) === correction.where.toLowerCase() && correction.where !== "";
  const plain = (address: string) => address.replace(/#.*$/, "");
  return plain(url) === plain(correction.where);
}

const WORD = /[\p{L}\p{N}]/u;

/** Every place of a surface form as a whole word, in reading order. */
function placesOf(docs: readonly DocBlock[], surface: string): { readonly doc: DocBlock; readonly start: number }[] {
  const out: { readonly doc: DocBlock; readonly start: number }[] = [];
  if (surface === "") return out;
  for (const doc of docs) {
    const { text } = doc.block;
    for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + surface.length)) {
      const latin = /[\p{Script=Latin}\p{N}]$/u.test(surface);
      const before = at > 0 && WORD.test(text[at - 1] ?? "") && /^[\p{Script=Latin}\p{N}]/u.test(surface);
      if (!before && !(latin && WORD.test(text[at + surface.length] ?? ""))) out.push({ doc, start: at });
    }
  }
  return out;
}

/** Keeps only the places a correction is about: one occurrence for `here`, all otherwise. */
function chosen(docs: readonly DocBlock[], correction: Correction) {
  const places = placesOf(docs, correction.surfaceForm);
  if (correction.scope !== "here" || correction.occurrence === undefined) return places;
  return places.slice(correction.occurrence, correction.occurrence + 1);
}

const READER = { code: "reader", params: {} } as const;

function apply(docs: readonly DocBlock[], items: Item[], correction: Correction, record: RecordIndex): Item[] {
  const { surfaceForm: surface, to, added } = correction;
  const places = chosen(docs, correction);
  const there = new Set(places.map(({ doc, start }) => `${doc.n} ${start}`));
  const isMeant = (item: Item) => item.surface === surface && there.has(`${item.doc.n} ${item.start}`);
  if (to === "no-name") return items.filter((item) => !isMeant(item));
  const target = to ? record.entities.get(to) : undefined;
  const kind = target ? mentionKind(target.kind) : null;
  if (to && !kind) return items;
  let out = items;
  if (added) {
    for (const { doc, start } of places) {
      const end = start + surface.length;
      if (out.some((item) => item.doc === doc && item.start === start && item.end === end)) continue;
      out = out.filter((item) => !(item.doc === doc && item.start < end && start < item.end));
      out.push({
        doc,
        start,
        end,
        surface,
        kind: added,
        cluster: null,
        recognised: null,
        candidates: [],
        longerThan: [],
        twin: false,
        entity: null,
        reason: READER,
        sentence: 0,
        score: 1,
        tentative: false,
      });
    }
  }
  for (const item of out) {
    if (!isMeant(item) || (correction.from !== null && item.entity !== correction.from && to === null)) continue;
    if (to && kind) settle(item, to, kind, { code: "reader", params: { surface, name: target?.names[0]?.text ?? to } }, 1);
    else if (to === null && !added) {
      item.entity = null;
      item.reason = READER;
    }
  }
  return out;
}

/** Applies the reader's corrections, wider scopes first, so that the narrower one has the last word. */
export function applyCorrections(
  docs: readonly DocBlock[],
  items: readonly Item[],
  corrections: readonly Correction[],
  record: RecordIndex,
  url: string,
): Item[] {
  const meant = corrections.filter((one) => holdsAt(one, url)).sort((a, b) => SCOPE_RANK[a.scope] - SCOPE_RANK[b.scope]);
  let out = [...items];
  for (const correction of meant) out = apply(docs, out, correction, record);
  return out.sort((a, b) => a.doc.n - b.doc.n || a.start - b.start);
}
