const INLINE = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr slot".split(
    " ",
  ),
);

const SKIPPED = new Set(
  "img picture source script style noscript template textarea select option button input svg math canvas video audio object embed iframe frame frameset map head title meta link dialog datalist meter progress rp rt".split(
    " ",
  ),
);

const SCREEN_READER_ONLY =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text)?|assistive-text|accessibly-hidden|offscreen)(?:$|[\s_-])/i;

/** The element's class as a string; SVG elements have an object there. */
export function classOf(element: Element): string {
  return element.getAttribute("class") ?? "";
}

function computedDisplay(element: Element): string {
  return element.ownerDocument.defaultView?.getComputedStyle(element).display ?? "";
}

/** True for an inline element that a page shows as a block: asked only of those that hold much text of their own. */
function holdsLongText(element: Element): boolean {
  const first = element.firstChild;
  return first !== null && first.nodeType === 3 && (first as Text).length > 60;
}

/** Whether a text run ends at the element's edges. By element name; by style for custom elements and for long spans. */
export function isBlockElement(element: Element): boolean {
  const name = element.localName;
  if (INLINE.has(name)) {
    if (name !== "span" && name !== "font" && name !== "a") return false;
    if (!holdsLongText(element)) return false;
    const display = computedDisplay(element);
    return display !== "" && !display.startsWith("inline") && display !== "contents" && display !== "none";
  }
  if (name.includes("-")) {
    const display = computedDisplay(element);
    return !(display.startsWith("inline") || display === "contents") || element.shadowRoot !== null;
  }
  return true;
}

/** Elements whose text is never the article's: scripts, controls, drawings, and what the page hides by attribute. */
export function isSkipped(element: Element): boolean {
  if (SKIPPED.has(element.localName)) return true;
  if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return true;
  const style = element.getAttribute("style");
  if (style !== null && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return true;
  const name = element.getAttribute("class");
  return name !== null && name.length < 400 && SCREEN_READER_ONLY.test(name);
}

/**
 * Tells which elements under `root` show their text. Asks style, never layout; where the document can't tell, attributes decide. A page that hides
 * all of itself does so for a moment (until its fonts, its experiments or its framing are settled): what hides the root is no word about its text.
 */
export function sightOf(root: Element): (element: Element) => boolean {
  if (typeof root.checkVisibility !== "function") return () => true;
  if (root.checkVisibility({ visibilityProperty: true })) return (element) => element.checkVisibility({ visibilityProperty: true });
  if (root.checkVisibility()) return (element) => element.checkVisibility();
  return (element) => {
    for (let at: Element | null = element; at !== null && at !== root; at = flatParent(at))
      if (computedDisplay(at) === "none") return false;
    return true;
  };
}

type Link = "parentElement" | "parentNode" | "firstChild" | "nextSibling";

/**
 * A form's fields hide its own properties (`<input name="parentElement">`), in every script's view of it. The prototype's getters tell the truth,
 * so that no walk can be led in a circle.
 */
function linkOf(name: Link): (node: Node) => Node | null {
  const getter = typeof Node === "undefined" ? undefined : Object.getOwnPropertyDescriptor(Node.prototype, name)?.get;
  return getter ? (node) => getter.call(node) : (node) => node[name];
}

export const parentElementOf = linkOf("parentElement") as (node: Node) => Element | null;
export const firstChildOf = linkOf("firstChild");
export const nextSiblingOf = linkOf("nextSibling");
const parentNodeOf = linkOf("parentNode");

/** True for a form whose fields hide what is needed to read it. */
export const isClobbered = (element: Element): boolean =>
  typeof element.localName !== "string" || typeof element.getAttribute !== "function";

/** The parent in the flattened tree: across slots and open shadow roots. */
export function flatParent(node: Node): Element | null {
  const slot = (node as Element | Text).assignedSlot;
  if (slot && slot.localName === "slot") return slot;
  const element = parentElementOf(node);
  if (element) return element;
  const parent = parentNodeOf(node);
  return parent !== null && parent.nodeType === 11 ? ((parent as ShadowRoot).host ?? null) : null;
}
