// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { highlightCss } from "../../lib/page/highlight-css.ts";
import type { MarkRules } from "../../lib/page/highlight-names.ts";
import { createMarkStyles } from "../../lib/page/mark-styles.ts";

const NAME = "intertie-company";
const element = (selector: string) => document.querySelector(selector)!;

beforeEach(() => {
  document.body.innerHTML = `<h1>Title</h1><div id="story"><div class="text"><p>One</p><p>Two</p><div class="9 note">Three</div>
    <ul><li>Four</li><li>Five</li></ul></div></div>`;
});

function start(answer: (rules: MarkRules) => Promise<boolean> = async () => true) {
  const requested: MarkRules[] = [];
  const waiting: (() => void)[] = [];
  const styles = createMarkStyles(
    (rules) => {
      requested.push(rules);
      return answer(rules);
    },
    (work) => waiting.push(work),
  );
  styles.enter(element(".text"));
  const need = (...selectors: readonly string[]) => {
    for (const one of selectors) styles.need(element(one), NAME);
    styles.flush();
  };
  return { styles, requested, waiting, need };
}

describe("rules for marks", () => {
  it("reach the paragraphs of the article by their names, and what may hold anything by class or place", () => {
    const { need, requested } = start();
    need("h1", "p", "p + p", ".note", "li + li");
    expect(requested).toEqual([{ [NAME]: ["h1", "#story p", "#story div.note", "#story li:nth-child(2)"] }]);
    for (const one of requested[0]![NAME]!) expect(document.querySelector(one)).not.toBeNull();
  });

  it("are requested once, and those of the strong line after them", () => {
    const { need, requested, waiting } = start();
    need("p");
    need("p + p");
    expect(requested).toHaveLength(1);
    for (const work of waiting.splice(0)) work();
    expect(requested[1]).toEqual({ [`${NAME}-active`]: ["#story p"] });
    expect(waiting).toEqual([]);
  });

  it.each([
    ["could not be asked for", (): Promise<boolean> => Promise.reject(new Error("no"))],
    ["were not inserted", async (): Promise<boolean> => false],
  ] as const)("are requested again at the next look where they %s, and not for ever", async (_why, answer) => {
    const { need, styles, requested } = start(answer);
    need("p");
    for (let look = 0; look < 12; look++) {
      await new Promise((done) => setTimeout(done, 0));
      styles.check();
    }
    expect(requested).toHaveLength(6);
    expect(requested.every((rules) => rules[NAME]?.join() === "#story p")).toBe(true);
    need("p");
    expect(requested).toHaveLength(7);
  });

  it("follow an element whose class or place the page changes", () => {
    const { need, styles, requested } = start();
    need(".note", "li + li");
    element(".note").className = "moved";
    element("ul").prepend(document.createElement("li"));
    styles.check();
    expect(requested[1]).toEqual({ [NAME]: ["#story div.moved", "#story li:nth-child(3)"] });
    styles.check();
    expect(requested).toHaveLength(2);
  });
});

describe("the style sheet", () => {
  it("names the elements that rules are for, and what stands in them where highlights don't inherit", () => {
    const rules = { [NAME]: ["#story p"] };
    expect(highlightCss(rules)).toContain(`#story p::highlight(${NAME}){`);
    expect(highlightCss(rules)).not.toContain("#story p *");
    expect(highlightCss(rules, false)).toContain(`#story p::highlight(${NAME}),#story p *::highlight(${NAME}){`);
  });

  it("reaches everything where no elements are named", () => {
    expect(highlightCss()).toContain("@media screen{::highlight(intertie-company){");
    expect(highlightCss({ unknown: ["p"] })).not.toContain("unknown");
  });
});
