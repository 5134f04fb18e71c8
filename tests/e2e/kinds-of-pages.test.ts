import { expect, it } from "vitest";
import { inEachBrowser, isRead, openCard, openPanel, type TestPage, until } from "./driver/index.ts";
import { OWN_ARTICLE } from "./fixtures/article.ts";
import { pageOf } from "./fixtures/markup.ts";

const STORY = pageOf(OWN_ARTICLE, "semantic");
const [, ARTICLE = ""] = /(<article>[\s\S]*<\/article>)/.exec(STORY) ?? [];
const HEAD = STORY.slice(0, STORY.indexOf("<body>"));
const body = (inner: string, script = "") => `${HEAD}<body>${inner}${script && `<script>${script}</script>`}</body></html>`;

const MORE =
  "Later that day Kakao said in a second note that Stargate had been no part of the talks, and that OpenAI would publish the terms of the agreement on its own site in March.";

const OTHER_STORY = `<article><h1>A second story of the day</h1>${`<p>${MORE}</p>`.repeat(4)}<p>SoftBank Group Chairman Masayoshi Son did not attend, according to two people who were in the room with him on the evening before the meeting began.</p><p>Oracle, which is among the members of the project, gave no comment when it was asked about the meeting by reporters on Tuesday morning.</p></article>`;

/** How often a text is marked. */
const times = async (page: TestPage, text: string) => (await page.marked()).filter((one) => one === text).length;

interface Case {
  readonly html: string;
  /** What is done to the page once its first marks are there. */
  readonly act?: (page: TestPage) => Promise<unknown>;
  /** Holds once Intertie has followed. */
  readonly holds: (page: TestPage) => Promise<unknown>;
}

const add = (page: TestPage, selector: string, html: string) =>
  page.evaluate((where, markup) => document.querySelector(where)?.insertAdjacentHTML("beforeend", markup), selector, html);

/** The mark on a text stands where a click on it would land: nothing of the page covers it. */
const isInSight = (page: TestPage, text: string) =>
  page.evaluate((wanted) => {
    const selection = getSelection();
    if (String(selection) !== wanted || !selection?.rangeCount) return false;
    const { left, top, width, height } = selection.getRangeAt(0).getBoundingClientRect();
    const there = document.elementFromPoint(left + width / 2, top + height / 2);
    return Boolean(there?.contains(selection.getRangeAt(0).startContainer));
  }, text);

const jumpToStargate = async (page: TestPage) => {
  await openPanel(page);
  await page.clickInside(".panel button", "Next mention of Stargate");
};

