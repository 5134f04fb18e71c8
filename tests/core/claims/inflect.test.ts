import { describe, expect, it } from "vitest";
import { inflect } from "../../../lib/core/claims/inflect.ts";

const forms = (lemma: string): string =>
  inflect(lemma)
    .map((f) => f.form)
    .join(" ");

describe("inflect", () => {
  it.each([
    ["acquire", "acquire acquires acquired acquiring"],
    ["plan", "plan plans planned planning"],
    ["supply", "supply supplies supplied supplying"],
    ["control", "control controls controlled controlling"],
    ["merge", "merge merges merged merging"],
    ["buy", "buy buys bought buying"],
    ["take", "take takes took taking taken"],
    ["agree", "agree agrees agreed agreeing"],
    ["co-develop", "co-develop co-develops co-developed co-developing"],
    ["tie", "tie ties tied tying"],
    ["discuss", "discuss discusses discussed discussing"],
  ])("inflects %s", (lemma, expected) => expect(forms(lemma)).toBe(expected));
});
