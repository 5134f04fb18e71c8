import type { TitleBeside } from "../candidate.ts";
import type { Line } from "../lines.ts";
import { IS } from "../lists/lexis.ts";
import { FAMILY, RELATIONS } from "../lists/roles.ts";
import { titleOf } from "./titles.ts";

const INSIDE = IS.role | IS.modifier;

/** A title in lower case directly before a name: "its co-founder and chief executive Sam Altman". */
export function titleBefore(line: Line, from: number): TitleBeside | null {
  let first = from;
  let role = false;
  for (let i = from - 1; i >= 0 && from - i <= 7; i--) {
    const token = line.tokens[i]!;
    const bits = line.bits[i]!;
    if (token.sentence !== line.tokens[from]!.sentence) break;
    const joint =
      (token.lower === "and" || token.text === "-" || token.text === "/") && first < from && i > 0 && (line.bits[i - 1]! & INSIDE) !== 0;
    if (token.shape === "punctuation" && !joint) break;
    if (bits & IS.honorific || bits & IS.role) role = true;
    else if (!(bits & IS.modifier) && !joint) break;
    else if (first === from && !role) break;
    first = i;
  }
  while (first < from && !(line.bits[first]! & INSIDE) && !(line.bits[first]! & IS.honorific)) first++;
  return role && first < from ? titleOf(line, first, from) : null;
}

/** A title and comma before a name: "The city's mayor, Jane Doe, ...". */
export function titleBeforeComma(line: Line, from: number, to: number): TitleBeside | null {
  if (line.tokens[from - 1]?.text !== "," || line.tokens[from - 2]?.shape !== "lower") return null;
  const next = line.tokens[to];
  if (next && next.text !== "," && next.shape !== "lower" && next.text !== ".") return null;
  const title = titleBefore(line, from - 1);
  if (!title || title.to !== from - 1 || !(line.bits[title.to - 1]! & IS.role)) return null;
  const opener = line.tokens[title.from - 1];
  return opener &&
    (opener.text === "'s" ||
      opener.lower === "the" ||
      opener.lower === "its" ||
      opener.lower === "their" ||
      opener.lower === "a" ||
      opener.lower === "his" ||
      opener.lower === "her" ||
      opener.lower === "our" ||
      opener.lower === "whose")
    ? title
    : null;
}

/** "The governor of the Central Bank of Egypt, Hassan Abdalla,": a title with what it is held at before the comma. */
export function titleOfBeforeComma(line: Line, from: number, to: number): TitleBeside | null {
  const next = line.tokens[to];
  if (line.tokens[from - 1]?.text !== "," || (next && next.text !== "," && next.shape !== "lower" && next.text !== ".")) return null;
  for (let i = from - 3; i >= 0 && i > from - 12; i--) {
    const token = line.tokens[i]!;
    if (token.sentence !== line.tokens[from]!.sentence || (token.shape === "punctuation" && token.text !== "'s")) return null;
    if (token.lower !== "of" || !(line.bits[i - 1]! & IS.role)) continue;
    const title = titleBefore(line, i);
    const opener = title ? line.tokens[title.from - 1] : undefined;
    const stated = title ? TO_BE.has(line.tokens[title.from - 2]?.lower ?? "") : true;
    return title && !stated && opener && (opener.lower === "the" || opener.lower === "a") ? title : null;
  }
  return null;
}
/** "is a member of X, Y and Z": what the subject is, not what Y is. */
const TO_BE = new Set(["is", "are", "was", "were", "be", "became", "become", "becomes", "remains", "remained"]);

/** "whose boss is Zak Brown", "Its founder is X": a title, a form of to be, a name. */
export function titleIsBefore(line: Line, from: number): TitleBeside | null {
  const verb = line.tokens[from - 1]?.lower;
  if (verb !== "is" && verb !== "was" && verb !== "remains") return null;
  const title = titleBefore(line, from - 1);
  const opener = title ? line.tokens[title.from - 1] : undefined;
  return title && opener && (opener.text === "'s" || POSSESSIVE.has(opener.lower)) ? title : null;
}
const POSSESSIVE = new Set(["its", "whose", "their", "his", "her", "the"]);

const MARKET = new Set(["market", "industry", "segment", "sector", "world"]);

const LONGEST_ASIDE = 9;

/** Where the clause goes on after an aside between commas: "X, formerly of Y, | is its finance chief". */
function afterAside(line: Line, to: number): number {
  if (line.tokens[to]?.text !== ",") return to;
  if (line.tokens[to + 1]?.lower === "who") return to + 2;
  for (let i = to + 2; i < to + LONGEST_ASIDE && line.tokens[i]?.sentence === line.tokens[to]!.sentence; i++)
    if (line.tokens[i]!.text === ",") return i + 1;
  return to;
}

const BEING = new Set("is was became becomes become be been remains remained remain stays stayed".split(" "));
const BEFORE_BEING = new Set("has had will would".split(" "));