const CASES: Readonly<Record<string, Case>> = {
  "client-side navigation to another story (History API)": {
    html: STORY,
    act: (page) =>
      page.evaluate((html) => {
        history.pushState({}, "", "/2025/02/07/the-second-story-of-the-day");
        const article = document.querySelector("article");
        if (article) article.outerHTML = html;
      }, OTHER_STORY),
    holds: async (page) =>
      (await times(page, "SoftBank Group")) + (await times(page, "SoftBank")) > 0 && (await times(page, "Chung Shin-a")) === 0,
  },
  "client-side navigation by the Navigation API, with the story a moment later": {
    html: STORY,
    act: (page) =>
      page.evaluate((html) => {
        const show = () =>
          new Promise<void>((done) =>
            setTimeout(() => {
              const article = document.querySelector("article");
              if (article) article.outerHTML = html;
              done();
            }, 400),
          );
        const { navigation } = window as unknown as {
          navigation: EventTarget & { navigate(url: string): { committed: Promise<unknown> } };
        };
        navigation.addEventListener("navigate", (event) => (event as Event & { intercept(by: object): void }).intercept({ handler: show }));
        return navigation.navigate("/2025/02/07/the-second-story-of-the-day").committed.then(() => true);
      }, OTHER_STORY),
    holds: async (page) => (await times(page, "SoftBank Group")) > 0 && (await times(page, "Chung Shin-a")) === 0,
  },
  "a visit that puts a new body in place of the old one": {
    html: STORY,
    act: (page) =>
      page.evaluate((html) => {
        history.pushState({}, "", "/2025/02/07/the-second-story-of-the-day");
        const body = document.createElement("body");
        body.innerHTML = `<main>${html}</main>`;
        document.body.replaceWith(body);
      }, OTHER_STORY),
    holds: async (page) => (await times(page, "SoftBank Group")) > 0 && (await times(page, "Chung Shin-a")) === 0,
  },
  "text that comes late": {
    html: body(
      "<main><p>One moment, please: the story that you have opened is on its way to you and will be here soon.</p></main>",
      `setTimeout(() => { document.querySelector("main").innerHTML = ${JSON.stringify(ARTICLE)}; }, 1500)`,
    ),
    holds: async (page) => (await times(page, "Chung Shin-a")) > 0,
  },
  "text that is replaced while it is read": {
    html: body(
      `<main>${ARTICLE}</main>`,
      `const main = document.querySelector("main"), first = main.innerHTML, second = ${JSON.stringify(OTHER_STORY)};
       let times = 0;
       const turn = () => { main.innerHTML = times++ % 2 ? first : second; if (times < 9) setTimeout(turn, 25); };
       addEventListener("DOMContentLoaded", turn);`,
    ),
    holds: async (page) => (await times(page, "Masayoshi Son")) > 0 && (await times(page, "Chung Shin-a")) === 0,
  },
  "a text that fades into a paywall": {
    html: body(
      `<article>${ARTICLE.replace(/^<article>|<\/article>$/g, "")
        .split("</p>")
        .slice(0, 7)
        .join(
          "</p>",
        )}</p><p>On the day after, the companies that had stayed away sent word that they would like to hear more of what</p></article><div class="paywall"><h2>Subscribe to go on</h2></div>`,
    ).replace("</head>", '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script></head>'),
    act: (page) => openPanel(page),
    holds: async (page) => /Only the first \d+ paragraphs/.test((await page.textInside(".panel")).join()),
  },
  "a front page that becomes a story": {
    html: `${HEAD.replace('content="article"', 'content="website"')}<body><main><h1>Front page</h1></main></body></html>`,
    act: (page) =>
      page.evaluate((html) => {
        history.pushState({}, "", "/2025/02/07/the-story-that-was-opened");
        const main = document.querySelector("main");
        if (main) main.innerHTML = html;
      }, ARTICLE),
    holds: async (page) => (await times(page, "Chung Shin-a")) > 0,
  },
  "infinite scroll: a second story below the first": {
    html: STORY,
    act: (page) => add(page, "main", OTHER_STORY),
    holds: async (page) => (await times(page, "Masayoshi Son")) > 1 && (await times(page, "Chung Shin-a")) > 0,
  },
  "a live blog: entries on top, one after the other": {
    html: STORY,
    act: async (page) => {
      for (let n = 0; n < 5; n++)
        await page.evaluate(
          (html) => document.querySelector("article p")?.insertAdjacentHTML("beforebegin", html),
          `<p>Entry ${n}. ${MORE}</p>`,
        );
    },
    holds: async (page) => (await times(page, "Stargate")) >= 6,
  },
  "an article in a same-origin frame": {
    html: body(
      `<h1>Reader</h1><iframe srcdoc="${STORY.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}" style="width:900px;height:2000px"></iframe>`,
    ),
    holds: (page) =>
      page.evaluate(() => {
        const inner = document.querySelector("iframe")?.contentWindow as (Window & typeof globalThis) | null | undefined;
        return (inner?.CSS.highlights.size ?? 0) > 0;
      }),
  },
  "an article in an open shadow root": {
    html: body(
      "<news-story></news-story>",
      `document.querySelector("news-story").attachShadow({mode:"open"}).innerHTML=${JSON.stringify(ARTICLE)}`,
    ),
    holds: async (page) => (await times(page, "Kakao")) > 2,
  },
  "right-to-left text": {
    html: STORY.replace('<html lang="en">', '<html lang="ar" dir="rtl">').replaceAll(
      /<p>[\s\S]*?<\/p>/g,
      "<p>قالت شركة OpenAI يوم الثلاثاء إنها وقعت اتفاقا مع شركة Kakao في سيول، وهو أول اتفاق من نوعه تعلنه الشركة في البلاد، وقال متحدث باسم Kakao إن التفاصيل ستنشر لاحقا.</p>",
    ),
    holds: async (page) => (await times(page, "OpenAI")) > 2,
  },
  "Korean text": {
    html: STORY.replace('<html lang="en">', '<html lang="ko">').replaceAll(
      /<p>[\s\S]*?<\/p>/g,
      "<p>카카오는 화요일 서울에서 오픈AI와 협력 관계를 맺었다고 발표했다. 회사는 첫 제품이 언제 나올지는 밝히지 않았으며, 자세한 내용은 다음 달에 공개하겠다고 기자들에게 말했다. OpenAI와의 계약은 처음이다.</p>",
    ),
    holds: async (page) => (await page.marked()).length > 2,
  },
  "two stories on one page": {
    html: body(`<main>${ARTICLE}${OTHER_STORY}</main>`),
    holds: async (page) => (await times(page, "Chung Shin-a")) > 0 && (await times(page, "Masayoshi Son")) > 1,
  },
  "a story that scrolls in an inner element, below a sticky header": {
    html: body(
      `<div style="height:100vh;overflow:auto"><header style="position:sticky;top:0;height:90px;background:#fff">News</header><main>${ARTICLE}<div style="height:2000px"></div></main></div>`,
    ),
    act: async (page) => {
      await page.setViewport(1100, 420);
      await jumpToStargate(page);
    },
    holds: (page) => isInSight(page, "Stargate"),
  },
  "a story below a fixed header": {
    html: body(
      `<header style="position:fixed;inset:0 0 auto;height:120px;background:#fff">News</header><main style="padding-top:130px">${ARTICLE}</main>`,
    ),
    act: async (page) => {
      await page.setViewport(1100, 420);
      await jumpToStargate(page);
    },
    holds: (page) => isInSight(page, "Stargate"),
  },
};

