import { keepNothing } from "../memo.ts";
import type { Block } from "../model/text.ts";
import type { Nlp } from "../nlp/types.ts";
import { languageOf, scriptOf } from "../text/script.ts";
import type { Candidate, Sort } from "./candidate.ts";
import { buildRecognition } from "./clusters.ts";
import { KEEP, verdictOf } from "./decide.ts";
import { type Group, groupByKey } from "./group.ts";
import { type Line, type Mode, readLine } from "./lines.ts";
import { IS, type Lexis, makeLexis } from "./lists/lexis.ts";
import { weighTitles } from "./stages/beside-title.ts";
import { bracketPairs, type Shorts, shareEvidence, shortForms } from "./stages/consistency.ts";
import { weighCoordination } from "./stages/coordination.ts";
import { weighFurniture } from "./stages/furniture.ts";
import { addKoreanSurnames } from "./stages/hangul.ts";
import { applyHits } from "./stages/hits.ts";
import { weighInside } from "./stages/inside.ts";
import { addLowerCase, lowerCaseNames } from "./stages/lower.ts";
import { weighOrganisation } from "./stages/organisation.ts";
import { weighParsed } from "./stages/parser.ts";
import { weighPlace } from "./stages/place.ts";
import { cutPlacesBefore } from "./stages/place-before.ts";
import { keepPossessives } from "./stages/possessive.ts";
import { isBusiness, smallWords, weighLoneWord } from "./stages/prior.ts";
import { spansOf } from "./stages/spans.ts";
import { weighSpeech } from "./stages/speech.ts";
import { isSport, weighSport } from "./stages/sport.ts";
import { knownNames, sweep } from "./stages/sweep.ts";
import { weighThing } from "./stages/thing.ts";
import { weighTrade } from "./stages/trade.ts";
import type { RecogniseInput, Recognition } from "./types.ts";

/** Stages that can be left out, to measure what each is worth. */
export const STAGES = [
  "inside",
  "titles",
  "speech",
  "trade",
  "place",
  "thing",
  "furniture",
  "prior",
  "lower",
  "sport",
  "coordination",
  "parser",
  "consistency",
  "sweep",
  "hits",
] as const;
export type Stage = (typeof STAGES)[number];

const READABLE = new Set(["latin", "none"]);

/** Whether the parser can read a block: Latin letters, and no other language than English marked on it. */
function isReadable(line: Line): boolean {
  const language = languageOf(line.block.language ?? "und");
  return READABLE.has(scriptOf(line.block.text)) && (language === "en" || language === "und");
}

function modeAt(line: Line): (token: number) => Mode {
  return (token) => line.modes[line.sentences.findIndex(([from, to]) => token >= from && token < to)] ?? "prose";
}

function candidatesOf(line: Line, input: RecogniseInput, readable: boolean, without: ReadonlySet<Stage>): Candidate[] {
  const found = readable ? line.sentences.flatMap(([from, to], s) => spansOf(line, from, to, line.modes[s]!)) : [];
  return without.has("hits") ? found : applyHits(line, modeAt(line), found, input.gazetteer.find(line.block.text));
}

/** A block with its candidates and what speaks for each of them in its own line. */
interface ReadBlock {
  readonly line: Line;
  readonly candidates: readonly Candidate[];
}

/** Reads one block by itself; what is kept of it stays as it is, the document's own copy may be weighed on. */
function readBlock(
  block: Block,
  index: number,
  lexis: Lexis,
  input: RecogniseInput,
  nlp: Nlp | null,
  without: ReadonlySet<Stage>,
): ReadBlock {
  const { keep = keepNothing } = input;
  const kept = keep("line", block, () => {
    const line = readLine(block, index, lexis);
    const candidates = candidatesOf(line, input, nlp !== null && isReadable(line), without);
    weigh(candidates, lexis, without);
    return { line, candidates };
  });
  const line = { ...kept.line, block, index, lexis };
  return { line, candidates: kept.candidates.map((one) => ({ ...one, line, evidence: [...one.evidence] })) };
}

