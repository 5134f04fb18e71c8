import { afterEach, describe, expect, it, vi } from "vitest";
import { watchGround } from "../../lib/page/theme.ts";
import { articleWith, documentOf } from "./read.ts";

let ending = new AbortController();
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

function open(style: string) {
  ending = new AbortController();
  const document = documentOf(articleWith("").replace("</head>", `<style>${style}</style></head>`));
  const grounds: [string, boolean][] = [];
  watchGround(document.defaultView!, document.querySelector("article")!, ending.signal, (ground, isNew) => grounds.push([ground, isNew]));
  return { document, grounds };
}
const settle = () => new Promise((done) => setTimeout(done, 150));

describe("the ground behind an article", () => {
  it("is told at once, and again when a class above it changes it", async () => {
    const { document, grounds } = open("body{background:#fff}.night body{background:#121212}");
    expect(grounds).toEqual([["light", false]]);
    document.documentElement.classList.add("night");
    await settle();
    expect(grounds.slice(1)).toEqual([["dark", true]]);
    document.documentElement.className = "";
    await settle();
    expect(grounds.slice(2)).toEqual([["light", true]]);
  });

  it("is told again when a style sheet comes, once for each change", async () => {
    const { document, grounds } = open("body{background:#fff}");
    const sheet = document.createElement("style");
    sheet.textContent = "article{background:#0f1b2d}";
    document.head.append(sheet);
    document.body.setAttribute("data-theme", "navy");
    await settle();
    expect(grounds).toEqual([
      ["light", false],
      ["dark", true],
    ]);
  });

  it("is not told again for changes that leave it as it is, nor after the end", async () => {
    const { document, grounds } = open("body{background:#fff}.night body{background:#121212}");
    document.body.classList.add("scrolled");
    await settle();
    ending.abort();
    document.documentElement.classList.add("night");
    await settle();
    expect(grounds).toEqual([["light", false]]);
  });
});
