import type { Kind, PartyRole, Status } from "../dataset/schema.ts";
import type { ArticleStatement, PartyInArticle } from "../model/statement.ts";
import type { Block } from "../model/text.ts";
import { amountFor } from "./amount-of.ts";
import type { FoundAmount } from "./amounts.ts";
import type { Appointment } from "./appointments.ts";
import { dateFor } from "./date-of.ts";
import type { DateInText } from "./dates.ts";
import { familyOfKind } from "./families.ts";
import { isShown } from "./shown.ts";
import { readStanding } from "./status.ts";
import type { Actor, Frame, Item, Sentence } from "./types.ts";
import { isUnreal } from "./unreal.ts";

/** Whether it can be a party of a tie. */
export const isParty = (a: Actor): boolean => a.kind === "company" || a.kind === "venture";

/** Sums and dates of one sentence, read once for all its statements. */
export interface Figures {
  readonly sums: readonly FoundAmount[];
  readonly dates: readonly DateInText[];
}

/** A statement but for its number. */
export type Draft = Omit<ArticleStatement, "id">;

/** The statement that a frame makes. */
export function draftOf({ frame, parties }: Candidate, sentence: Sentence, figures: Figures, block: Block): Draft {
  const unreal = isUnreal(sentence.items, frame);
  const read = readStanding(sentence.items, frame);
  const standing = unreal ? { ...read, status: "topic" as const, completed: false } : read;
  const score = scoreOf(frame, sentence.items);
  const amount = amountFor(figures.sums, sentence, frame);
  const date = dateFor(figures.dates, sentence, frame);
  return {
    blockId: block.id,
    start: sentence.start,
    end: sentence.end,
    kind: kindOf(frame, standing.status),
    status: standing.status,
    ...(standing.completed ? { completed: true } : {}),
    parties,
    ...(amount ? { amount } : {}),
    ...(amount?.period ? { period: amount.period } : {}),
    ...(date ? { date } : {}),
    hedges: standing.hedges,
    reported: standing.reported,
    score,
    shown: !unreal && isShown(frame, score, block.role),
  };
}

function kindOf(frame: Frame, status: Status): Kind {
  if (status === "no-comment") return "no-comment";
  const project = frame.args.some((a) => a.group.actors.some((x) => x.project));
  return project && frame.kind === "joint-venture" ? "government-project" : frame.kind;
}

/** Who leads a company is context: never a tie, never shown. */
export function appointmentDraft({ company, person }: Appointment, sentence: Sentence, block: Block): Draft {
  return {
    blockId: block.id,
    start: sentence.start,
    end: sentence.end,
    kind: "context",
    status: "announced",
    parties: [
      { nameKey: company.key, entity: company.entity, label: company.label, role: "subject" },
      { nameKey: person.key, entity: null, label: person.label, role: "topic" },
    ],
    hedges: [],
    reported: false,
    score: 0.3,
    shown: false,
  };
}

const OPEN = new Set<Status>(["considering", "topic"]);

/** What is only talked about stands as talks: a tie under discussion gives way to the talks of its parties in the same sentence. */
export function withoutTalkedAbout(drafts: readonly Draft[]): Draft[] {
  const has = (d: Draft, p: PartyInArticle) => d.parties.some((q) => q.nameKey === p.nameKey);
  const talks = drafts.filter((d) => d.kind === "talks" || d.kind === "meeting");
  return drafts.filter(
    (d) => !(OPEN.has(d.status) && d.kind !== "talks" && d.kind !== "meeting" && talks.some((t) => d.parties.every((p) => has(t, p)))),
  );
}

/** A frame with the parties it names. */
export interface Candidate {
  readonly frame: Frame;
  readonly parties: readonly PartyInArticle[];
}

/** A surer frame makes another one needless: same family, all of its parties; or talks of the same parties. */
export function covers(better: Candidate, other: Candidate): boolean {
  const has = (p: PartyInArticle) => better.parties.some((q) => q.nameKey === p.nameKey);
  if (!other.parties.every(has)) return false;
  return familyOfKind(better.frame.kind) === familyOfKind(other.frame.kind) || better.frame.score >= other.frame.score + 0.3;
}

const ONE_SIDED = new Set<PartyRole>(["investor", "target", "supplier", "customer", "user", "technology-provider"]);

/** Two parties at least, and not only investors, only customers ... of somebody unnamed. */
export const isTie = ({ parties }: Candidate): boolean => {
  const first = parties[0]?.role;
  return parties.length >= 2 && !(first && ONE_SIDED.has(first) && parties.every((p) => p.role === first));
};

/** Whether the second names nobody that the first doesn't. */
export const sameParties = (a: Candidate, b: Candidate): boolean => b.parties.every((p) => a.parties.some((q) => q.nameKey === p.nameKey));

/** The companies and ventures of a frame, each once, with their roles. */
export function partiesOf(frame: Frame): PartyInArticle[] {
  const out = new Map<string, PartyInArticle>();
  for (const arg of frame.args)
    for (const actor of arg.group.actors) {
      if (!isParty(actor) || out.has(actor.key)) continue;
      const role = actor.kind === "venture" && arg.role === "partner" ? "venture" : arg.role;
      out.set(actor.key, { nameKey: actor.key, entity: actor.entity, label: actor.label, role, ...(actor.via ? { via: actor.via } : {}) });
    }
  return [...out.values()];
}

/** The frame's score, less where a party was found through a reference. */
function scoreOf(frame: Frame, items: readonly Item[]): number {
  const referred = frame.args.filter((a) => items[a.group.from]?.kind === "reference").length;
  return Math.max(0, Math.min(1, frame.score * 0.96 ** referred));
}
