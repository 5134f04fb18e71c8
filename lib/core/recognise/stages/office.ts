import type { Candidate, TitleBeside } from "../candidate.ts";
import type { Line } from "../lines.ts";
import { IS } from "../lists/lexis.ts";
import { RELATIONS, titleClass } from "../lists/roles.ts";
import type { HeldTitle, NamesOfLine } from "./people.ts";

/** Nouns for the company spoken of: "the corporation's director general". */
const FIRMS = new Set(
  "company firm group bank lender airline carrier corporation carmaker retailer fund start-up startup manufacturer insurer operator utility chain".split(
    " ",
  ),
);
/** "Chief inspector", "chief economist": what the chief is tells more, where no company stands beside it. */
const CHIEF_OTHER = /^(?:\S+ )?chief (?!scientist|engineer|architect|designer)\S+$/i;
const POLITICAL_LEADS = /\b(?:leader|secretary|member|delegate|dean|principal)s?\b/;

const BOARDS = /^(?:of (?:the|its|their) )?(?:(?:management|executive|supervisory|managing) )?board\b/;

/** "a member of the management board". */
const isOfBoard = ({ tokens }: Line, at: number): boolean =>
  BOARDS.test(
    tokens
      .slice(at, at + 4)
      .map(({ lower }) => lower)
      .join(" "),
  );

/** What its own words show to be no company. */
const isBody = ({ evidence }: Candidate): boolean =>
  evidence.some(({ code, sort }) => sort === "organisation" && (code === "name" || code === "corporate-suffix"));

/** "Zimbabwe president", "the Chilean vice-president": of a country, where no company stands before the title. */
function isOfState(line: Line, { from, words }: TitleBeside): boolean {
  return /\bpresidents?$/i.test(words) && from > 0 && (line.bits[from - 1]! & (IS.place | IS.demonym)) !== 0;
}

/** What a title says for (positive) or against its holder acting for a company. */
export function executiveVote(
  { title, at, meant, line }: HeldTitle,
  isCompany: (one: Candidate) => boolean,
  isOrganisation: (one: Candidate) => boolean,
  { sport, business }: { readonly sport: boolean; readonly business: boolean },
): number {
  if (!at && meant && isOrganisation(meant) && (title.sort !== "business" || isBody(meant))) return -1;
  const beside = at ? (isCompany(at) ? 1 : isOrganisation(at) ? -1 : 0) : 0;
  if (title.sort === "business") return beside < 0 ? (at && isBody(at) ? -1 : 0.5) : sport && beside === 0 ? 0.3 : 2;
  if (/^members?$/i.test(title.words) && isOfBoard(line, title.to)) return beside < 0 ? 0 : 1.5;
  if (title.sort === "politics") return beside > 0 ? 0 : -3;
  if (title.sort === "sport") return -2;
  if (title.sort === "other") return RELATIONS.has(title.words.toLowerCase()) ? (beside > 0 ? 1.5 : 0) : -2;
  if (sport && beside <= 0) return -1;
  if (beside <= 0 && isOfState(line, title)) return -3;
  if (POLITICAL_LEADS.test(title.words.toLowerCase())) return beside > 0 ? 0.5 : -1;
  if (beside !== 0) return beside * 2;
  if (CHIEF_OTHER.test(title.words) && titleClass([title.words.split(" ").at(-1)!.toLowerCase()]) === "other") return -2;
  const owner = line.tokens[title.from - 1]?.lower ?? "";
  if (title.words === "chief" && line.bits[title.from - 1]! & IS.common && line.tokens[title.from - 1]!.shape === "lower") return -0.5;
  if (owner === "'s" && FIRMS.has(line.tokens[title.from - 2]?.lower ?? "")) return 1.2;
  if (
    business &&
    /^(?:(?:former|ex-?|then|outgoing|longtime|acting|interim|new|current) ?)?(?:co-)?(?:chief|president|deputy chief)$/.test(
      title.words,
    ) &&
    (title.words.endsWith("chief") || owner === "its" || owner === "whose")
  )
    return 0.4;
  return /president|chief$|chiefs$|chief of staff$/i.test(title.words) ? -0.3 : 0.8;
}

/** What those do who lead a company. */
export const LEADS = new Set(
  "runs ran leads led heads headed founded co-founded cofounded chairs chaired owns owned built started controls manages managed oversees bought steers created".split(
    " ",
  ),
);
/** "Will lead Acme", "is to run Acme". */
const LEAD = new Set("lead run head chair oversee manage".split(" "));
const TO_COME = new Set(["will", "would", "to", "shall"]);

/** Nouns for bodies that are no companies. */
export const PUBLIC = new Set(
  "regulator agency ministry commission department party union council committee court church university institute country government city state opposition police army team club national".split(
    " ",
  ),
);
/** "X in charge", "X at the helm". */
const AT_TOP = /^(?:in charge|at the (?:helm|top|wheel)|in the chair)\b/;
const RUNS = new Set(["runs", "ran", "run", "running"]);
const AT_HELM = new Set(["took", "takes", "stepped", "steps", "replaced", "replaces", "succeeded", "succeeds", "joined", "became"]);

