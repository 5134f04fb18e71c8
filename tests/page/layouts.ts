/** A page as some publisher might build it; what of it is the article's text, and words that only its furniture has. */
export interface Layout {
  readonly html: string;
  readonly text: readonly string[];
  /** Other addresses than a story's. */
  readonly path?: string;
}

const P = [
  "Northwind and Tasman Freight will run the eastern quay of Port Ainslie together from May on, the two shipping lines said on Tuesday.",
  "The quay was built for nine ships a day and has seen three. Neither line could fill it alone, Northwind chief executive Ines Calder told reporters.",
  "Tasman Freight brings its cranes and Northwind its contracts with farmers inland. The harbour board keeps a seat and a veto over prices.",
  "Calder said the talks had been slow because both sides had to learn to speak about costs without blushing.",
  "Dockers were told in the morning. Their union wants a written promise that nobody of the night shift has to move to the western quay.",
  "The board is to vote on the agreement next week, and the first common ship is expected on the ninth of May.",
] as const;
const [a, b, c, d, e, f] = P;
const TITLE = "Northwind and Tasman Freight to share a quay";
/** Furniture names all begin with this, so that a leak shows. */
const X = "Zedfurn";

const page = (body: string, head = ""): string =>
  `<!doctype html><html lang="en"><head><title>${TITLE} | The Ledger</title>${head}</head><body>${body}</body></html>`;
const ps = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join("");
const related = (n: number): string => `<a href="/r${n}">${X} Holdings opens plant number ${n} in the north</a>`;

