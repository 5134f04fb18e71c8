import type { TieDraft } from "../../model/draft.ts";
import type { RecordIndex } from "../record.ts";
import type { Entity, Kind, Party, PartyRole } from "../types.ts";
import { freeId } from "./ids.ts";

/** Roles of the first and of the further parties, as the form orders them. */
const ROLES: Readonly<Partial<Record<Kind, readonly [first: PartyRole, others: PartyRole]>>> = {
  "joint-venture": ["founder", "founder"],
  "technology-use": ["user", "technology-provider"],
  "co-development": ["developer", "developer"],
  supply: ["supplier", "customer"],
  investment: ["investor", "target"],
  acquisition: ["investor", "target"],
  ownership: ["investor", "target"],
  talks: ["participant", "participant"],
  meeting: ["participant", "participant"],
  competition: ["competitor", "competitor"],
  "government-project": ["initiator", "participant"],
  "no-comment": ["subject", "topic"],
  context: ["subject", "topic"],
};

/** The role that a kind's first party has: the one that invests, supplies, uses ... */
export const firstRoleOf = (kind: Kind): PartyRole => ROLES[kind]?.[0] ?? "partner";

/** "A's supply deal with B": whoever supplies has that role, and nobody has it here. */
export const isUndirected = (kind: Kind, parties: readonly { readonly role: PartyRole }[]): boolean =>
  kind === "supply" && !parties.some(({ role }) => role === firstRoleOf(kind));

/** Words that can be a name: some capital, or a script without capitals. */
export const isName = (label: string): boolean => /[\p{Lu}\p{Lo}]/u.test(label);

/** A draft's parties with the roles of its kind. New names are added to `added`. */
export function partiesOf(draft: TieDraft, record: RecordIndex, added: Entity[]): Party[] {
  const told = draft.undirected && draft.kind === "supply" ? undefined : ROLES[draft.kind];
  const [first, others] = told ?? ["partner", "partner"];
  return draft.parties.flatMap(({ entity, label, kind }, i): Party[] => {
    const role = i === 0 ? first : others;
    const words = label.trim();
    if (entity !== null) return [{ entity, role }];
    if (words === "") return [];
    if (!isName(words)) return [{ entity: null, label: words, role }];
    return [{ entity: knownOrNew(words, kind ?? "company", record, added), role }];
  });
}

function knownOrNew(label: string, kind: "company" | "venture" | "person", record: RecordIndex, added: Entity[]): string {
  const folded = label.toLowerCase();
  const same = (entity: Entity) => entity.names.some(({ text, weak }) => weak !== true && text.toLowerCase() === folded);
  for (const entity of [...record.entities.values(), ...added]) if (same(entity)) return entity.id;
  const id = freeId([label], (taken) => record.entities.has(taken) || added.some((item) => item.id === taken));
  const names: Entity["names"] = [{ text: label, lang: languageOf(label), kind: "primary" }];
  added.push({ id, kind, names, ...(kind === "person" ? { executive: true } : {}) });
  return id;
}

/** The language a name is filed under: by its script, else English. */
export function languageOf(label: string): string {
  if (/\p{Script=Hangul}/u.test(label)) return "ko";
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(label)) return "ja";
  if (/\p{Script=Han}/u.test(label)) return "zh";
  return "en";
}

/** Whom a claim's heading names: its companies and ventures, or its people where there are no others. */
export function headingOf(parties: readonly Party[], entities: readonly Entity[]): string[] {
  const ids = [...new Set(parties.flatMap(({ entity }) => entity ?? []))];
  const people = new Set(entities.filter(({ kind }) => kind === "person").map(({ id }) => id));
  const companies = ids.filter((id) => !people.has(id));
  return companies.length > 0 ? companies : ids;
}
