import type { Kind, Statement, Status } from "../dataset/types.ts";
import type { CardSection, Phrase } from "../model/view.ts";
import { CARD_ROWS, section } from "./card-rows.ts";
import { type Context, statementsOf } from "./context.ts";
import type { Fact } from "./fact.ts";
import { entityLabel } from "./names.ts";
import { pairsOf, type Ties } from "./pairs.ts";
import { dateValue, phrase } from "./phrase.ts";
import { rowOf, type Tie } from "./rows.ts";
import { datePhrase, whatPhrase } from "./what.ts";

const THEIRS = ["partnership", "joint-venture", "co-development", "supply", "investment", "acquisition", "merger"] as const;
const ACTS = ["announced", "agreed", "launched", "planned"] as const;
const isTheirs = (kind: Kind): kind is (typeof THEIRS)[number] => (THEIRS as readonly Kind[]).includes(kind);
const isAct = (status: Status): status is (typeof ACTS)[number] => (ACTS as readonly Status[]).includes(status);

/** Statements of a tie in which a person stood for an organisation. */
const spoken = (ctx: Context, tie: Tie, person: string): Statement[] =>
  tie.claim ? statementsOf(ctx, tie.claim).filter((item) => item.parties.some((party) => party.via === person)) : [];

function spokeFor(ctx: Context, tie: Tie, person: string): string | null {
  for (const statement of spoken(ctx, tie, person)) {
    const party = statement.parties.find((item) => item.via === person);
    if (party?.entity) return party.entity;
  }
  return null;
}

/** What a person did for a company: "Announced their partnership beside Sam Altman in Seoul, 4 Feb 2025". */
function actPhrase(ctx: Context, tie: Tie, person: string): Phrase {
  const statements = spoken(ctx, tie, person);
  const fact: Fact = tie.fact;
  const basis = statements.find((item) => item.id === tie.basis?.id) ?? statements[0];
  if (!basis) return whatPhrase(ctx, fact, tie.group);
  const others = basis.parties.flatMap((party) => (party.via && party.via !== person && !ctx.muted.has(party.via) ? [party.via] : []));
  const place = statements.find((item) => item.place)?.place ?? null;
  const params = {
    beside: [...new Set(others)].map((id) => entityLabel(ctx, id)),
    place,
    on: basis.date ? datePhrase(basis.date) : null,
    asOf: !basis.date && fact.asOf ? dateValue(fact.asOf) : null,
  };
  if (basis.kind === "meeting" && others.length > 0) return phrase(meetingCode(basis), params);
  if (isTheirs(basis.kind) && isAct(basis.status))
    return phrase(`act.${basis.status}`, { ...params, what: phrase(`theirs.${basis.kind}`) });
  return whatPhrase(ctx, fact, tie.group);
}

function meetingCode(basis: Statement): "act.met" | "act.event" | "act.eventPlanned" {
  if (basis.status === "planned" || basis.status === "scheduled" || basis.status === "expected") return "act.eventPlanned";
  return basis.status === "occurred" && basis.confidence === "high" ? "act.met" : "act.event";
}

const withPhrase = (ctx: Context, tie: Tie, organisation: string): Phrase => {
  const others = tie.fact.heading.filter((id) => id !== organisation).map((id) => entityLabel(ctx, id));
  return phrase("tie.with", { names: others });
};

/** What a person said or signed for each company: at most three rows. */
export function spokeSections(ctx: Context, ties: Ties, person: string): CardSection[] {
  const byOrganisation = new Map<string, Tie[]>();
  for (const tie of ties.among) {
    const organisation = spokeFor(ctx, tie, person);
    if (organisation && tie.fact.heading.includes(organisation) && tie.fact.heading.length > 1)
      byOrganisation.set(organisation, [...(byOrganisation.get(organisation) ?? []), tie]);
  }
  let room = CARD_ROWS;
  return [...byOrganisation.entries()].flatMap(([organisation, own]) => {
    const pairs = pairsOf(ctx, own)
      .map((pair) => pair[0])
      .filter((tie) => tie !== undefined);
    const shown = pairs.slice(0, room);
    room -= shown.length;
    const more = pairs.length - shown.length;
    const rows = shown.map((tie) => ({
      ...rowOf(ctx, tie, "card", withPhrase(ctx, tie, organisation)),
      what: actPhrase(ctx, tie, person),
      differs: [],
    }));
    const lines = more > 0 ? [phrase("card.moreInPanel", { n: more })] : [];
    return rows.length > 0
      ? [section({ heading: phrase("card.spokeFor", { organisation: entityLabel(ctx, organisation) }), rows, lines })]
      : [];
  });
}
