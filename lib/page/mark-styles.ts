import { JUMP, type MarkRules } from "./highlight-names.ts";

/** Brings the rules of the marks to the elements that need them, and to no others: each element reached is reckoned anew by the browser. */
export interface MarkStyles {
  /** An article is read, most of whose text stands in this element. */
  enter(main: Element): void;
  /** The text of an element is to be painted by the highlight of this name. */
  need(element: Element, name: string): void;
  /** Requests what is needed and wasn't yet. */
  flush(): void;
  /** Looks whether rules still reach the elements that are told by what a page may change. */
  check(): void;
}

/** Names that a selector may hold as they stand. */
const IDENT = /^[a-z_][\w-]*$/i;
/** Places among siblings that are counted. */
const MOST_PLACES = 60;

/** Whether an element is one for text and hardly anything else: then its name alone selects little. */
const isForText = ({ localName }: Element): boolean => /^(?:p|h[1-6]|blockquote|figcaption)$/.test(localName);

function placeOf(element: Element): number {
  let place = 1;
  for (let at = element.previousElementSibling; at !== null && place <= MOST_PLACES; at = at.previousElementSibling) place++;
  return place;
}

/** An element's name; where that is one for anything, with its first class, or its place among its siblings. */
function ownSelector(element: Element): string {
  const { localName, classList } = element;
  if (!IDENT.test(localName)) return "*";
  if (isForText(element)) return localName;
  const name = [...classList].find((one) => IDENT.test(one));
  if (name) return `${localName}.${name}`;
  const place = placeOf(element);
  return place <= MOST_PLACES ? `${localName}:nth-child(${place})` : localName;
}

const ACTIVE = "-active";
/** Failures in a row after which only new needs are requested. */
const MOST_FAILURES = 5;

/**
 * `request` has rules inserted into the document, where the page can't list them, and tells whether they are; what isn't is requested
 * again at the next look, or a mark would stand without its line. `later` runs what can wait: the rules of the strong line, so that they
 * are there before the pointer is.
 */
export function createMarkStyles(request: (rules: MarkRules) => Promise<boolean>, later: (work: () => void) => void): MarkStyles {
  const asked = new Set<string>();
  let due: Record<string, string[]> = {};
  let scope: Element | null = null;
  /** The names needed in elements that are told by class or place. */
  const loose = new Map<Element, Set<string>>();
  const selectorOf = (element: Element): string => {
    if (element === scope) return `#${scope.id}`;
    const own = ownSelector(element);
    return scope?.contains(element) ? `#${scope.id} ${own}` : own;
  };
  let failures = 0;
  /** Rules that could not be inserted. */
  let missing: MarkRules[] = [];
  const settle = (rules: MarkRules, done: boolean) => {
    failures = done ? 0 : failures + 1;
    if (done) return;
    for (const [name, selectors] of Object.entries(rules)) for (const one of selectors) asked.delete(`${one} ${name}`);
    if (failures <= MOST_FAILURES) missing.push(rules);
  };
  const add = (name: string, selector: string) => {
    const key = `${selector} ${name}`;
    if (asked.has(key)) return;
    asked.add(key);
    due[name] = [...(due[name] ?? []), selector];
  };
  const flush = () => {
    const rules = due;
    const names = Object.keys(rules);
    if (names.length === 0) return;
    due = {};
    request(rules).then(
      (done) => settle(rules, done),
      () => settle(rules, false),
    );
    const plain = names.filter((name) => name !== JUMP && !name.endsWith(ACTIVE));
    if (plain.length === 0) return;
    later(() => {
      for (const name of plain) for (const selector of rules[name] ?? []) add(name + ACTIVE, selector);
      flush();
    });
  };
  const styles: MarkStyles = {
    flush,
    enter(main) {
      loose.clear();
      const near = main.closest("[id]");
      scope = near && IDENT.test(near.id) ? near : null;
    },
    need(element, name) {
      const selector = selectorOf(element);
      if (/[.:]/.test(selector)) loose.set(element, (loose.get(element) ?? new Set()).add(name));
      add(name, selector);
    },
    check() {
      const again = missing;
      missing = [];
      for (const rules of again) for (const [name, selectors] of Object.entries(rules)) for (const one of selectors) add(name, one);
      for (const [element, names] of loose) for (const name of names) styles.need(element, name);
      flush();
    },
  };
  return styles;
}
