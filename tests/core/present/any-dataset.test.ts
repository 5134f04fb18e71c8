import fc from "fast-check";
import { expect, test } from "vitest";
import { indexRecord } from "../../../lib/core/dataset/record.ts";
import { ASPECTS, PARTY_ROLES, VERDICTS } from "../../../lib/core/dataset/schema.ts";
import type { Claim, Dataset, Disagreement, Statement } from "../../../lib/core/dataset/types.ts";
import { KINDS, STATUSES } from "../../../lib/core/model/kinds.ts";
import type { ArticleStatement, Stance } from "../../../lib/core/model/statement.ts";
import type { ArticleView } from "../../../lib/core/model/view.ts";
import { present } from "../../../lib/core/present/present.ts";
import { makeArticle } from "./articles.ts";
import { company, dataset, source } from "./dataset.ts";
import { cardText, panelText, phrasesOf, tieText, words } from "./render.ts";

const IDS = ["acme", "bolt", "core", "dorn", "park"] as const;
const LABEL: Readonly<Record<string, string>> = {
  acme: "Acme",
  bolt: "Bolt Works",
  core: "Core Corp.",
  dorn: "Dorn",
  park: "Park Venture",
};
const SOURCES = ["alpha", "beta", "gamma"] as const;
const NEVER_DEALS = new Set(["talks", "meeting", "no-comment", "competition", "government-project", "context"]);

const entity = fc.constantFrom(...IDS);
const amount = fc.record({
  surface: fc.constantFrom("$2 billion", "up to €5 million"),
  currency: fc.constant("USD"),
  qualifier: fc.constant("exact" as const),
});
const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const party = fc.record({ entity: fc.option(entity), role: fc.constantFrom(...PARTY_ROLES), via: optional(fc.constant("park")) });

