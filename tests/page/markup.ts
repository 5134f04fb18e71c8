/** One line of a test article and what it is on its page. */
export interface Line {
  readonly text: string;
  readonly is:
    | "headline"
    | "standfirst"
    | "paragraph"
    | "caption"
    | "heading"
    | "byline"
    | "credit"
    | "label"
    | "teaser-title"
    | "teaser"
    | "control";
}

export interface Page {
  readonly title: string;
  readonly lines: readonly Line[];
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const isArticle = (line: Line): boolean => !["label", "teaser-title", "teaser", "control"].includes(line.is);

const frame = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body>${body}</body></html>`;

const SEMANTIC: Readonly<Record<Line["is"], (text: string) => string>> = {
  headline: (text) => `<h1>${text}</h1>`,
  standfirst: (text) => `<p class="standfirst">${text}</p>`,
  paragraph: (text) => `<p>${text}</p>`,
  caption: (text) => `<figure><img alt=""><figcaption>${text}</figcaption></figure>`,
  heading: (text) => `<h2>${text}</h2>`,
  byline: (text) => `<p class="byline">${text}</p>`,
  credit: (text) => `<span class="photo-credit">${text}</span>`,
  label: (text) => `<h2>${text}</h2>`,
  "teaser-title": (text) => `<h3><a href="/other">${text}</a></h3>`,
  teaser: (text) => `<p><a href="/other">${text}</a></p>`,
  control: (text) => `<button>${text}</button>`,
};

/** Elements that say what they hold: article, figure, aside, nav. */
export function semantic({ title, lines }: Page): string {
  const of = (line: Line): string => SEMANTIC[line.is](escaped(line.text));
  const story = lines.filter(isArticle).map(of).join("\n");
  const rest = lines
    .filter((line) => !isArticle(line))
    .map(of)
    .join("\n");
  return frame(
    title,
    `<header><nav><a href="/">Home</a> <a href="/business">Business</a></nav></header>
    <main><article>${story}</article><aside>${rest}</aside></main><footer>All rights reserved.</footer>`,
  );
}

/** Nothing but divs and spans, with classes that a build tool made; furniture stands in a box of its own. */
export function divSoup({ title, lines }: Page): string {
  const of = (line: Line, i: number): string => `<div class="x${(i * 7) % 3}"><span>${escaped(line.text)}</span></div>`;
  const story = lines.filter(isArticle).map(of).join("\n");
  const rest = lines
    .filter((line) => !isArticle(line))
    .map(of)
    .join("\n");
  return frame(
    title,
    `<div><div class="q1"><div><a href="/">Home</a></div><div><a href="/business">Business</a></div></div>
    <div class="q2"><div class="q3">${story}</div><div class="q4">${rest}</div></div></div>`,
  );
}

/** Every line a plain sibling paragraph, the article's and the furniture's alike. */
export function flat({ title, lines }: Page): string {
  return frame(title, lines.map((line) => `<p>${escaped(line.text)}</p>`).join("\n"));
}

/** Text parted by line breaks in one element. */
export function lineBreaks({ title, lines }: Page): string {
  return frame(title, `<div id="story">${lines.map((line) => escaped(line.text)).join("<br><br>\n")}</div>`);
}

export const MARKUPS = { semantic, "div soup": divSoup, "flat siblings": flat, "line breaks": lineBreaks } as const;
