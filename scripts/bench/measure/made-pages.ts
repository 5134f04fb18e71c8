const SENTENCES = [
  "OpenAI and Kakao told reporters in Seoul that they had become partners, and named no date for the first of their products.",
  "Harbour Lantern Systems, a start-up in Busan that writes software for shipyards, said it would wait and see what comes of it.",
  "SoftBank and Oracle are among the members of Stargate, which is to build data centers in several states over the next years.",
  "Nobody in the room could say what the plan would cost, and a spokesman declined to give a figure when he was asked for one.",
  "Sam Altman, chief executive of OpenAI, had met SK Group Chairman Chey Tae-won earlier that week, according to both groups.",
  "Analysts who follow the industry called the terms sober and expected further agreements of the same kind before the summer.",
];

/** The nth made-up paragraph, about 45 words: names on record, names that aren't, and sentences without any. */
export function paragraph(n: number): string {
  const at = (i: number) => SENTENCES[(n * 2 + i) % SENTENCES.length]!;
  return `In its ${n + 1}th note of the day the desk wrote as follows. ${at(0)} ${at(1)}`;
}

const words = (text: string): number => text.split(/\s+/).length;

/** Paragraphs of about so many words together. */
export function paragraphsOf(count: number): string[] {
  const result: string[] = [];
  for (let n = 0, sum = 0; sum < count; n++) {
    result.push(paragraph(n));
    sum += words(result[n]!);
  }
  return result;
}

const page = (title: string, meta: string, body: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>${title}</title>${meta}<style>body{font:18px/1.6 Georgia,serif;margin:0}main{max-width:640px;margin:0 auto}</style></head><body>${body}</body></html>`;

/** A news article of about so many words. */
export const articlePage = (count: number): string =>
  page(
    "A week of agreements",
    '<meta property="og:type" content="article"><meta property="article:published_time" content="2025-02-06T09:00:00Z">',
    `<main><article><h1>A week of agreements</h1>${paragraphsOf(count)
      .map((text) => `<p>${text}</p>`)
      .join("\n")}</article></main>`,
  );

/** A newspaper's front page: menus and sixty teasers, no article. */
export const frontPage = (): string =>
  page(
    "The Daily",
    '<meta property="og:type" content="website">',
    `<nav>${Array.from({ length: 40 }, (_, n) => `<a href="/s/${n}">Section ${n}</a> `).join("")}</nav><main>${Array.from(
      { length: 60 },
      (_, n) =>
        `<div class="card"><h3><a href="/story/${n}">Kakao and partners, part ${n}</a></h3><p>${SENTENCES[n % SENTENCES.length]}</p></div>`,
    ).join("\n")}</main>`,
  );

export const NAME = "Northwind Freight";

/** An article with exactly so many mentions of NAME, four to a paragraph. */
export const mentionsPage = (mentions: number): string =>
  page(
    "Many mentions",
    '<meta property="og:type" content="article">',
    `<main><article><h1>Many mentions</h1>${Array.from(
      { length: mentions / 4 },
      (_, n) =>
        `<p>Part ${n}: ${NAME} signed in March. In May, <b>${NAME}</b> wrote to its members, whose answer ${NAME} did not print. What ${NAME} does next is open.</p>`,
    ).join("\n")}</article></main>`,
  );
