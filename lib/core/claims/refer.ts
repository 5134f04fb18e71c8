import { groupTo, isAttributive, isName, prepositionOf } from "./groups.ts";
import type { Actor, Item, Sentence } from "./types.ts";
import { isFiniteVerb, isVerbLike } from "./verb-forms.ts";
import { CLAUSE_OPENERS } from "./words.ts";

/** Whom the sentences before spoke of; carried from sentence to sentence. */
export interface Focus {
  /** The last subject that is a company or venture. */
  company: readonly Actor[];
  /** Companies in order of last naming, the newest last; at most eight. */
  recent: readonly Actor[];
  /** The last two or more companies named together. */
  pair: readonly Actor[];
  /** The venture named last. */
  venture: readonly Actor[];
  /** Whom the last person named stands for. */
  person: readonly Actor[];
  /** Country (ISO 3166 alpha-2) or other descriptor words by actor key, in lower case. */
  readonly about: Map<string, Set<string>>;
}

export const emptyFocus = (): Focus => ({ company: [], venture: [], recent: [], pair: [], person: [], about: new Map() });

const COMPANY_NOUNS = new Set(
  (
    "company firm group carmaker automaker chipmaker maker giant startup start-up bank retailer conglomerate insurer airline operator business studio agency " +
    "lender manufacturer publisher developer utility brewer miner drugmaker corporation organisation organization label network brand fund buyer bidder " +
    "supplier broker platform creator producer distributor chain enterprise outfit unit subsidiary"
  ).split(" "),
);
const PLURAL_NOUNS = new Set(
  "companies firms groups sides parties businesses partners carmakers automakers banks giants companies' firms' two pair duo trio".split(
    " ",
  ),
);
const VENTURE_NOUNS = new Set(["project", "venture", "initiative", "undertaking"]);
const TITLES = new Set(["ceo", "chief", "chairman", "chairwoman", "chair", "president", "boss", "head", "founder", "executive"]);
const isTitle = (item: Item | undefined): boolean => item !== undefined && TITLES.has(item.low);
const MAKERS = new Set("creator maker owner developer operator parent builder provider".split(" "));

const NATIONS: Readonly<Record<string, string>> = {
  american: "us",
  us: "us",
  "u.s.": "us",
  "u.s": "us",
  japanese: "jp",
  korean: "kr",
  "south korean": "kr",
  chinese: "cn",
  taiwanese: "tw",
  indian: "in",
  french: "fr",
  german: "de",
  british: "gb",
  uk: "gb",
  canadian: "ca",
  dutch: "nl",
  swedish: "se",
  danish: "dk",
  norwegian: "no",
  finnish: "fi",
  belgian: "be",
  austrian: "at",
  irish: "ie",
  polish: "pl",
  russian: "ru",
  turkish: "tr",
  israeli: "il",
  saudi: "sa",
  emirati: "ae",
  brazilian: "br",
  mexican: "mx",
  singaporean: "sg",
  vietnamese: "vn",
  indonesian: "id",
  thai: "th",
  norway: "no",
  finland: "fi",
  belgium: "be",
  austria: "at",
  ireland: "ie",
  poland: "pl",
  russia: "ru",
  turkey: "tr",
  israel: "il",
  brazil: "br",
  mexico: "mx",
  singapore: "sg",
  netherlands: "nl",
  sweden: "se",
  denmark: "dk",
  switzerland: "ch",
  italy: "it",
  spain: "es",
  australia: "au",
  swiss: "ch",
  italian: "it",
  spanish: "es",
  australian: "au",
  japan: "jp",
  "south korea": "kr",
  korea: "kr",
  china: "cn",
  taiwan: "tw",
  india: "in",
  france: "fr",
  germany: "de",
  britain: "gb",
  canada: "ca",
};

const isCompanyActor = (a: Actor): boolean => a.kind === "company" || a.kind === "venture";
const companiesOf = (item: Item): readonly Actor[] => item.actors.filter(isCompanyActor);

/** Whether the name at `i` can be the subject of its clause: it hangs on no preposition and follows no verb as its object. */
function isSubjectLike(items: readonly Item[], i: number): boolean {
  if (isAttributive(items, i) || prepositionOf(items, i) !== null || items[i]?.possessive) return false;
  for (let j = i - 1; j >= 0 && i - j <= 4; j--) {
    const item = items[j] as Item;
    if (item.kind === "punct" || isName(item) || CLAUSE_OPENERS.has(item.low)) return true;
    if (isVerbLike(item)) return ["said", "says", "that", "saying", "announced"].includes(item.low);
  }
  return true;
}

