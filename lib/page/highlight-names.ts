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

/** Which elements' text needs the rules of which highlights: selectors by highlight name. */
export type MarkRules = Readonly<Record<string, readonly string[]>>;
