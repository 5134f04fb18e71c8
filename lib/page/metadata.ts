import { squeeze } from "./text-signals.ts";

/** What a page says of itself in meta elements and JSON-LD. */
export interface PageMetadata {
  readonly title: string | null;
  readonly publisher: string | null;
  /** ISO date or date and time. */
  readonly published: string | null;
  /** False when the page says that the text is for subscribers. */
  readonly free: boolean;
}

type Json = Readonly<Record<string, unknown>>;

/** Longest JSON-LD script that is parsed; articles' own are a few kB. */
const MAX_JSON = 300_000;

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);

/** The texts of a page's JSON-LD scripts, at most 20. */
export function jsonLdTexts(document: Document): string[] {
  const found: string[] = [];
  for (const script of document.getElementsByTagName("script")) {
    if (script.type === "application/ld+json" && found.length < 20) found.push(script.textContent ?? "");
  }
  return found;
}

/** Every object of a page's JSON-LD, at most 200, nesting ignored below graphs and main entities. */
export function jsonLd(document: Document): Json[] {
  const found: Json[] = [];
  for (const text of jsonLdTexts(document)) {
    if (text.length > MAX_JSON) continue;
    let queue: unknown[];
    try {
      queue = [JSON.parse(text.replace(/^\s*<!--|-->\s*$|^\s*<!\[CDATA\[|\]\]>\s*$/g, ""))];
    } catch {
      continue; // Pages' JSON-LD is often broken; it is only a hint.
    }
    while (queue.length > 0 && found.length < 200) {
      const value = queue.shift();
      if (Array.isArray(value)) queue = queue.concat(value.slice(0, 100));
      else if (isObject(value)) {
        found.push(value);
        for (const key of ["@graph", "mainEntity", "mainEntityOfPage"]) if (value[key] !== undefined) queue.push(value[key]);
      }
    }
  }
  return found;
}

function typesOf(value: Json): string[] {
  const type = value["@type"];
  return (Array.isArray(type) ? type : [type]).filter((one): one is string => typeof one === "string").map((one) => one.toLowerCase());
}

const ARTICLE_TYPE = /article|posting|report|review|liveblog|analysis/;

function text(value: unknown): string | null {
  if (typeof value === "string") return squeeze(value.slice(0, 500)) || null;
  if (Array.isArray(value)) return text(value[0]);
  if (isObject(value)) return text(value.name);
  return null;
}

type MetaNames = ReadonlyMap<string, string>;

/** The meta elements by name or property, lower case; the first of each. */
function metaNames(document: Document): MetaNames {
  const found = new Map<string, string>();
  for (const element of document.getElementsByTagName("meta")) {
    const content = squeeze((element.getAttribute("content") ?? "").slice(0, 500));
    for (const attribute of ["property", "name", "itemprop"]) {
      const name = (element.getAttribute(attribute) ?? "").toLowerCase();
      if (name && content && !found.has(name)) found.set(name, content);
    }
  }
  return found;
}

const meta = (names: MetaNames, wanted: readonly string[]): string | null => wanted.map((name) => names.get(name)).find(Boolean) ?? null;

const pad = (value: number): string => String(value).padStart(2, "0");

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

function isoOf(year: number, month: number, day: number): string | null {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** Reads a date as pages print it: ISO, "February 4, 2025", "4 Feb 2025", "2025.02.04", "2025年2月4日". Null when it holds none. */
export function readDate(value: string): string | null {
  const short = value.slice(0, 300);
  const iso = short.match(/(\d{4})-(\d{2})-(\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?/);
  if (iso) {
    const day = isoOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    return day && day + (iso[4] ?? "");
  }
  const east = short.match(/(\d{4})\s?(?:年|년|[./-])\s?(\d{1,2})\s?(?:月|월|[./-])\s?(\d{1,2})/);
  if (east) return isoOf(Number(east[1]), Number(east[2]), Number(east[3]));
  const monthFirst = short.match(/\b([A-Z][a-z]{2,8})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/);
  const dayFirst = short.match(/\b(\d{1,2})(?:st|nd|rd|th)? ([A-Z][a-z]{2,8})\.?,? (\d{4})\b/);
  const name = (monthFirst?.[1] ?? dayFirst?.[2] ?? "").slice(0, 3).toLowerCase();
  const month = MONTHS.indexOf(name) + 1;
  if (monthFirst && month) return isoOf(Number(monthFirst[3]), month, Number(monthFirst[2]));
  if (dayFirst && month) return isoOf(Number(dayFirst[3]), month, Number(dayFirst[1]));
  return null;
}

const DATE_META =
  "article:published_time datepublished date pubdate publishdate parsely-pub-date sailthru.date dc.date.issued dc.date og:article:published_time".split(
    " ",
  );

/** Publishers are sometimes given by address only; that is no name. */
const isName = (value: string | null | undefined): value is string => Boolean(value) && !/^(?:https?:)?\/\//.test(value!);

/** Reads a page's own description. Never throws; a field that isn't there is null. */
export function readMetadata(document: Document): PageMetadata {
  const objects = jsonLd(document);
  const names = metaNames(document);
  const article = objects.find((value) => typesOf(value).some((type) => ARTICLE_TYPE.test(type)));
  const date = text(article?.datePublished) ?? meta(names, DATE_META);
  return {
    title: text(article?.headline) ?? meta(names, ["og:title", "twitter:title"]),
    publisher:
      [
        text(article?.publisher),
        ...["og:site_name", "application-name", "publisher", "dc.publisher", "cre"].map((name) => names.get(name)),
      ].find(isName) ?? null,
    published: date === null ? null : readDate(date),
    free: !objects.some((value) => value.isAccessibleForFree === false || /^false$/i.test(String(value.isAccessibleForFree))),
  };
}

/** The date printed or marked up near the article: time elements first, then the first short line that holds a date. */
export function visibleDate(document: Document, lines: readonly string[]): string | null {
  const times = document.getElementsByTagName("time");
  for (let i = 0; i < times.length && i < 5; i++) {
    const time = times[i]!;
    const found = readDate(time.getAttribute("datetime") ?? time.getAttribute("content") ?? time.textContent ?? "");
    if (found) return found;
  }
  for (const line of lines) {
    const found = line.length <= 200 ? readDate(line) : null;
    if (found) return found;
  }
  return null;
}
