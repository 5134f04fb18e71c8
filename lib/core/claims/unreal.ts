import { inflections } from "./inflect.ts";
import { clauseStart } from "./subject.ts";
import type { Frame, Item } from "./types.ts";
import { isVerbLike } from "./verb-forms.ts";
import { AUXILIARIES, DETERMINERS } from "./words.ts";

/** What somebody else wants, expects or demands that a company do. Permitting and helping aren't among them: those are real. */
const WISHES = inflections(
  "see want like urge ask expect prefer advise recommend push pressure press tell order force call imagine invite lobby encourage persuade beg warn".split(
    " ",
  ),
);
const CONDITIONS = new Set(["if", "unless", "whether", "suppose", "supposing", "imagine", "assuming", "were", "had"]);
const SHOULD = new Set(["should", "ought", "shouldn't", "better"]);

/** "had hoped to order": nothing came of it. */
const HAD_HOPED = / had (?:\p{L}+ly |once |also )?(?:hoped|wanted|planned|intended|wished|aimed|considered|tried) (?:to|\p{L}+ing) /u;

/** Whether the words only suppose, wish or ask what the frame says: conditions, advice, demands, questions. */
export function isUnreal(items: readonly Item[], frame: Frame): boolean {
  if (items.at(-1)?.text === "?" || items.at(-2)?.text === "?") return true;
  if (frame.chain.some((w) => SHOULD.has(w)) || HAD_HOPED.test(` ${frame.chain.join(" ")} `)) return true;
  const first = Math.min(frame.from, ...frame.args.filter((a) => !a.implied).map((a) => a.group.from));
  for (const at of new Set([clauseStart(items, first), clauseStart(items, frame.from), first])) {
    const opener = items[at - 1]?.low ?? "";
    // "Asked whether A will buy B, she said ...": the answer tells how firm it is.
    if (items[at - 2]?.low === "asked") return false;
    // "is weighing whether to buy B"
    if (opener === "whether" && items[at]?.low === "to") continue;
    if (CONDITIONS.has(opener) || (at === 0 && CONDITIONS.has(items[0]?.low ?? ""))) return true;
  }
  return isWished(items, frame) || isAlsoAdvised(items, frame) || isSupposed(items, frame);
}

const INDEFINITE = new Set(["a", "an", "any", "such"]);
const MODALS = new Set(["would", "could", "might", "may"]);
const OTHER_CLAUSE = new Set(["who", "which", "that", "after", "before", "because", "while", "but", ";", ":", "if"]);
/** "makes no sense", "is unlikely": said of what isn't there. */
const JUDGED =
  /^ (?:makes? (?:\p{L}+ )?sense|is (?:un)?likely|is (?:im)?possible|looks (?:un)?likely|seems |remains (?:un)?(?:likely|possible))/u;

/** "A merger of A and B would create the biggest": an indefinite one that its clause only supposes. */
function isSupposed(items: readonly Item[], { form, from, to, args }: Frame): boolean {
  if (form !== "noun") return false;
  const start = clauseStart(items, from);
  const article = items.slice(Math.max(start, from - 3), from).findLastIndex((i) => INDEFINITE.has(i.low));
  if (article < 0 || items.slice(start, from).some((i) => isVerbLike(i) || AUXILIARIES.has(i.low))) return false;
  const last = Math.max(to, ...args.map((a) => a.group.to));
  const after = items.slice(last + 1);
  const end = after.findIndex((i) => OTHER_CLAUSE.has(i.low) || OTHER_CLAUSE.has(i.text));
  const own = end < 0 ? after : after.slice(0, end);
  const verb = own.find((i) => AUXILIARIES.has(i.low) || isVerbLike(i));
  return MODALS.has(verb?.low ?? "") || JUDGED.test(` ${own.map((i) => i.low).join(" ")} `);
}

const LINK_REACH = 6;

/** "They should have bought A, or at least teamed up with B": the advice of the verb before holds for this one too. */
function isAlsoAdvised(items: readonly Item[], { from, chain, tense, form }: Frame): boolean {
  if (form !== "active" || (tense !== "past" && tense !== "participle") || chain.some((w) => AUXILIARIES.has(w))) return false;
  const link = items.findLastIndex((i, n) => n < from && from - n <= LINK_REACH && (i.low === "or" || i.low === "and"));
  if (link < 0) return false;
  const advice = items.findLastIndex((i, n) => n < link && SHOULD.has(i.low) && items[n + 1]?.low === "have");
  return advice >= 0 && !items.slice(advice, link).some(({ text }) => [";", ":", "“", "”", '"'].includes(text));
}

/** "Analysts want A to buy B", "the union asked A and B to end their agreement": the subject is another verb's object. */
function isWished(items: readonly Item[], { from, args, tense, chain }: Frame): boolean {
  const subject = args.find((a) => !a.implied && a.group.to < from)?.group;
  if (!subject || !(tense === "base" || chain.includes("to"))) return false;
  const between = items.slice(subject.to + 1, from).map((i) => i.low);
  if (tense !== "base" && between[0] !== "to") return false;
  let at = subject.from - 1;
  while (DETERMINERS.has(items[at]?.low ?? "")) at--;
  return (between.length === 0 || between[0] === "to") && WISHES.has(items[at]?.low ?? "") && at > 0;
}
