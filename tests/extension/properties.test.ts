import fc from "fast-check";
import { beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { bundledDataset } from "../../data/index.ts";
import { splitSentences } from "../../lib/core/claims/sentences.ts";
import { indexRecord } from "../../lib/core/dataset/record.ts";
import { buildGazetteer } from "../../lib/core/gazetteer/index.ts";
import { DEFAULT_SETTINGS } from "../../lib/core/model/settings.ts";
import { tokenise } from "../../lib/core/text/tokens.ts";
import type { CallName } from "../../lib/extension/messages.ts";
import { answer, type Handlers } from "../../lib/extension/serve.ts";
import { createSettingsStore, exportSettings, importSettings } from "../../lib/extension/settings.ts";
import { ASK_SHAPES } from "../../lib/extension/shapes.ts";

vi.mock("wxt/browser", async () => ({ browser: (await import("wxt/testing/fake-browser")).fakeBrowser }));
vi.setConfig({ testTimeout: 120_000 });

const RUNS = Number(process.env.INTERTIE_FC_RUNS ?? 500);
const ID = "the-extension";

beforeEach(() => {
  fakeBrowser.reset();
  (fakeBrowser.runtime as { id: string }).id = ID;
  vi.spyOn(fakeBrowser.runtime, "getURL").mockImplementation(((path: string) => `chrome-extension://${ID}${path}`) as never);
});

const block = { id: "b0", role: "paragraph", text: "Kakao and OpenAI said so." };
const article = {
  url: "https://news.example/story",
  title: "A story",
  language: "en",
  published: null,
  publisher: null,
  blocks: [block],
  leftOut: [{ what: "byline", count: 1 }],
  partial: false,
};
const page = { title: "", publisher: "", url: "", published: "", read: "2025-02-06", paragraph: 1 };
const parties = [{ entity: null, label: "Norrvik Rail", kind: "company" }];
const draft = { id: null, parties, kind: "partnership", status: "agreed", current: "yes", amount: "", date: "", gist: "", note: "", page };

/** One message of each kind that says something, in its right shape. */
const GOOD: Partial<Record<CallName, unknown>> = {
  "article/read": { article, hidden: ["s1"] },
  "tab/badge": { count: 3 },
  "settings/change": { muted: [{ key: "e:kakao", label: "Kakao" }], edgeTab: { top: 0.5, hidden: false }, textSize: 1.15 },
  "records/keep-tie": { draft, paragraphText: "text" },
  "records/keep-name": { draft: { id: null, label: "A", kind: "company", aliases: ["B"], descriptor: "", note: "" } },
  "names/labels": { ids: ["a"] },
  "app/source": { url: "https://news.example/", paragraph: 2 },
  "app/error": { where: "tab", message: "no" },
  "page/standing": { tab: 1 },
};

type Path = readonly (string | number)[];
const pathsOf = (value: unknown, at: Path = []): Path[] =>
  typeof value === "object" && value !== null
    ? [at, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...at, Array.isArray(value) ? Number(key) : key]))]
    : [at];

/** A copy with something else in one place, or with a field too many there. */
function broken(value: unknown, [head, ...rest]: Path, by: unknown, extra: boolean): unknown {
  if (head === undefined)
    return extra && typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value, surplus: by } : by;
  if (Array.isArray(value)) return value.map((one, n) => (n === head ? broken(one, rest, by, extra) : one));
  const fields = value as Record<string, unknown>;
  return { ...fields, [head]: broken(fields[head], rest, by, extra) };
}
/** What is put in the place of a right value: always of another type, as a page or a broken file may have it. */
const wrong = fc.oneof(
  fc.constantFrom(undefined, Number.NaN, -1, 0.5, 1e300, [], [[]], {}, "x".repeat(20_001), "__proto__"),
  fc.dictionary(fc.string(), fc.anything(), { minKeys: 1 }),
);
const own = { id: ID, url: `chrome-extension://${ID}/options.html` };

it("refuses a message that was good but for one place, naming call and place, or hands on what still fits", async () => {
  const reached: unknown[] = [];
  const handlers = Object.fromEntries(
    Object.keys(ASK_SHAPES).map((name) => [name, (ask: unknown) => void reached.push(ask)]),
  ) as unknown as Handlers;
  for (const [call, ask] of Object.entries(GOOD))
    expect(await answer(handlers, { call, ask }, own, () => undefined), call).toEqual({ value: undefined });
  const place = fc.constantFrom(...Object.entries(GOOD).flatMap(([call, ask]) => pathsOf(ask).map((path) => ({ call, ask, path }))));
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(place, wrong, fc.boolean(), async ({ call, ask, path }, by, extra) => {
      reached.length = 0;
      const sent = broken(ask, path, by, extra);
      const reply = await answer(handlers, { call, ask: sent }, own, () => undefined);
      if ("error" in reply) {
        refused++;
        expect(reply.error.message).toMatch(new RegExp(`^${call}: .+: .+`, "s"));
        expect(reached).toEqual([]);
      } else expect(reached).toHaveLength(1);
    }),
    { numRuns: RUNS },
  );
  expect(refused).toBeGreaterThan(RUNS * 0.5);
});

it("refuses a settings file that is broken in one place, and leaves what was stored", async () => {
  const store = createSettingsStore(fakeBrowser.storage.local as never);
  await store.change({ theme: "dark", muted: [{ key: "e:kakao", label: "Kakao" }] });
  const before = await store.read();
  const file = JSON.parse(exportSettings({ ...DEFAULT_SETTINGS, muted: [{ key: "a", label: "A" }], pausedHosts: ["a.example"] }));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...pathsOf(file)), wrong, fc.boolean(), async (path, by, extra) => {
      const read = importSettings(JSON.stringify(broken(file, path, by, extra)) ?? "");
      if (read.ok) return;
      expect(read.path).not.toBe("");
      expect(read.reason).not.toBe("");
      expect(await store.read()).toEqual(before);
    }),
    { numRuns: RUNS },
  );
  const refuses = (path: Path, by: unknown) => importSettings(JSON.stringify(broken(file, path, by, false)));
  for (const name of Object.keys(DEFAULT_SETTINGS))
    expect(refuses(["values", name], { wrong: 1 }), name).toMatchObject({ ok: false, path: expect.stringContaining(`values.${name}`) });
});

it("keeps every offset inside its text, on any characters", () => {
  const gazetteer = buildGazetteer(indexRecord([bundledDataset]));
  const piece = fc.oneof(
    fc.constantFrom(
      "OpenAI",
      "Kakao",
      "SK hynix",
      "Sam Altman",
      "\u202e",
      "\u200b",
      "\u00ad",
      "e\u0301",
      "👩‍👩‍👧",
      "ﬁ",
      "İ",
      "ß",
      "Ａ",
      ". ",
      " ",
    ),
    fc.string({ unit: "binary", maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const text = pieces.join("");
      for (const spans of [gazetteer.find(text), tokenise(text), splitSentences(text)]) {
        let at = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: RUNS },
  );
});