/** Replaces pronouns and descriptors by the companies they stand for, where that is plain; then updates the focus. */
export function resolveReferences(sentence: Sentence, focus: Focus): Sentence {
  const items = [...sentence.items];
  let subject: readonly Actor[] = [];
  let group: readonly Actor[] = [];
  let person: readonly Actor[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item;
    if (isName(item)) {
      learn(items, i, focus);
      const companies = companiesOf(item);
      if (item.actors[0]?.kind === "venture") focus.venture = item.actors;
      if (!isSubjectLike(items, i)) {
        if (item.actors[0]?.via && person.length === 0) focus.person = companies;
        continue;
      }
      group = companies.length > 0 ? groupTo(items, i).actors.filter(isCompanyActor) : [];
      subject = companies.length > 0 ? companies : item.actors;
      if (item.actors[0]?.kind === "person" || item.actors[0]?.via || isTitle(items[i + 1])) {
        focus.person = companies;
        person = companies;
      }
      continue;
    }
    const found = referenceAt(items, i, subject, group, focus);
    if (!found) continue;
    const last = items[found.to] as Item;
    const reference: Item = {
      kind: "reference",
      text: items
        .slice(i, found.to + 1)
        .map((x) => x.text)
        .join(" "),
      low: item.low,
      start: item.start,
      end: last.end,
      actors: found.actors,
      possessive: found.possessive || last.possessive,
    };
    items.splice(i, found.to - i + 1, reference);
    if (isSubjectLike(items, i)) subject = found.actors.length === 1 ? found.actors : subject;
  }
  updateFocus(items, focus);
  return { ...sentence, items };
}

const REFERS = new Set("it its they their he she his her both the this".split(" "));

interface Found {
  readonly to: number;
  readonly actors: readonly Actor[];
  readonly possessive: boolean;
}

function referenceAt(items: readonly Item[], i: number, subject: readonly Actor[], group: readonly Actor[], focus: Focus): Found | null {
  const low = (items[i] as Item).low;
  if (!REFERS.has(low)) return null;
  const one = subject.length > 0 ? subject : hasOwnSubject(items, i) ? [] : focus.company;
  const as = (actors: readonly Actor[], to = i, possessive = false): Found | null =>
    actors.length > 0 ? { to, actors, possessive } : null;
  if (low === "it") return isExpletive(items, i) ? null : as(one.slice(0, 1));
  if (low === "its") return as(one.slice(0, 1), i, true);
  if (low === "they") return as(group.length > 1 ? group : focus.pair.length > 1 && subject.length === 0 ? focus.pair : one);
  if (["its", "his", "her", "their"].includes(low) && COMPANY_NOUNS.has(items[i + 1]?.low ?? "") && !isName(items[i + 2]))
    return as(low === "its" || low === "their" ? [] : focus.person, i + 1, items[i + 1]?.possessive);
  if (low === "he" || low === "she") return as(focus.person);
  if (low === "his" || low === "her") return as(focus.person, i, true);
  if (low === "both" || low === "the" || low === "this") return descriptorAt(items, i, subject, focus);
  return null;
}

/** A finite verb before the pronoun, and no company as its subject: the sentence speaks of somebody else ("the government said it ..."). */
const hasOwnSubject = (items: readonly Item[], i: number): boolean => items.slice(1, i).some(isFiniteVerb);

function isExpletive(items: readonly Item[], i: number): boolean {
  const next = items[i + 1]?.low ?? "";
  if (!["is", "was", "has", "would", "will", "remains", "'s"].includes(next)) return false;
  const window = items.slice(i + 2, i + 5).map((x) => x.low);
  return (
    window.some((w) =>
      [
        "announced",
        "reported",
        "expected",
        "understood",
        "clear",
        "unclear",
        "possible",
        "likely",
        "revealed",
        "rumoured",
        "rumored",
        "known",
        "said",
      ].includes(w),
    ) && items.slice(i, i + 7).some((x) => x.low === "that" || x.low === "whether")
  );
}

