import { describe, expect, test } from "vitest";
import { indexRecord } from "../../../lib/core/dataset/record.ts";
import type { Dataset } from "../../../lib/core/dataset/types.ts";
import type { ArticleStatement, Stance } from "../../../lib/core/model/statement.ts";
import type { ArticleView } from "../../../lib/core/model/view.ts";
import { present } from "../../../lib/core/present/present.ts";
import { copyText } from "../../../lib/core/words/copy.ts";
import { makeArticle } from "./articles.ts";
import { claim, dataset, source, statement } from "./dataset.ts";
import { panelText, tieText, words } from "./render.ts";

const bundled = dataset({
  sources: [source("alpha", "2025-02-04"), source("beta", "2025-02-05")],
  statements: [
    statement("a1", "alpha", {
      kind: "investment",
      status: "planned",
      parties: [
        { entity: "acme", role: "investor" },
        { entity: "bolt", role: "target" },
      ],
      amount: { surface: "$2 billion", currency: "USD", qualifier: "exact", min: 2e9, max: 2e9 },
    }),
    statement("b1", "beta", {
      kind: "investment",
      status: "planned",
      parties: [
        { entity: "acme", role: "investor" },
        { entity: "bolt", role: "target" },
      ],
    }),
  ],
  claims: [claim("acme-bolt", ["a1", "b1"])],
});

const read = (id: string, more: Partial<ArticleStatement> = {}): ArticleStatement => ({
  id,
  blockId: "b2",
  start: 0,
  end: 4,
  kind: "investment",
  status: "planned",
  parties: [
    { nameKey: "e:acme", entity: "acme", label: "Acme", role: "investor" },
    { nameKey: "e:bolt", entity: "bolt", label: "Bolt Works", role: "target" },
  ],
  hedges: [],
  reported: false,
  score: 0.9,
  shown: true,
  ...more,
});

function view(stances: readonly Stance[], statements: readonly ArticleStatement[], datasets: readonly Dataset[] = [bundled]): ArticleView {
  const made = makeArticle(
    [1, 2, 3],
    { 1: ["Acme=acme"], 2: ["Acme=acme", "Bolt Works=bolt"], 3: ["Dorn Ltd"] },
    { published: "2026-11-06" },
  );
  const names = made.analysis.names.map((name) => ({ ...name, kind: "company" as const }));
  return present({ ...made.analysis, names, stances, statements }, made.article, indexRecord(datasets), { mutedKeys: [] });
}

const lines = (shown: ArticleView): string[] =>
  panelText(shown)
    .split("\n")
    .map((line) => line.trim());
const stance = (more: Partial<Stance>): Stance => ({ kind: "repeats", claim: "acme-bolt", statement: "s0", ...more });

