/** Pages of news hosts that are no articles, by kind: address and HTML. */
export interface OtherPage {
  readonly path: string;
  readonly html: string;
}

const many = (count: number, one: (n: number) => string): string => Array.from({ length: count }, (_, n) => one(n)).join("\n");

const doc = (body: string, head = "", title = "The Harbour Ledger"): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body><header><nav>${many(8, (n) => `<a href="/s${n}">Section ${n}</a>`)}</nav></header>${body}<footer><p>Published by the Harbour Ledger, which is an independent newspaper. All rights reserved by its publisher and its writers since 1901.</p></footer></body></html>`;

const teaser = (n: number): string =>
  `Story ${n} opens with a sentence that tells what it is about, so that readers know whether they want to open it or not.`;

export const OTHER_PAGES: Readonly<Record<string, OtherPage>> = {
  "a home page": {
    path: "/",
    html: doc(
      `<main>${many(30, (n) => `<article><h2><a href="/a${n}">Title of story ${n}</a></h2><p>${teaser(n)}</p></article>`)}</main>`,
      '<meta property="og:type" content="website">',
    ),
  },
  "a home page without a word on itself": {
    path: "/",
    html: doc(`<main>${many(30, (n) => `<div><h3><a href="/a${n}">Title of story ${n}</a></h3><p>${teaser(n)}</p></div>`)}</main>`),
  },
  "a section front deep down": {
    path: "/news/business/shipping/containers",
    html: doc(
      `<main><h1>Containers</h1>${many(20, (n) => `<section><div><p>${teaser(n)}</p></div><h3><a href="/a${n}">Title ${n}</a></h3></section>`)}</main>`,
    ),
  },
  "a section front whose titles and summaries are siblings": {
    path: "/news/business/shipping/ports",
    html: doc(`<main><h1>Ports</h1>${many(20, (n) => `<h3><a href="/a${n}">Title of story ${n}</a></h3><p>${teaser(n)}</p>`)}</main>`),
  },
  "a front whose summaries are links": {
    path: "/edition/international/europe",
    html: doc(`<main>${many(20, (n) => `<p><a href="/a${n}">${teaser(n)}</a></p>`)}</main>`),
  },
  "a front that calls itself a collection": {
    path: "/world/asia/2026",
    html: doc(
      `<main>${many(20, (n) => `<p>${teaser(n)}</p>`)}</main>`,
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"CollectionPage"}</script>',
    ),
  },
  "search results": {
    path: "/search",
    html: doc(
      `<main><form><input name="q" value="harbour"></form><p>About 240 results for harbour, sorted by date; narrow them by section or by year.</p><ol>${many(20, (n) => `<li><h3><a href="/a${n}">Result ${n}</a></h3><p>${teaser(n)}</p></li>`)}</ol></main>`,
    ),
  },
  "search results in plain divs": {
    path: "/suche/ergebnisse/seite-2",
    html: doc(
      `<div>${many(20, (n) => `<div><a href="/a${n}">Result ${n} with a title of some length</a><div>${teaser(n)}</div></div>`)}</div>`,
    ),
  },
  "a product page": {
    path: "/shop/reader-tote-bag-in-navy-canvas",
    html: doc(
      `<main><h1>Reader's tote bag</h1><p>24.00</p><button>Add to basket</button><p>${"Made of heavy canvas, this bag carries a week of newspapers and the groceries besides, and it can be washed. ".repeat(3)}</p><p>${"It is sewn by a workshop in Leith that has made sails for four generations and now makes bags from what is left. ".repeat(3)}</p><p>We send it within two days of your order, and take it back within a month if it doesn't please you.</p></main>`,
      '<meta property="og:type" content="product"><script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Bag","offers":{"@type":"Offer","price":"24.00"}}</script>',
    ),
  },
  "a login page": {
    path: "/account/sign-in",
    html: doc(
      '<main><h1>Sign in</h1><form><p>Enter the address that you registered with, and we will send you a link to go on reading at once.</p><input name="mail"></form></main>',
    ),
  },
  "a forum's index": {
    path: "/community/forums/all-boards",
    html: doc(
      `<main><h1>Boards</h1><table>${many(25, (n) => `<tr><td><a href="/t${n}">Thread ${n}: what do you make of the new quay?</a></td><td>user${n}</td><td>${n} replies</td></tr>`)}</table></main>`,
    ),
  },
  "a video page": {
    path: "/video/2026/ships-in-the-fog",
    html: doc(
      "<main><h1>Ships in the fog</h1><video controls></video><p>Pilots explain how they bring ships of four hundred metres into port when they can hardly see their own bow.</p></main>",
      '<meta property="og:type" content="video.other"><script type="application/ld+json">{"@context":"https://schema.org","@type":"VideoObject","name":"Ships in the fog"}</script>',
    ),
  },
  "a video page without a word on itself": {
    path: "/watch/ships-in-the-fog",
    html: doc(
      `<main><h1>Ships in the fog</h1><div class="player"></div><p>Pilots explain how they bring ships of four hundred metres into port when they can hardly see their own bow.</p>${many(12, (n) => `<div><a href="/v${n}">Video ${n}</a></div>`)}</main>`,
    ),
  },
  "a page of the day's quotes": {
    path: "/markets/quotes/shipping-companies",
    html: doc(
      `<main><h1>Shares</h1><table>${many(60, (n) => `<tr><td>Company ${n}</td><td>${n}.20</td><td>+0.${n}</td></tr>`)}</table></main>`,
    ),
  },
  "an author's page": {
    path: "/by/ann-doe",
    html: doc(
      `<main><h1>Ann Doe</h1><p>Ann Doe writes on ships and on those who build them. Before that she was a teacher in Port Ainslie for nine years.</p>${many(15, (n) => `<div><h3><a href="/a${n}">Story ${n}</a></h3><p>${teaser(n)}</p></div>`)}</main>`,
      '<meta property="og:type" content="profile">',
    ),
  },
};