/** A title after a form of to be: "X is the chief executive of". */
export function titleIs(line: Line, end: number): TitleBeside | null {
  let to = afterAside(line, end);
  if (BEFORE_BEING.has(line.tokens[to]?.lower ?? "") && BEING.has(line.tokens[to + 1]?.lower ?? "")) to++;
  if (!BEING.has(line.tokens[to]?.lower ?? "")) return null;
  for (let i = to + 1; i < to + 6 && line.tokens[i]; i++) {
    const bits = line.bits[i]!;
    if (bits & INSIDE) {
      let last = i;
      while (line.tokens[last] && line.bits[last]! & INSIDE) last++;
      return line.bits[last - 1]! & IS.role ? titleOf(line, i, last) : null;
    }
    if (!(bits & (IS.function | IS.demonym)) || line.tokens[i]!.lower === "not") return null;
  }
  return null;
}

/** A title after a name and comma: ", chief executive of", ", 51, the firm's founder". Looks at the next twelve words. */
export function titleAfter(line: Line, to: number): TitleBeside | null {
  const first = readTitleAfter(line, to);
  const title = first && RELATIONS.has(line.tokens[first.to - 1]!.lower) ? (officeAfterRelation(line, first) ?? first) : first;
  if (!title) return null;
  const next = line.tokens[title.to];
  if (next?.text === "'s") return null;
  const owner = line.tokens[to + 1]?.lower;
  const ofMarket = MARKET.has(line.tokens[title.to - 2]?.lower ?? "") || MARKET.has(line.tokens[title.from - 1]?.lower ?? "");
  if (owner === "whose" || (ofMarket && title.sort === "lead")) return null;
  if (next && next.shape !== "punctuation" && next.shape !== "lower" && next.spaced) return null;
  const goesOn = next?.shape === "lower" && (line.bits[title.to]! & IS.function) !== 0;
  if ((owner === "its" || owner === "their") && next && next.shape !== "punctuation" && !goesOn) return null;
  return title;
}

/** ", the younger brother of Chairman Chey Tae-won and vice chairman of SK On": the office after "and" tells more. */
function officeAfterRelation(line: Line, relation: TitleBeside): TitleBeside | null {
  for (let i = relation.to; i < relation.to + 12; i++) {
    const token = line.tokens[i];
    if (!token || token.sentence !== line.tokens[relation.from]!.sentence || token.text === ",") return null;
    if (token.lower !== "and") continue;
    let last = i + 1;
    while (line.tokens[last] && line.bits[last]! & (INSIDE | IS.function) && line.tokens[last]!.lower !== "of") last++;
    const title = last > i + 1 ? titleBefore(line, last) : null;
    return title && line.tokens[title.from]!.shape === "lower" ? title : null;
  }
  return null;
}

function readTitleAfter(line: Line, to: number): TitleBeside | null {
  const tokens = line.tokens;
  let open = to;
  if (tokens[to]?.text === "(")
    for (let k = to + 1; k < to + 6 && tokens[k]; k++) if (tokens[k]!.text === ")" && tokens[k + 1]?.text === ",") open = k + 1;
  const comma = tokens[open];
  if (!comma || !(comma.text === "," || comma.text === "(" || comma.text === "–" || comma.text === "—")) return null;
  let i = open + 1;
  if (tokens[i]?.shape === "number" && (tokens[i + 1]?.text === "," || tokens[i + 1]?.text === ")")) i += 2;
  for (let steps = 0; steps < 9; steps++, i++) {
    const token = tokens[i];
    if (!token || token.sentence !== comma.sentence) return null;
    const bits = line.bits[i]!;
    if (bits & IS.role && !FAMILY_CAP(token.text, token.lower)) {
      let first = i;
      while (first > open + 1 && line.bits[first - 1]! & IS.modifier && tokens[first - 1]!.shape !== "punctuation") first--;
      let last = i + 1;
      while (
        tokens[last] &&
        (line.bits[last]! & INSIDE ||
          ((tokens[last]!.lower === "and" || tokens[last]!.text === "&") && (line.bits[last + 1] ?? 0) & INSIDE))
      )
        last++;
      return titleOf(line, first, last);
    }
    if (token.shape === "punctuation" && token.text !== "'s" && token.text !== "-") return null;
    if (bits & IS.verb && !(bits & IS.modifier) && token.shape === "lower" && !token.lower.endsWith("ing") && !(bits & IS.demonym)) {
      if (!(bits & IS.common)) return null;
    }
    if (CLOSERS.has(token.lower) || token.lower.endsWith("-in-law")) return null;
    if (steps === 0 && LEADS_AWAY.has(token.lower)) return null;
  }
  return null;
}

/** After these, as after ", son-in-law of", a title is another's: ", led by the chairman". */
const CLOSERS = new Set(["who", "which", "said", "says", "by", "will", "would", "is", "was", "has", "had"]);
/** ", with Jonathan Price as his deputy" tells of another too. */
const LEADS_AWAY = new Set(["with", "after", "while", "as"]);
const FAMILY_CAP = (text: string, lower: string): boolean => text !== lower && FAMILY.has(lower);
