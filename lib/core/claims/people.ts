import { isName } from "./groups.ts";
import type { Actor, Item } from "./types.ts";

/** Which companies a person stands for, by nameKey of the person. */
export type Employers = ReadonlyMap<string, readonly Actor[]>;

const TITLE_WORDS = new Set(
  (
    "ceo cfo coo cto cio chief executive officer chairman chairwoman chairperson chair president founder co-founder cofounder founding vice senior head director managing " +
    "general manager owner boss leader partner group global deputy executive chairman-ceo representative technology operating financial marketing product " +
    "interim acting former and company finance operations commercial medical scientific science research legal risk strategy investment design sales digital information security procurement buying honorary co-ceo spokesman spokeswoman spokesperson chief's vice-chairman country regional unit division"
  ).split(" "),
);
const HEAD_TITLES = new Set(
  "ceo cfo coo cto cio executive officer chairman chairwoman chairperson chair president founder co-founder cofounder head director owner boss chief leader manager spokesman spokeswoman spokesperson partner co-ceo vice-chairman".split(
    " ",
  ),
);

const LEADS = new Set("heads leads runs chairs founded owns headed led chaired".split(" "));

const isPerson = (item: Item | undefined): boolean => item?.actors[0]?.kind === "person";
const isCompany = (item: Item | undefined): boolean => item?.actors[0]?.kind === "company" || item?.actors[0]?.kind === "venture";

/** Items from `from` that are title words (hyphens inside count); returns the index after the last. */
function titleEnd(items: readonly Item[], from: number): number {
  let i = from;
  let head = false;
  while (i < items.length && i - from < 9) {
    const item = items[i] as Item;
    if (item.kind !== "word" && item.text !== "-" && item.text !== "&") break;
    if (item.kind === "word" && !TITLE_WORDS.has(item.low)) break;
    if (HEAD_TITLES.has(item.low)) head = true;
    i++;
  }
  return head ? i : from;
}

/** A person's item, standing for a company where one is known. */
function standIn(person: Item, companies: readonly Actor[], from: Item, to: Item): Item {
  const key = person.actors[0]?.key as string;
  const actors = companies.length > 0 ? companies.map((c) => ({ ...c, via: key })) : person.actors;
  return { ...person, start: from.start, end: to.end, actors, possessive: to.possessive };
}

/**
 * Names of people become the company they speak for: "OpenAI CEO Sam Altman", "Rene Haas, the CEO of Arm", "Kakao's Jung",
 * and bare "Altman" where the article or the record gives his role.
 */
export function foldPeople(items: readonly Item[], employers: Employers): Item[] {
  const out: Item[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item;
    const taken = companyTitlePerson(items, i) ?? personTitleCompany(items, i);
    if (taken) {
      out.push(taken.item);
      i = taken.to;
      continue;
    }
    const unnamed = headOf(items, i);
    if (unnamed) {
      out.push(unnamed.item);
      i = unnamed.to;
      continue;
    }
    const titleTo = item.kind === "word" && !isName(item) ? titleEnd(items, i) : i;
    if (titleTo > i && isPerson(items[titleTo])) {
      const person = items[titleTo] as Item;
      const after = personTitleCompany(items, titleTo);
      out.push(after?.item ?? standIn(person, employers.get(person.actors[0]?.key ?? "") ?? [], item, person));
      i = after?.to ?? titleTo;
      continue;
    }
    out.push(isPerson(item) ? standIn(item, employers.get(item.actors[0]?.key ?? "") ?? [], item, item) : item);
  }
  return out;
}

const TOP = new Set("head boss chief executive chairman chairwoman chairperson president ceo officer".split(" "));

/** "the head of Norvik": whoever leads a company speaks for it, unnamed too. */
function headOf(items: readonly Item[], i: number): { item: Item; to: number } | null {
  if (items[i]?.low !== "the") return null;
  let at = i + 1;
  while (TOP.has(items[at]?.low ?? "")) at++;
  const company = items[at + 1];
  if (at === i + 1 || items[at]?.low !== "of" || !company || !isCompany(company) || company.possessive) return null;
  return { item: { ...company, start: (items[i] as Item).start }, to: at + 1 };
}

/** "OpenAI CEO Sam Altman", "OpenAI's Sam Altman", "AWS executive A, SK Telecom CEO B". */
function companyTitlePerson(items: readonly Item[], i: number): { item: Item; to: number } | null {
  const company = items[i] as Item;
  if (!isCompany(company)) return null;
  const to = titleEnd(items, i + 1);
  const person = items[to];
  if (!person || !isPerson(person)) return null;
  if (to === i + 1 && !company.possessive) return null;
  return { item: standIn(person, company.actors, company, person), to };
}

/** "Rene Haas, the CEO of Arm", "Mike Manley, chief executive of AutoNation", "Son of SoftBank". */
function personTitleCompany(items: readonly Item[], i: number): { item: Item; to: number } | null {
  const person = items[i] as Item;
  if (!isPerson(person)) return null;
  if (items[i + 1]?.low === "of" && isCompany(items[i + 2]))
    return { item: standIn(person, items[i + 2]?.actors ?? [], person, items[i + 2] as Item), to: i + 2 };
  if (items[i + 1]?.text !== ",") return null;
  if (items[i + 2]?.low === "who" && LEADS.has(items[i + 3]?.low ?? "") && isCompany(items[i + 4]) && !items[i + 4]?.possessive)
    return { item: standIn(person, items[i + 4]?.actors ?? [], person, items[i + 4] as Item), to: closing(items, i + 5) };
  let at = i + 2;
  if (["the", "a"].includes(items[at]?.low ?? "")) at++;
  const company = items[at];
  if (company && isCompany(company) && (company.possessive || titleEnd(items, at + 1) > at + 1)) {
    const to = titleEnd(items, at + 1);
    if (to > at + 1) return { item: standIn(person, company.actors, person, items[to - 1] as Item), to: closing(items, to) };
  }
  const to = titleEnd(items, at);
  if (to === at || !["of", "at", "for"].includes(items[to]?.low ?? "")) return null;
  const employer = items[to + 1]?.low === "the" ? to + 2 : to + 1;
  if (!isCompany(items[employer])) return null;
  return { item: standIn(person, items[employer]?.actors ?? [], person, items[employer] as Item), to: closing(items, employer + 1) };
}

/** The aside's closing comma belongs to it. */
const closing = (items: readonly Item[], at: number): number => (items[at]?.text === "," ? at : at - 1);
