import { isCommonWord } from "../gazetteer/common.ts";
import { surnameSpellings } from "../gazetteer/korean.ts";
import type { GazetteerCandidate } from "../gazetteer/types.ts";
import { GAP, splitWords, WRITING, wordKey } from "../gazetteer/words.ts";
import {
  BUSINESS_CUES,
  BUSINESS_TITLES,
  COMPANY_AFTER,
  COMPANY_BEFORE,
  PUBLIC_CUES,
  PUBLIC_TITLES,
  SPORT_CUES,
  STORY_CUES,
} from "./cues.ts";
import { sentenceWords, wordFrom, wordsAfter, wordsBefore } from "./doc.ts";
import type { Item } from "./items.ts";
import { isOrdinaryIn } from "./language.ts";
import { organisationsOf, relatedTo } from "./relations.ts";
import { beside, distanceTo, isAbout, type Scene } from "./scene.ts";

/** What speaks for a weak name; points are added up. */
export interface Evidence {
  points: number;
  /** The words and the entity beside it that weigh most, for the reader. */
  words: string | null;
  entity: string | null;
  /** A person's own company and title stand right before the name: "SoftBank's Son", "SoftBank CEO Son", "President Trump". */
  atHome: boolean;
}

function add(evidence: Evidence, points: number, words: string | null = null, entity: string | null = null): void {
  evidence.points += points;
  if (points > 0) {
    evidence.words ??= words;
    evidence.entity ??= entity;
  }
}

/** The words from an offset on that are said of companies, as printed. */
function printedAfter(item: Item, from: number): string {
  const { words, block } = item.doc;
  let to = from;
  while (to < words.count && to < from + 3 && (to === from || words.gaps[to] !== GAP.break) && isCompanyWord(words.keys[to] ?? "")) to++;
  return block.text.slice(words.starts[from], words.ends[Math.max(from, to - 1)]);
}
const isCompanyWord = (key: string): boolean => COMPANY_AFTER.has(key) || BUSINESS_TITLES.has(key) || BUSINESS_CUES.has(key);

/** Names on record tied to the candidate: in the same sentence, near it, or in the rest of the text. */
function byRelated(scene: Scene, item: Item, entity: string, evidence: Evidence): void {
  let nearest: string | null = null;
  let distance = Number.POSITIVE_INFINITY;
  let present = 0;
  for (const other of relatedTo(scene.record, entity)) {
    const off = distanceTo(scene, item.sentence, other);
    if (off === Number.POSITIVE_INFINITY) continue;
    present++;
    if (off < distance) {
      distance = off;
      nearest = other;
    }
  }
  if (distance === 0) add(evidence, 2, null, nearest);
  else if (distance <= 2) add(evidence, 1, null, nearest);
  if (present >= 2 || (present === 1 && distance > 2)) add(evidence, 1, null, nearest);
}

/** Other companies that stand in the same sentence. */
function companiesBeside(scene: Scene, item: Item): number {
  const others = beside(scene, item).filter((other) => !other.tentative && other.kind === "company" && other.surface !== item.surface);
  return new Set(others.map((other) => other.surface)).size;
}

/** "SK's Chey", "SK Chairman Chey": a company's name with the name of one of its people right after it. */
function byOwnPerson(scene: Scene, item: Item, entity: string, evidence: Evidence): void {
  const related = relatedTo(scene.record, entity);
  const own = beside(scene, item).find(
    (other) =>
      other.start > item.end &&
      other.start - item.end < 40 &&
      other.doc === item.doc &&
      isTitle(other.doc.block.text.slice(item.end, other.start)) &&
      other.candidates.some((one) => one.kind === "person" && related.has(one.entity)),
  );
  if (own) add(evidence, 2, own.surface);
}

const GOOD_REASONS = new Set(["corporate-suffix", "company-context", "business-title"]);

function ofCompany(scene: Scene, item: Item, evidence: Evidence): void {
  const { doc } = item;
  const after = wordsAfter(doc, item.end, 3);
  const before = wordsBefore(doc, item.start, 3);
  const first = after.keys[0] ?? "";
  if (isCompanyWord(first)) add(evidence, COMPANY_AFTER.has(first) || BUSINESS_TITLES.has(first) ? 2 : 1, printedAfter(item, after.at));
  else if (after.own && COMPANY_AFTER.has(after.keys[1] ?? "")) add(evidence, 2, printedAfter(item, after.at + 1));
  if (COMPANY_BEFORE.has(before[0] ?? "")) add(evidence, 2, before[0] ?? null);
  else if (before[0] === "of" && BUSINESS_TITLES.has(before[1] ?? "")) add(evidence, 2, `${before[1]} of`);
  else if (
    ["in", "of", "by"].includes(before[0] ?? "") &&
    /^(shares?|stakes?|units?|invest(ed|ment)?|acquired|owned|backed|investors?|subsidiary|arm)$/.test(before[1] ?? "")
  )
    add(evidence, 2, `${before[1]} ${before[0]}`);
  if (/^ ?\((?:[A-Z]{2,7}(?: US)?: ?)?[A-Z0-9.]{1,7}\)/.test(doc.block.text.slice(item.end, item.end + 20))) add(evidence, 2);
  if (item.recognised && item.kind === "company" && !isCommonWord(wordKey(item.surface))) add(evidence, 1);
  if (item.recognised && GOOD_REASONS.has(item.recognised.reason.code)) add(evidence, 1);
  const beside = companiesBeside(scene, item);
  if (beside > 0) add(evidence, beside > 1 ? 2 : 1);
  if (scene.business >= 4) add(evidence, 1);
  if (/^ \d{1,3}(?= \d| \p{Lu}|\s*$)/u.test(doc.block.text.slice(item.end, item.end + 8))) add(evidence, -3);
  if (before[0] === "the" || before[0] === "an" || before[0] === "a") {
    const capitalOf = first === "of" && item.doc.block.text.slice(item.end).match(/^ of (?:the )?\p{Lu}/u);
    if (capitalOf) add(evidence, -6);
    else if (!COMPANY_AFTER.has(first)) add(evidence, -1);
  }
}

