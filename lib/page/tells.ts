import type { LeftOut } from "../core/model/text.ts";
import { classOf } from "./elements.ts";

/** An element whose name says that what it holds is no article text. */
export interface Tell {
  readonly element: Element;
  /** Its index in PageTree.elements; -1 when it stands above what was read. */
  readonly at: number;
  readonly what: LeftOut["what"];
}

/** Class and id words, lower case, camel case split by "-". Tried in order; the first that fits names the kind. */
const WORDS: readonly (readonly [LeftOut["what"], RegExp])[] = [
  ["comments", /-(?:comments?|commenting|disqus|livefyre|coral|discussions?|respond|replies|viafoura|openweb)-/],
  [
    "advert",
    /-(?:ads?|adv|advert|adverts|advertisement|advertisements|advertising|adslot|adunit|adbox|adsense|dfp|sponsor|sponsored|sponsors|sponsorship|outbrain|taboola|revcontent|zergnet|promoted|werbung|anzeige|publicidad|publicite|pub)-/,
  ],
  [
    "related",
    /-(?:related|relateds|recommend|recommended|recommends|recommendations?|recirc|recirculation|teasers?|promo|promos|trending|popular|mostread|mostpopular|most-read|most-popular|most-viewed|read-?more|read-?next|read-?also|more-?from|more-?stories|more-?news|more-?on|see-?also|seealso|up-?next|onward|next-?(?:article|story|post)s?|navbox|rail|sidebar|side-?bar|widget|jp-relatedposts|similar|latest|newsletters?|spotlight|siblings|carousel|hatnote)-/,
  ],
  [
    "byline",
    /-(?:bylines?|by-line|authors?|dateline|datelines|timestamps?|pubdate|publishdate|published|date|article-?meta|entry-?meta|post-?meta|story-?meta|postmeta|metadata|contributors?|bio)-/,
  ],
  ["credit", /-(?:credits?|photo-?credit|img-?credit|image-?credit|media-?credit|copyright|photographer|attribution)-/],
  [
    "controls",
    /-(?:share|shares|sharing|sharebar|sharetools?|share-?tools|addthis|sharethis|social|socials|toolbar|tools|nav|navigation|navbar|menus?|breadcrumbs?|crumbs?|pagination|pager|pagenav|skip-?links?|follow|subscribe|subscription|signup|sign-?up|login|cookies?|consent|gdpr|cmp|popup|modal|lightbox|overlay|masthead|footer|footnav|site-?header|tags|tag-?list|taglist|topics|keywords|toc|edit-?section|editsection|rating|feedback|print|audio-?player|video-?player|reference|references|reflist|footnotes)-/,
  ],
];

const ROLES: Readonly<Record<string, LeftOut["what"]>> = {
  navigation: "controls",
  banner: "controls",
  search: "controls",
  toolbar: "controls",
  menu: "controls",
  menubar: "controls",
  contentinfo: "controls",
  dialog: "controls",
  alertdialog: "controls",
  complementary: "related",
};

const ELEMENTS: Readonly<Record<string, LeftOut["what"]>> = {
  nav: "controls",
  footer: "controls",
  aside: "related",
  form: "controls",
  menu: "controls",
  fieldset: "controls",
  address: "byline",
};

const known = new Map<string, LeftOut["what"] | null>();

function byWords(words: string): LeftOut["what"] | null {
  const cached = known.get(words);
  if (cached !== undefined) return cached;
  const folded = `-${words
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")}-`;
  const found = WORDS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
  if (known.size > 5000) known.clear();
  known.set(words, found);
  return found;
}

function byAttributes(element: Element): LeftOut["what"] | null {
  const role = element.getAttribute("role");
  if (role !== null && ROLES[role]) return ROLES[role];
  const prop = element.getAttribute("itemprop");
  if (prop !== null && /^(?:author|datePublished|dateModified|publisher)$/.test(prop)) return "byline";
  if (element.localName === "a" && element.getAttribute("rel") === "author") return "byline";
  return null;
}

/** What an element's name, role or class tells of its content, or null. Whether the tell holds is for the classifier to judge. */
export function tellOf(element: Element, at: number): Tell | null {
  const name = element.localName;
  if (name === "body" || name === "html" || name === "main" || name === "article") return null;
  let what = ELEMENTS[name] ?? byAttributes(element);
  if (what === null) {
    const words = `${name.includes("-") ? name : ""} ${classOf(element)} ${element.id} ${element.getAttribute("data-component") ?? ""}`;
    if (words.length > 3) what = byWords(words);
  }
  return what ? { element, at, what } : null;
}
