import type { BlockRole, LeftOut } from "../core/model/text.ts";
import { classOf, flatParent } from "./elements.ts";
import * as signals from "./text-signals.ts";
import type { Unit } from "./units.ts";

/** What became of a unit. `out` null: it stands in the article, with this role. */
export interface Judged {
  readonly unit: Unit;
  /** Its text without doubled space, for signals only. */
  readonly text: string;
  readonly role: BlockRole;
  readonly out: LeftOut["what"] | null;
  /** True for a label that opens a stretch of furniture ("More from World"). */
  readonly label: boolean;
}

const HEADINGS = /^h[1-6]$/;
/** The role its markup gives a unit, looking at most six elements up. */
export function roleOf(unit: Unit): BlockRole {
  let element: Element | null = unit.container;
  for (let up = 0; element !== null && up < 6; up++) {
    const name = element.localName;
    if (HEADINGS.test(name)) return "heading";
    if (name === "figcaption" || name === "caption" || name === "figure") return "caption";
    if (name === "blockquote") return "quote";
    if (name === "li" || name === "dd" || name === "dt") return "list-item";
    // A cell that holds paragraphs is a page's layout; so is one with as much text as a few of them.
    if ((name === "td" || name === "th") && element === unit.container && (element.textContent ?? "").length < 400) return "table";
    if (name === "article" || name === "main" || name === "body") break;
    if (up < 3 && /(?:^|[\s_-])(?:caption|wp-caption-text|legend|legende|cutline|imgdesc)/i.test(classOf(element))) return "caption";
    element = flatParent(element);
  }
  return "paragraph";
}

/** Tag and classes of a unit's container: paragraphs of one article share it. */
export const signatureOf = (unit: Unit): string => `${unit.container.localName}.${classOf(unit.container)}`;

/** A short line that stands in one paragraph with other text: an agency's initials after a line break. */
const hasCompany = ({ container }: Unit, text: string): boolean =>
  container.localName === "p" && (container.textContent ?? "").length > text.length + 80;

/** Each pattern is compiled where it is first used, which takes longer than all its uses: one to a step. */
function* furnitureByText(unit: Unit, text: string, role: BlockRole, linked: number): Generator<void, LeftOut["what"] | null> {
  if (role === "heading" && linked < 0.6) return null;
  if (signals.isPointer(text)) return "related";
  yield;
  if (signals.isByline(text)) return "byline";
  yield;
  if (signals.isDateLine(text)) return "byline";
  yield;
  if (signals.isCredit(text)) return "credit";
  yield;
  if (role === "caption") return null;
  if (role === "paragraph" && signals.isLedTitle(text)) return "related";
  yield;
  if (signals.isBoilerplate(text)) return "controls";
  yield;
  const size = signals.measure(text);
  if (linked > 0.9 && size < 400) return "related";
  if (linked > 0.55 && size < 200 && !(signals.isClosed(text) && size > 80)) return "related";
  if (role === "paragraph" && size < 25 && !signals.endsSentence(text) && !hasCompany(unit, text)) return "other";
  if (!/\p{L}/u.test(text)) return "other";
  return null;
}

/** Judges one unit by itself: by the names around it (`told`, already weighed) and by its own words. */
export function* judgeUnit(unit: Unit, told: LeftOut["what"] | null): Generator<void, Judged> {
  const text = signals.squeeze(unit.text);
  const role = roleOf(unit);
  if (told !== null) return { unit, text, role, out: told, label: false };
  yield;
  const linked = unit.linked / Math.max(1, unit.text.trim().length);
  if (!signals.isLabel(text)) return { unit, text, role, out: yield* furnitureByText(unit, text, role, linked), label: false };
  const interrupts = signals.isInterruption(text);
  return { unit, text, role, out: interrupts ? "controls" : "related", label: !interrupts };
}