const SURNAME_ONLY = 3;

/** Whether what stands between a company and a name is a possessive, a business title or both. */
function isTitle(between: string): boolean {
  const own = /^['’]s? /u.test(between);
  const words = splitWords(between.replace(/^['’]s?/u, "")).keys;
  return (own || words.length > 0) && words.every((word) => BUSINESS_TITLES.has(word));
}

function ofPerson(scene: Scene, item: Item, candidate: GazetteerCandidate, evidence: Evidence): void {
  const { doc } = item;
  const before = wordsBefore(doc, item.start, 4);
  const after = wordsAfter(doc, item.end, 4);
  const homes = organisationsOf(scene.record, candidate.entity);
  const executive = scene.record.entities.get(candidate.entity)?.executive === true;
  const roles = scene.record.rolesOfPerson.get(candidate.entity) ?? [];
  const home = beside(scene, item).find((other) => other.entity !== null && homes.has(other.entity));
  const title = BUSINESS_TITLES.has(before[0] ?? "") || BUSINESS_TITLES.has(after.keys[0] ?? "");
  if (executive) {
    if (title) add(evidence, 1, before[0] ?? null);
    if (home && home.end <= item.start && /^(?:['’]s? |[ ,])(?:[\p{L}-]+[ ,]+){0,4}$/u.test(doc.block.text.slice(home.end, item.start)))
      add(evidence, 2, null, home.entity);
    else if (home) add(evidence, 1, null, home.entity);
    evidence.atHome = home !== undefined && home.end <= item.start && isTitle(doc.block.text.slice(home.end, item.start));
    if (PUBLIC_TITLES.has(before[0] ?? "") && !roles.some((role) => role.title.includes(before[0] ?? "?"))) add(evidence, -4);
    return;
  }
  const title0 = before[0] ?? "";
  evidence.atHome = roles.some((role) => role.title.split(" ").includes(title0));
  if (evidence.atHome) add(evidence, 3, title0);
  const cues = sentenceWords(item.doc, item.start).filter((word) => PUBLIC_CUES.has(word) && word !== wordKey(item.surface));
  if (cues.length > 0) add(evidence, 2, cues[0] ?? null);
  if (scene.politics >= 2) add(evidence, scene.politics >= 3 ? 2 : 1);
  if ((scene.forms.get(item.surface) ?? 0) > 1) add(evidence, 1);
}

/** How much a weak name needs before it links: short or ordinary names more than telling ones. */
export function needed(candidate: GazetteerCandidate, surface: string, language: string): number {
  const key = wordKey(surface);
  if (candidate.kind === "person") return surnameSpellings(key).length > 0 || isCommonWord(key) ? SURNAME_ONLY : 2;
  if (isOrdinaryIn(key, language)) return 3;
  if (candidate.kind === "venture" && isCommonWord(key) && /^[a-z]/.test(key)) return 3;
  return isCommonWord(key) ? 2 : 1;
}

/** Everything that speaks for or against a weak name meaning the candidate, but for its full name elsewhere in the text. */
export function evidenceFor(scene: Scene, item: Item, candidate: GazetteerCandidate): Evidence {
  const evidence: Evidence = { points: 0, words: null, entity: null, atHome: false };
  const latin = item.doc.words.writings[wordFrom(item.doc.words, item.start)] === WRITING.latin;
  if (candidate.kind === "person") ofPerson(scene, item, candidate, evidence);
  else if (latin) ofCompany(scene, item, evidence);
  else if (/^ ?[(（]\p{Lu}[\p{L} ]{2,20}[)）]/u.test(item.doc.block.text.slice(item.end, item.end + 24))) add(evidence, 1);
  if (candidate.kind === "company") byOwnPerson(scene, item, candidate.entity, evidence);
  byRelated(scene, item, candidate.entity, evidence);
  const sentence = sentenceWords(item.doc, item.start);
  const sport = new Set(sentence.filter((word) => SPORT_CUES.has(word))).size;
  const story = new Set(sentence.filter((word) => STORY_CUES.has(word))).size;
  if (sport + story > 0 && candidate.entity !== "") add(evidence, -Math.min(3, sport + story));
  if (isAbout(scene, "sport")) add(evidence, -3);
  if (isAbout(scene, "story")) add(evidence, -2);
  return evidence;
}
