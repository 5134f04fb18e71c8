import type { DateValue, Phrase, PhraseValue } from "../model/view.ts";
import { dateFormatter } from "./dates.ts";
import { type Node, parseMessage } from "./message.ts";

/** Turns phrases into words in one language. */
export interface Words {
  /** BCP 47 tag by which dates, lists and plurals are formed. */
  readonly locale: string;
  /** What is written. */
  text(phrase: Phrase): string;
  /** The same as it should be read out: "¶11" as "paragraph 11", dates in full, one sentence. */
  spoken(phrase: Phrase): string;
  /** "4 Feb 2025", or "4 February 2025" when `spoken`. */
  date(value: DateValue, spoken?: boolean): string;
  has(code: string): boolean;
}

/** A language file: a message for each code. */
export type Messages = Readonly<Record<string, string>>;

/** The locale that dates and lists follow where the reader's isn't English. */
const ENGLISH = "en-GB";

type Params = Readonly<Record<string, PhraseValue>>;
const isDate = (value: PhraseValue): value is DateValue => typeof value === "object" && "date" in value;
const isPhrase = (value: PhraseValue): value is Phrase => typeof value === "object" && "code" in value;
const isList = (value: PhraseValue): value is readonly PhraseValue[] => Array.isArray(value);
const isEmpty = (value: PhraseValue | undefined): boolean =>
  value === undefined || value === "" || value === false || (typeof value === "object" && isList(value) && value.length === 0);

/** Dates and lists follow the reader's locale where it is of the language file's language; "en-GB" otherwise. */
function localeFor(wanted: string | undefined): string {
  if (!wanted) return ENGLISH;
  try {
    const [tag] = Intl.getCanonicalLocales(wanted);
    return tag && new Intl.Locale(tag).language === "en" && tag !== "en" ? tag : ENGLISH;
  } catch {
    return ENGLISH;
  }
}

/** A name that ends in a full stop ("Itochu Corp.") ends its sentence too. */
const afterStop = (before: string, text: string): string => (before.endsWith(".") && /^\.(?!\.)/.test(text) ? text.slice(1) : text);

class Translator implements Words {
  readonly locale: string;
  readonly #messages: Messages;
  readonly #missing: (code: string) => string;
  readonly #parsed = new Map<string, readonly Node[]>();
  readonly #formatDate: ReturnType<typeof dateFormatter>;
  // Each of these takes the browser several milliseconds to make: made when first needed.
  #madePlural: Intl.PluralRules | null = null;
  #madeList: Intl.ListFormat | null = null;
  #madeNumber: Intl.NumberFormat | null = null;

  constructor(locale: string | undefined, messages: Messages, missing: (code: string) => string) {
    this.locale = localeFor(locale);
    this.#messages = messages;
    this.#missing = missing;
    this.#formatDate = dateFormatter(this.locale);
  }

