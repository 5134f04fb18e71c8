import type { Amount, Claim, Kind, PartyRole, Statement, Status } from "../dataset/types.ts";
import type { ArticleStatement } from "../model/statement.ts";
import { type Context, isVenture } from "./context.ts";
import { entityLabel, nameLabel, published } from "./names.ts";

export interface FactParty {
  readonly entity: string | null;
  readonly label: string;
  readonly role: PartyRole;
  /** Entity id or nameKey of the person who stood for it. */
  readonly via: string | null;
  /** In the record's words, people of this party who aren't named ("executives"). */
  readonly people?: string;
}

/** What is stated, by the record or by the open article: the ground of a row's words. */
export interface Fact {
  readonly kind: Kind;
  readonly status: Status;
  readonly parties: readonly FactParty[];
  /** Whom the heading names, in order. */
  readonly heading: readonly string[];
  /** The heading's first is a venture of the others. */
  readonly venture: boolean;
  readonly amount: Amount | null;
  readonly date: NonNullable<Statement["date"]> | null;
  /** Published date of the article that states it: the day by which it was so. */
  readonly asOf: string | null;
  readonly through: string | null;
  readonly detail: string | null;
  /** False where the statement is a guess at what was settled, or another one says otherwise. */
  readonly settled: boolean;
  /** The record's source that states it. */
  readonly source: string | null;
}

/** A fact on record as one of its statements has it; its parties as `parties` has them, where another statement words them better. */
export function factOf(ctx: Context, claim: Claim, statement: Statement, parties: Statement = statement): Fact {
  const [first, ...rest] = claim.heading;
  return {
    kind: statement.kind,
    status: statement.status,
    parties: parties.parties.map((party) => ({
      entity: party.entity,
      label: party.entity ? entityLabel(ctx, party.entity) : (party.label ?? ""),
      role: party.role,
      via: party.via ?? null,
      ...(party.entity && party.label ? { people: party.label } : {}),
    })),
    heading: claim.heading,
    venture: rest.length > 0 && first !== undefined && isVenture(ctx.record.entities.get(first)),
    amount: statement.amount ?? null,
    date: statement.date ?? null,
    asOf: published(ctx, statement.source) || null,
    through: statement.through ?? null,
    detail: claim.detail ?? null,
    settled: statement.confidence === "high",
    source: statement.source,
  };
}

/** Parties that a heading names: not markets, topics or those who only announced it. */
const NOT_NAMED: ReadonlySet<PartyRole> = new Set<PartyRole>(["market", "topic", "announcer", "subject"]);

/** The keys by which an article's statement is paired: entity ids where linked, else name keys. */
export const headingOf = (statement: ArticleStatement): string[] => {
  const named = statement.parties.filter((party) => !NOT_NAMED.has(party.role));
  const ventureFirst = [...named.filter((party) => party.role === "venture"), ...named.filter((party) => party.role !== "venture")];
  return [...new Set(ventureFirst.flatMap((party) => party.entity ?? party.nameKey ?? []))];
};

/** A fact as the open article states it. */
export function factHere(ctx: Context, statement: ArticleStatement): Fact {
  const label = (key: string | null, own: string): string => {
    const name = key ? ctx.nameByKey.get(key) : undefined;
    return name ? nameLabel(ctx, name) : own;
  };
  return {
    kind: statement.kind,
    status: statement.status,
    parties: statement.parties.map((party) => ({
      entity: party.entity ?? party.nameKey,
      label: label(party.nameKey, party.label),
      role: party.role,
      via: party.via ?? null,
    })),
    heading: headingOf(statement),
    venture: statement.parties.some((party) => party.role === "venture") && headingOf(statement).length > 1,
    amount: statement.amount ?? null,
    date: statement.date ?? null,
    asOf: ctx.article.published?.slice(0, 10) ?? null,
    through: null,
    detail: null,
    settled: !statement.reported,
    source: null,
  };
}

export const partyWith = (fact: Fact, ...roles: readonly PartyRole[]): FactParty | null =>
  fact.parties.find((party) => roles.includes(party.role)) ?? null;

/** The name of an id in a fact's heading. */
export function headingLabel(ctx: Context, fact: Fact, id: string): string {
  const name = ctx.nameByKey.get(id);
  if (name) return nameLabel(ctx, name);
  if (ctx.record.entities.has(id)) return entityLabel(ctx, id);
  return fact.parties.find((party) => party.entity === id)?.label ?? id;
}

/** Unnamed parties that a tie is with ("Korean companies"). */
export const unnamedParties = (fact: Fact): string[] =>
  fact.parties.filter((party) => !party.entity && party.label && !NOT_NAMED.has(party.role)).map((party) => party.label);
