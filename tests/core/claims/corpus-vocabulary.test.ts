import { describe, expect, it } from "vitest";
import { toCorpusClaim } from "../../../lib/core/claims/corpus-vocabulary.ts";
import { readStatements } from "../../../lib/core/claims/read.ts";
import { article } from "./article.ts";

describe("toCorpusClaim", () => {
  it.each<[string, string, string]>([
    ["[Norvik] will develop batteries jointly with [Halden].", "partnership", "announced"],
    ["[Norvik] formed a joint venture with [Halden].", "joint_venture", "completed"],
    ["[Norvik] said it will use [Halden]'s technology.", "customer", "planned"],
    ["[Norvik] ordered six ferries from [Halden].", "customer", "completed"],
    ["[Halden] supplies batteries to [Norvik].", "supply", "completed"],
    ["[Norvik] holds a 30 percent stake in [Halden].", "investment", "completed"],
    ["[Norvik] merged with [Halden] in 2003.", "acquisition", "completed"],
    ["[Norvik] agreed to acquire [Halden].", "acquisition", "announced"],
    ["[Norvik] reportedly agreed to acquire [Halden].", "acquisition", "reported"],
    ["[Norvik] is in talks with [Halden].", "talks", "reported"],
    ["[Norvik] plans to acquire [Halden].", "acquisition", "planned"],
    ["[Norvik] could acquire [Halden].", "acquisition", "reported"],
    ["[Norvik] denied that it would acquire [Halden].", "acquisition", "denied"],
    ["[Norvik] competes with [Halden].", "other", "completed"],
  ])("maps %s", (text, kind, status) => {
    const claims = readStatements(article([text])).map((s) => toCorpusClaim(s));
    expect(claims).toContainEqual(expect.objectContaining({ kind, status }));
  });

  it("shifts the span to the file and keeps the sum's words", () => {
    const [s] = readStatements(article(["[Norvik] acquired [Halden] for $2 billion."]));
    if (!s) throw new Error("nothing read");
    expect(toCorpusClaim(s, 100)).toMatchObject({
      start: 100 + s.start,
      end: 100 + s.end,
      amount: "$2 billion",
      parties: [{ text: "Norvik" }, { text: "Halden" }],
    });
  });
});
