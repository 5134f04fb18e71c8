import type { GazetteerCandidate } from "../gazetteer/types.ts";
import { BUSINESS_CUES, CJK_CUES, SPORT_CUES } from "./cues.ts";
import { sentenceAt, sentenceWords } from "./doc.ts";
import type { Item } from "./items.ts";

const OTHER_THING =
  /^(?:, | is | was | \()(?:a|an|the|one of the) (?:\p{L}[\p{L}-]* ){0,3}?(?:river|lake|town|city|village|hamlet|parish|suburb|district|island|mountain|creek|county|word|term|name for|film|movie|novel|song|album|band|opera|play|horse|dog|cat|ship|boat|goddess|god|prophet|priestess|bean|beans|plant|tree|dish|drink|planet|moon|star|asteroid|restaurant|bar|footballer|striker|singer|actress|actor|rapper|boxer|golfer)(?![\p{L}-])/iu;
/** "SoftBank 3, Lotte 1", "Samsung 000 200": a result or its innings. */
const SCORE = /^ \d{1,3}(?:[,;:–-]? (?=\p{Lu}|\d|in |at |\()|[.,;)]?\s*$)/u;

/** Whether the text says outright that the name is something else's: "Naver, a river in Scotland". */
export const isOtherThing = ({ doc, end }: Item): boolean => OTHER_THING.test(doc.block.text.slice(end, end + 80));

/** Words of sport that business borrows: they count only beside one that it doesn't. */
const METAPHORS = new Set(
  "race races racing sprint host hosts hosted manager driver wins defeat fans season seasons pitch match matches coach coaches versus v club clubs captain squad trophy cup champions championship games goal goals lap laps finals league leagues racing".split(
    " ",
  ),
);

const isNative = (item: Item): boolean => /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/.test(item.surface);

/** Two words of sport in the paragraph, one of them in the sentence, and none of business there. */
function isNativeSport({ doc, start }: Item): boolean {
  const { text } = doc.block;
  const n = sentenceAt(doc, start);
  const sentence = text.slice(doc.sentences[n] ?? 0, doc.sentences[n + 1] ?? text.length);
  const count = (words: RegExp, part: string): number => new Set(part.match(words)).size;
  return count(CJK_CUES.sport, sentence) > 0 && count(CJK_CUES.sport, text) > 1 && count(CJK_CUES.business, sentence) === 0;
}

/** Whether a company's short name stands for its club: beside a score, or in a sentence of sport that has no word of business. */
export function isClubHere(item: Item, { kind }: GazetteerCandidate): boolean {
  if (kind !== "company" || /\s/u.test(item.surface)) return false;
  const words = new Set(sentenceWords(item.doc, item.start));
  const [cues, plain] = [[...words].filter((word) => SPORT_CUES.has(word)), [...words].filter((word) => METAPHORS.has(word))];
  if ([...words].some((word) => BUSINESS_CUES.has(word))) return false;
  if (isNative(item)) return isNativeSport(item);
  return (
    cues.length - plain.length >= 2 ||
    (cues.length > plain.length && plain.length > 0) ||
    SCORE.test(item.doc.block.text.slice(item.end, item.end + 12))
  );
}
