import { isLegalForm } from "../gazetteer/legal.ts";
import { CASE, GAP, WRITING } from "../gazetteer/words.ts";
import type { Span } from "../model/text.ts";
import { AFFILIATE_WORDS, BUSINESS_TITLES, OTHER_CAPITALS, PUBLIC_TITLES, SAME_WORDS } from "./cues.ts";
import { type DocBlock, hitAt, wordFrom } from "./doc.ts";

/** Characters that make another company out of a name in Korean, Japanese or Chinese, right after it or after one space. */
const CJK_AFFILIATE =
  /^[ \u00a0]?(?:뱅크|페이|게임즈|모빌리티|엔터|브레인|클라우드|벤처|비전펀드|증권|생명|화재|카드|중공업|물산|전기|디스플레이|바이오|라이온즈|에스디|가스|브로드밴드|에코플랜트|이노베이션|ビジョン|ファンド|ホークス|株式会社|モバイル|ペイ|バンク|生命|物産|重工|電機|证券|證券|人寿|人壽|保险|銀行|银行|願景|愿景|堆|重工业|生物|云)/u;

/** Words of one sentence that follow a name with nothing but a space, as positions. */
function nextWord(doc: DocBlock, end: number): number {
  const { words } = doc;
  const i = wordFrom(words, end);
  if (i >= words.count) return -1;
  const gap = words.gaps[i];
  return gap === GAP.space || gap === GAP.hyphen || (words.keys[i] === "&" && words.starts[i] === end) ? i : -1;
}

/**
 * Whether the name goes on beyond its span, so that it is another company, club or person: "SoftBank Vision Fund",
 * "Samsung C&T", "Son Heung-min". `exact`: the recogniser ended the name here, so that only words that make companies count.
 */
export function isLonger(doc: DocBlock, span: Span, person: boolean, exact: boolean): boolean {
  const text = doc.block.text;
  if (CJK_AFFILIATE.test(text.slice(span.end, span.end + 8))) return true;
  const bare = person && !exact;
  const i = nextWord(doc, span.end);
  if (i < 0) return bare && personBefore(doc, span);
  const { words } = doc;
  const key = words.keys[i] ?? "";
  const kind = words.cases[i];
  if (person && GENERATIONS.has(key)) return true;
  if (!person && /^[a-z]$/.test(key) && words.keys[i + 1] === "&") return true;
  if (words.writings[i] !== WRITING.latin || kind === CASE.lower || kind === CASE.none) return bare && personBefore(doc, span);
  const at = words.starts[i] ?? 0;
  if (SAME_WORDS.has(key) || hitAt(doc, at)) return bare && personBefore(doc, span);
  if (!person && (AFFILIATE_WORDS.has(key) || isLegalForm(key)))
    return !doc.titleCase || !AMBIGUOUS.has(key) || AFFILIATE_WORDS.has(words.keys[i + 1] ?? "");
  if (exact || doc.titleCase || OTHER_CAPITALS.has(key)) return bare && personBefore(doc, span);
  return true;
}

const GENERATIONS = new Set(["jr", "sr", "ii", "iii", "iv"]);

/** Affiliates' words that headlines print with a capital for other reasons. */
const AMBIGUOUS = new Set(
  "pay life bank banks open on team card vision fund cloud park games blue air line plus trading store global energy health ai investment technology chip system systems".split(
    " ",
  ),
);

/** Whether a capitalised given name stands before a bare surname: "Heung-min Son", "Ken Lee". */
function personBefore(doc: DocBlock, span: Span): boolean {
  if (doc.titleCase) return false;
  const { words } = doc;
  const i = wordFrom(words, span.start);
  if (i <= 0 || words.gaps[i] === GAP.break) return false;
  const key = words.keys[i - 1] ?? "";
  if (OTHER_CAPITALS.has(key) || PUBLIC_TITLES.has(key) || BUSINESS_TITLES.has(key)) return false;
  const covered = hitAt(doc, words.starts[i - 1] ?? 0) !== undefined;
  return !covered && (words.cases[i - 1] === CASE.capital || words.cases[i - 1] === CASE.upper) && words.writings[i - 1] === WRITING.latin;
}
