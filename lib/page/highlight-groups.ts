/** A window with its own constructors and highlight registry: the page's, or a same-origin frame's. */
export type Realm = Window & typeof globalThis;

/** One of our highlights. */
export interface Group {
  readonly name: string;
  readonly realm: Realm;
  readonly highlight: Highlight;
}

/** Our highlights in the registries of the page and of its same-origin frames. Firefox can't list a registry: we keep our own list. */
export class HighlightGroups {
  private readonly realms = new Map<Realm, Map<string, Group>>();
  private readonly styled = new WeakSet<Node>();
  private fresh: Group[] = [];
  private readonly css: string;

  /** `css`: the rules of all groups. */
  constructor(css: string) {
    this.css = css;
  }

  /** The group of this name in a realm, made at its first need; null where the browser has no highlights. */
  of(realm: Realm, name: string): Group | null {
    let groups = this.realms.get(realm);
    if (!groups) {
      if (!realm.CSS?.highlights) return null;
      groups = new Map();
      this.realms.set(realm, groups);
    }
    let group = groups.get(name);
    if (!group) {
      group = { name, realm, highlight: new realm.Highlight() };
      groups.set(name, group);
      this.fresh.push(group);
    }
    return group;
  }

  /** Registers new groups, once they are filled: Firefox reckons its painting anew with each range that a registered group gets. */
  register(): void {
    for (const { realm, name, highlight } of this.fresh) realm.CSS.highlights.set(name, highlight);
    this.fresh = [];
  }

  /** Takes a range out of its group; an empty group goes. */
  delete({ realm, name, highlight }: Group, range: StaticRange): void {
    highlight.delete(range);
    const groups = this.realms.get(realm);
    if (highlight.size > 0 || groups?.get(name)?.highlight !== highlight) return;
    // After an update a newer script of ours may have its own group under this name.
    if (realm.CSS.highlights.get(name) === highlight) realm.CSS.highlights.delete(name);
    groups.delete(name);
  }

  /** Puts our groups back where the page has dropped them; true when it had. */
  restore(): boolean {
    let lost = false;
    for (const [realm, groups] of this.realms) {
      for (const [name, { highlight }] of groups) {
        // After an update a newer script of ours may have its own group under this name.
        if (realm.CSS.highlights.get(name)?.size) continue;
        realm.CSS.highlights.set(name, highlight);
        lost = true;
      }
    }
    return lost;
  }

  /**
   * Rules of the document don't reach shadow trees in Firefox, nor other documents: those get a sheet of their own. False for the document
   * itself.
   */
  style(root: Node, realm: Realm): boolean {
    if (root.nodeType !== 11 && realm === realm.top) return false;
    if (this.styled.has(root)) return true;
    this.styled.add(root);
    try {
      const sheet = new realm.CSSStyleSheet();
      sheet.replaceSync(this.css);
      (root as ShadowRoot).adoptedStyleSheets.push(sheet);
    } catch {
      // A root whose sheets can't be changed shows no marks; the panel still lists the names.
    }
    return true;
  }
}
