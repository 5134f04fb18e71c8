import { framesOf } from "./frames.ts";

/** "maybe-later": nothing to read yet, but the page may still fill (client-side rendering); ask again after it has changed. */
export type GateAnswer = "article" | "not-article" | "maybe-later";

/** Most paragraphs that are looked at. */
const MOST_PARAGRAPHS = 120;
/** Least length of a paragraph that counts. */
const LEAST_LENGTH = 80;

const ARTICLE = /article|blogposting|reportage|liveblog|newsreport|"report"/i;
const NOT_ARTICLE = /"@type"\s*:\s*"(?:Collection|SearchResults|Profile|Contact|About|Checkout)Page"|"@type"\s*:\s*"(?:Product)"/i;
const JSON_ARTICLE = /"@type"\s*:\s*\[?\s*"[^"]{0,24}(?:Article|BlogPosting|LiveBlogPosting|Report)"/;
/** Addresses of fronts and lists: nothing, one or two plain words, or a word that says so. */
const FRONT =
  /^\/(?:[a-z-]{0,20}\/?){0,2}$|\/(?:search|tags?|topics?|authors?|categor(?:y|ies)|sections?|archives?|login|account)(?:\/|$)/i;

/** What a page says it is: an article, certainly none ("list"), a website like any, or nothing. */
function metaSays(document: Document): boolean | "list" | null {
  const { head } = document;
  const type = head?.querySelector('meta[property="og:type"]')?.getAttribute("content") ?? "";
  if (ARTICLE.test(type) || head?.querySelector('meta[property="article:published_time"]')) return true;
  let listed = false;
  const scripts = document.getElementsByTagName("script");
  for (let i = 0; i < scripts.length && i < 300; i++) {
    if (scripts[i]!.type !== "application/ld+json") continue;
    const text = (scripts[i]!.textContent ?? "").slice(0, 20_000);
    if (JSON_ARTICLE.test(text)) return true;
    listed ||= NOT_ARTICLE.test(text);
  }
  if (listed || /^(?:product|profile|video\b)/i.test(type)) return "list";
  return /^website$/i.test(type) ? false : null;
}

interface Seen {
  /** Running text in the paragraphs looked at, each from LEAST_LENGTH on. */
  readonly running: number;
  readonly long: number;
  /** Most long paragraphs that belong together. */
  readonly together: number;
}

/** What a paragraph belongs to: the element around it and its like, past wrappers of its own. A teaser's card stays alone. */
function groupOf(paragraph: Element): Element | null {
  let group = paragraph.parentElement;
  for (let up = 0; up < 4 && group !== null && group.childElementCount < 3 && group.querySelector("h2,h3,h4,a>img") === null; up++)
    group = group.parentElement;
  return group;
}

/** Below another page's title, or a link itself: what fronts and lists are made of. */
function isTeaser(element: Element): boolean {
  const before = element.previousElementSibling;
  const title = before !== null && (before.localName === "a" || (/^h\d$/.test(before.localName) && before.querySelector("a") !== null));
  return title || (element.querySelector("a")?.textContent?.length ?? 0) > 0.6 * (element.textContent?.length ?? 0);
}

/** Length in which a character of a script without long words counts double. */
const lengthOf = (text: string): number => (/[\u3040-\u9fff\uac00-\ud7af]/.test(text.slice(0, 200)) ? 2.2 : 1) * text.length;

/** Looks at the first paragraphs; element counts stand in for text lengths, so nothing is laid out. */
function look(document: Document): Seen {
  const paragraphs = document.getElementsByTagName("p");
  const groups = new Map<Element | null, number>();
  let running = 0;
  let long = 0;
  for (let i = 0; i < paragraphs.length && i < MOST_PARAGRAPHS; i++) {
    const paragraph = paragraphs[i]!;
    const length = lengthOf(paragraph.textContent ?? "");
    if (length < LEAST_LENGTH || paragraph.closest("aside,footer,nav,form") || isTeaser(paragraph)) continue;
    long++;
    running += Math.min(length, 600);
    const group = groupOf(paragraph);
    groups.set(group, (groups.get(group) ?? 0) + 1);
    if (running > 2400) break;
  }
  return { running, long, together: Math.max(0, ...groups.values()) };
}

/** Long text that stands in other elements than paragraphs: div soup, text parted by line breaks, shadow roots. */
function lookWide(document: Document): Seen {
  const walker = document.createTreeWalker(document.body, 4);
  let running = 0;
  let long = 0;
  for (let seen = 0; seen < 4000; seen++) {
    const node = walker.nextNode();
    if (node === null) break;
    const length = lengthOf((node as Text).data);
    if (length < LEAST_LENGTH) continue;
    const parent = node.parentElement;
    const name = parent?.localName ?? "";
    if (!parent || name === "a" || isTeaser(parent)) continue;
    if (name === "script" || name === "style" || name === "noscript" || name === "p" || name === "textarea" || name === "template")
      continue;
    long++;
    running += Math.min(length, 600);
    if (running > 2400) break;
  }
  return { running, long, together: long };
}

/** True when the page keeps its text where a plain query can't see it: open shadow roots or same-origin frames. */
function mayHide(document: Document): boolean {
  if (framesOf(document).some((inner) => inner.getElementsByTagName("p").length > 3)) return true;
  const all = document.body.getElementsByTagName("*");
  for (let i = 0; i < all.length && i < 1500; i++) {
    const element = all[i]!;
    if (element.localName.includes("-") && (element.shadowRoot?.textContent?.length ?? 0) > 800) return true;
  }
  return false;
}

/**
 * Decides cheaply whether a page is an article: by what it says of itself, then by the running text in a bounded number of nodes.
 * Reads no style and no layout.
 */
export function isArticlePage(document: Document): GateAnswer {
  const { body } = document;
  if (!body) return "maybe-later";
  const front = FRONT.test(document.location?.pathname ?? "");
  const says = metaSays(document);
  if (says === "list" || (says === false && front)) return "not-article";
  let seen = look(document);
  if (seen.running < 600) {
    const wide = lookWide(document);
    if (wide.running > seen.running) seen = { ...wide, running: wide.running + seen.running };
  }
  const wanted = says === true ? 350 : front || says === false ? 2000 : 550;
  const enough = seen.running >= wanted && (says === true || seen.together >= (front ? 5 : 2));
  if (enough) return "article";
  if (mayHide(document)) return "article";
  const filling = says === true || (!front && (document.readyState !== "complete" || seen.running === 0));
  return filling ? "maybe-later" : "not-article";
}
