import type { Statement, Status } from "../dataset/types.ts";
import type { Phrase, PhraseValue } from "../model/view.ts";
import type { Context } from "./context.ts";
import { type Fact, headingLabel, partyWith, unnamedParties } from "./fact.ts";
import { familyOf, type GroupId } from "./family.ts";
import { dateValue, phrase, textPhrase } from "./phrase.ts";

/** A date with how it was found. */
type Dated = NonNullable<Statement["date"]>;

/** A date as it may be said: a month whose year was worked out says so. */
export function datePhrase(date: Dated): PhraseValue {
  const yearInferred = date.basis === "inferred" && /^\d{4}-\d{2}$/.test(date.value) && !/\d{4}/.test(date.surface ?? "");
  return yearInferred ? phrase("date.yearNotPrinted", { date: dateValue(date.value) }) : dateValue(date.value);
}

/** When: the day of the fact, or else the day by which an article said so. */
function when(fact: Fact): { on?: PhraseValue; asOf?: PhraseValue } {
  if (fact.date) return { on: datePhrase(fact.date) };
  return fact.asOf ? { asOf: dateValue(fact.asOf) } : {};
}

export const statusPhrase = (fact: Fact): Phrase => phrase(`status.${fact.status}`, when(fact));
/** A status by its word alone. */
export const statusWord = (status: Status): Phrase => phrase(`status.${status}`);

const amountPhrase = (fact: Fact): Phrase | null =>
  fact.amount ? phrase("amount.short", { surface: fact.amount.surface, period: fact.amount.period ?? null }) : null;

/** The kind, with what belongs to it: its market, its sum, who does what. */
export function kindPhrase(fact: Fact, withAmount = true): Phrase {
  const amount = withAmount ? amountPhrase(fact) : null;
  const market = partyWith(fact, "market")?.label ?? null;
  const named = { investor: partyWith(fact, "investor")?.label, target: partyWith(fact, "target")?.label };
  if (fact.venture && fact.kind === "joint-venture") return phrase("kind.venture", { amount });
  if (fact.kind === "technology-use") return technologyUse(fact, amount);
  if (fact.kind === "supply") {
    const supplier = partyWith(fact, "supplier")?.label;
    return supplier ? phrase("kind.supply.named", { supplier, amount }) : phrase("kind.supply", { amount });
  }
  if (fact.kind === "investment" && named.investor) return phrase("kind.investment.named", { ...named, amount });
  if (fact.kind === "acquisition" && (named.investor || named.target)) return phrase("kind.acquisition.named", { ...named, amount });
  if (fact.kind === "ownership" && (named.investor || named.target)) return phrase("kind.ownership.named", { ...named, amount });
  return phrase(`kind.${fact.kind}`, { market, amount });
}

function technologyUse(fact: Fact, amount: Phrase | null): Phrase {
  const user = partyWith(fact, "user", "customer");
  const provider = partyWith(fact, "technology-provider", "supplier");
  if (!user || !provider) return phrase("kind.technology-use", { amount });
  const params = { user: user.label, provider: provider.label, amount };
  if (familyOf(fact.kind, fact.status) !== "firm") return phrase("kind.technology-use.open", params);
  const day = fact.date?.value ?? fact.asOf;
  return phrase("kind.technology-use.firm", { ...params, date: day ? dateValue(day) : null });
}

/** Who stood for the heading's second name: "with its chairman" by title, "with executives" where they aren't named. */
function standIn(ctx: Context, fact: Fact): { title: string | null; whom: string | null } {
  const other = fact.heading[1];
  const party = fact.heading.length === 2 ? fact.parties.find(({ entity }) => entity === other) : undefined;
  const roles = party?.via ? (ctx.record.rolesOfPerson.get(party.via) ?? []).filter((item) => item.organisation === other) : [];
  const here = roles.find((role) => role.evidence.some((at) => at.source === fact.source));
  const title = (here ?? roles[0])?.title ?? null;
  return { title, whom: title ? null : (party?.people ?? null) };
}

function meetingPhrase(ctx: Context, fact: Fact): Phrase {
  const params = { ...when(fact), through: fact.through };
  const who = standIn(ctx, fact);
  if (fact.status === "occurred" && !fact.settled) return phrase("tie.event", { ...params, ...who });
  if (fact.status === "occurred") return params.on ? phrase("tie.met", params) : phrase("tie.metNoDay", params);
  if (fact.status === "scheduled") return phrase("tie.eventScheduled", { ...params, ...who });
  if (fact.status === "planned" || fact.status === "expected") return phrase("tie.eventPlanned", { ...params, ...who });
  return phrase("tie.what", { kind: kindPhrase(fact), status: statusPhrase(fact), through: fact.through });
}

/** Talks and rivalries are worded by the record's own few words, where it has them; a meeting by whom it was with. */
const wordedByDetail = (fact: Fact, group: GroupId): boolean => fact.detail !== null && group !== "partnerships" && fact.kind !== "meeting";

/** A row's second line: what it is, how firm, when. */
export function whatPhrase(ctx: Context, fact: Fact, group: GroupId): Phrase {
  const { through } = fact;
  if (fact.detail && wordedByDetail(fact, group)) return textPhrase(fact.detail);
  if (fact.kind === "competition") return fact.asOf ? phrase("tie.rivals", { date: dateValue(fact.asOf) }) : phrase("kind.competition");
  if (fact.kind === "meeting") return meetingPhrase(ctx, fact);
  if (fact.kind === "no-comment") return phrase("tie.kindOnly", { kind: phrase("status.no-comment", when(fact)), through });
  const kind = kindPhrase(fact);
  if (kind.code === "kind.technology-use.firm") return phrase("tie.kindOnly", { kind, through });
  if (saysHow(fact, kind)) return phrase("tie.what.said", { kind, detail: fact.detail });
  return phrase("tie.what", { kind, status: statusPhrase(fact), through });
}

/** "SoftBank to use OpenAI technology" says that it is intended; what the record adds tells how it was said. */
const saysHow = (fact: Fact, kind: Phrase): boolean => fact.detail !== null && kind.code === "kind.technology-use.open";

/** What our words for the row add to kind and status. */
export const detailPhrase = (fact: Fact, group: GroupId): Phrase | null =>
  fact.detail && group === "partnerships" && !saysHow(fact, kindPhrase(fact)) ? textPhrase(fact.detail) : null;

/** Whom a heading names: "OpenAI and Kakao", "Stargate: OpenAI, SoftBank, Oracle", "Stargate and Korean companies". */
export function headingPhrase(ctx: Context, fact: Fact): Phrase {
  const labels = fact.heading.map((id) => headingLabel(ctx, fact, id));
  if (fact.venture) return phrase("tie.venture", { venture: labels[0], parties: labels.slice(1) });
  const [first, second] = labels;
  const owner = labels.length === 2 ? /^.+?['’]s(?= )/u.exec(first ?? "")?.[0] : undefined;
  if (owner && second?.startsWith(`${owner} `)) return phrase("tie.pairIts", { first, second: second.slice(owner.length + 1) });
  return phrase("tie.pair", { names: labels.length > 1 ? labels : [...labels, ...unnamedParties(fact)] });
}