const LEADING = new Set([
  "runs",
  "run",
  "leads",
  "led",
  "heads",
  "headed",
  "chairs",
  "chaired",
  "founded",
  "co-founded",
  "owns",
  "oversees",
  "controls",
]);
const PRESENT = new Set(["runs", "leads", "heads", "chairs", "oversees"]);
const PERFECT = new Set(["has", "had", "have", "who", "and", "also", "now", "once", "still", "himself", "herself"]);
const OTHER_TRADES = new Set(
  "teaches taught covers follows studies researches writes wrote directs directed plays played starred sang sings drives covered advised advises reports".split(
    " ",
  ),
);

/** "..., a wheat farmer's son, has run Rio since August"; "..., who follows miners": what else the sentence says its subject does. */
function predicateVote(line: Line, to: number): number {
  const { tokens } = line;
  const sentence = tokens[to - 1]!.sentence;
  for (let i = to; i < to + 16; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== sentence || token.text === ";" || token.text === '"') return 0;
    const before = tokens[i - 1]!.lower;
    if (before === "who" && OTHER_TRADES.has(token.lower)) return -1.2;
    if (RUNS.has(token.lower) && tokens[i + 1]?.lower === "for") return -1.5;
    const closed = before === "," && PRESENT.has(token.lower);
    if (!closed && (!LEADING.has(token.lower) || !PERFECT.has(before))) continue;
    return PUBLIC.has(tokens[i + 2]?.lower ?? "") || PUBLIC.has(tokens[i + 3]?.lower ?? "") ? 0 : 1.2;
  }
  return 0;
}

/** "Became its president", not "became the first European". */
const namesRole = (line: Line, at: number): boolean => [0, 1, 2, 3].some((i) => ((line.bits[at + i] ?? 0) & IS.role) !== 0);

/** The name that ends the list a name stands in ("A, B and C will run"): the clause after it is said of all. */
export function endOfList(candidate: Candidate, names: NamesOfLine): Candidate {
  let last = candidate;
  for (let steps = 0; steps < 6; steps++) {
    const { text, lower } = candidate.line.tokens[last.to] ?? { text: "", lower: "" };
    if (text !== "," && lower !== "and") break;
    const next = names.from.get(last.to + (text === "," && candidate.line.tokens[last.to + 1]?.lower === "and" ? 2 : 1));
    if (!next || next.title) break;
    last = next;
  }
  return last;
}

/** What the clause after a name says for its holder leading a business: "who founded", "took over as chief executive". */
export function clauseVote({ line, from, to }: Candidate): number {
  const { tokens } = line;
  const sentence = tokens[from]!.sentence;
  let vote = predicateVote(line, to);
  const place = tokens
    .slice(to, to + 3)
    .map(({ lower }) => lower)
    .join(" ");
  if (AT_TOP.test(place)) vote = Math.max(vote, 1.2);
  for (let i = to; i < to + 7; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== sentence) break;
    if (token.shape !== "lower" && token.shape !== "punctuation" && token.shape !== "number" && i > to + 1) break;
    const relative = tokens[to]?.text === "," && tokens[to + 1]?.lower === "who";
    if (LEADS.has(token.lower) && PUBLIC.has(tokens[i + 2]?.lower ?? "")) return -2;
    if (RUNS.has(token.lower) && tokens[i + 1]?.lower === "for") continue;
    const toCome = LEAD.has(token.lower) && i <= to + 2 && TO_COME.has(tokens[i - 1]!.lower);
    if (toCome && PUBLIC.has(tokens[i + 2]?.lower ?? "")) return -2;
    if (toCome || (LEADS.has(token.lower) && (relative || i <= to + 1))) vote = Math.max(vote, 1.2);
    if (AT_HELM.has(token.lower) && (relative || i <= to + 1) && (token.lower !== "became" || namesRole(line, i + 1)))
      vote = Math.max(vote, 0.5);
  }
  for (let i = to; i < to + 12; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== sentence || token.text === ";") break;
    if (token.lower !== "as") continue;
    const title = titleAt(line, i + 1);
    if (title === "business" && !isBareVice(line, i + 1)) vote = Math.max(vote, 1.8);
    else if (title === "lead") vote = Math.max(vote, 0.8);
    else if (title === "politics" || title === "sport") vote = Math.min(vote, -2);
  }
  return vote;
}

const OF = new Set(["of", "at", "for", "with"]);

/** "Ousted as vice-president": of a state as often as of a company, unless it is said of what. */
function isBareVice(line: Line, at: number): boolean {
  const words = [0, 1].map((i) => line.tokens[at + i]?.lower ?? "");
  const to = words[0] === "vice-president" ? at + 1 : words.join(" ") === "vice president" ? at + 2 : null;
  return to !== null && !OF.has(line.tokens[to]?.lower ?? "");
}

function titleAt(line: Line, at: number): string | null {
  const words: string[] = [];
  for (let i = at; i < at + 6 && line.tokens[i]; i++) {
    const bits = line.bits[i]!;
    if (bits & (IS.role | IS.modifier)) words.push(line.tokens[i]!.lower);
    else if (words.length || !(bits & IS.function)) break;
  }
  return words.length ? titleClass(words) : null;
}
