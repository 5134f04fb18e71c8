import type { FoundDate, PartialDate } from "../model/dates.ts";
import type { Span } from "../model/text.ts";

export interface DateInText extends Span {
  /** null where the words stay fuzzy: no date of the article, or words too vague ("recently", "this week"). */
  readonly date: FoundDate | null;
}

const MONTHS = "january february march april may june july august september october november december".split(" ");
const WEEKDAYS = "sunday monday tuesday wednesday thursday friday saturday".split(" ");
const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const DAY = "(?:mon|tues?|wednes|thurs?|fri|satur|sun)day";

const PATTERN = new RegExp(
  [
    "(?<iso>\\b(?:19|20)\\d\\d([-./])\\d\\d\\2\\d\\d\\b)",
    // A company's own year begins when it says: the words are seen, the date stays open.
    "(?<fiscal>\\b(?:(?:Q[1-4]|(?:first|second|third|fourth|final) quarter) (?:of (?:the )?)?)?(?:fiscal|financial)(?: year)?(?: (?:19|20)\\d\\d)?|\\bFY ?'?\\d{2,4})",
    "\\b(?:Q[1-4]|H[12]|(?:first|second|third|fourth|final) (?:quarter|half))(?:,? (?:of )?(?<yq>(?:19|20)\\d\\d))?\\b",
    "\\b(?<count>an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) (?<agoUnit>day|week|month|year)s? ago\\b",
    "(?<yearEnd>\\b(?:end of (?:the|this) year|year-end|year's end)\\b)",
    `\\b(?<d6>\\d{1,2})(?:st|nd|rd|th) of (?<m7>${MONTH})(?![\\p{L}])(?:,? (?<y7>(?:19|20)\\d\\d))?`,
    `\\b(?<m1>${MONTH}) (?<d1>\\d{1,2})(?:st|nd|rd|th)?(?:, ?| )(?<y1>(?:19|20)\\d\\d)\\b`,
    `\\b(?<d2>\\d{1,2})(?:st|nd|rd|th)? (?<m2>${MONTH}),? (?<y2>(?:19|20)\\d\\d)\\b`,
    `\\b(?<m3>${MONTH})(?: of|,)? (?<y3>(?:19|20)\\d\\d)\\b`,
    `\\b(?<m4>${MONTH}) (?<d4>\\d{1,2})(?:st|nd|rd|th)?\\b(?![\\d,.]*\\d| ?%| percent)`,
    `\\b(?<d5>\\d{1,2}) (?<m5>${MONTH})(?![\\p{L}])`,
    `\\b(?<which>last|next|this|earlier this|later this|on) (?<day>${DAY})\\b`,
    "\\b(?<rel>yesterday|today|tomorrow|tonight)\\b",
    "\\b(?<unitWhich>last|next|this|earlier this|later this) (?<unit>year|month|week|quarter)\\b",
    `\\b(?:(?:in|since|last|by|from|until|of|during)(?: early| late)?|early|late|mid|end of)[ -](?<m6>${MONTH})(?![\\p{L}])(?! \\d)`,
    "\\b(?:in|since|by|from|until|of|during|early|late|mid|the)[ -](?<y6>(?:19|20)\\d\\d)\\b(?!-)",
    `\\b(?<bare>${DAY})\\b`,
  ].join("|"),
  "giu",
);

const pad = (n: number): string => String(n).padStart(2, "0");
const monthOf = (words: string): number => MONTHS.findIndex((m) => m.startsWith(words.toLowerCase().replace(/\.$/, "").slice(0, 3))) + 1;

const fits = (year: number, month: number, day: number): boolean => {
  const d = new Date(Date.UTC(year, month - 1, day));
  return d.getUTCMonth() === month - 1 && d.getUTCDate() === day;
};

const iso = (d: Date): PartialDate => `${d.getUTCFullYear()}-${pad(d.getUTCMonth() + 1)}-${pad(d.getUTCDate())}`;
const shift = (day: Date, days: number): Date => new Date(day.getTime() + days * 86_400_000);

/** The day an article was published, or null where it isn't known to the day. */
function publishedDay(published: string | null): Date | null {
  const m = /^(\d{4})-(\d\d)-(\d\d)/.exec(published ?? "");
  if (!m || !fits(Number(m[1]), Number(m[2]), Number(m[3]))) return null;
  return new Date(Date.UTC(Number(m[1]), Number(m[2]) - 1, Number(m[3])));
}

const found = (value: PartialDate, basis: FoundDate["basis"], surface: string): FoundDate => ({ value, basis, surface });

/** Without one of these there is no date, and the long pattern needn't run. */
const HINT = /[12]\d|day|tonight|tomorrow|year|month|week|quarter|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** Dates in a text. `published` is the article's date (ISO); relative words need it. Linear in the text's length. */
export function readDates(text: string, published: string | null): DateInText[] {
  if (!HINT.test(text)) return [];
  const day = publishedDay(published);
  const out: DateInText[] = [];
  for (const m of text.matchAll(PATTERN)) {
    const g = m.groups as Record<string, string | undefined>;
    out.push({ start: m.index, end: m.index + m[0].length, date: dateOf(g, m[0], day) });
  }
  return out;
}

