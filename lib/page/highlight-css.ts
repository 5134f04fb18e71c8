import { allGroups, type GroupForm, groupName, JUMP, type MarkKind, type MarkRules } from "./highlight-names.ts";

/** Line styles, thickness and colours of docs/design.md 7, "Marks in the text". */
const LINES: Readonly<Record<MarkKind, { style: string; thickness: string; colour: string }>> = {
  company: { style: "solid", thickness: "max(2px, .07em)", colour: "#128270" },
  executive: { style: "double", thickness: "1px", colour: "#A0652A" },
  unknown: { style: "dotted", thickness: "1.5px", colour: "#7A7A7A" },
};

const FORMS: ReadonlyMap<string, GroupForm> = new Map(allGroups().map((form) => [groupName(form), form]));

/** Every name that a highlight of ours may have. */
export const HIGHLIGHTS: readonly string[] = [...FORMS.keys(), JUMP];

/** Rules that reach any text. */
const EVERYWHERE: MarkRules = Object.fromEntries(HIGHLIGHTS.map((name) => [name, [""]]));

function lineOf(form: GroupForm): string {
  const line = LINES[form.kind];
  const offset = form.tight
    ? "text-underline-offset:.12em;text-decoration-skip-ink:auto"
    : "text-underline-offset:.24em;text-decoration-skip-ink:none";
  const colour = form.middle ? "currentcolor" : line.colour;
  return `text-decoration:underline ${line.style} ${colour};text-decoration-thickness:${form.active ? "3px" : line.thickness};${offset}`;
}

/**
 * The style rules of highlights, for the screen only (print shows no marks), to be injected where the page can't list them. Chromium's
 * highlights inherit; elsewhere (`inherits` false) rules name what stands in an element, too.
 */
export function highlightCss(rules: MarkRules = EVERYWHERE, inherits = true): string {
  const heads = (name: string) =>
    (rules[name] ?? []).flatMap((one) => (inherits || one === "" ? [one] : [one, `${one} *`])).map((one) => `${one}::highlight(${name})`);
  const rule = (head: readonly string[], body: string) => (head.length > 0 ? `${head.join(",")}{${body}}` : "");
  const names = Object.keys(rules).filter((name) => FORMS.has(name));
  const jump = heads(JUMP);
  const lines = names.map((name) => rule(heads(name), lineOf(FORMS.get(name)!))).join("");
  return [
    `@media screen{${lines}${rule(jump, "background-color:rgb(18 130 112/.18)")}}`,
    `@media screen and (prefers-reduced-motion:reduce){${rule(jump, "background-color:transparent;text-decoration:underline overline 2px #128270")}}`,
    `@media screen and (forced-colors:active){${rule(names.flatMap(heads), "text-decoration-color:CanvasText")}${rule(jump, "background-color:Highlight;color:HighlightText")}}`,
  ].join("\n");
}
