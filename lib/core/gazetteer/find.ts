import type { EntityKind } from "../dataset/types.ts";
import { childOf, type FlatIndex, LEGAL, MATCHES, WEAK, wordNumber } from "./flat.ts";
import { isParticleRun } from "./korean.ts";
import { isLegalForm, takesStop } from "./legal.ts";
import type { Gazetteer, GazetteerCandidate, GazetteerHit } from "./types.ts";
import { ANY_INITIAL, CJK_SPACE } from "./variants.ts";
import { CASE, GAP, splitWords, type Words, WRITING } from "./words.ts";

const isCjk = (writing: number | undefined): boolean => writing !== undefined && writing >= WRITING.hangul && writing !== WRITING.mark;

/** Whether the words' capitals meet what the name asks of them. */
function capitalsFit(words: Words, from: number, to: number, pattern: string): boolean {
  if (!/[UA]/.test(pattern)) return true;
  for (let i = from, k = 0; i <= to; i++, k++) {
    const need = pattern[k];
    const have = words.cases[i];
    if (need === "A" && have !== CASE.upper && have !== CASE.none) return false;
    if (need === "U" && have === CASE.lower && !(i > from && words.gaps[i] === GAP.hyphen)) return false;
  }
  return true;
}

/** The Hangul written on after a word, up to the next space. */
function hangulRun(words: Words, at: number): string {
  let out = "";
  for (let i = at; i < words.count && words.gaps[i] === GAP.none && words.writings[i] === WRITING.hangul; i++) out += words.keys[i];
  return out;
}

/** Whether what is written on before an offset is an address: "https://", "www.", "news.example/". */
const inAddress = (text: string, at: number): boolean => /(?:\/\/|www\.|\.\p{L}{2,})\S*$/u.test(text.slice(Math.max(0, at - 60), at));

/** Whether a name may begin here: not inside a Hangul or katakana word, an address or a handle. */
function mayBegin(words: Words, at: number, text: string): boolean {
  const writing = words.writings[at];
  const before = text[(words.starts[at] ?? 0) - 1];
  if (before === "@" || before === "#" || before === "_") return false;
  if (before === "/" && inAddress(text, words.starts[at] ?? 0)) return false;
  if (before === "." && at > 0 && words.ends[at - 1] === (words.starts[at] ?? 0) - 1) return false;
  if (words.gaps[at] !== GAP.none) return true;
  const previous = words.writings[at - 1];
  return !((writing === WRITING.hangul && previous === WRITING.hangul) || (writing === WRITING.katakana && previous === WRITING.katakana));
}

/** Whether a name may end here: no longer word goes on, but for particles. */
function mayEnd(words: Words, at: number, text: string, person: boolean): boolean {
  const end = words.ends[at] ?? 0;
  const after = text[end];
  if (after === "@" || after === "_" || (after === "." && /^[a-z]{2,4}(?![\p{L}\p{N}])/u.test(text.slice(end + 1, end + 6)))) return false;
  const next = at + 1;
  if (next >= words.count || words.gaps[next] !== GAP.none) return true;
  if (words.writings[next] === WRITING.katakana && words.writings[at] === WRITING.katakana) return false;
  if (words.writings[next] === WRITING.hangul) return isParticleRun(hangulRun(words, next), person);
  return true;
}

function step(index: FlatIndex, words: Words, walks: readonly number[], at: number, inside: boolean): number[] {
  const out: number[] = [];
  const word = wordNumber(index, words.keys[at] ?? "");
  const spaced = inside && isCjk(words.writings[at]) && isCjk(words.writings[at - 1]) && words.gaps[at] !== GAP.none;
  for (const walk of walks) {
    let node = walk;
    if (spaced) {
      const space = wordNumber(index, CJK_SPACE);
      node = space < 0 ? -1 : childOf(index, node, space);
      if (node < 0) continue;
    }
    if (word >= 0) {
      const next = childOf(index, node, word);
      if (next >= 0) out.push(next);
    }
    if ((words.keys[at] ?? "").length === 1 && words.cases[at] === CASE.upper) {
      const any = wordNumber(index, ANY_INITIAL);
      const next = any < 0 ? -1 : childOf(index, node, any);
      if (next >= 0) out.push(next);
    }
  }
  return out;
}