function weigh(candidates: readonly Candidate[], lexis: Lexis, without: ReadonlySet<Stage>): void {
  for (const candidate of candidates) {
    if (!without.has("inside")) weighInside(candidate, lexis);
    candidate.inherent = candidate.evidence.length;
    if (!without.has("titles")) weighTitles(candidate);
    if (!without.has("speech")) weighSpeech(candidate);
    if (!without.has("trade")) weighTrade(candidate);
    if (!without.has("trade")) weighOrganisation(candidate);
    if (!without.has("place")) weighPlace(candidate);
    if (!without.has("thing")) weighThing(candidate);
    if (!without.has("furniture")) weighFurniture(candidate);
  }
}

/** A longer name is none: what it would teach grows with the square of its words. */
const MOST_WORDS = 16;

/** Short forms that a full name teaches for headlines: surnames, and companies without their last words. */
function taughtBy(words: readonly string[], sort: Sort, lexis: Lexis): string[] {
  if (words.length < 2 || words.length > MOST_WORDS) return [];
  if (sort === "person") {
    const surnames = shortForms(words, lexis).filter(([, code]) => code === "surname-of");
    return surnames.map(([form]) => form).filter((form) => !(lexis.bits(form) & (IS.common | IS.function | IS.verb | IS.place)));
  }
  if (sort !== "company") return [];
  const out = words.slice(2).map((_, k) => words.slice(0, k + 2).join(" "));
  const core = words.filter((word) => !(lexis.bits(word) & IS.legal));
  if (core.length === 1 && !(lexis.bits(core[0]!) & (IS.common | IS.function | IS.verb | IS.place))) out.push(core[0]!);
  return out;
}

/** What the body teaches is looked for again where capitals tell nothing. */
function sweepAll(
  lines: readonly Line[],
  perLine: Candidate[][],
  groups: ReadonlyMap<string, Group>,
  lexis: Lexis,
  without: ReadonlySet<Stage>,
): void {
  const sure: string[] = [];
  for (const group of groups.values()) {
    if (!group.candidates.some((one) => one.mode === "prose")) continue;
    const { sort, total } = verdictOf(group);
    if (sort === "other" || total < KEEP) continue;
    sure.push(group.key);
    sure.push(...taughtBy(group.words, sort, lexis));
  }
  const known = knownNames(sure);
  lines.forEach((line, i) => {
    const before = new Set(perLine[i]);
    perLine[i] = sweep(line, perLine[i]!, known);
    weigh(
      perLine[i]!.filter((one) => !before.has(one)),
      lexis,
      without,
    );
  });
}

/**
 * Finds the companies, people and organisations of an article. Blocks in a script the parser can't read, or all of them when
 * `nlp` is null, give names on record only. Never throws on any text; time and space are linear in its length.
 */
export function recognise(input: RecogniseInput, nlp: Nlp | null, without: ReadonlySet<Stage> = new Set()): Recognition {
  const lexis = makeLexis(nlp);
  const read = input.blocks.map((block, index) => readBlock(block, index, lexis, input, nlp, without));
  const lines = read.map(({ line }) => line);
  const small = nlp && !without.has("lower") ? lowerCaseNames(lines) : new Set<string>();
  const found = read.map(({ line, candidates }) => addLowerCase(line, candidates, small));
  const perLine = addKoreanSurnames(lines, keepPossessives(cutPlacesBefore(found)));
  const weighed = new Set(read.flatMap(({ candidates }) => candidates));
  weigh(
    perLine.flat().filter((one) => !weighed.has(one)),
    lexis,
    without,
  );
  let groups = groupByKey(perLine.flat());
  if (!without.has("prior")) {
    const business = isBusiness(groups);
    const small = smallWords(lines);
    for (const candidate of perLine.flat()) weighLoneWord(candidate, business, small);
  }
  if (!without.has("coordination")) weighCoordination(perLine, groups);
  if (nlp && !without.has("parser")) weighParsed(perLine, groups, nlp);
  if (!without.has("sweep")) {
    shareEvidence(groups, lexis);
    sweepAll(lines, perLine, groups, lexis, without);
    groups = groupByKey(perLine.flat());
  }
  const shorts: Shorts = without.has("consistency") ? new Map() : shareEvidence(groups, lexis);
  const sport = isSport(lines);
  if (sport && !without.has("sport")) weighSport(groups, shorts);
  const brackets = without.has("consistency") ? [] : perLine.flatMap((candidates) => bracketPairs(candidates));
  return buildRecognition({ lines, candidates: perLine.flat(), groups, shorts, brackets, lexis, sport });
}
