/** How a mention is marked: company or venture on record, executive on record, name not on record. */
export type MarkKind = "company" | "executive" | "unknown";

/** A group's name is all that the page can learn of a mark: kind of line, line height, ground, under the pointer. */
export interface GroupForm {
  readonly kind: MarkKind;
  /** Line-height under 1.3: the line goes nearer to the text. */
  readonly tight: boolean;
  /** A ground of middle luminance: the line takes the text's colour. */
  readonly middle: boolean;
  readonly active: boolean;
}

/** Name of the highlight that holds the place just jumped to. */
export const JUMP = "intertie-jump";

/** The highlight name of a group. */
export function groupName({ kind, tight, middle, active }: GroupForm): string {
  return `intertie-${kind}${tight ? "-tight" : ""}${middle ? "-middle" : ""}${active ? "-active" : ""}`;
}

/** Line styles, thickness and colours of docs/design.md 7, "Marks in the text". */
const LINES: Readonly<Record<MarkKind, { style: string; thickness: string; colour: string }>> = {
  company: { style: "solid", thickness: "max(2px, .07em)", colour: "#128270" },
  executive: { style: "double", thickness: "1px", colour: "#A0652A" },
  unknown: { style: "dotted", thickness: "1.5px", colour: "#7A7A7A" },
};

/** Every group there can be, in a fixed order. */
export function allGroups(): GroupForm[] {
  const forms: GroupForm[] = [];
  for (const kind of ["company", "executive", "unknown"] as const) {
    for (const tight of [false, true]) {
      for (const middle of [false, true]) for (const active of [false, true]) forms.push({ kind, tight, middle, active });
    }
  }
  return forms;
}

function ruleOf(form: GroupForm): string {
  const line = LINES[form.kind];
  const offset = form.tight
    ? "text-underline-offset:.12em;text-decoration-skip-ink:auto"
    : "text-underline-offset:.24em;text-decoration-skip-ink:none";
  const colour = form.middle ? "currentcolor" : line.colour;
  return `::highlight(${groupName(form)}){text-decoration:underline ${line.style} ${colour};text-decoration-thickness:${form.active ? "3px" : line.thickness};${offset}}`;
}

/** The style rules of all groups, for the screen only (print shows no marks), to be injected where the page can't list them. */
export function highlightCss(): string {
  const groups = allGroups();
  const names = groups.map((form) => `::highlight(${groupName(form)})`).join(",");
  return [
    `@media screen{${groups.map(ruleOf).join("")}::highlight(${JUMP}){background-color:rgb(18 130 112/.18)}}`,
    `@media screen and (prefers-reduced-motion:reduce){::highlight(${JUMP}){background-color:transparent;text-decoration:underline overline 2px #128270}}`,
    `@media screen and (forced-colors:active){${names}{text-decoration-color:CanvasText}::highlight(${JUMP}){background-color:Highlight;color:HighlightText}}`,
  ].join("\n");
}
