import type { Span } from "../model/text.ts";

const LONGEST = 70;
const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}.'’]{1,30}(?:[ /][\p{Lu}.'’]{2,20}){0,3}/u;
const PLACE = /^\p{Lu}[\p{L}.'’]{1,20}(?: \p{Lu}[\p{L}.'’]{1,20}){0,2}/u;
/** A state, a date and an agency in brackets, each if there. */
const REST = /^(?:, \p{Lu}[\p{L}.]{1,20}(?: \d{1,2})?){0,2}(?:, \d{4})?(?: ?\([^()]{1,30}\))?/u;
const DASH = /^ ?(?:--|[-–—]) ?(?=["“'‘]?\p{Lu})/u;
const COLON = /^: (?=["“'‘]?\p{Lu})/u;

/**
 * Length of the dateline that opens a text ("SEOUL, March 11 (Newswire) - "), 0 without one; what holds a name that was recognised is none.
 */
export function datelineLength(text: string, named: readonly Span[]): number {
  const head = text.slice(0, LONGEST);
  const capitals = CAPITALS.exec(head)?.[0];
  const place = capitals ?? PLACE.exec(head)?.[0];
  if (!place) return 0;
  const rest = REST.exec(head.slice(place.length))?.[0] ?? "";
  const at = place.length + rest.length;
  const sign = DASH.exec(head.slice(at))?.[0] ?? (capitals ? COLON.exec(head.slice(at))?.[0] : undefined);
  if (sign === undefined) return 0;
  const length = at + sign.length;
  return named.some(({ start }) => start < length) ? 0 : length;
}
