import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { bundledDataset } from "../../../data/index.ts";
import { checkDataset, checkDatasetText } from "../../../lib/core/dataset/check.ts";
import { LIMITS, MOST_BREACHES } from "../../../lib/core/dataset/guard.ts";
import { sample, withValue } from "./sample.ts";

// A loaded machine takes its time over many runs.
vi.setConfig({ testTimeout: 120_000 });

const RUNS = Number(process.env.INTERTIE_FC_RUNS ?? 1000);

/** [what is broken, where, by what, the breach's path, its reason] */
const BROKEN: readonly (readonly [string, string, unknown, string, RegExp])[] = [
  ["a missing list", "claims", undefined, "claims", /missing/],
  ["an unknown field", "statements[0].colour", "red", "statements[0].colour", /unknown field/],
  ["a field of every object", "statements[0].constructor", {}, "statements[0].constructor", /unknown field/],
  ["an unknown kind", "statements[0].kind", "friendship", "statements[0].kind", /expected .*"friendship"/],
  ["an id with a blank", "entities[0].id", "Orlo Mills", "entities[0].id", /an id is/],
  ["an id taken twice", "entities[1].id", "orlo-mills", "entities[1].id", /taken by another/],
  ["a source that isn't there", "statements[0].source", "gazette-2", "statements[0].source", /no source "gazette-2"/],
  ["a paragraph that isn't there", "statements[0].paragraphs[0]", 9, "statements[0].paragraphs[0]", /no paragraph 9/],
  ["furniture as evidence", "statements[0].paragraphs[0]", 2, "statements[0].paragraphs[0]", /furniture \(byline\)/],
  ["no paragraph", "statements[0].paragraphs", [], "statements[0].paragraphs", /not located/],
  ["a party that isn't there", "statements[0].parties[0].entity", "nobody", "statements[0].parties[0].entity", /no entity "nobody"/],
  ["an unnamed party without label", "statements[0].parties[0].entity", null, "statements[0].parties[0].label", /needs a label/],
  ["a company as stand-in", "statements[0].parties[1].via", "pelle-rail", "statements[0].parties[1].via", /not a person/],
  ["an unknown speaker", "statements[0].assertedBy[0]", "nobody", "statements[0].assertedBy[0]", /no entity/],
  ["a long quote", "statements[0].quote", "one two three four five six seven", "statements[0].quote", /6 words at most/],
  ["a lower bound above the upper", "statements[0].amount.min", 4e6, "statements[0].amount", /above the upper/],
  ["a bound that the qualifier needs", "statements[0].amount.max", undefined, "statements[0].amount", /"between" needs max/],
  ["a sum below nothing", "statements[0].amount.min", -1, "statements[0].amount.min", /not a sum/],
  ["a currency that is none", "statements[0].amount.currency", "$", "statements[0].amount.currency", /three capital letters/],
  ["a day of no calendar", "statements[0].date.value", "2023-02-29", "statements[0].date.value", /no day of the calendar/],
  ["a date in words", "statements[0].date.value", "in March", "statements[0].date.value", /a date is/],
  ["a claim's missing statement", "claims[0].statements[0]", "x", "claims[0].statements[0]", /no statement "x"/],
  ["a preferred statement of another claim", "claims[0].preferred", "x", "claims[0].preferred", /isn't one of its statements/],
  ["a claim nobody accepted", "statements[0].acceptedBy", undefined, "claims[0].preferred", /accepted/],
  ["a heading of nobody", "claims[0].heading[1]", "x", "claims[0].heading[1]", /no entity/],
  ["background shown as a tie", "statements[0].kind", "context", "claims[0].shown", /background/],
  ["a disagreement about nothing", "disagreements[0].claims", undefined, "disagreements[0]", /about no claim/],
  ["a side that stands nowhere", "disagreements[0].sides[1].located", undefined, "disagreements[0].sides[1]", /says nowhere/],
  ["a disagreement's missing claim", "disagreements[0].claims[0]", "x", "disagreements[0].claims[0]", /no claim "x"/],
  ["a role of a company", "roles[0].person", "pelle-rail", "roles[0].person", /not a person/],
  ["a role at a person", "roles[0].organisation", "ida-orlo", "roles[0].organisation", /is a person/],
  ["a role that ends before it starts", "roles[0].end", "2019-05", "roles[0].end", /ends before/],
  ["a role's evidence in furniture", "roles[0].evidence[0].paragraph", 2, "roles[0].evidence[0].paragraph", /furniture/],
  ["one name for two", "entities[1].names[0].text", "orlo mills", "entities[1].names[0].text", /is a name of orlo-mills too/],
  ["a name of blanks", "entities[1].names[0].text", " - ", "entities[1].names[0].text", /not a name/],
  ["no primary name", "entities[1].names[0].kind", "short", "entities[1].names", /no primary name/],
  ["a name located in furniture", "entities[0].names[0].located[0].paragraph", 2, "entities[0].names[0].located[0].paragraph", /furniture/],
  [
    "a descriptor without ground",
    "entities[0].descriptor.evidence[0].source",
    "x",
    "entities[0].descriptor.evidence[0].source",
    /no source/,
  ],
  ["a paragraph twice", "statements[0].paragraphs", [3, 3], "statements[0].paragraphs[1]", /stands twice/],
  [
    "a party twice",
    "statements[0].parties[1]",
    { entity: "pelle-rail", role: "supplier" },
    "statements[0].parties[1]",
    /"pelle-rail" is supplier twice/,
  ],
  ["a heading of somebody else", "claims[0].heading[1]", "ida-orlo", "claims[0].heading[1]", /no party of its statements/],
  ["a heading that repeats itself", "claims[0].heading[1]", "orlo-mills", "claims[0].heading[1]", /stands twice/],
  ["a launched refusal", "statements[0].kind", "no-comment", "statements[0].status", /"no-comment" is never "agreed"/],
  ["a statement that no claim gathers", "claims", [], "statements[0]", /no claim gathers it/],
  [
    "a statement in two claims",
    "claims",
    [sample().claims[0], { ...sample().claims[0], id: "other" }],
    "statements[0]",
    /two claims, orlo-pelle-supply and other/,
  ],
  [
    "a statement on two sides",
    "disagreements[0].sides[1].statements",
    ["gazette-3-supply"],
    "disagreements[0].sides[1].statements[0]",
    /another side too/,
  ],
  ["a company as executive", "entities[0].executive", true, "entities[0].executive", /a company is no executive/],
  ["a post twice", "roles[1]", { ...sample().roles[0], id: "again" }, "roles[1]", /the same post/],
  ["paragraphs with a gap", "sources[0].paragraphs[2].n", 5, "sources[0].paragraphs[2].n", /follows 2/],
  ["an address that runs code", "sources[0].url", "javascript:alert(1)", "sources[0].url", /http/],
  ["a file without hash", "sources[0].sha256", undefined, "sources[0]", /come together/],
  ["a language that is none", "sources[0].language", "English, please", "sources[0].language", /BCP 47/],
  [
    "passages shared with nobody",
    "sharedPassages",
    [{ sources: ["gazette-1", "x"], share: 0.2 }],
    "sharedPassages[0].sources",
    /no source "x"/,
  ],
  [
    "a share above the whole",
    "sharedPassages",
    [{ sources: ["gazette-1", "gazette-1"], share: 2 }],
    "sharedPassages[0].share",
    /expected <=1/,
  ],
  ["text past the limit", "statements[0].gist", "x".repeat(LIMITS.characters + 1), "statements[0].gist", /characters long/],
  ["too many items", "statements[0].paragraphs", new Array(LIMITS.items + 1).fill(3), "statements[0].paragraphs", /at most/],
];

describe("checkDataset", () => {
  it("takes a sound dataset", () => {
    expect(checkDataset(sample())).toEqual({ ok: true, dataset: sample() });
  });

  it("takes the bundled dataset", () => {
    const checked = checkDataset(bundledDataset);
    expect(checked.ok ? [] : checked.breaches).toEqual([]);
  });

  it.each(BROKEN)("tells %s", (_what, path, value, at, reason) => {
    const checked = checkDataset(withValue(sample(), path, value));
    expect(checked.ok).toBe(false);
    const found = checked.ok ? [] : checked.breaches.filter((breach) => breach.path === at && reason.test(breach.reason));
    expect(found, JSON.stringify(checked)).not.toEqual([]);
  });

  it("names the record of a breach", () => {
    const checked = checkDataset(withValue(sample(), "statements[0].kind", "x"));
    expect(checked.ok ? null : checked.breaches[0]?.record).toBe("gazette-3-supply");
  });

  it("lets two entities share a name that both mark ambiguous", () => {
    const dataset = sample();
    for (const entity of dataset.entities.slice(0, 2)) entity.names.push({ text: "Orlo", lang: "en", kind: "short", ambiguous: true });
    expect(checkDataset(dataset).ok).toBe(true);
  });

  it("lets records refer to known datasets, and only to those", () => {
    const known = sample();
    const own = { ...sample(), id: "own-records", sources: [], entities: [], roles: [], disagreements: [] };
    expect(checkDataset(own, { known: [known] }).ok).toBe(true);
    expect(checkDataset(own).ok).toBe(false);
  });

  it("lets only a reader's record stand without a paragraph", () => {
    const loose = withValue(sample(), "statements[0].paragraphs", []) as { statements: { proposedBy: string }[] };
    loose.statements[0]!.proposedBy = "reader";
    expect(checkDataset(loose).ok).toBe(true);
  });

  it("counts what it doesn't list", () => {
    const dataset = sample();
    const statements = Array.from({ length: MOST_BREACHES + 20 }, (_, i) => ({ ...dataset.statements[0]!, id: `s-${i}` }));
    const claims = statements.map(({ id }, i) => ({ ...dataset.claims[0]!, id: `c-${i}`, statements: [id], preferred: "x" }));
    const checked = checkDataset({ ...dataset, statements, claims, disagreements: [] });
    expect(checked).toMatchObject({ ok: false, more: 20 });
    expect(checked.ok ? 0 : checked.breaches.length).toBe(MOST_BREACHES);
  });

  it("never reaches a prototype", () => {
    for (const text of [
      `{"__proto__": {"polluted": 1}}`,
      `{"format": "intertie-dataset", "sources": [{"__proto__": {"polluted": 1}}]}`,
      `{"constructor": {"prototype": {"polluted": 1}}}`,
    ])
      expect(checkDatasetText(text)).toMatchObject({ ok: false });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it("refuses nesting without end", () => {
    expect(checkDatasetText(`${"[".repeat(100_000)}${"]".repeat(100_000)}`)).toMatchObject({ ok: false });
    const loop: Record<string, unknown> = {};
    loop.title = loop;
    expect(checkDataset(loop)).toMatchObject({ ok: false, breaches: [{ reason: expect.stringMatching(/deeper/) }] });
  });

  it("tells what isn't JSON", () => {
    expect(checkDatasetText("{")).toMatchObject({ ok: false, breaches: [{ path: "", reason: expect.stringMatching(/^not JSON/) }] });
    expect(checkDatasetText(`\uFEFF${JSON.stringify(sample())}`).ok).toBe(true);
  });
});

describe("any value", () => {
  const told = (value: unknown) => {
    const checked = checkDataset(value);
    if (checked.ok) return true;
    return checked.breaches.length > 0 && checked.breaches.every(({ path, reason }) => typeof path === "string" && reason.length > 0);
  };

  it("is refused with path and reason, never with a throw", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withDate: true, withMap: true, withBigInt: true }), (value) => told(value)),
      { numRuns: RUNS },
    );
  });

  it("is refused where one place of a sound dataset is replaced by anything", () => {
    const places = pathsOf(sample());
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.oneof(fc.jsonValue(), fc.anything()), (path, value) => told(withAny(path, value))),
      { numRuns: RUNS },
    );
  });

  it("is refused where a field that nobody knows is added", () => {
    const objects = pathsOf(sample()).filter((path) => path.endsWith("]") || path.endsWith("publisher") || path.endsWith("amount"));
    const records = objects.filter((path) => typeof valueAt(path) === "object");
    fc.assert(
      fc.property(fc.constantFrom(...records), fc.string({ minLength: 1 }), (path, key) => {
        const copy = JSON.parse(JSON.stringify(sample())) as Record<string, unknown>;
        const record = stepInto(copy, path) as Record<string, unknown>;
        fc.pre(!Object.hasOwn(record, key) && !KNOWN_FIELDS.has(key));
        Object.defineProperty(record, key, { value: 1, enumerable: true });
        return !checkDataset(copy).ok;
      }),
      { numRuns: RUNS },
    );
  });
});

/** Optional fields that the sample doesn't use; adding one of these isn't adding an unknown field. */
const KNOWN_FIELDS = new Set(
  "weak ambiguous located descriptor country outside executive note asOf start end label via amount period date place assertedBy through quote current detail claims entity aspect carries title byline read fingerprint outOfOrder short purpose conversion minExclusive maxExclusive statements acceptedBy surface file sha256".split(
    " ",
  ),
);

function pathsOf(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return path === "" ? [] : [path];
  const inside = Object.entries(value).flatMap(([key, item]) =>
    pathsOf(item, Array.isArray(value) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`),
  );
  return path === "" ? inside : [path, ...inside];
}
function stepInto(value: unknown, path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .filter((step) => step !== "")
    .reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], value);
}
const valueAt = (path: string): unknown => stepInto(sample(), path);
function withAny(path: string, value: unknown): unknown {
  return withValue(sample(), path, value);
}