/** "the company", "the US firm", "both firms", "the two", "the ChatGPT creator". */
function descriptorAt(items: readonly Item[], i: number, subject: readonly Actor[], focus: Focus): Found | null {
  const determiner = items[i] as Item;
  if (items[i - 1]?.text === "," && isName(items[i - 2])) return null;
  for (let j = i + 1; j < items.length && j - i <= 4; j++) {
    const item = items[j] as Item;
    const plural = PLURAL_NOUNS.has(item.low);
    if (plural) {
      const to = PLURAL_NOUNS.has(items[j + 1]?.low ?? "") ? j + 1 : j;
      if (isName(items[to + 1]) || items[to + 1]?.low === "of") return null;
      return focus.pair.length > 1 ? { to, actors: focus.pair, possessive: false } : null;
    }
    if (VENTURE_NOUNS.has(item.low) && j === i + 1 && focus.venture.length > 0)
      return { to: j, actors: focus.venture, possessive: item.possessive };
    if (COMPANY_NOUNS.has(item.low) && determiner.low !== "both") {
      const next = items[j + 1];
      if (COMPANY_NOUNS.has(next?.low ?? "")) continue;
      if (isName(next) || ["behind", "of", "that", "which"].includes(next?.low ?? "") || next?.text === "-") return null;
      const words = items.slice(i + 1, j).map((x) => x.low);
      return described(words, item, j, subject, focus);
    }
    if (item.kind === "punct" && item.text !== "-") return null;
    if (item.kind === "name" && item.actors[0]?.kind !== "other") return null;
    if (item.kind === "word" && isVerbLike(item)) return null;
  }
  return null;
}

function described(words: readonly string[], noun: Item, to: number, subject: readonly Actor[], focus: Focus): Found | null {
  const possessive = noun.possessive;
  const nation = words.map((w) => NATIONS[w]).find(Boolean);
  const hint = nation ?? (MAKERS.has(noun.low) ? words.at(-1) : undefined);
  if (hint) {
    const known = [...focus.recent].reverse().find((a) => a.kind === "company" && focus.about.get(a.key)?.has(hint));
    if (known) return { to, actors: [known], possessive };
    if (!nation) return null;
    const others = focus.recent.filter((a) => !subject.some((s) => s.key === a.key) && !hasOtherNation(focus, a));
    return others.length === 1 ? { to, actors: others, possessive } : null;
  }
  const one = (subject.length > 0 ? subject : focus.company).slice(0, 1);
  return one.length > 0 ? { to, actors: one, possessive } : null;
}

const hasOtherNation = (focus: Focus, a: Actor): boolean => [...(focus.about.get(a.key) ?? [])].some((w) => w.length === 2);

/** Learns what the text says of a name: "Japan's SoftBank", "ChatGPT creator OpenAI", "TotalEnergies of France". */
function learn(items: readonly Item[], i: number, focus: Focus): void {
  const actor = items[i]?.actors[0];
  if (!actor || !isCompanyActor(actor)) return;
  const add = (word: string | undefined) => {
    if (!word) return;
    const set = focus.about.get(actor.key) ?? new Set<string>();
    set.add(word);
    focus.about.set(actor.key, set);
  };
  if (items[i + 1]?.low === "of") add(NATIONS[items[i + 2]?.low ?? ""]);
  for (let j = i - 1; j >= 0 && i - j <= 5; j--) {
    const item = items[j] as Item;
    if (item.kind === "punct" && item.text !== "-") break;
    if (isName(item) && item.actors[0]?.kind !== "other") break;
    if (item.kind === "name") {
      add(NATIONS[item.low]);
      if (MAKERS.has(items[j + 1]?.low ?? "")) add(item.low);
      break;
    }
    if (isVerbLike(item)) break;
    add(NATIONS[item.low]);
  }
}

function updateFocus(items: readonly Item[], focus: Focus): void {
  const seen: Actor[] = [];
  let subject: readonly Actor[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item;
    if (!isName(item)) continue;
    const companies = companiesOf(item);
    for (const c of companies) if (!seen.some((s) => s.key === c.key)) seen.push(c);
    if (subject.length === 0 && companies.length > 0 && isSubjectLike(items, i)) subject = companies.slice(0, 1);
  }
  if (seen.length === 0) return;
  if (subject.length > 0) focus.company = subject.map(bare);
  else focus.company = [bare(seen[0] as Actor)];
  if (seen.length >= 2 && seen.length <= 3) focus.pair = seen.map(bare);
  const kept = focus.recent.filter((a) => !seen.some((s) => s.key === a.key));
  focus.recent = [...kept, ...seen.map(bare)].slice(-8);
}

/** An actor without the person who stood for it. */
const bare = ({ via: _, ...actor }: Actor): Actor => actor;