function dateOf(g: Record<string, string | undefined>, surface: string, day: Date | null): FoundDate | null {
  if (g.iso) {
    const [y, m, d] = g.iso.split(/[-./]/).map(Number) as [number, number, number];
    return fits(y, m, d) ? found(`${y}-${pad(m)}-${pad(d)}`, "explicit", surface) : null;
  }
  const month = g.m1 ?? g.m2 ?? g.m3 ?? g.m4 ?? g.m5 ?? g.m6 ?? g.m7;
  const year = g.y1 ?? g.y2 ?? g.y3 ?? g.y7;
  const dayOfMonth = g.d1 ?? g.d2 ?? g.d4 ?? g.d5 ?? g.d6;
  if (month && year) return explicitDate(Number(year), monthOf(month), dayOfMonth, surface);
  if (month) return day ? inferredDate(day, monthOf(month), dayOfMonth, surface) : null;
  const alone = g.y6 ?? g.yq;
  if (alone) return found(alone, "explicit", surface);
  return day ? relativeDate(g, surface, day) : null;
}

function explicitDate(year: number, month: number, dayOfMonth: string | undefined, surface: string): FoundDate | null {
  if (!dayOfMonth) return found(`${year}-${pad(month)}`, "explicit", surface);
  return fits(year, month, Number(dayOfMonth)) ? found(`${year}-${pad(month)}-${pad(Number(dayOfMonth))}`, "explicit", surface) : null;
}

/** A month without a year: the one nearest to the article's date, the past before the future. */
function inferredDate(day: Date, month: number, dayOfMonth: string | undefined, surface: string): FoundDate | null {
  const d = Number(dayOfMonth ?? 1);
  const past = (year: number) => Date.UTC(year, month - 1, d) <= day.getTime() + 45 * 86_400_000;
  const year = past(day.getUTCFullYear()) ? day.getUTCFullYear() : day.getUTCFullYear() - 1;
  if (!dayOfMonth) return found(`${year}-${pad(month)}`, "inferred", surface);
  return fits(year, month, d) ? found(`${year}-${pad(month)}-${pad(d)}`, "inferred", surface) : null;
}

function relativeDate(g: Record<string, string | undefined>, surface: string, day: Date): FoundDate | null {
  if (g.rel) {
    const days = { yesterday: -1, today: 0, tomorrow: 1, tonight: 0 }[g.rel.toLowerCase() as "today"];
    return found(iso(shift(day, days)), "relative", surface);
  }
  const weekday = g.day ?? g.bare;
  if (weekday) {
    const index = WEEKDAYS.findIndex((w) => w.slice(0, 3) === weekday.toLowerCase().slice(0, 3));
    const back = (day.getUTCDay() - index + 7) % 7;
    if (g.which?.toLowerCase() === "next") return found(iso(shift(day, back === 0 ? 7 : 7 - back)), "relative", surface);
    if (g.which?.toLowerCase() === "last" && back === 0) return found(iso(shift(day, -7)), "relative", surface);
    return found(iso(shift(day, -back)), "relative", surface);
  }
  if (g.yearEnd) return found(String(day.getUTCFullYear()), "relative", surface);
  if (g.agoUnit) return ago(g.count ?? "", g.agoUnit.toLowerCase(), surface, day);
  if (g.unit) return relativeUnit(g.unit.toLowerCase(), (g.unitWhich ?? "").toLowerCase(), surface, day);
  return null;
}

function relativeUnit(unit: string, which: string, surface: string, day: Date): FoundDate | null {
  const step = which === "last" ? -1 : which === "next" ? 1 : 0;
  if (unit === "year") return found(String(day.getUTCFullYear() + step), "relative", surface);
  if (unit !== "month") return null;
  const d = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + step, 1));
  return found(`${d.getUTCFullYear()}-${pad(d.getUTCMonth() + 1)}`, "relative", surface);
}

const COUNTS = "a one two three four five six seven eight nine ten".split(" ");

/** "two years ago", "three weeks ago": no finer than the unit that was counted in. */
function ago(count: string, unit: string, surface: string, day: Date): FoundDate {
  const n = /^\d/.test(count) ? Number(count) : Math.max(1, COUNTS.indexOf(count.toLowerCase()));
  if (unit === "day") return found(iso(shift(day, -n)), "relative", surface);
  if (unit === "year") return found(String(day.getUTCFullYear() - n), "relative", surface);
  const then = unit === "week" ? shift(day, -7 * n) : new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() - n, 1));
  return found(`${then.getUTCFullYear()}-${pad(then.getUTCMonth() + 1)}`, "relative", surface);
}
