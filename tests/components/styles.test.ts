import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const read = (name: string): string => readFileSync(new URL(`../../components/styles/${name}.css`, import.meta.url), "utf8");
const base = read("base");
const all = ["base", "card", "panel", "form", "pages"].map(read).join("\n");

/** The two colours of a token, light and dark. */
function token(name: string): readonly [string, string] {
  const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`, "i").exec(base);
  if (!found) throw new Error(`components/styles/base.css has no --${name}: light-dark(#light, #dark).`);
  return [found[1]!, found[2]!];
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const GROUNDS = ["surface", "sunken", "hover"];
const TEXTS = ["ink", "ink-2", "ink-3", "accent", "intended", "discussed", "differ", "error"];
const THEMES = ["light", "dark"] as const;

describe("colours", () => {
  it.each(TEXTS)("%s reads at 4.5 or more on every ground in both themes", (text) => {
    for (const ground of GROUNDS)
      for (const [index, theme] of THEMES.entries())
        expect(contrast(token(text)[index]!, token(ground)[index]!), `${text} on ${ground}, ${theme}`).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["line-strong", "focus"])("%s stands out at 3 or more", (line) => {
    for (const ground of GROUNDS)
      for (const index of [0, 1]) expect(contrast(token(line)[index]!, token(ground)[index]!)).toBeGreaterThanOrEqual(3);
  });

  it("on accent reads on accent", () => {
    for (const index of [0, 1]) expect(contrast(token("on-accent")[index]!, token("accent")[index]!)).toBeGreaterThanOrEqual(4.5);
  });
});

describe("sizes and directions", () => {
  it("know no rem, em sizes of type or physical sides that a right-to-left page would need mirrored", () => {
    expect(all).not.toMatch(/\d(rem)\b/);
    expect(all).not.toMatch(/(?:^|[\s;{])(?:margin|padding|border)-(?:left|right)\b/m);
    expect(all).not.toMatch(/(?:^|[\s;{])(?:left|right):/m);
    expect(all).not.toMatch(/text-align: (?:left|right)/);
  });

  it("never go under 12 px", () => {
    const sizes = [...all.matchAll(/(?:font-size|--t\d+): (?:calc\()?(\d+(?:\.\d+)?)px/g)].map(([, size]) => Number(size));
    expect(sizes.length).toBeGreaterThan(4);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  });

  it("load nothing: no fonts, images or imports", () => {
    expect(all).not.toMatch(/url\(|@import|@font-face/);
  });

  it("stop all motion where the reader wants none", () => {
    expect(base).toMatch(/prefers-reduced-motion: reduce\)\s*\{\s*\.it \{\s*--motion: 0;/);
    for (const [, time] of all.matchAll(/(?:animation|transition): ([^;]+);/g)) expect(time).toContain("var(--motion)");
  });
});
