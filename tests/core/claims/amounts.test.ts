import { describe, expect, it } from "vitest";
import { readAmounts } from "../../../lib/core/claims/amounts.ts";

const cases: [text: string, expected: Record<string, unknown>][] = [
  ["worth $6.5 billion in cash", { surface: "$6.5 billion", currency: "USD", qualifier: "exact", min: 6.5e9, max: 6.5e9 }],
  ["a $6.5B bet", { surface: "$6.5B", currency: "USD", min: 6.5e9 }],
  ["up to US$500 billion for chips", { surface: "up to US$500 billion", currency: "USD", qualifier: "up-to", max: 5e11 }],
  ["more than $400 billion over four years", { qualifier: "more-than", min: 4e11, minExclusive: true, period: "over four years" }],
  ["at least 30 billion yuan", { surface: "at least 30 billion yuan", currency: "CNY", qualifier: "at-least", min: 3e10 }],
  ["less than €200m", { qualifier: "less-than", max: 2e8, maxExclusive: true, currency: "EUR" }],
  ["about 6 billion euros", { surface: "about 6 billion euros", qualifier: "about", min: 6e9, max: 6e9, currency: "EUR" }],
  ["nearly £1.2bn", { qualifier: "about", currency: "GBP", min: 1.2e9 }],
  ["between $1 billion and $2 billion", { surface: "between $1 billion and $2 billion", qualifier: "between", min: 1e9, max: 2e9 }],
  ["a $3-4 billion plant", { qualifier: "between", min: 3e9, max: 4e9 }],
  [
    "2 trillion won (US$1.4 billion)",
    { currency: "KRW", min: 2e12, conversion: { surface: "US$1.4 billion", currency: "USD", value: 1.4e9 } },
  ],
  ["Rs 1,200 crore", { currency: "INR", min: 1.2e10 }],
  ["₹50 lakh", { currency: "INR", min: 5e6 }],
  ["3 lakh crore rupees", { currency: "INR", min: 3e12 }],
  ["2,600 yen a share", { currency: "JPY", min: 2600 }],
  ["JPY 5 billion", { surface: "JPY 5 billion", currency: "JPY", min: 5e9 }],
  ["300 million Norwegian kroner", { surface: "300 million Norwegian kroner", currency: "NOK", min: 3e8 }],
  ["HK$12 billion", { currency: "HKD", min: 1.2e10 }],
  ["€3.2bn a year", { currency: "EUR", min: 3.2e9, period: "a year" }],
  ["400 million Australian dollars", { currency: "AUD", min: 4e8 }],
  ["half a billion dollars in cash", { surface: "half a billion dollars", currency: "USD", min: 5e8, max: 5e8 }],
  ["a half-a-billion-dollar deal", { surface: "half-a-billion-dollar", min: 5e8 }],
  ["more than a billion euros", { surface: "more than a billion euros", qualifier: "more-than", min: 1e9, minExclusive: true }],
  ["two and a half billion pounds", { currency: "GBP", min: 2.5e9 }],
  ["a quarter of a billion dollars", { min: 2.5e8 }],
  ["three hundred million yen", { currency: "JPY", min: 3e8 }],
  ["twenty-five million dollars", { min: 2.5e7 }],
  ["between one and two billion dollars", { qualifier: "between", min: 1e9, max: 2e9, currency: "USD" }],
  ["$2 billion or more over five years", { surface: "$2 billion or more", qualifier: "at-least", min: 2e9, period: "over five years" }],
  ["a $10bn-plus plan", { surface: "$10bn-plus", qualifier: "at-least", min: 1e10 }],
  ["just under $5bn", { surface: "just under $5bn", qualifier: "less-than", max: 5e9 }],
  ["300 million euros, or about $320 million, in cash", { currency: "EUR", min: 3e8, conversion: { currency: "USD", value: 3.2e8 } }],
];

describe("readAmounts", () => {
  it.each(cases)("reads %s", (text, expected) => {
    const [first, ...rest] = readAmounts(text);
    expect(first).toMatchObject(expected);
    expect(rest).toEqual([]);
    expect(text.slice(first?.start, first?.end)).toBe(first?.surface);
  });

  it.each([
    "Seoul won 3 games",
    "the 5 won easily",
    "1,000 engineers",
    "97 percent",
    "in 2025",
    "chapter 11",
    "+82 10",
    "$0",
    "a million reasons",
  ])("finds no money in %s", (text) => expect(readAmounts(text)).toEqual([]));

  it("keeps two sums apart", () => {
    const found = readAmounts("It costs 7 trillion won ($5.1 billion); $4 billion of that is lent.");
    expect(found.map((a) => a.surface)).toEqual(["7 trillion won", "$4 billion"]);
  });
});
