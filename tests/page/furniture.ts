/** What Readability takes for text and is a pointer, a notice, a by-line or a list of links. */
const FURNITURE =
  /^\[|^(?:lire|read|more|sign up|by [A-Z])|inbox|newsletter|reprints|appears in print|is a .{3,30} reporter|is on twitter|political editor|plan (?:you can|to keep)|credit card|keep your team|continue reading|coordinates|©|未经授权|相关度|transcript of|^five things/iu;

/** Whether a paragraph that Readability found is the article's own: a whole sentence, and none of the above. */
export function isText(paragraph: string): boolean {
  const text = paragraph.replace(/\s+/g, " ").trim();
  return !FURNITURE.test(text) && /[.!?…。”"]\)?$/u.test(text);
}
