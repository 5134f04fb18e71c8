import type { RecordIndex } from "../dataset/record.ts";
import type { Correction } from "../model/settings.ts";
import type { DocBlock } from "./doc.ts";
import type { Item } from "./items.ts";
import { mentionKind } from "./items.ts";
import { settle } from "./resolve.ts";

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

const READER = { code: "reader", params: {} } as const;

const only = <T>(list: readonly T[], { scope, occurrence }: Correction): readonly T[] =>
  scope === "here" && occurrence !== undefined ? list.slice(occurrence, occurrence + 1) : list;

function addNames(docs: readonly DocBlock[], items: readonly Item[], correction: Correction, kind: "company" | "person"): Item[] {
  const surface = correction.surfaceForm;
  const added: Item[] = [];
  for (const { doc, start } of only(placesOf(docs, surface), correction)) {
    const end = start + surface.length;
    if (items.some((item) => item.doc === doc && item.start === start && item.end === end)) continue;
    const base = {
      doc,
      start,
      end,
      surface,
      kind,
      cluster: null,
      recognised: null,
      candidates: [],
      longerThan: [],
      twin: false,
      added: true as const,
    };
    added.push({ ...base, entity: null, reason: READER, sentence: 0, score: 1, tentative: false });
  }
  const free = items.filter((item) => !added.some((one) => one.doc === item.doc && one.start < item.end && item.start < one.end));
  return [...free, ...added].sort(inOrder);
}

function apply(docs: readonly DocBlock[], items: Item[], correction: Correction, record: RecordIndex): Item[] {
  const { surfaceForm: surface, from, to, added } = correction;
  const target = to && to !== "no-name" ? record.entities.get(to) : undefined;
  const kind = target ? mentionKind(target.kind) : null;
  if (to && to !== "no-name" && !kind) return items;
  const all = added ? addNames(docs, items, correction, added) : items;
  const meant = new Set(
    only(
      all.filter((item) => item.surface === surface),
      added ? { ...correction, scope: "everywhere" } : correction,
    ),
  );
  if (to === "no-name") return all.filter((item) => !meant.has(item));
  for (const item of meant) {
    if (to && kind) settle(item, to, kind, { code: "reader", params: { surface, name: target?.names[0]?.text ?? to } }, 1);
    else if (!added && (from === null || item.entity === from)) {
      item.entity = null;
      item.reason = READER;
    }
  }
  return all;
}

const inOrder = (a: Item, b: Item): number => a.doc.n - b.doc.n || a.start - b.start;

/**
 * Applies the reader's corrections in the order they were made, so that `occurrence`, counted among the mentions as they then
 * were, keeps meaning the same one, and the later has the last word.
 */
export function applyCorrections(
  docs: readonly DocBlock[],
  items: readonly Item[],
  corrections: readonly Correction[],
  record: RecordIndex,
  url: string,
): Item[] {
  let out = [...items];
  for (const correction of corrections) if (holdsAt(correction, url)) out = apply(docs, out, correction, record);
  return out;
}
