import { isCommonWord } from "../gazetteer/common.ts";
import type { GazetteerCandidate, NameMatch } from "../gazetteer/types.ts";
import { wordKey } from "../gazetteer/words.ts";
import type { Reason, ReasonCode } from "../model/mention.ts";
import { type Evidence, evidenceFor, needed } from "./evidence.ts";
import { type Item, mentionKind } from "./items.ts";
import { isClubHere, isOtherThing } from "./namesake.ts";
import { relatedTo } from "./relations.ts";
import { clusterIsOther, isAbout, noteLink, rivalsOf, type Scene } from "./scene.ts";

const CODES: Readonly<Record<NameMatch, ReasonCode>> = {
  name: "name",
  case: "spelling",
  spacing: "spelling",
  romanisation: "spelling",
  "name-order": "spelling",
  "native-name": "native-name",
  acronym: "acronym-of",
};

const primaryOf = (scene: Scene, entity: string): string => scene.record.entities.get(entity)?.names[0]?.text ?? entity;

function reasonOf(scene: Scene, item: Item, code: ReasonCode, entity: string, more: Reason["params"] = {}): Reason {
  const name = code === "name" ? item.surface : primaryOf(scene, entity);
  return { code, params: { surface: item.surface, name, ...more } };
}

/** Links an item to an entity. */
export function settle(item: Item, entity: string, kind: Item["kind"], reason: Reason, score: number): void {
  item.entity = entity;
  item.kind = kind;
  item.reason = reason;
  item.score = score;
  item.tentative = false;
}

/** What kind of thing the recogniser saw fits the candidate. */
function kindsFit(item: Item, candidate: GazetteerCandidate): boolean {
  const kind = mentionKind(candidate.kind);
  if (!kind || !item.recognised) return kind !== null;
  if (item.kind === "organisation") return kind === "organisation";
  if (kind === "organisation") return false;
  return (item.kind === "person") === (kind === "person") || !isCommonWord(wordKey(item.surface));
}

/** A common full name in a text about sport or films, where nothing of the person's world is named, is a namesake. */
function isNamesake(scene: Scene, candidate: GazetteerCandidate): boolean {
  if (candidate.kind !== "person" || (scene.sport < 4 && scene.story < 4)) return false;
  if (Math.max(scene.sport, scene.story) < scene.business) return false;
  const related = relatedTo(scene.record, candidate.entity);
  return ![...related].some((entity) => scene.named.has(entity));
}

/** Names that the record holds as other spellings are told as such. */
const OTHER_SPELLINGS = new Set<string>(["spelling", "transliteration", "former"]);

function codeOf(scene: Scene, item: Item, candidate: GazetteerCandidate): ReasonCode {
  if (candidate.match !== "name") return CODES[candidate.match];
  const names = scene.record.entities.get(candidate.entity)?.names ?? [];
  const known = names.find((name) => name.text === candidate.name);
  const main = names[0]?.text ?? "";
  const inner = wordKey(main).includes(wordKey(item.surface)) || wordKey(item.surface).includes(wordKey(main));
  return known && OTHER_SPELLINGS.has(known.kind) && !(inner && item.surface.startsWith(main.slice(0, 4))) ? "spelling" : "name";
}

/**
 * Whether a short name means another that the text gives in full: the carrier in a text on "SoftBank Corp." that never has
 * "SoftBank Group", the club in a text about sport that has "SoftBank Hawks".
 */
function meansAnother(scene: Scene, item: Item, { entity, kind }: GazetteerCandidate): boolean {
  if (kind === "person" || /\s/u.test(item.surface)) return false;
  if (!scene.twins.has(entity) && !(scene.longer.has(entity) && isAbout(scene, "sport"))) return false;
  return !scene.inFull.has(entity);
}

/** Names that link by themselves. */
export function linkStrong(scene: Scene): void {
  const others = new Set(scene.items.filter(isOtherThing).map((item) => wordKey(item.surface)));
  for (const item of scene.items) {
    const strong = item.candidates.filter((one) => !one.weak);
    const candidate = strong.length === 1 ? strong[0] : undefined;
    if (!candidate) continue;
    const kind = mentionKind(candidate.kind);
    if (!kind || isNamesake(scene, candidate) || meansAnother(scene, item, candidate)) continue;
    if (isClubHere(item, candidate) || (others.has(wordKey(item.surface)) && !scene.inFull.has(candidate.entity))) continue;
    const code = codeOf(scene, item, candidate);
    settle(item, candidate.entity, kind, reasonOf(scene, item, code, candidate.entity), 0.98);
    noteLink(scene, item, candidate.entity, true);
  }
}

/** The full name that a short one follows: one of its cluster, else the text's first. */
const fullNameFor = (scene: Scene, item: Item, entity: string): Item | null =>
  (item.cluster ? scene.full.get(`${entity} ${item.cluster.id}`) : undefined) ?? scene.full.get(entity) ?? null;

/** The full name of the person whom a bare surname follows; null where it may be somebody else's. */
function followsPerson(scene: Scene, item: Item, entity: string): Item | null {
  const full = fullNameFor(scene, item, entity);
  if (!full || clusterIsOther(scene, item, entity)) return null;
  if (item.cluster && item.cluster.id === full.cluster?.id) return full;
  const rivals = rivalsOf(scene, item.surface, entity);
  if (item.cluster && full.cluster) return rivals.length === 0 ? full : null;
  return rivals.every((other) => Math.abs(other.doc.n - item.doc.n) > Math.abs(full.doc.n - item.doc.n)) ? full : null;
}

