import type {
  ArticleView,
  CardView,
  DifferenceView,
  EvidenceView,
  NameRow,
  PairGroup,
  Phrase,
  StatusFamily,
  TieRow,
} from "../../../lib/core/model/view.ts";
import { en } from "../../../lib/core/words/en.ts";
import { createWords } from "../../../lib/core/words/words.ts";

/** Words that never hide a missing message. */
export const words = createWords(undefined, en, (code) => {
  throw new Error(`en.ts has no message "${code}"`);
});

const LINE: Readonly<Record<StatusFamily, string>> = {
  firm: "●──  ",
  intended: "◐--  ",
  discussed: "○··  ",
  refused: "⊘    ",
  over: "■──| ",
  rivals: "==   ",
  plain: "     ",
};
/** A phrase with plain spaces, also where no line may end. */
export const say = (phrase: Phrase): string => words.text(phrase).replaceAll("\u00a0", " ");
const under = (text: string): string => `     ${text}`;

function rowLines(row: TieRow): string[] {
  const [first, ...rest] = [
    ...(row.title ? [say(row.title)] : []),
    `${say(row.what)}${row.yours ? " (yours)" : ""}`,
    ...(row.detail ? [say(row.detail)] : []),
    ...(row.stance ? [`${say(row.stance)}${row.keep ? " [ Keep ]" : ""}`] : []),
    ...row.differs.map((differ) => `[differ] ${say(differ)}`),
    ...(row.outcome ? [say(row.outcome)] : []),
    ...(row.sources ? [say(row.sources)] : []),
  ];
  return [`${LINE[row.family]}${first}`, ...rest.map(under)];
}

const pairLines = (pair: PairGroup): string[] => [say(pair.heading), ...pair.rows.flatMap(rowLines)];

function nameLines(row: NameRow, depth = 0): string[] {
  return [
    `${"   ".repeat(depth)}${row.label}${row.suffix ? say(row.suffix) : ""}  ${row.places.length}`,
    ...row.people.flatMap((person) => nameLines(person, depth + 1)),
  ];
}

function differenceLines(view: DifferenceView): string[] {
  return [
    `[differ] ${say(view.aspect)}`,
    ...view.sides.map((side) => `${say(side.says)}  |  ${say(side.who)}`),
    ...(view.verdict ? [say(view.verdict)] : []),
  ];
}

/** The panel's groups of ties as text. */
export function groupsText({ panel }: ArticleView): string[] {
  const lines: string[] = [];
  for (const group of panel.groups) {
    lines.push("", `${group.closed ? "› " : ""}${say(group.heading)}${group.count === null ? "" : `  ${group.count}`}`);
    if (group.empty) lines.push(say(group.empty));
    lines.push(...group.pairs.flatMap(pairLines));
    if (group.notHere.length > 0) lines.push(`${say({ code: "group.notHere" })}  ${group.notHere.length} ›`);
    lines.push(...group.notHere.flatMap(pairLines).map((line) => `   ${line}`));
  }
  return lines;
}

/** The panel as text, in the order and with the signs of docs/design.md. */
export function panelText(view: ArticleView): string {
  const { panel } = view;
  const lines = [say(panel.counts), ...panel.coverage.map(say), ...groupsText(view)];
  lines.push("", say({ code: "group.names" }), ...panel.names.flatMap((name) => nameLines(name)));
  if (panel.unsure.length > 0)
    lines.push("", `${say({ code: "group.unsure" })}  ${panel.unsure.length}`, ...panel.unsure.flatMap((name) => nameLines(name)));
  return [...lines, "────", ...panel.foot.map(say)].join("\n");
}

export function cardText(card: CardView): string {
  const lines = [`${card.title}${card.nativeName ? ` ${card.nativeName.text}` : ""}`, ...card.lines.map(say)];
  for (const section of card.sections) {
    lines.push("", ...(section.heading ? [say(section.heading)] : []));
    lines.push(...section.rows.flatMap(rowLines), ...section.differences.flatMap(differenceLines), ...section.lines.map(say));
  }
  return [...lines, "────", ...(card.foot ? [say(card.foot)] : [])].join("\n");
}

function evidenceLines(item: EvidenceView): string[] {
  return [
    `${say(item.who)}${item.isHere ? "  here" : ""}`,
    `  ${say(item.gist)}`,
    ...item.notes.map((note) => `  ${say(note)}`),
    ...(item.goTo[0] ? [`  Go to ¶${item.goTo[0].paragraph}`] : []),
    ...(item.openAt ? [`  Open at ¶${item.openAt.paragraph}`] : []),
  ];
}

export function tieText(view: ArticleView, id: string): string {
  const tie = view.ties[id];
  if (!tie) throw new Error(`the view has no tie "${id}"`);
  return [
    say(tie.heading),
    ...tie.rows.flatMap(rowLines),
    "",
    ...tie.evidence.flatMap(evidenceLines),
    ...(tie.same.length > 0 ? [say({ code: "tieview.moreSame", params: { n: tie.same.length } })] : []),
    "",
    ...tie.differences.flatMap(differenceLines),
    ...tie.notes.map(say),
  ].join("\n");
}

/** Every phrase of a view, nested ones included. */
export function phrasesOf(value: unknown): Phrase[] {
  if (Array.isArray(value)) return value.flatMap(phrasesOf);
  if (typeof value !== "object" || value === null) return [];
  const own = "code" in value && typeof value.code === "string" ? [value as Phrase] : [];
  return [...own, ...Object.values(value).flatMap(phrasesOf)];
}
