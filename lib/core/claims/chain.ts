import { isName, isTimeWord } from "./groups.ts";
import type { Item } from "./types.ts";
import { isControlVerb, isFiniteVerb, isVerbLike, verbForms } from "./verb-forms.ts";
import { AUXILIARIES, DETERMINERS, isAdverb, PREPOSITIONS } from "./words.ts";

/** The verbs and adverbs before a trigger that belong to it ("has agreed to", "said it plans to"). */
export interface Chain {
  /** Index of its first item; the trigger's own index where there is none. */
  readonly start: number;
  readonly words: readonly string[];
  /** A form of "be" stands right before: the trigger is passive if it's a participle. */
  readonly be: boolean;
}

const BE = new Set(["is", "are", "was", "were", "be", "been", "being", "get", "got", "gets", "'s", "'re"]);
const PLAN_NOUNS = new Set(
  "plan plans deal agreement talks intention intentions bid right rights option offer move decision intent way effort efforts opportunity permission proposal proposals approval commitment pledge pact contract memorandum accord partnership desire ability".split(
    " ",
  ),
);

const BONDS = new Set("deal agreement talks discussions negotiations pact contract accord memorandum order".split(" "));
/** What may stand between a deal's noun and its infinitive: "a contract on Monday to build", "an order worth $2 billion to supply". */
const BESIDE_BOND = new Set("on in worth valued at last this week month year yesterday today earlier of for million billion".split(" "));
const isBeside = (i: Item): boolean => i.kind === "number" || /^[$€£¥]$/.test(i.text) || BESIDE_BOND.has(i.low) || isTimeWord(i);
const FARTHEST_BOND = 14;

/** "In talks with B, a vehicle of C, | to buy D": the noun whose infinitive this is; whoever holds talks is to buy, not B. -1 without one. */
function bondBefore(items: readonly Item[], to: number): number {
  for (let j = to - 1; j > 0 && to - j <= FARTHEST_BOND; j--) {
    const item = items[j] as Item;
    if (BONDS.has(item.low)) return items[j + 1]?.low === "with" || (j + 1 < to && items.slice(j + 1, to).every(isBeside)) ? j : -1;
    if ((item.kind === "punct" && item.text !== "," && !isBeside(item)) || isFiniteVerb(item)) return -1;
  }
  return -1;
}

/** "won a $2 billion contract": the verb whose object the deal's noun is; the noun itself without one right before. */
function dealVerb(items: readonly Item[], noun: number): number {
  for (let i = noun - 1; i >= 0 && noun - i <= 8; i--) {
    const item = items[i] as Item;
    if (isVerbLike(item) && (DETERMINERS.has(items[i + 1]?.low ?? "") || i === noun - 1)) return i;
    if (isName(item) || item.text === "," || AUXILIARIES.has(item.low)) return noun;
  }
  return noun;
}

/** "signed a binding contract to": a deal's noun with an adjective, below a verb. */
const isDescribedBond = (items: readonly Item[], noun: number): boolean => {
  const before = items[noun - 1];
  const described =
    before?.kind === "word" && !DETERMINERS.has(before.low) && !PREPOSITIONS.has(before.low) && !AUXILIARIES.has(before.low);
  return BONDS.has(items[noun]?.low ?? "") && described && dealVerb(items, noun) < noun - 1;
};

/** Collects the verb chain that ends right before `at`. */
export function chainBefore(items: readonly Item[], at: number): Chain {
  let start = at;
  let be = false;
  let direct = true;
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i] as Item;
    // "is 49% held by"
    if (direct && i >= at - 2 && (item.text === "%" || item.low === "percent" || (item.kind === "number" && i < at - 1))) continue;
    if (item.kind !== "word" || isName(item)) break;
    const low = item.low;
    if (AUXILIARIES.has(low)) {
      if (direct && BE.has(low)) be = true;
      direct = false;
    } else if (isAdverb(low)) {
      // says nothing of the voice
    } else if (low === "to" && i + 1 < items.length) {
      direct = false;
      const bond = isDescribedBond(items, i - 1) ? i - 1 : bondBefore(items, i);
      if (bond >= 0) {
        start = dealVerb(items, bond);
        i = start;
        continue;
      }
    } else if (
      items[i + 1]?.low === "to" &&
      (isControlVerb(low) ||
        PLAN_NOUNS.has(low) ||
        [
          "due",
          "able",
          "ready",
          "likely",
          "set",
          "scheduled",
          "expected",
          "keen",
          "about",
          "willing",
          "poised",
          "on",
          "unable",
          "forced",
        ].includes(low))
    ) {
      direct = false;
    } else if (isControlVerb(low) && verbForms(items[i + 1]?.low ?? "").some((f) => f.tense === "gerund")) {
      direct = false;
    } else if (
      PLAN_NOUNS.has(items[i + 1]?.low ?? "") &&
      items[i + 2]?.low === "to" &&
      (DETERMINERS.has(low) ||
        isVerbLike(item) ||
        ["definitive", "binding", "preliminary", "initial", "formal", "tentative", "in"].includes(low))
    ) {
      direct = false;
    } else if (start < at && DETERMINERS.has(items[i + 1]?.low ?? "") && isVerbLike(item) && PLAN_NOUNS.has(items[i + 2]?.low ?? "")) {
      direct = false;
    } else break;
    start = i;
  }
  return { start, words: items.slice(start, at).map((x) => x.low), be };
}
