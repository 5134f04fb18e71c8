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

/** Whether the element's own text is shown. Asks style, never layout. Where the document can't tell, attributes decide. */
export function isVisible(element: Element): boolean {
  if (typeof element.checkVisibility !== "function") return true;
  return element.checkVisibility({ visibilityProperty: true });
}

/** The parent in the flattened tree: across slots and open shadow roots. */
export function flatParent(node: Node): Element | null {
  if (node.nodeType === 1 || node.nodeType === 3) {
    const slot = (node as Element | Text).assignedSlot;
    if (slot) return slot;
  }
  if (node.parentElement) return node.parentElement;
  const parent = node.parentNode;
  return parent !== null && parent.nodeType === 11 ? ((parent as ShadowRoot).host ?? null) : null;
}
