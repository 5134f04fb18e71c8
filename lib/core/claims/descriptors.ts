import { type Focus, isCompanyActor, MAKERS, recentPair } from "./focus.ts";
import { isName, prepositionOf } from "./groups.ts";
import { NATIONS } from "./nations.ts";
import type { Actor, Item } from "./types.ts";
import { isFiniteVerb, isVerbLike } from "./verb-forms.ts";
import { CONJUNCTIONS } from "./words.ts";

/** Items up to `to` stand for these companies. */
export interface Found {
  readonly to: number;
  readonly actors: readonly Actor[];
  readonly possessive: boolean;
}

export const COMPANY_NOUNS = new Set(
  (
    "company firm group carmaker automaker chipmaker maker giant startup start-up bank retailer conglomerate insurer airline operator business studio agency " +
    "lender manufacturer publisher developer utility brewer miner drugmaker corporation organisation organization label network brand fund buyer bidder " +
    "supplier broker platform creator producer distributor chain enterprise outfit unit subsidiary shipbuilder shipyard yard railway carrier steelmaker " +
    "phonemaker toymaker planemaker homebuilder builder refiner telco bookseller shipper forwarder grocer wholesaler distiller trader hotelier caterer foundry lessor landlord housebuilder contractor consultancy streamer glassmaker furnituremaker boatbuilder winemaker biotech fintech"
  ).split(" "),
);
const PLURAL_NOUNS = new Set(
  "companies firms groups sides parties businesses partners carmakers automakers banks giants companies' firms' two pair duo trio".split(
    " ",
  ),
);
const VENTURE_NOUNS = new Set(["project", "venture", "initiative", "undertaking"]);

/** "the company", "the US firm", "both firms", "the two", "the ChatGPT creator". */
export function descriptorAt(items: readonly Item[], i: number, subject: readonly Actor[], focus: Focus): Found | null {
  const determiner = items[i] as Item;
  if (items[i - 1]?.text === "," && isName(items[i - 2])) return null;
  for (let j = i + 1; j < items.length && j - i <= 4; j++) {
    const item = items[j] as Item;
    const plural = PLURAL_NOUNS.has(item.low);
    if (plural) {
      const next = items[j + 1]?.low ?? "";
      const to = PLURAL_NOUNS.has(next) || (item.low === "two" && COMPANY_NOUNS.has(next.replace(/s$/, ""))) ? j + 1 : j;
      if (isName(items[to + 1]) || items[to + 1]?.low === "of") return null;
      const pair = pairBefore(items, i) ?? recentPair(focus);
      return pair.length > 1 ? { to, actors: pair, possessive: false } : null;
    }
    if (VENTURE_NOUNS.has(item.low) && j === i + 1 && focus.venture.length > 0)
      return { to: j, actors: focus.venture, possessive: item.possessive };
    if (COMPANY_NOUNS.has(item.low) && determiner.low !== "both") {
      const next = items[j + 1];
      if (COMPANY_NOUNS.has(next?.low ?? "")) continue;
      if (isName(next) || ["behind", "of", "that", "which"].includes(next?.low ?? "") || next?.text === "-") return null;
      const words = items.slice(i + 1, j).map((x) => x.low);
      const other = subject.length > 0 && isObject(items, i) && !item.possessive;
      return other ? onlyOther(words, j, subject, namedBefore(items, i, focus)) : described(words, item, j, subject, focus);
    }
    if ((item.kind === "punct" && item.text !== "-") || CONJUNCTIONS.has(item.low)) return null;
    if (item.kind === "name" && item.actors[0]?.kind !== "other") return null;
    if (item.kind === "word" && isVerbLike(item) && items[j - 1]?.text !== "-") return null;
  }
  return null;
}

/** "… that the two companies signed": the only two companies of the sentence so far. */
function pairBefore(items: readonly Item[], i: number): readonly Actor[] | null {
  const named = new Map<string, Actor>();
  for (const item of items.slice(0, i)) for (const actor of item.actors) if (isCompanyActor(actor)) named.set(actor.key, actor);
  return named.size === 2 ? [...named.values()] : null;
}

/** "owns a part of the company": what its own clause's subject does something to is somebody else. */
const isObject = (items: readonly Item[], i: number): boolean =>
  ["of", "in"].includes(prepositionOf(items, i) ?? "") && items.slice(Math.max(0, i - 6), i).some((x) => isFiniteVerb(x));

/** Companies that the sentence names before `i`; without any but one, those that were spoken of before it. */
function namedBefore(items: readonly Item[], i: number, focus: Focus): readonly Actor[] {
  const here = new Map(items.slice(0, i).flatMap((x) => x.actors.filter(isCompanyActor).map((a) => [a.key, a] as const)));
  return here.size > 1 ? [...here.values()] : focus.recent;
}

/** The one other company of those, if there is but one. */
function onlyOther(words: readonly string[], to: number, subject: readonly Actor[], named: readonly Actor[]): Found | null {
  const others = named.filter((a) => !subject.some((s) => s.key === a.key));
  return words.length === 0 && others.length === 1 ? { to, actors: others, possessive: false } : null;
}

function described(words: readonly string[], noun: Item, to: number, subject: readonly Actor[], focus: Focus): Found | null {
  const possessive = noun.possessive;
  const nation = words.map((w) => NATIONS[w]).find(Boolean);
  const hint = nation ?? (MAKERS.has(noun.low) ? words.at(-1) : undefined);
  if (hint) {
    const known = [...focus.recent].reverse().find((a) => a.kind === "company" && focus.about.get(a.key)?.has(hint));
    // "Huang said the US chipmaker ...": the speaker's own company, of a nation not told, may well be meant.
    const speaker = subject[0];
    if (known && speaker && speaker.key !== known.key && !hasOtherNation(focus, speaker)) return null;
    if (known) return { to, actors: [known], possessive };
    if (!nation) return null;
    const others = focus.recent.filter((a) => !subject.some((s) => s.key === a.key) && !hasOtherNation(focus, a));
    return others.length === 1 ? { to, actors: others, possessive } : null;
  }
  const one = (subject.length > 0 ? subject : focus.company).slice(0, 1);
  return one.length > 0 ? { to, actors: one, possessive } : null;
}

const hasOtherNation = (focus: Focus, a: Actor): boolean => [...(focus.about.get(a.key) ?? [])].some((w) => w.length === 2);
