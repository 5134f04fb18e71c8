import type { Claim, Disagreement, Statement } from "../dataset/types.ts";
import type { DifferenceSide, DifferenceView, Phrase } from "../model/view.ts";
import { type Context, isHere, placesOf, statementsOf } from "./context.ts";
import { familyOf, mostCautious } from "./family.ts";
import { whoPhrase } from "./names.ts";
import { phrase, textPhrase } from "./phrase.ts";
import { otherSides, type Side, saysPhrase, sideSources, sidesLength, sideText, sideWho, withinSentence } from "./sides.ts";
import { talksLine } from "./talks-line.ts";
import { statusWord } from "./what.ts";

/** The longest differ line that still says what differs. */
const LINE = 48;
/** The longest list of three or more sides that a panel row spells out. */
const LIST = 120;

const low = (name: Phrase): Phrase => phrase("lowered", { phrase: name });

function sideLine(ctx: Context, sides: readonly Side[]): Phrase[] {
  if (sides.length === 1) return sides.map((side) => phrase("differ.side", { who: sideWho(ctx, side, true), says: saysPhrase(ctx, side) }));
  return sides.map((side) => phrase("differ.sideAfter", { says: saysPhrase(ctx, side), who: sideWho(ctx, side, false) }));
}

function aspectsLine(ctx: Context, items: readonly Disagreement[], basis: Statement): Phrase {
  const names = items.map((item) => phrase(`aspect.${item.aspect}`));
  const own = items.flatMap((item) =>
    otherSides(ctx, item, basis)
      .filter((side) => hasHere(ctx, side))
      .map(sideText),
  );
  const fitting: string[] = [];
  for (const text of own) if ([...fitting, text].join("; ").length <= LINE) fitting.push(text);
  if (names.length === 1 && fitting.length === 0) return phrase("differ.generic", { aspects: names.map(low) });
  const first = names[0];
  const rest = names.slice(1).map(low);
  return phrase("differ.aspects", {
    first: first ?? null,
    middle: rest.slice(0, -1),
    last: rest.at(-1) ?? null,
    here: fitting.length > 0 ? phrase("who.semis", { list: fitting }) : null,
  });
}

const hasHere = (ctx: Context, side: Side): boolean => [...sideSources(ctx.record, side).keys()].some((id) => isHere(ctx, id));

/** Disagreements about a claim's tie; how names are spelled belongs to the names. */
export const disagreementsOf = (ctx: Context, claim: Claim): Disagreement[] =>
  (ctx.record.disagreementsOfClaim.get(claim.id) ?? []).filter((item) => item.aspect !== "name");

/** The line that names a more cautious word, where statements of one tie fall in two families and no disagreement says so. */
function cautiousLine(ctx: Context, claim: Claim, basis: Statement): Phrase[] {
  const statements = statementsOf(ctx, claim).filter((item) => item.kind === basis.kind);
  const cautious = mostCautious(statements);
  if (!cautious || familyOf(cautious.kind, cautious.status) === familyOf(basis.kind, basis.status)) return [];
  const same = statements.filter((statement) => statement.status === cautious.status);
  const who = [...new Set(same.map((statement) => statement.source))].map((id, index) => whoPhrase(ctx, id, [], index === 0));
  return [phrase("differ.cautious", { who: phrase("who.list", { who }), status: statusWord(cautious.status) })];
}

/** What a row's differ lines are made for: cards and talks leave the aspect out, talks say all in one line. */
export interface DifferPlace {
  readonly inCard: boolean;
  readonly talks: boolean;
}

/** The differ lines of a row that is worded by `basis`. */
export function differLines(ctx: Context, claim: Claim, basis: Statement, { inCard, talks }: DifferPlace): Phrase[] {
  const items = disagreementsOf(ctx, claim);
  const together = talks && !inCard && items.length > 0 ? talksLine(ctx, items, basis, LIST) : null;
  if (together) return [together];
  if (items.length > 2) return [aspectsLine(ctx, items, basis)];
  const saysHowFirm = items.some((item) => item.aspect === "status" || item.aspect === "stage");
  const cautious = saysHowFirm ? [] : cautiousLine(ctx, claim, basis);
  const lines = items.map((item) => {
    const others = otherSides(ctx, item, basis);
    const sides = others.length > 1 && !inCard ? item.sides : others;
    if (sidesLength(ctx, sides) > (others.length > 1 && !inCard ? LIST : LINE)) return aspectsLine(ctx, [item], basis);
    const said = sideLine(ctx, sides);
    if (inCard) return phrase("differ.short", { sides: said });
    const aspect = phrase(`aspect.${item.aspect}`);
    return sides.length > 1 ? phrase("differ.list", { aspect, sides: said }) : phrase("differ.line", { aspect, sides: said });
  });
  return [...lines, ...cautious];
}

/** What may be said of a difference as a whole: by its bounds or its members, else our reading. */
function verdictPhrase(ctx: Context, item: Disagreement): Phrase | null {
  const { note, verdict } = item;
  if (verdict === "bounds-compatible") return note ? phrase("differ.holdBoth", { note }) : phrase("differ.bothHold");
  if (verdict === "contradiction" && item.aspect === "amount") return phrase("differ.cannotHold");
  if (!note) return verdict === "subset-of-parties" ? phrase("differ.subset") : null;
  const plain = verdict === "subset-of-parties" || verdict === "newer-status" || /our reading/i.test(note);
  return plain ? textPhrase(note) : phrase("differ.reading", { text: withinSentence(ctx, note) });
}

function sideView(ctx: Context, side: Side): DifferenceSide {
  const sources = sideSources(ctx.record, side);
  const here = [...sources.entries()].find(([id]) => isHere(ctx, id));
  return {
    says: textPhrase(side.says),
    who: phrase("who.list", { who: [...sources.entries()].map(([id, paragraphs]) => whoPhrase(ctx, id, paragraphs)) }),
    here: here ? (placesOf(ctx, here[1])[0] ?? null) : null,
  };
}

/** A difference as a table: what is said, who says so. Cards name some aspects more fully. */
export function differenceView(ctx: Context, item: Disagreement, inCard = false): DifferenceView {
  const fuller = inCard && (item.aspect === "parties" || item.aspect === "amount");
  const code = fuller ? (`aspect.card.${item.aspect}` as "aspect.card.parties" | "aspect.card.amount") : (`aspect.${item.aspect}` as const);
  return { aspect: phrase(code), sides: item.sides.map((side) => sideView(ctx, side)), verdict: verdictPhrase(ctx, item) };
}

/** "Stage: launched (AJP), planned (Nukta), ongoing (here)" */
export const differenceLine = (ctx: Context, item: Disagreement): Phrase =>
  phrase("differ.oneLine", {
    aspect: phrase(`aspect.${item.aspect}`),
    sides: item.sides.map((side) => phrase("differ.sideAfter", { says: saysPhrase(ctx, side), who: sideWho(ctx, side, false) })),
  });