describe("how an article that isn't on record stands to the record", () => {
  test("repeats: stance, here, on record", () => {
    const all = lines(view([stance({})], [read("s0")]));
    expect(all).toContain("Repeats · here ¶2 · on record since 4 Feb 2025, 2 articles");
    expect(all).toContain("◐--  Investment by Acme in Bolt Works, $2 billion. Planned as of 4 Feb 2025");
    expect(all.filter((line) => line.includes("2 articles"))).toHaveLength(1);
  });

  test("adds a date", () => {
    const all = lines(view([stance({ kind: "adds", aspect: "date", here: "6 November" })], [read("s0")]));
    expect(all).toContain("Adds a date · here: 6 November ¶2");
  });

  test("differs, with both sides and who says the other", () => {
    const all = lines(
      view([stance({ kind: "differs", aspect: "sum", here: "$3 billion", onRecord: "$2 billion", bounds: "unknown" })], [read("s0")]),
    );
    expect(all).toContain("Differs · here: $3 billion ¶2 · ALPHA, 4 Feb 2025: $2 billion");
  });

  test("figures whose bounds allow both, or don't", () => {
    const differs = (bounds: "both-hold" | "cannot-hold") =>
      lines(
        view(
          [
            stance({
              kind: bounds === "both-hold" ? "differs-compatible" : "differs",
              aspect: "sum",
              here: "up to $3 billion",
              onRecord: "$2 billion",
              bounds,
            }),
          ],
          [read("s0")],
        ),
      );
    expect(differs("both-hold")).toContain("Differs, both can hold · here: up to $3 billion ¶2 · ALPHA, 4 Feb 2025: $2 billion");
    expect(differs("cannot-hold")).toContain("Differs, both can't hold · here: up to $3 billion ¶2 · ALPHA, 4 Feb 2025: $2 billion");
  });

  test("a word for how firm, a kind, parties and a date are shown in words, not in codes", () => {
    const line = (more: Partial<Stance>) => lines(view([stance(more)], [read("s0")])).find((item) => /^(Differs|Adds)/.test(item));
    expect(line({ kind: "differs", aspect: "status", here: "denied", onRecord: "planned" })).toBe(
      "Differs · here: denied ¶2 · ALPHA, 4 Feb 2025: planned",
    );
    expect(line({ kind: "differs", aspect: "kind", here: "joint-venture", onRecord: "investment" })).toBe(
      "Differs · here: joint venture ¶2 · ALPHA, 4 Feb 2025: investment",
    );
    expect(line({ kind: "differs-compatible", aspect: "parties", here: "Acme", bounds: "both-hold" })).toBe(
      "Differs, both can hold · here: Acme ¶2 · ALPHA, 4 Feb 2025: Acme, Bolt Works",
    );
    expect(line({ kind: "adds", aspect: "date", here: "2026-11" })).toBe("Adds a date · here: Nov 2026 ¶2");
    expect(line({ kind: "adds", aspect: "status", here: "agreed" })).toBe("Adds a firmer word · here: agreed ¶2");
  });

  test("a difference leads where another sentence repeats", () => {
    const all = lines(
      view(
        [stance({}), stance({ kind: "differs", aspect: "sum", statement: "s1", here: "$3 billion", onRecord: "$2 billion" })],
        [read("s0"), read("s1", { blockId: "b3" })],
      ),
    );
    expect(all).toContain("Differs · here: $3 billion ¶3 · ALPHA, 4 Feb 2025: $2 billion");
  });

  test("on record only, and the record is older", () => {
    const all = lines(view([], []));
    expect(all).toContain("On record only until 5 Feb 2025; this article is 21 months newer.");
    expect(all).toContain("Not mentioned here · 2 articles");
    expect(all).toContain("This article is 21 months newer than the record.");
    expect(all).not.toContain("Nothing later is known here.");
  });

  const fresh = read("s1", {
    kind: "supply",
    status: "agreed",
    blockId: "b3",
    hedges: ["plans to"],
    parties: [
      { nameKey: "n:dorn ltd", entity: null, label: "Dorn Ltd", role: "supplier" },
      { nameKey: "e:acme", entity: "acme", label: "Acme", role: "customer" },
    ],
  });

  test("new: can be kept, comes before what repeats, and opens as a tie", () => {
    const shown = view([stance({}), stance({ kind: "new", claim: null, statement: "s1" })], [read("s0"), fresh]);
    const [group] = shown.panel.groups;
    expect(group?.pairs.map((pair) => pair.key)).toEqual(["acme|n:dorn ltd", "acme|bolt"]);
    expect(group?.pairs[0]?.rows[0]).toMatchObject({ tie: "s:s1", keep: "s1", yours: false, family: "firm" });
    expect(lines(shown)).toContain("New · here ¶3 [ Keep ]");
    expect(shown.panel.badge).toBe(2);
    expect(tieText(shown, "s:s1")).toBe(`Dorn Ltd and Acme
●──  Supply by Dorn Ltd. Agreed, as of 6 Nov 2026
     New · here ¶3 [ Keep ]

6 Nov 2026 · ¶3  here
  Supply by Dorn Ltd. Agreed, as of 6 Nov 2026
  The article's words: “plans to”
  Go to ¶3

One article only.
Not on record. Read from this article's words by Intertie.`);
  });

  test("said in the headline and again below is one row, worded by the one that says more", () => {
    const amount = { surface: "$5 million", currency: "USD", qualifier: "exact" as const, min: 5e6, max: 5e6 };
    const again = { ...fresh, id: "s2", blockId: "b2", amount };
    const both = [stance({ kind: "new", claim: null, statement: "s1" }), stance({ kind: "new", claim: null, statement: "s2" })];
    const shown = view(both, [fresh, again]);
    const rows = shown.panel.groups[0]?.pairs[0]?.rows;
    expect(rows).toHaveLength(1);
    expect(lines(shown)).toContain("●──  Supply by Dorn Ltd, $5 million. Agreed, as of 6 Nov 2026");
    expect(lines(shown)).toContain("New · here ¶2 ¶3 [ Keep ]");
    const other = { ...again, amount: { ...amount, surface: "$9 million", min: 9e6, max: 9e6 } };
    expect(view(both, [{ ...fresh, amount }, other]).panel.groups[0]?.pairs[0]?.rows).toHaveLength(2);
  });

  test("a new tie stands in the card of a name that isn't on record", () => {
    const shown = view([stance({ kind: "new", claim: null, statement: "s1" })], [fresh]);
    expect(shown.cards["n:dorn ltd"]?.sections[0]?.rows[0]).toMatchObject({ keep: "s1" });
  });

  test("new talks with several names fold into one row of the card, which nothing can be kept from", () => {
    const talks = { ...fresh, kind: "talks" as const, status: "occurred" as const };
    const bolt = { nameKey: "e:bolt", entity: "bolt", label: "Bolt Works", role: "participant" as const };
    const dorn = { nameKey: "n:dorn ltd", entity: null, label: "Dorn Ltd", role: "participant" as const };
    const acme = { nameKey: "e:acme", entity: "acme", label: "Acme", role: "participant" as const };
    const both = [stance({ kind: "new", claim: null, statement: "s1" }), stance({ kind: "new", claim: null, statement: "s2" })];
    const shown = view(both, [
      { ...talks, parties: [acme, dorn] },
      { ...talks, id: "s2", parties: [acme, bolt] },
    ]);
    const row = shown.cards["e:acme"]?.sections[0]?.rows.find(({ family }) => family === "discussed");
    expect(row).toMatchObject({ keep: null, stance: null, here: [] });
    expect(row?.title && words.text(row.title)).toMatch(/Dorn Ltd/);
    expect(shown.panel.groups.flatMap(({ pairs }) => pairs.flatMap(({ rows }) => rows)).filter(({ keep }) => keep)).toHaveLength(2);
  });

  test("what is not sure enough to be shown isn't", () => {
    const shown = view([stance({ kind: "new", claim: null, statement: "s1" })], [{ ...fresh, shown: false }]);
    expect(shown.ties).not.toHaveProperty(["s:s1"]);
  });

  test("talks in the article never become a partnership", () => {
    const shown = view([stance({ kind: "new", claim: null, statement: "s1" })], [{ ...fresh, kind: "partnership", status: "considering" }]);
    const group = shown.panel.groups.find((item) => item.pairs.some((pair) => pair.key === "acme|n:dorn ltd"));
    expect(group?.id).toBe("talks");
  });
});

