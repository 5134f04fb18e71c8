import type { Kind } from "../dataset/schema.ts";
import type { Span } from "../model/text.ts";
import { readFrames } from "./frames.ts";
import { type Named, readItems } from "./items.ts";
import { emptyFocus, resolveReferences } from "./refer.ts";
import { repeatsOf } from "./repeats.ts";
import { splitSentences } from "./sentences.ts";
import { readStanding } from "./status.ts";
import type { Actor, Argument, Frame } from "./types.ts";
import { weakBetween } from "./weak.ts";
import { isFunctionWord, isTitleWord } from "./words.ts";

export interface Relation {
  readonly kind: Kind;
  /** 0..1 */
  readonly confidence: number;
  /** The trigger and form it was read by. */
  readonly why: string;
}

const actor = (key: string, label: string): Actor => ({ key, label, entity: null, kind: "company" });

/** The name itself: a possessive mark, quotes and commas that the span takes in belong to the sentence. */
function namedAt(key: string, text: string, { start, end }: Span, other: Span): Named {
  const owner = /^[^'’]*(?=['’]s \p{Ll})/u.exec(text.slice(start, end))?.[0];
  if (owner) return { start, end: start + owner.length, actor: actor(key, owner) };
  const words = text.slice(start, end);
  const lead = /^[\s"“`'‘]{0,4}/u.exec(words)?.[0].length ?? 0;
  const tail = /(?:['’]s|['’])?[\s,;:"”]{0,3}$/u.exec(words)?.[0].length ?? 0;
  const bare = lead + tail < words.length ? { start: start + lead, end: end - tail } : { start, end };
  const legal = LEGAL_FORM.exec(text.slice(bare.end, bare.end + 12))?.[0] ?? "";
  const span = legal && bare.end + legal.length <= Math.max(end, other.start) ? { ...bare, end: bare.end + legal.length } : bare;
  const whole = span.end === end ? wholeName(text, span, other.start >= end ? other.start : text.length) : span;
  return { ...whole, actor: actor(key, text.slice(whole.start, whole.end)) };
}

const LEGAL_FORM = /^, (?:Inc|Ltd|LLC|Corp|PLC|plc)\b\.?/u;

const NEXT_CAPITAL = /^ (?:& )?\p{Lu}[\p{L}\p{N}&-]*/u;

/** The capitals right after a name belong to it ("Norvik" in "Norvik Financial Services"). */
function wholeName(text: string, span: Span, limit: number): Span {
  if (!/\p{Lu}/u.test(text[span.start] ?? "")) return span;
  let { end } = span;
  for (let steps = 0; steps < 4; steps++) {
    const next = NEXT_CAPITAL.exec(text.slice(end, end + 40))?.[0];
    if (!next || isFunctionWord(next.trim().toLowerCase()) || isTitleWord(next.trim().toLowerCase()) || end + next.length > limit) break;
    end += next.length;
  }
  return { start: span.start, end };
}

/** What a short text states between two of its names, the surest reading first; null when nothing. */
export function relateNames(text: string, a: Span, b: Span): Relation | null {
  const named: Named[] = [namedAt("a", text, a, b), namedAt("b", text, b, a)].sort((x, y) => x.start - y.start);
  if ((named[0] as Named).end > (named[1] as Named).start) return null;
  const all = [...named, ...repeatsOf(text, named as unknown as readonly [Named, Named])].sort((x, y) => x.start - y.start);
  const focus = emptyFocus();
  let best: Relation | null = null;
  for (const span of splitSentences(text, all)) {
    const inside = all.filter((n) => n.start >= span.start && n.end <= span.end);
    const background = { company: focus.company, pair: [], target: [] };
    const sentence = resolveReferences(readItems(text, span, inside), focus);
    for (const frame of readFrames(sentence, background)) {
      if (!ties(frame, "a", "b")) continue;
      const bystander = isBystander(frame, "a") || isBystander(frame, "b");
      const denied = readStanding(sentence.items, frame).status === "denied";
      const confidence = frame.score * (bystander ? BYSTANDER : 1) * (denied ? 0.5 : 1);
      if (!best || confidence > best.confidence)
        best = { kind: kindBetween(frame, "a", "b"), confidence, why: `${frame.form} ${frame.trigger}` };
    }
  }
  const answer = best ?? weakly(text, named);
  return answer && answer.confidence >= ANSWERED_FROM ? answer : null;
}

/** Below this fewer than two of five readings are right. */
const ANSWERED_FROM = 0.2;

/** An exchange or index is where shares are listed; words nearby speak of whose they are. */
const isMarket = ({ actor: { label } }: Named): boolean => /\bExchange\b|Index$|\b(?:NASDAQ|NYSE)\b/iu.test(label);

/** Whoever is a member of a group of companies is owned by it; members of associations are partners of them at most. */
const isGroup = ({ actor: { label } }: Named): boolean => /\b(?:Group|Corporation|Corp|Inc|Holdings?|Ltd|PLC|plc|AG|SE)\b\.?$/u.test(label);

/** "with B winning": a clause of its own; "with B subsidiary C": whose the partner is. */
const HAS_OTHER_HEAD = /^ (?:(?:each|both) )?\p{Ll}+ing\b|^ (?:subsidiary|unit|arm|division|affiliate) (?:the )?\p{Lu}/u;

/** Where no pattern ties the two names: what the words between them hint at. */
function weakly(text: string, named: readonly Named[]): Relation | null {
  const [first, second] = named as [Named, Named];
  if (isMarket(first) || isMarket(second)) return null;
  const weak = weakBetween(readItems(text, { start: first.end, end: second.start }, []).items);
  if (weak?.kind === "partnership" && HAS_OTHER_HEAD.test(text.slice(second.end, second.end + 40))) return null;
  if (weak?.word === "member of" && isGroup(second)) return { kind: "ownership", confidence: weak.score, why: "weak member of" };
  return weak ? { kind: weak.kind, confidence: weak.score, why: `weak ${weak.word}` } : null;
}

/** Both names are parties, on two sides of the tie; names listed on one side while a third company stands on the other aren't tied. */
function ties(frame: Frame, a: string, b: string): boolean {
  const holds = (key: string) => frame.args.filter((x) => x.group.actors.some((y) => y.key === key));
  const left = holds(a);
  const right = holds(b);
  if (left.length === 0 || right.length === 0) return false;
  const apart = left.some((l) => right.some((r) => l !== r && (l.role !== r.role || SYMMETRIC.has(l.role))));
  const sides = frame.args.filter((x) => x.role !== "venture");
  return apart || (sides.length === 1 && left.includes(sides[0] as Argument) && SYMMETRIC.has(sides[0]?.role ?? "subject"));
}

/** How much less who only sells is tied to the others of a deal. */
const BYSTANDER = 0.4;

/** What a frame says of two of its parties: whoever sets up a venture with others holds a share of it. */
function kindBetween(frame: Frame, a: string, b: string): Kind {
  const isVenture = (key: string) => frame.args.some((x) => x.role === "venture" && x.group.actors.some((y) => y.key === key));
  return frame.kind === "joint-venture" && isVenture(a) !== isVenture(b) ? "investment" : frame.kind;
}

/** Who sells in a deal is tied by it neither to the buyer nor to what is sold as its buyer is. */
const isBystander = (frame: Frame, key: string): boolean =>
  (frame.kind === "acquisition" || frame.kind === "investment") &&
  frame.args.some((x) => x.role === "participant" && x.group.actors.some((y) => y.key === key));

const SYMMETRIC: ReadonlySet<string> = new Set(["partner", "participant", "competitor", "founder"]);