export const LAYOUTS: Readonly<Record<string, Layout>> = {
  "class soup of a big system": {
    html: page(
      `<div class="css-1x2 e1"><div class="css-9"><div class="css-hd7"><h1 class="css-q1">${TITLE}</h1></div><div class="css-b0"><span class="css-3">By <a href="/by">${X} Reporter</a></span><span class="css-4">March 3, 2026</span></div><div class="css-body">${P.map((text) => `<div class="css-row"><div class="css-cell"><p class="css-pp">${text}</p></div></div>`).join("")}</div></div><div class="css-rr"><div class="css-k">${related(1)}</div><div class="css-k">${related(2)}</div></div></div>`,
    ),
    text: [TITLE, ...P],
  },
  "a page for phones that hides itself until its script runs": {
    html: page(
      `<amp-sidebar><ul><li>${related(1)}</li></ul></amp-sidebar><article><h1>${TITLE}</h1>${ps(a, b)}<amp-ad><p>${X} Bank: the account that pays you back every month.</p></amp-ad>${ps(c, d, e, f)}</article><amp-list>${related(2)}</amp-list>`,
      "<style>body{visibility:hidden}</style>",
    ),
    text: [TITLE, ...P],
  },
  "tables for columns": {
    html: page(
      `<table><tr><td colspan="3"><a href="/">Home</a> | <a href="/w">World</a></td></tr><tr><td><a href="/l1">${X} Links</a><br><a href="/l2">${X} Weather</a></td><td><font size="5"><b>${TITLE}</b></font><br><br>${P.join("<br><br>")}</td><td>${related(1)}<br>${related(2)}</td></tr></table>`,
    ),
    text: [TITLE, ...P],
  },
  "line breaks for paragraphs": {
    html: page(`<h1>${TITLE}</h1><div class="txt">${P.join("<br><br>")}<br><br>${related(1)}<br>${related(2)}</div>`),
    text: [TITLE, ...P],
  },
  "single line breaks for paragraphs": {
    html: page(`<h1>${TITLE}</h1><div>${P.join("<br>")}<br>Write to us<br>${related(1)}</div>`),
    text: [TITLE, ...P],
  },
  "a list article": {
    html: page(
      `<article><h1>${TITLE}</h1><p>${a}</p><ol>${[b, c, d].map((text, n) => `<li><h3>Reason ${n + 1} of three</h3><p>${text}</p></li>`).join("")}</ol><p>${e}</p><p>${f}</p><ul class="more">${[1, 2, 3].map((n) => `<li>${related(n)}</li>`).join("")}</ul></article>`,
    ),
    text: [TITLE, a, "Reason 1 of three", b, "Reason 2 of three", c, "Reason 3 of three", d, e, f],
  },
  "a live blog": {
    html: page(
      `<main><h1>${TITLE}</h1><p>${a}</p>${[b, c, d, e, f].map((text, n) => `<section><time datetime="2026-03-03T1${n}:00">1${n}:00</time><h2>Entry ${n} of the day</h2><div><p>${text}</p></div><button>Share</button></section>`).join("")}</main><aside>${related(1)}</aside>`,
      '<script type="application/ld+json">{"@type":"LiveBlogPosting"}</script>',
    ),
    text: [TITLE, a, ...[b, c, d, e, f].flatMap((text, n) => [`Entry ${n} of the day`, text])],
  },
  "questions and answers": {
    html: page(
      `<article><h1>${TITLE}</h1><p>${a}</p>${[b, c, d, e, f].map((text, n) => `<p><b>Question ${n}: what does the agreement change for the port and for those who work there?</b></p><p>${text}</p>`).join("")}</article>`,
    ),
    text: [
      TITLE,
      a,
      ...[b, c, d, e, f].flatMap((text, n) => [
        `Question ${n}: what does the agreement change for the port and for those who work there?`,
        text,
      ]),
    ],
  },
  "a right rail with summaries": {
    html: page(
      `<div class="grid"><div class="col-8"><h1>${TITLE}</h1>${ps(...P)}</div><div class="col-4">${[1, 2, 3, 4].map((n) => `<div><h4>${related(n)}</h4><p>${X} Holdings has said that plant ${n} is to make parts for cranes and that it will hire locally.</p></div>`).join("")}</div></div>`,
    ),
    text: [TITLE, ...P],
  },
  "a cookie banner first": {
    html: page(
      `<div class="cmp-layer"><div><p>${X} Partners and 812 other companies store and read information on your device, such as unique numbers in cookies, in order to show you adverts and to measure them. You may accept or reject this now and change your mind at any time in the settings of your account.</p><p>Some of them need no consent of yours, since they rely on what the law calls a legitimate interest in doing so.</p><button>Accept</button></div></div><main><h1>${TITLE}</h1>${ps(...P)}</main>`,
    ),
    text: [TITLE, ...P],
  },
  "a newsletter box in the text": {
    html: page(
      `<article><h1>${TITLE}</h1>${ps(a, b)}<div class="box"><p><b>The ${X} Briefing</b></p><p>Get the news of the waterfront in your inbox every morning at six.</p><form><input type="email"><button>Sign me up</button></form></div>${ps(c, d, e, f)}</article>`,
    ),
    text: [TITLE, ...P],
  },
  "cards of other stories in the text": {
    html: page(
      `<article><h1>${TITLE}</h1>${ps(a, b)}<div class="k"><a href="/r1"><img alt=""><span>${X} Holdings opens plant number one</span><span>It is to make parts for cranes.</span></a></div>${ps(c)}<p><strong>Read more:</strong> ${related(2)}</p>${ps(d, e, f)}</article>`,
    ),
    text: [TITLE, ...P],
  },
  "pull quotes and captions": {
    html: page(
      `<article><h1>${TITLE}</h1>${ps(a)}<figure><img alt=""><figcaption>The eastern quay of Port Ainslie, seen from the old lighthouse on Monday.</figcaption></figure>${ps(b)}<blockquote><p>We had to learn to speak about costs without blushing, both of us.</p></blockquote>${ps(c)}<div class="image-block"><img alt=""><div class="caption">Ines Calder of Northwind at the harbour board's meeting in February.</div><div class="credit">${X} Images</div></div>${ps(d, e, f)}</article>`,
    ),
    text: [
      TITLE,
      a,
      "The eastern quay of Port Ainslie, seen from the old lighthouse on Monday.",
      b,
      "We had to learn to speak about costs without blushing, both of us.",
      c,
      "Ines Calder of Northwind at the harbour board's meeting in February.",
      d,
      e,
      f,
    ],
  },
  "a headline outside of main": {
    html: page(
      `<div class="hero"><h1>${TITLE}</h1><p>Two rivals fill what neither could fill alone, and the harbour board keeps a veto over prices.</p></div><main>${ps(...P)}</main><section><h2>Also in the Ledger</h2>${[1, 2, 3].map((n) => `<div>${related(n)}</div>`).join("")}</section>`,
    ),
    text: [TITLE, "Two rivals fill what neither could fill alone, and the harbour board keeps a veto over prices.", ...P],
  },
  "the second of several pages": {
    html: page(
      `<article><h1>${TITLE}</h1>${ps(...P)}<div class="pages"><a href="?p=1">1</a> <b>2</b> <a href="?p=3">3</a> <a href="?p=3">Next page: ${X} reacts</a></div></article>`,
    ),
    text: [TITLE, ...P],
  },
  "an app's shell around it": {
    html: page(
      `<div id="root"><div role="banner"><div>${X} Today</div></div><div role="main"><div><div><h1>${TITLE}</h1></div>${P.map((text) => `<div data-block="true"><div><span><span>${text}</span></span></div></div>`).join("")}</div></div><div role="complementary">${related(1)}</div></div>`,
    ),
    text: [TITLE, ...P],
  },
  "comments below": {
    html: page(
      `<main><h1>${TITLE}</h1>${ps(...P)}</main><div class="below"><h3>12 comments</h3>${[1, 2, 3].map((n) => `<div><b>reader${n}</b><p>I have worked at that quay for years and I can tell you that ${X} Lines would have done it better than Northwind and Tasman Freight ever will.</p></div>`).join("")}</div>`,
    ),
    text: [TITLE, ...P],
  },
};

export const FURNITURE_NAME = X;
