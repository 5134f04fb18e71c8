import path from "node:path";
import { describe, expect, it } from "vitest";
import { root, sourcesUnder, textOf } from "./files.ts";

/** A pattern literal after what can only be followed by an expression. */
const LITERAL = /(?<=(?:[=(,:[!&|?{;]|return|=>)\s*)\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([dgimsuvy]*)/g;

/** Patterns put together from templates are met where they are made. */
const withoutTemplates = (code: string): string => code.replace(/`(?:\\.|[^`\\])*`/g, '""');

/** What hostile text repeats: spaces, capitals, figures, marks, and starts of what patterns look for. */
const SEEDS = [
  " ",
  "\t",
  "\n",
  "a",
  "A",
  "1",
  ".",
  ",",
  "-",
  "'",
  "’",
  '"',
  "(",
  "[",
  "/",
  "&",
  ":",
  "é",
  "e\u0301",
  "\u200b",
  "\u00a0",
  "中",
  "가",
  "😀",
  "a ",
  " a",
  "A ",
  "Aa ",
  "A.",
  "1,",
  "1 ",
  "1.",
  "$1",
  "$1 ",
  "a-",
  "A&",
  "a/",
  "'s ",
  "a.b",
  "-a",
  "((",
  ") ",
  "of ",
  "and ",
  ", ",
  "Aa, ",
  "Mr. ",
  "Inc. ",
];
/** Few steps at this length for a linear pattern; some 10^9 for a quadratic one. */
const LENGTH = 16_000;
/** What takes about one step for each character. */
const SCAN = /[\s\S]/gu;
/** So many times as long as a scan of the same text, moments before, is too long. */
const MOST_TIMES = 60;

/** Patterns that see only a stretch cut to this many characters before. */
const CUT: Readonly<Record<string, number>> = { "lib/core/link/items.ts /\\p{Lu}[\\p{L}.-]* $/u": 24 };

/** Repeated words that a pattern's own source spells out. */
const wordsOf = (source: string): string[] =>
  [...new Set(source.replace(/\\[a-zA-Z]/g, " ").match(/[\p{L}]{2,}/gu) ?? [])].slice(0, 6).map((word) => `${word} `);

function slowest(pattern: RegExp, length = LENGTH): { readonly times: number; readonly seed: string } {
  let worst = { times: 0, seed: "" };
  const every = new RegExp(pattern.source, [...new Set(`${pattern.flags}g`)].join(""));
  const taken = (by: RegExp, text: string) => {
    const from = performance.now();
    text.replace(by, "");
    return performance.now() - from;
  };
  for (const seed of [...SEEDS, ...wordsOf(pattern.source)])
    for (const [head, tail] of [
      ["", "\u0000"],
      ["x", "!"],
    ] as const) {
      const text = head + seed.repeat(Math.ceil(length / seed.length)) + tail;
      const ratio = () => taken(every, text) / taken(SCAN, text);
      let times = ratio();
      // The first use compiles, and the machine may have had other work: what stays slow is slow.
      for (let again = 0; times > MOST_TIMES && again < 12; again++) times = Math.min(times, ratio());
      if (times > worst.times) worst = { times, seed: JSON.stringify(`${head}${seed}…${tail}`) };
      if (times > MOST_TIMES) return worst;
    }
  return worst;
}

const files = ["lib/core", "lib/page", "lib/extension"].flatMap(sourcesUnder);

/** Patterns written as literals, and those put together when the modules of lib/core and lib/page load. */
async function patterns(): Promise<Map<string, RegExp>> {
  const found = new Map<string, RegExp>();
  for (const file of files)
    for (const [, source = "", flags = ""] of withoutTemplates(textOf(file)).matchAll(LITERAL)) {
      try {
        found.set(`${file} /${source}/${flags}`, new RegExp(source, flags));
      } catch {
        // Not a pattern after all: a slash between other things.
      }
    }
  const RealRegExp = RegExp;
  let loading = "";
  const made = (pattern: RegExp) => void found.set(`${loading} /${pattern.source.slice(0, 80)}/${pattern.flags}`, pattern);
  globalThis.RegExp = new Proxy(RealRegExp, {
    construct(target, args: [string, string?]) {
      const pattern = new target(...args);
      if (loading) made(pattern);
      return pattern;
    },
  });
  try {
    for (const file of files.filter((one) => !one.startsWith("lib/extension"))) {
      loading = file;
      await import(/* @vite-ignore */ path.join(root, file));
    }
  } finally {
    globalThis.RegExp = RealRegExp;
  }
  return found;
}

describe("no pattern is super-linear", async () => {
  const all = await patterns();

  it("finds the patterns", () => {
    expect(all.size).toBeGreaterThan(150);
    expect([...all.keys()].some((name) => name.startsWith("lib/core/claims/"))).toBe(true);
  });

  it("knows a slow one when it meets it", { timeout: 60_000 }, () => {
    expect(slowest(/\s+$/).times).toBeGreaterThan(MOST_TIMES);
    expect(slowest(/^\s+/).times).toBeLessThan(MOST_TIMES);
  });

  it("on 16,000 characters of repeated text", { timeout: 240_000 }, () => {
    const slow = [...all].flatMap(([name, pattern]) => {
      const { times, seed } = slowest(pattern, CUT[name]);
      return times > MOST_TIMES ? [`${name}: ${times.toFixed(0)} times a scan on ${seed}`] : [];
    });
    expect(slow, "Anchor it, bound its repetition, or make neighbouring parts exclude each other.").toEqual([]);
  });
});

describe("every pattern means what it says", async () => {
  const all = await patterns();
  const plain = (one: RegExp): boolean => /\\[pP]\{/.test(one.source) && !/[uv]/.test(one.flags);

  const madeOf = (source: string, flags = "") => new RegExp(source, flags);

  it("knows one that doesn't", () => {
    expect(plain(madeOf("collaborat\\p{L}+"))).toBe(true);
    expect(plain(madeOf("collaborat\\p{L}+", "u"))).toBe(false);
  });

  it("reads classes of letters as such", () => {
    const wrong = [...all].filter(([, one]) => plain(one)).map(([name]) => name);
    expect(wrong, "Without the flag u, \\p{L} is the letters p, {, L and }: add it.").toEqual([]);
  });
});