describe("the reader's own records", () => {
  const own = dataset({
    id: "own-records",
    sources: [source("gamma", "2026-01-02")],
    statements: [statement("g1", "gamma", { kind: "merger", status: "agreed" })],
    claims: [claim("own-merger", ["g1"])],
    entities: [],
  });
  const row = (shown: ArticleView) => shown.panel.groups[0]?.pairs[0]?.rows.find((item) => item.tie === "own-merger");

  test("are marked as the reader's, beside the bundled ones of the same pair", () => {
    const shown = view([], [], [bundled, own]);
    expect(row(shown)).toMatchObject({ yours: true, keep: null, family: "firm" });
    expect(shown.panel.groups[0]?.pairs[0]?.rows).toHaveLength(2);
    expect(shown.ties["own-merger"]?.yours).toBe(true);
    expect(lines(shown)).toContain("Two articles on record and 1 of yours, newest 5 Feb 2025.");
  });

  test("are never called Intertie's summaries", () => {
    const tie = view([], [], [bundled, own]).ties["own-merger"];
    expect(tie && copyText(tie.copy, words)).toBe(
      "Acme and Bolt Works: merger, agreed, as of 2 Jan 2026.\nSource: GAMMA, 2 Jan 2026, para. 2. From the reader's own records.",
    );
    expect(tie?.notes.map((note) => words.text(note))).toEqual(["One article only."]);
  });

  test("on a page that the reader kept a tie from, new statements are still shown", () => {
    const made = makeArticle([1, 2], { 1: ["Acme=acme"], 2: ["Dorn Ltd"] });
    const fresh = read("s1", {
      parties: [
        { nameKey: "e:acme", entity: "acme", label: "Acme", role: "investor" },
        { nameKey: "n:dorn ltd", entity: null, label: "Dorn Ltd", role: "target" },
      ],
    });
    const analysis = {
      ...made.analysis,
      sourceHere: { source: "gamma", paragraphOf: { b2: 2 }, changed: [], missing: [] },
      statements: [fresh],
      stances: [stance({ kind: "new", claim: null, statement: "s1" })],
    };
    const shown = present(analysis, made.article, indexRecord([bundled, own]), { mutedKeys: [] });
    expect(shown.ties).toHaveProperty(["s:s1"]);
    const rows = shown.panel.groups.flatMap((group) => group.pairs.flatMap((pair) => pair.rows));
    expect(rows.find(({ tie }) => tie === "own-merger")?.stance ?? null).toBeNull();
  });
});
