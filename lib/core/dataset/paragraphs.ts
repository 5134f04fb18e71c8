import type { Source } from "./types.ts";

/** Roles of paragraphs that are the article; all others are page furniture and never evidence. */
const ARTICLE_ROLES: ReadonlySet<string> = new Set(["headline", "standfirst", "paragraph", "caption"]);

/** The paragraphs of a stored text: its lines that aren't empty after trimming Unicode white space, in order; ¶n is at index n - 1. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Whether a paragraph of a source is part of the article and so may be evidence. */
export const isEvidence = (paragraph: { readonly role: string }): boolean => ARTICLE_ROLES.has(paragraph.role);

/** The article's own paragraphs of a stored text, by the source's record; paragraphs that the text lacks are left out. */
export function evidenceText(source: Source, paragraphs: readonly string[]): string[] {
  return source.paragraphs.flatMap((paragraph) => {
    const text = paragraphs[paragraph.n - 1];
    return isEvidence(paragraph) && text !== undefined ? [text] : [];
  });
}
