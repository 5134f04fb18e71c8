import type { EntityKind } from "../dataset/types.ts";
import { isLegalForm } from "../gazetteer/legal.ts";
import type { GazetteerCandidate, GazetteerHit } from "../gazetteer/types.ts";
import { splitWords, wordKey } from "../gazetteer/words.ts";
import type { MentionKind, Reason } from "../model/mention.ts";
import type { Span } from "../model/text.ts";
import type { NameCluster, RecognisedMention, Recognition } from "../recognise/types.ts";
import { AFFILIATE_WORDS, BUSINESS_TITLES, PRODUCT_WORDS, SAME_WORDS } from "./cues.ts";
import { type DocBlock, lastIndexAtMost as lastAtMost } from "./doc.ts";
import { isOrdinaryIn } from "./language.ts";
import { isLonger } from "./longer.ts";

/** A mention on its way to being linked. */
export interface Item extends Span {
  readonly doc: DocBlock;
  readonly surface: string;
  kind: MentionKind;
  readonly cluster: NameCluster | null;
  readonly recognised: RecognisedMention | null;
  readonly candidates: readonly GazetteerCandidate[];
  /** Entities whose name this one only begins with. */
  readonly longerThan: readonly string[];
  /** It is longer by a legal form alone: "SoftBank Corp." beside "SoftBank Group Corp.". */
  readonly twin: boolean;
  /** The reader made a name of it: a person so added is one in business. */
  readonly added?: true;
  entity: string | null;
  reason: Reason | null;
  score: number;
  /** Number of its sentence in the document; set when the scene is read. */
  sentence: number;
  /** Drop it: a hit that nothing supports. */
  tentative: boolean;
}

/** What a record's entity is marked as; null for what is never a mention (products, places). */
export function mentionKind(kind: EntityKind): MentionKind | null {
  if (kind === "company" || kind === "venture" || kind === "person") return kind;
  if (kind === "public-body" || kind === "organisation" || kind === "project") return "organisation";
  return null;
}

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

const surfaceOf = (doc: DocBlock, span: Span): string => doc.block.text.slice(span.start, span.end);

/** Candidates as they are in a language: a company's name that is an ordinary word in it is weak, a person's is none. */
function inLanguage(candidates: readonly GazetteerCandidate[], surface: string, language: string): readonly GazetteerCandidate[] {
  if (!isOrdinaryIn(wordKey(surface), language)) return candidates;
  return candidates.filter((one) => one.kind !== "person").map((one) => ({ ...one, weak: true }));
}

/** Whether a record's entity may be what the recogniser took the name for. */
function sameSort(entity: EntityKind, mention: MentionKind): boolean {
  const kind = mentionKind(entity);
  return (kind === "person") === (mention === "person");
}

/** Whether words around a name inside a longer span leave it that name: "Project Stargate", "OpenAI Group PBC", "Chairman Lee". */
function sameName(extra: string, kind: EntityKind): boolean {
  const keys = splitWords(extra).keys.filter((key) => key !== "the");
  if (kind === "person") return keys.every((key) => BUSINESS_TITLES.has(key));
  return keys.some((key) => SAME_WORDS.has(key)) ? keys.every((key) => SAME_WORDS.has(key) || isLegalForm(key)) : keys.length === 0;
}

function fromRecognised(doc: DocBlock, mention: RecognisedMention, cluster: NameCluster | null, language: string): Item {
  const inside = hitsWithin(doc.hits, mention);
  const exact = inside.find((hit) => hit.start === mention.start && hit.end === mention.end);
  const wider = inside.find((hit) => holds(hit, mention) && hit.candidates.some((one) => !one.weak || sameSort(one.kind, mention.kind)));
  const hit: GazetteerHit | undefined = wider ?? exact;
  let cut: GazetteerHit | null = null;
  let candidates: readonly GazetteerCandidate[] = hit?.candidates ?? [];
  let longerThan: string[] = [];
  let twin = false;
  if (!hit) {
    for (const part of inside) {
      if (!holds(mention, part)) continue;
      const best = part.candidates[0];
      if (!best) continue;
      const extra = `${doc.block.text.slice(mention.start, part.start)} ${doc.block.text.slice(part.end, mention.end)}`;
      if (part.start === mention.start && PRODUCT_WORDS.has(splitWords(extra).keys[0] ?? "")) cut = part;
      if (cut || sameName(extra, best.kind)) candidates = part.candidates;
      else if (best.kind !== "person" && !(best.weak && part.start > mention.start)) {
        longerThan.push(best.entity);
        twin = splitWords(extra).keys.every(isLegalForm);
      }
    }
  }
  const span: Span = hit ?? cut ?? mention;
  const person = candidates[0] ? candidates[0].kind === "person" : mention.kind === "person";
  if (candidates.length > 0 && isLonger(doc, span, person, true)) {
    longerThan = candidates.filter((one) => one.kind !== "person" || !one.weak).map((one) => one.entity);
    candidates = [];
    twin = isLegalForm(splitWords(doc.block.text.slice(span.end, span.end + 24)).keys[0] ?? "");
  }
  return {
    doc,
    start: span.start,
    end: span.end,
    surface: doc.block.text.slice(span.start, span.end),
    kind:
      wider && mention.kind !== "person" && wider.candidates.every((one) => mentionKind(one.kind) === "organisation")
        ? "organisation"
        : mention.kind,
    cluster,
    recognised: mention,
    candidates: inLanguage(candidates, surfaceOf(doc, span), language).filter(
      (one) => mention.kind !== "organisation" || mentionKind(one.kind) === "organisation",
    ),
    longerThan,
    twin,
    entity: null,
    reason: null,
    score: mention.score,
    sentence: 0,
    tentative: false,
  };
}