interface Verdict {
  readonly points: number;
  readonly reason: Reason;
  /** Too much speaks against it right here. */
  readonly barred: boolean;
}

function weighWeak(scene: Scene, item: Item, candidate: GazetteerCandidate): Verdict {
  const person = candidate.kind === "person";
  const evidence: Evidence = evidenceFor(scene, item, candidate);
  const full = person && !evidence.atHome ? followsPerson(scene, item, candidate.entity) : fullNameFor(scene, item, candidate.entity);
  if (full) {
    const code = !person ? "short-form-of" : /\s/u.test(item.surface) ? "spelling" : "surname-of";
    const reason = reasonOf(scene, item, code, candidate.entity, { name: full.surface });
    return { points: evidence.points + 4, reason, barred: evidence.points < -3 };
  }
  const others = evidence.atHome
    ? 0
    : person
      ? rivalsOf(scene, item.surface, candidate.entity).length * 4
      : Math.min(4, 2 * (scene.longer.get(candidate.entity)?.size ?? 0));
  const beside = {
    ...(evidence.words ? { words: evidence.words } : {}),
    ...(evidence.entity ? { entity: evidence.entity } : {}),
  };
  const reason = reasonOf(scene, item, "weak-name-context", candidate.entity, beside);
  return {
    points: evidence.points - others,
    reason,
    barred:
      evidence.points <= -3 ||
      isClubHere(item, candidate) ||
      isOtherThing(item) ||
      (!evidence.atHome && clusterIsOther(scene, item, candidate.entity)),
  };
}

/** Weak items that stand or fall together: one name of one cluster, for one candidate. */
function groupsOf(scene: Scene): Map<string, { readonly item: Item; readonly candidate: GazetteerCandidate }[]> {
  const groups = new Map<string, { readonly item: Item; readonly candidate: GazetteerCandidate }[]>();
  for (const item of scene.items) {
    if (item.entity) continue;
    for (const candidate of item.candidates) {
      if (!candidate.weak || !kindsFit(item, candidate)) continue;
      const cluster = candidate.kind === "person" ? (item.cluster?.id ?? "") : "";
      const key = `${candidate.entity} ${cluster}`;
      const list = groups.get(key);
      if (list) list.push({ item, candidate });
      else groups.set(key, [{ item, candidate }]);
    }
  }
  return groups;
}

/** What is asked beyond: a bare surname that the recogniser passed by, a name it took for something else. */
function doubt(item: Item, candidate: GazetteerCandidate): number {
  if (item.recognised) return (item.kind === "person") === (candidate.kind === "person") ? 0 : 1;
  return candidate.kind === "person" && isCommonWord(wordKey(item.surface)) ? 1 : 0;
}

/** Names that need their context: the best evidence of a name's mentions settles all of them, but for those that are barred. */
export function linkWeak(scene: Scene): void {
  for (let round = 0; round < 2; round++) {
    for (const list of groupsOf(scene).values()) {
      const verdicts = list.map(({ item, candidate }) => ({ item, candidate, verdict: weighWeak(scene, item, candidate) }));
      const best = verdicts.reduce((a, b) => (b.verdict.points > a.verdict.points ? b : a));
      if (
        best.verdict.barred ||
        best.verdict.points < needed(best.candidate, best.item.surface, scene.language) + doubt(best.item, best.candidate)
      )
        continue;
      for (const { item, candidate, verdict } of verdicts) {
        const kind = mentionKind(candidate.kind);
        if (verdict.barred || item.entity || !kind) continue;
        const own = verdict.reason.code !== "weak-name-context" || verdict.points >= 2;
        const reason = own ? verdict.reason : reasonOf(scene, item, "weak-name-context", candidate.entity, best.verdict.reason.params);
        settle(
          item,
          candidate.entity,
          kind,
          { ...reason, params: { ...reason.params, surface: item.surface } },
          0.6 + Math.min(0.35, verdict.points * 0.05),
        );
      }
    }
  }
}

/** Mentions without a hit of their own follow their cluster: given names, nicknames, acronyms and bare surnames. */
export function linkClusters(scene: Scene): void {
  const byCluster = new Map<string, Map<string, Item>>();
  for (const item of scene.items) {
    if (!item.cluster || !item.entity || item.candidates.length === 0) continue;
    const known = byCluster.get(item.cluster.id) ?? new Map<string, Item>();
    if (!known.has(item.entity)) known.set(item.entity, item);
    byCluster.set(item.cluster.id, known);
  }
  for (const item of scene.items) {
    const found = item.cluster && !item.entity && item.recognised ? byCluster.get(item.cluster.id) : undefined;
    if (found?.size !== 1 || item.longerThan.length > 0) continue;
    const [entity, full] = [...found][0] as [string, Item];
    if (clusterIsOther(scene, item, entity)) continue;
    if (!FOLLOWS.has(item.recognised?.reason.code ?? "") || (item.kind === "person") !== (full.kind === "person")) continue;
    const params = { surface: item.surface, name: full.surface };
    settle(item, entity, full.kind, { code: item.recognised?.reason.code ?? "short-form-of", params }, 0.9);
  }
}
const FOLLOWS = new Set<string>(["surname-of", "given-name-of", "short-form-of", "acronym-of", "gloss-of"]);

/** In a text about sport or stories, a company's name that did not link is a club's or a title's: known as such, never marked. */
export function setAside(scene: Scene): void {
  if (!isAbout(scene, "sport") && !isAbout(scene, "story")) return;
  for (const item of scene.items)
    if (!item.entity && item.kind !== "person" && item.candidates.some((one) => one.kind === "company" || one.kind === "venture"))
      item.kind = "organisation";
}
