import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { bundledDataset } from "../../../data/index.ts";
import type { Dataset } from "../../../lib/core/dataset/types.ts";
import { draftOf, keepName, keepTie, remove, restore } from "../../../lib/extension/records/edits.ts";
import { EMPTY, isValid, keep, name, sorted, tie } from "./made.ts";

vi.setConfig({ testTimeout: 60_000 });
const RUNS = Number(process.env.INTERTIE_FC_RUNS ?? 100);

const undone = (own: Dataset, undo: unknown): Dataset => restore(own, JSON.stringify(undo), bundledDataset).own;

describe("keeping a tie", () => {
  it("gives parties the roles of their kind and new names the kind the article gave them", () => {
    const { own } = keep(
      EMPTY,
      tie({
        kind: "investment",
        parties: [
          { entity: null, label: "Harbour Lantern Systems", kind: "company" },
          { entity: null, label: "Project Skerry", kind: "venture" },
          { entity: "openai", label: "OpenAI" },
        ],
      }),
    );
    expect(own.statements[0]?.parties.map(({ role }) => role)).toEqual(["investor", "target", "target"]);
    expect(own.entities.map(({ kind }) => kind)).toEqual(["company", "venture"]);
    expect(isValid(own)).toBe(true);
  });

  it("reads the sum with all of the reader's words", () => {
    const { own } = keep(EMPTY, tie({ amount: "more than $40 million over four years" }));
    expect(own.statements[0]?.amount).toMatchObject({
      surface: "more than $40 million over four years",
      currency: "USD",
      qualifier: "more-than",
      min: 40_000_000,
    });
  });

  it("finds names that are on record by their label, and known pages by their address", () => {
    const first = keep(EMPTY);
    const { own } = keep(first.own, tie({ parties: [{ entity: null, label: "openAI" }, ...tie().parties], kind: "supply" }));
    expect(own.statements.map(({ source }) => source)).toEqual([own.sources[0]?.id, own.sources[0]?.id]);
    expect(own.statements[1]?.parties[0]).toEqual({ entity: "openai", role: "supplier" });
    expect(own.entities).toHaveLength(2);
  });

  it("remembers the paragraph it was kept from", () => {
    const { own } = keepTie(EMPTY, tie(), bundledDataset, "Harbour Lantern Systems and Quillfish Robotics agreed to work together.");
    expect(own.sources[0]?.paragraphs).toEqual([{ n: 2, role: "paragraph", fingerprint: expect.stringMatching(/^1\./) }]);
  });

  it("refuses with the field and the reason", () => {
    const refused = () => keep(EMPTY, tie({ date: "2026-02-30", page: { ...tie().page, publisher: "" } }));
    expect(refused).toThrow(expect.objectContaining({ problem: "invalid", fields: [{ field: "page.publisher", code: "needed" }] }));
    expect(() => keep(EMPTY, tie({ date: "2026-02-30" }))).toThrow(/no day of the calendar/);
  });

  it("is taken back with the names and the page it brought", () => {
    const { own, result } = keep(EMPTY);
    expect(undone(own, result.undo)).toEqual(EMPTY);
  });

  it("leaves, when taken back, what another record needs by now", () => {
    const first = keep(EMPTY);
    const second = keep(
      first.own,
      tie({
        kind: "supply",
        parties: [
          { entity: null, label: "Harbour Lantern Systems" },
          { entity: "kakao", label: "Kakao" },
        ],
      }),
    );
    const left = undone(second.own, first.result.undo);
    expect(left.statements.map(({ kind }) => kind)).toEqual(["supply"]);
    expect(left.entities.map(({ names }) => names[0]?.text)).toEqual(["Harbour Lantern Systems"]);
    expect(left.sources).toHaveLength(1);
    expect(isValid(left)).toBe(true);
  });
});

describe("editing", () => {
  it("opens with what was saved and replaces it, leaving no page behind", () => {
    const first = keep(EMPTY, tie({ amount: "about 3 million euros", note: "from the harbour" }));
    const opened = draftOf(first.own, first.result.id, bundledDataset);
    if (!opened || !("tie" in opened)) throw new Error("no draft");
    expect(opened.tie).toMatchObject({ amount: "about 3 million euros", note: "from the harbour", date: "2026-03", gist: tie().gist });
    expect(opened.tie.page).toEqual(tie().page);
    const moved = { ...opened.tie, status: "launched" as const, page: { ...opened.tie.page, url: "https://other.example/a" } };
    const second = keep(first.own, moved);
    expect(second.own.statements).toHaveLength(1);
    expect(second.own.statements[0]).toMatchObject({ id: first.result.id, status: "launched" });
    expect(second.own.sources.map(({ url }) => url)).toEqual(["https://other.example/a"]);
    expect(sorted(undone(second.own, second.result.undo))).toEqual(sorted(first.own));
  });

  it("keeps a tie in the claim it shares with another", () => {
    const one = keep(EMPTY);
    const two = keep(one.own, tie({ status: "launched" }));
    const [a, b] = two.own.claims;
    if (!a || !b) throw new Error("two claims expected");
    const joint: Dataset = { ...two.own, claims: [{ ...a, id: "own-joint", statements: [a.preferred, b.preferred] }] };
    const edited = keep(joint, tie({ id: a.preferred, note: "again" }));
    expect(edited.own.claims).toEqual(joint.claims);
    expect(edited.own.statements.find(({ id }) => id === a.preferred)?.note).toBe("again");
    expect(isValid(edited.own)).toBe(true);
  });

  it("opens a name with its other spellings; an unknown id opens nothing", () => {
    const { own, result } = keepName(
      EMPTY,
      name({ aliases: ["HLS", "Harbour Lantern"], descriptor: "shipyard software", note: "Busan" }),
      bundledDataset,
    );
    expect(draftOf(own, result.id, bundledDataset)).toEqual({
      name: { ...name(), id: result.id, aliases: ["HLS", "Harbour Lantern"], descriptor: "shipyard software", note: "Busan" },
    });
    expect(draftOf(own, "no-such", bundledDataset)).toBeNull();
    expect(() => keepName(own, name({ label: "harbour lantern systems" }), bundledDataset)).toThrow(
      expect.objectContaining({ fields: [expect.objectContaining({ field: "label", code: "taken" })] }),
    );
  });
});