/** Candidates of a node whose capitals fit, best first. */
function candidatesAt(index: FlatIndex, node: number, words: Words, from: number, to: number): number[] {
  const out: number[] = [];
  for (let c = index.firstCandidate[node] ?? 0; c < (index.firstCandidate[node + 1] ?? 0); c++) {
    const pattern = (index.patterns[index.candidatePattern[c] ?? 0] ?? "").replaceAll(CJK_SPACE, "");
    if (capitalsFit(words, from, to, pattern)) out.push(c);
  }
  return out;
}

/** Takes in the legal form after a company's name, where it still is that company; gives the last word's position. */
function withLegalForm(index: FlatIndex, words: Words, to: number, candidates: readonly number[], text: string): number {
  if (!candidates.some((c) => (index.candidateFlags[c] ?? 0) & LEGAL)) return to;
  let last = to;
  while (last + 1 < words.count) {
    const next = last + 1;
    if (!isLegalForm(words.keys[next] ?? "") || words.cases[next] === CASE.lower) break;
    const between = text.slice(words.ends[last], words.starts[next]);
    if (!(last > to ? /^(?:\.?,?[ \u00a0]?)$/ : /^(?:,?[ \u00a0])$/).test(between)) break;
    last = next;
  }
  return last;
}

function toHit(index: FlatIndex, words: Words, from: number, to: number, found: readonly number[], text: string): GazetteerHit {
  const last = withLegalForm(index, words, to, found, text);
  const start = words.starts[from] ?? 0;
  let end = words.ends[last] ?? 0;
  if (takesStop(words.keys[last] ?? "") && last > from && text[end] === ".") end++;
  const kept = last === to ? found : found.filter((c) => (index.candidateFlags[c] ?? 0) & LEGAL);
  const surface = text.slice(start, end);
  const seen = new Set<string>();
  const candidates: GazetteerCandidate[] = [];
  const rank = (c: number) => ((index.candidateFlags[c] ?? 0) & 15) + ((index.candidateFlags[c] ?? 0) & WEAK ? 8 : 0);
  for (const c of [...kept].sort((a, b) => rank(a) - rank(b))) {
    const n = index.candidateEntity[c] ?? 0;
    const entity = index.entities[n] ?? "";
    if (seen.has(entity)) continue;
    seen.add(entity);
    const flags = index.candidateFlags[c] ?? 0;
    const name = index.names[index.candidateName[c] ?? 0] ?? "";
    const made = MATCHES[flags & 15] ?? "name";
    const match = made === "name" && surface.toLowerCase() === name.toLowerCase() && surface !== name ? "case" : made;
    candidates.push({ entity, kind: index.kinds[n] ?? "company", match, weak: (flags & WEAK) !== 0 && last === to, name });
  }
  return { start, end, candidates };
}

/** A gazetteer over an index: built just now or read back from storage. */
export function gazetteerOf(index: FlatIndex): Gazetteer {
  const kinds = new Map(index.entities.map((id, n) => [id, index.kinds[n] as EntityKind]));
  const longest = (words: Words, from: number, text: string): (GazetteerHit & { readonly last: number }) | null => {
    let walks: number[] = [0];
    let best: { to: number; found: number[] } | null = null;
    for (let at = from; at < words.count; at++) {
      if (at > from && words.gaps[at] === GAP.break) break;
      walks = step(index, words, walks, at, at > from);
      if (walks.length === 0) break;
      const found = walks.flatMap((walk) => candidatesAt(index, walk, words, from, at));
      const fit = found.filter((c) => mayEnd(words, at, text, index.kinds[index.candidateEntity[c] ?? 0] === "person"));
      if (fit.length > 0) best = { to: at, found: fit };
    }
    if (!best) return null;
    const hit = toHit(index, words, from, best.to, best.found, text);
    let last = best.to;
    while (last + 1 < words.count && (words.ends[last + 1] ?? 0) <= hit.end) last++;
    return hit.candidates.length ? { ...hit, last } : null;
  };
  return {
    find(text) {
      const words = splitWords(text);
      const out: GazetteerHit[] = [];
      for (let i = 0; i < words.count; i++) {
        if (!mayBegin(words, i, text)) continue;
        const found = longest(words, i, text);
        if (!found) continue;
        out.push({ start: found.start, end: found.end, candidates: found.candidates });
        i = found.last;
      }
      return out;
    },
    kindOf: (entity) => kinds.get(entity),
  };
}