/** The capitalised words written with a surname: "Lee Jae-myung", "Lalit Modi". */
function aroundSurname(doc: DocBlock, span: Span): string {
  const { text } = doc.block;
  const after = /^ \p{Lu}[\p{L}-]*/u.exec(text.slice(span.end, span.end + 24))?.[0] ?? "";
  const before = after ? "" : (/\p{Lu}[\p{L}.-]* $/u.exec(text.slice(Math.max(0, span.start - 24), span.start))?.[0] ?? "");
  return before + surfaceOf(doc, span) + after;
}

function fromHit(doc: DocBlock, found: GazetteerHit, language: string): Item | null {
  const hit = { ...found, candidates: inLanguage(found.candidates, surfaceOf(doc, found), language) };
  const best = hit.candidates[0];
  const kind = best ? mentionKind(best.kind) : null;
  if (!best || !kind || isProduct(doc, hit) || isKinship(doc, hit)) return null;
  const surname = best.kind === "person" && hit.candidates.every((one) => one.weak);
  const longer = isLonger(doc, hit, surname, false);
  const surface = longer ? aroundSurname(doc, hit) : surfaceOf(doc, hit);
  if (longer && (!surname || splitWords(surface).keys.some((key) => AFFILIATE_WORDS.has(key)))) return null;
  return {
    doc,
    start: hit.start,
    end: hit.end,
    // Somebody else's full name: never printed, but it tells that the bare surname may be theirs.
    surface,
    kind,
    cluster: null,
    recognised: null,
    candidates: longer ? [] : hit.candidates,
    longerThan: [],
    twin: false,
    entity: null,
    reason: null,
    score: 0.9,
    sentence: 0,
    tentative: true,
  };
}

/** Hits that overlap a span; hits are in order and never overlap each other. */
function hitsWithin(hits: readonly GazetteerHit[], span: Span): GazetteerHit[] {
  const out: GazetteerHit[] = [];
  for (let n = hits.length ? lastAtMost(hits.length, (k) => hits[k]?.start ?? 0, span.start) : 0; n < hits.length; n++) {
    const hit = hits[n] as GazetteerHit;
    if (hit.start >= span.end) break;
    if (hit.end > span.start) out.push(hit);
  }
  return out;
}

/** "DeepSeek-R1": a number makes a product of it, as in "SK-II". */
const isProduct = (doc: DocBlock, span: Span): boolean =>
  /^[-\u2010\u2011](?:[A-Za-z]{0,2}\d|(?:I{1,3}|IV|V)(?!\p{L}))/u.test(doc.block.text.slice(span.end, span.end + 5));

/** "Son of a coach" at the beginning of a sentence. */
const isKinship = (doc: DocBlock, span: Span): boolean =>
  surfaceOf(doc, span) === "Son" && /^ of (?:an?|the|his|her|two|\p{Ll})/u.test(doc.block.text.slice(span.end, span.end + 8));

/** Whether the record knows the name as a product's or a place's. */
const isThing = (inside: readonly GazetteerHit[], mention: RecognisedMention): boolean =>
  mention.kind !== "person" && inside.some((hit) => holds(hit, mention) && hit.candidates.every((one) => mentionKind(one.kind) === null));

function itemsOf(
  doc: DocBlock,
  mentions: readonly RecognisedMention[],
  clusters: ReadonlyMap<string, NameCluster>,
  language: string,
): Item[] {
  const named: Item[] = [];
  let end = 0;
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    const inside = hitsWithin(doc.hits, mention);
    if (inside.length > 0 && (isProduct(doc, mention) || isThing(inside, mention) || isKinship(doc, mention))) continue;
    if (mention.kind === "person" && isOrdinaryIn(wordKey(surfaceOf(doc, mention)), language)) continue;
    const item = fromRecognised(doc, mention, clusters.get(mention.cluster) ?? null, language);
    if (item.start < end) continue;
    named.push(item);
    end = item.end;
  }
  const out: Item[] = [];
  let n = 0;
  for (const hit of doc.hits) {
    while (n < named.length && (named[n] as Item).end <= hit.start) out.push(named[n++] as Item);
    const next = named[n];
    const item = next && next.start < hit.end ? null : fromHit(doc, hit, language);
    if (item) out.push(item);
  }
  return [...out, ...named.slice(n)];
}

/** Joins what was recognised with the hits of names on record: one item per place, never overlapping, in reading order. */
export function makeItems(docs: readonly DocBlock[], recognition: Recognition, language: string): Item[] {
  const clusters = new Map(recognition.clusters.map((cluster) => [cluster.id, cluster]));
  const byBlock = new Map<string, RecognisedMention[]>();
  for (const mention of recognition.mentions) {
    const list = byBlock.get(mention.blockId);
    if (list) list.push(mention);
    else byBlock.set(mention.blockId, [mention]);
  }
  return docs.flatMap((doc) => itemsOf(doc, byBlock.get(doc.block.id) ?? [], clusters, language));
}