describe("deleting", () => {
  it("takes out a tie by claim or statement, leaves its names, and comes back whole", () => {
    const { own, result } = keep(EMPTY);
    const gone = remove(own, result.id);
    expect(gone.own).toMatchObject({ statements: [], claims: [], sources: [] });
    expect(gone.own.entities).toHaveLength(2);
    expect(sorted(undone(gone.own, gone.result.undo))).toEqual(sorted(own));
  });

  it("takes out a name and leaves its ties as words", () => {
    const { own } = keep(EMPTY);
    const gone = remove(own, own.entities[0]?.id ?? "");
    expect(gone.own.statements[0]?.parties[0]).toEqual({ entity: null, label: "Harbour Lantern Systems", role: "partner" });
    expect(isValid(gone.own)).toBe(true);
    expect(sorted(undone(gone.own, gone.result.undo))).toEqual(sorted(own));
  });

  it("does nothing for an id that isn't there", () => {
    const { own } = keep(EMPTY);
    expect(remove(own, "openai").own).toEqual(own);
  });
});

describe("taking back", () => {
  it.each(["", "{", "null", "{}", '{"drop":{},"put":{}}', "[1]"])("refuses %j", (text) => {
    expect(() => restore(EMPTY, text, bundledDataset)).toThrow(expect.objectContaining({ problem: "invalid" }));
  });

  const label = fc.constantFrom("Harbour Lantern Systems", "Quillfish Robotics", "Norrvik Rail", "OpenAI", "an unnamed bank", "한빛 조선");
  const draft = fc.record({
    a: label,
    b: label,
    kind: fc.constantFrom("partnership", "supply", "talks", "investment"),
    page: fc.nat(2),
    amount: fc.constantFrom("", "up to $3bn", "a lot"),
  });
  const step = fc.oneof(
    fc.record({ do: fc.constant("keep" as const), draft }),
    fc.record({ do: fc.constant("edit" as const), draft, at: fc.nat() }),
    fc.record({ do: fc.constant("delete" as const), at: fc.nat() }),
    fc.record({ do: fc.constant("delete-name" as const), at: fc.nat() }),
  );
  it("undoes any edit exactly, after any history, and never leaves a broken dataset", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        let own: Dataset = EMPTY;
        for (const one of steps) {
          const pick = (list: readonly { readonly id: string }[], at: number) => list[at % Math.max(1, list.length)]?.id ?? "none";
          const written = (given: { a: string; b: string; kind: string; page: number; amount: string }, id: string | null) =>
            tie({
              id,
              parties: [given.a, given.b].map((text) => ({ entity: null, label: text })),
              kind: given.kind as "supply",
              amount: given.amount,
              page: { ...tie().page, url: `https://courier.example/${given.page}`, paragraph: given.page },
            });
          let next: ReturnType<typeof keep>;
          try {
            if (one.do === "keep") next = keep(own, written(one.draft, null));
            else if (one.do === "edit") next = keep(own, written(one.draft, own.statements.length ? pick(own.statements, one.at) : null));
            else next = remove(own, pick(one.do === "delete" ? own.statements : own.entities, one.at));
          } catch (error) {
            expect(error).toMatchObject({ name: "RecordsFailed", problem: "invalid" });
            continue;
          }
          expect(isValid(next.own)).toBe(true);
          expect(sorted(undone(next.own, next.result.undo))).toEqual(sorted(own));
          own = next.own;
        }
      }),
      { numRuns: RUNS },
    );
  });
});

describe("a note on a tie of the bundled record", () => {
  it("opens a new record beside it, with its parties and source", () => {
    const [claim] = bundledDataset.claims;
    const opened = draftOf(EMPTY, claim?.id ?? "", bundledDataset);
    if (!opened || !("tie" in opened)) throw new Error("no draft");
    expect(opened.tie.id).toBeNull();
    const { own } = keep(EMPTY, { ...opened.tie, note: "ask them about it" });
    expect(own.statements[0]).toMatchObject({ note: "ask them about it", kind: opened.tie.kind });
    expect(own.entities).toEqual([]);
    expect(isValid(own)).toBe(true);
  });
});