  /** English as CLDR has it: "one" for 1, "other" for all else. What the edge tab says needs no more, and making PluralRules is slow. */
  #pluralOf(number: number): Intl.LDMLPluralRule {
    if (this.locale.startsWith("en")) return number === 1 ? "one" : "other";
    this.#madePlural ??= new Intl.PluralRules(this.locale);
    return this.#madePlural.select(number);
  }

  /** Whole numbers below 1,000 look the same in every English locale. */
  #digits(number: number): string {
    if (this.locale.startsWith("en") && Number.isInteger(number) && number >= 0 && number < 1000) return String(number);
    this.#madeNumber ??= new Intl.NumberFormat(this.locale);
    return this.#madeNumber.format(number);
  }

  get #and(): Intl.ListFormat {
    this.#madeList ??= new Intl.ListFormat(this.locale, { type: "conjunction", style: "long" });
    return this.#madeList;
  }

  has(code: string): boolean {
    return Object.hasOwn(this.#messages, code);
  }

  text(phrase: Phrase): string {
    return this.#phrase(phrase, false);
  }

  spoken(phrase: Phrase): string {
    return this.#phrase(phrase, true);
  }

  date(value: DateValue, spoken = false): string {
    return this.#formatDate(value.date, spoken ? "long" : "short");
  }

  #nodes(code: string, spoken: boolean): readonly Node[] | null {
    const key = spoken && this.has(`${code}.spoken`) ? `${code}.spoken` : code;
    const known = this.#parsed.get(key);
    if (known) return known;
    if (!this.has(key)) return null;
    const nodes = parseMessage(this.#messages[key]!);
    this.#parsed.set(key, nodes);
    return nodes;
  }

  #phrase(phrase: Phrase, spoken: boolean): string {
    const nodes = this.#nodes(phrase.code, spoken);
    return nodes ? this.#render(nodes, phrase.params ?? {}, spoken, 0) : this.#missing(phrase.code);
  }

  #render(nodes: readonly Node[], params: Params, spoken: boolean, count: number): string {
    let out = "";
    for (const node of nodes) {
      if (node.type === "text") out += afterStop(out, node.text);
      else if (node.type === "number") out += this.#digits(count);
      else if (node.type === "param") out += this.#param(params[node.name], node.format, spoken);
      else if (node.type === "optional") {
        if (this.#stands(node.nodes, params)) out += this.#render(node.nodes, params, spoken, count);
      } else out += this.#choose(node, params, spoken);
    }
    return out;
  }

  #stands(nodes: readonly Node[], params: Params): boolean {
    return nodes.every((node) => (node.type === "param" || node.type === "choice" ? !isEmpty(params[node.name]) : true));
  }

  #choose(node: Extract<Node, { type: "choice" }>, params: Params, spoken: boolean): string {
    const value = params[node.name];
    const number = Number(value);
    const key = node.by === "plural" ? (node.cases.has(`=${number}`) ? `=${number}` : this.#pluralOf(number)) : String(value);
    return this.#render(node.cases.get(key) ?? node.cases.get("other")!, params, spoken, number);
  }

  #param(value: PhraseValue | undefined, format: string | null, spoken: boolean): string {
    if (value === undefined) return "";
    if (typeof value === "number") return this.#numeral(value, format);
    if (typeof value === "boolean") return String(value);
    if (format === "cap") return this.#capital(this.#param(value, typeof value === "object" && isList(value) ? "semis" : null, spoken));
    if (typeof value === "string") return format === "low" ? this.#lowerFirst(value) : value;
    if (isList(value)) return this.#list(value, format, spoken);
    if (isDate(value)) return this.#formatDate(value.date, format === "month" ? "month" : spoken ? "long" : "short");
    return format === "low" ? this.#lowered(value, spoken) : this.#phrase(value, spoken);
  }

  #numeral(value: number, format: string | null): string {
    if (format !== "word" && format !== "Word") return this.#digits(value);
    const word = this.#messages[`number.${value}`];
    if (!word) return this.#digits(value);
    return format === "Word" ? this.#capital(word) : word;
  }

  #capital(text: string): string {
    return text.charAt(0).toLocaleUpperCase(this.locale) + text.slice(1);
  }

  #list(values: readonly PhraseValue[], format: string | null, spoken: boolean): string {
    const items = values.map((value) => this.#param(value, format === "low" ? "low" : null, spoken)).filter((item) => item !== "");
    if (format === "items") return items.join(", ");
    if (format === "dots") return items.join(spoken ? ". " : " · ");
    if (format === "semis") return items.join("; ");
    if (format === "lines") return items.join("\n");
    if (format === "spaced") return items.join(spoken ? ", " : " ");
    return this.#and.format(items);
  }

  /** A phrase inside a sentence starts in lower case, unless it starts with a value such as a name. */
  #lowered(value: PhraseValue, spoken: boolean): string {
    const text = this.#param(value, null, spoken);
    if (typeof value !== "object" || isList(value) || !isPhrase(value)) return text;
    const [first] = this.#nodes(value.code, spoken) ?? [];
    if (first?.type === "param" && first.format !== "Word") {
      const inner = value.params?.[first.name];
      if (inner === undefined || typeof inner !== "object" || isList(inner) || !isPhrase(inner)) return text;
      return this.#lowered(inner, spoken) + text.slice(this.#param(inner, null, spoken).length);
    }
    return text.charAt(0).toLocaleLowerCase(this.locale) + text.slice(1);
  }

  /** "Announced" to "announced"; "AI chips" and "OpenAI" stay. */
  #lowerFirst(text: string): string {
    return /^\p{Lu}(?:\p{Ll}+|)(?=$|[\s,.;:’'-])/u.test(text) ? text.charAt(0).toLocaleLowerCase(this.locale) + text.slice(1) : text;
  }
}

/**
 * Makes a translator for a locale. `missing` says what to do about a code that the language file doesn't hold; the default shows the code, so that a
 * fault in one sentence never takes the panel with it.
 */
export function createTranslator(
  locale: string | undefined,
  messages: Messages,
  missing: (code: string) => string = (code) => code,
): Words {
  return new Translator(locale, messages, missing);
}
