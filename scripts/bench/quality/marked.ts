import type { Mark, MarkedText } from "./texts.ts";

const MARK = /\[\[([cpo]):([^\]]*?)(\*?)(?:=([a-z0-9-]+))?\]\]/g;

/**
 * Reads an article with its marks in the text: `[[c:Kakao=kakao]]` a company and the id it has on record, `[[p:Jane Doe*]]` a
 * person (with the star an executive), `[[o:...]]` a span that is neither right nor wrong. Throws on a mark that it can't read.
 */
export function readMarked(id: string, source: string): MarkedText {
  const mentions: Mark[] = [];
  const optional: { start: number; end: number }[] = [];
  let text = "";
  let at = 0;
  for (const match of source.matchAll(MARK)) {
    const [whole, sort, name = "", star, entity] = match;
    text += source.slice(at, match.index);
    at = match.index + whole.length;
    const span = { start: text.length, end: text.length + name.length };
    text += name;
    if (sort === "o") optional.push(span);
    else mentions.push({ ...span, type: sort === "p" ? "person" : "company", executive: star === "*", entity: entity ?? null });
  }
  text += source.slice(at);
  const left = /\[\[|\]\]/.exec(text);
  if (left) throw new Error(`${id}: a mark can't be read near "${text.slice(Math.max(0, left.index - 20), left.index + 20)}"`);
  return { id, text, mentions, optional };
}