const statements: fc.Arbitrary<Statement[]> = fc
  .array(
    fc.record({
      source: fc.constantFrom(...SOURCES),
      kind: fc.constantFrom(...KINDS),
      status: fc.constantFrom(...STATUSES),
      parties: fc.array(party, { minLength: 1, maxLength: 4 }),
      amount: optional(amount),
      date: optional(
        fc.record({
          value: fc.constantFrom("2025", "2025-02", "2025-02-04"),
          basis: fc.constantFrom("explicit", "relative", "inferred", "given"),
        }),
      ),
      confidence: fc.constantFrom("high", "medium", "low"),
      quote: optional(fc.constant("plan to form")),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((items) =>
    items.map((item, index) => {
      const kept = Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
      const parties = item.parties.map(({ entity: id, role, via }) => ({
        entity: id,
        role,
        ...(id ? {} : { label: "other firms" }),
        ...(via ? { via } : {}),
      }));
      return { paragraphs: [2], gist: "What it says.", proposedBy: "editor", ...kept, parties, id: `s${index}` } as Statement;
    }),
  );

const datasets: fc.Arbitrary<Dataset> = fc
  .tuple(
    statements,
    fc.array(fc.uniqueArray(entity, { minLength: 1, maxLength: 4 }), { minLength: 8, maxLength: 8 }),
    fc.nat(3),
    fc.constantFrom(...ASPECTS),
    fc.constantFrom(...VERDICTS),
  )
  .map(([all, headings, split, aspect, verdict]) => {
    const groups = [all.slice(0, split), all.slice(split)].filter((group) => group.length > 0);
    const claims: Claim[] = groups.map((group, index) => ({
      id: `c${index}`,
      statements: group.map(({ id }) => id),
      preferred: group[0]!.id,
      shown: "relationship",
      heading: headings[index]!,
    }));
    const disagreements: Disagreement[] = groups.flatMap((group, index) =>
      group.length > 1
        ? [
            {
              id: `d${index}`,
              claims: [`c${index}`],
              aspect,
              verdict,
              sides: group.slice(0, 3).map(({ id }) => ({ says: `Side of ${id}`, statements: [id] })),
            },
          ]
        : [],
    );
    const entities = IDS.map((id) => ({ ...company(id, LABEL[id]!), ...(id === "park" ? { kind: "venture" as const } : {}) }));
    return dataset({
      sources: SOURCES.map((id, index) => source(id, `2025-02-0${index + 1}`)),
      statements: all,
      claims,
      disagreements,
      entities,
    });
  });

const stances = fc.array(
  fc.record({
    kind: fc.constantFrom("repeats", "adds", "differs", "differs-compatible", "new"),
    claim: fc.constantFrom("c0", "c1", null),
    here: optional(fc.constantFrom("$3 billion", "agreed", "merger")),
    aspect: optional(fc.constantFrom("party", "sum", "date", "status", "kind", "parties")),
  }),
  { maxLength: 4 },
);

const named = fc.uniqueArray(entity, { minLength: 1 });

function textOf(view: ArticleView): string {
  return [panelText(view), ...Object.values(view.cards).map(cardText), ...Object.keys(view.ties).map((id) => tieText(view, id))].join("\n");
}

test("any dataset and any stances give a whole view", () => {
  fc.assert(
    fc.property(datasets, stances, named, fc.constantFrom(null, ...SOURCES), entity, (set, found, here, sourceHere, mute) => {
      const made = makeArticle([1, 2], { 1: here.map((id) => `${LABEL[id]}=${id}`), 2: ["Zeta"] });
      const names = made.analysis.names.map((name) => ({
        ...name,
        kind: name.entity === "park" ? ("venture" as const) : ("company" as const),
      }));
      const read: ArticleStatement[] = found.map((_stance, index) => ({
        id: `r${index}`,
        blockId: "b2",
        start: 0,
        end: 4,
        kind: "supply",
        status: "agreed",
        hedges: [],
        reported: false,
        score: 1,
        shown: true,
        parties: [
          { nameKey: "n:zeta", entity: null, label: "Zeta", role: "supplier" },
          { nameKey: `e:${here[0]}`, entity: here[0]!, label: LABEL[here[0]!]!, role: "customer" },
        ],
      }));
      const held = found.map(({ kind, claim, here: says, aspect }, index) => {
        const known = set.claims.some(({ id }) => id === claim) && kind !== "new" ? claim : null;
        return {
          kind: known ? kind : "new",
          claim: known,
          statement: `r${index}`,
          ...(says ? { here: says } : {}),
          ...(aspect ? { aspect } : {}),
        } as Stance;
      });
      const analysis = {
        ...made.analysis,
        names,
        statements: read,
        stances: held,
        sourceHere: sourceHere ? { source: sourceHere, paragraphOf: { b2: 2 }, changed: [], missing: [] } : null,
      };
      const record = indexRecord([set]);
      const view = present(analysis, made.article, record, { mutedKeys: [] });
      const again = present(analysis, made.article, record, { mutedKeys: [] });
      expect(again).toEqual(view);

      expect(textOf(view)).not.toMatch(/undefined|\[object|\{|\}|“”|\(\)/);
      for (const phrase of phrasesOf(view)) expect(words.spoken(phrase)).not.toMatch(/¶/);
      const groups = view.panel.groups;
      for (const group of groups)
        for (const pair of [...group.pairs, ...group.notHere])
          for (const row of pair.rows) {
            expect(view.ties).toHaveProperty([row.tie]);
            const claim = set.claims.find(({ id }) => id === row.tie);
            const preferred = set.statements.find(({ id }) => id === claim?.preferred);
            if (group.id === "partnerships" && preferred) expect(NEVER_DEALS).not.toContain(preferred.kind);
          }
      for (const group of groups) {
        const keys = group.pairs.map((pair) => pair.key);
        expect(new Set(keys).size).toBe(keys.length);
      }
      expect(view.panel.badge).toBe(groups.find(({ id }) => id === "partnerships")?.count ?? 0);

      const muted = present(analysis, made.article, record, { mutedKeys: [`e:${mute}`] });
      const rows = [
        ...muted.panel.groups.flatMap((group) => [...group.pairs, ...group.notHere]).map((pair) => words.text(pair.heading)),
        ...muted.panel.names.map((name) => name.label),
      ];
      for (const text of rows) expect(text).not.toContain(LABEL[mute]!);
    }),
    { numRuns: 150 },
  );
});