/** Cases whose first page has nothing to mark in its own document. */
const STARTS_EMPTY = new Set([
  "a front page that becomes a story",
  "an article in a same-origin frame",
  "text that comes late",
  "text that is replaced while it is read",
]);

inEachBrowser((suite) => {
  it.each(Object.entries(CASES))("follows %s", async (name, { html, act, holds }) => {
    const page = await suite.browser.open(suite.address(html));
    try {
      if (!STARTS_EMPTY.has(name)) await isRead(page);
      await act?.(page);
      expect(await until(name, () => holds(page))).toBeTruthy();
    } finally {
      await page.close();
    }
  });

  it("has its marks after going back and forth, from the cache or anew", async () => {
    const page = await suite.browser.open(suite.address(STORY));
    await isRead(page);
    await page.goto(suite.address(body(`<main>${OTHER_STORY}</main>`)));
    await isRead(page);
    await page.evaluate(() => history.back());
    await until("the first story's marks", async () => (await times(page, "Chung Shin-a")) > 0);
    await page.evaluate(() => history.forward());
    await until("the second story's marks", async () => (await page.marked()).length > 0 && (await times(page, "Chung Shin-a")) === 0);
    await page.close();
  });

  // Firefox makes no page ready before it is asked for.
  if (suite.kind === "chromium")
    it("reads a page that was made ready beforehand once it is shown", async () => {
      const next = suite.address(STORY);
      const ready = await suite.browser.openAhead(suite.address(STORY), next);
      const page = await ready.show();
      const waited = await page.evaluate(
        () => (performance.getEntriesByType("navigation")[0] as unknown as { activationStart: number }).activationStart,
      );
      expect(waited).toBeGreaterThan(0);
      await isRead(page);
      expect(await times(page, "Stargate")).toBeGreaterThan(0);
      expect(await openCard(page, "Stargate")).toContain("OpenAI");
      expect(page.errors).toEqual([]);
      await page.close();
    });
});
