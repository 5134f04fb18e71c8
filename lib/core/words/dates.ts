import type { PartialDate } from "../model/dates.ts";

export type DateLength = "short" | "long" | "month";

const parts = (length: DateLength): Record<number, Intl.DateTimeFormatOptions> => {
  const month = length === "short" ? "short" : "long";
  return { 1: { year: "numeric" }, 2: { year: "numeric", month }, 3: { year: "numeric", month, day: "numeric" } };
};

/** A date that is read at a glance stays on one line. */
const unbroken = (date: string): string => date.replaceAll(" ", "\u00a0");

/**
 * Formats partial dates: "4 Feb 2025", "February 2025", "2025", and, for `month`, "January" alone. Short dates hold no-break spaces, so
 * that no line ends within one. Anything else is given back as it is.
 */
export function dateFormatter(locale: string): (date: PartialDate, length: DateLength) => string {
  const made = new Map<string, Intl.DateTimeFormat>();
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
    const key = JSON.stringify(options);
    const known = made.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
    made.set(key, known);
    return known;
  };
  return (date, length) => {
    const found = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T.*)?$/.exec(date);
    if (!found) return date;
    const [, year, month, day] = found;
    const time = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
    if (!Number.isFinite(time)) return date;
    if (length === "month" && month) return format({ month: "long" }).format(time);
    const options = parts(length)[day ? 3 : month ? 2 : 1];
    if (!options) return date;
    const text = format(options).format(time);
    return length === "short" ? unbroken(text) : text;
  };
}
