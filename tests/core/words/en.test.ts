import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ASPECTS } from "../../../lib/core/dataset/schema.ts";
import { KINDS, STATUSES } from "../../../lib/core/model/kinds.ts";
import { en } from "../../../lib/core/words/en.ts";
import { type Node, parseMessage } from "../../../lib/core/words/message.ts";

const entries = Object.entries(en);
const FORMATS = new Set(["word", "Word", "cap", "low", "items", "semis", "dots", "spaced", "lines", "month"]);

const formatsOf = (nodes: readonly Node[]): string[] =>
  nodes.flatMap((node) => {
    if (node.type === "param") return node.format ? [node.format] : [];
    if (node.type === "optional") return formatsOf(node.nodes);
    return node.type === "choice" ? [...node.cases.values()].flatMap(formatsOf) : [];
  });

describe("the language file", () => {
  test.each(entries)("%s keeps the form of a message", (_code, message) => {
    const nodes = parseMessage(message);
    for (const format of formatsOf(nodes)) expect(FORMATS, `unknown format in "${message}"`).toContain(format);
  });

  test("gives no verdicts and shows no inner words", () => {
    const forbidden =
      /\b(verified|confirmed|true|false|contradict\w*|reliab\w*|entit(y|ies)|nil|claims?|statements?|gazetteer|confidence|dataset id|\d+ ?%)/i;
    const found = entries.filter(([, message]) => forbidden.test(message.replace(/\{[^{}]*\}/g, "")));
    expect(found).toEqual([]);
  });

  test("types quotes, dashes and apostrophes as print does", () => {
    for (const [code, message] of entries) expect(message, code).not.toMatch(/"|--|≠|\.\.\./);
  });

  test("words every kind, status and aspect", () => {
    for (const kind of KINDS) expect(en).toHaveProperty([`kind.${kind}`]);
    for (const kind of KINDS) expect(en).toHaveProperty([`choice.kind.${kind}`]);
    for (const status of STATUSES) expect(en).toHaveProperty([`status.${status}`]);
    for (const status of STATUSES) expect(en).toHaveProperty([`choice.status.${status}`]);
    for (const aspect of ASPECTS) expect(en).toHaveProperty([`aspect.${aspect}`]);
  });
});

/** The interface's fixed sentences; the buttons beside them have messages of their own. */
const MICROCOPY: Readonly<Record<string, string>> = {
  "unknown.company": "Read as a company. Not on record.",
  "unknown.person": "Read as a person in business. Not on record.",
  "unknown.unsure": "May be a company. Not on record.",
  "known.noTies": "On record, with no partnership named.",
  "known.noTiesHere": "Nothing on record with other names in this article.",
  "tie.notHere": "Not mentioned here",
  "differ.generic": "Sources differ on {aspects}.",
  "differ.cannotHold": "Both can't hold for the same thing and period.",
  "differ.subset": "The longest list holds the others.",
  "differ.sameDeal": "That these are one deal is our reading: same day, same parties.",
  "status.talks": "Talked about, nothing agreed.",
  "status.agreedHelp": "Agreed or announced: a party or an article says it is settled or made public.",
  "status.plannedHelp": "Planned: said to be intended. The record doesn't know whether it happened.",
  "status.talksHelp": "Talks, meetings and things being considered. Not a partnership.",
  "meeting.noOutcome": "No article reports the outcome.",
  "data.ageNothingLater": "Nothing later is known here.",
  "data.single": "One article only.",
  "data.given": "Publisher and date were added by the record's editors; the text doesn't print them.",
  "data.outOfOrder": "The paragraphs around it are out of order in this copy.",
  "page.unsupported": "Intertie isn't on for {host}.",
  "page.blocked": "The browser keeps extensions off this page.",
  "page.notArticle": "This page doesn't look like an article.",
  "page.language": "Names on record are found in {language}; other names are not.",
  "page.noNames": "No companies or executives found in this article.",
  "page.noneOnRecord": "None of these names is on record.",
  "page.noTies": "No tie between companies found in this article.",
  loading: "Reading the article…",
  "error.read": "The names on this page couldn't be read. Nothing you saved is affected.",
  "error.updated": "Intertie was updated. Reload the page to go on.",
  "error.pageRewrites": "This page keeps rewriting itself, so marking stopped.",
  "error.permission": "You took back access to {host}. Marks were removed.",
  "error.storageFull": "Not saved: the browser's storage is full. Your text is still in the form.",
  "records.localOnly": "Records live in this browser only. Removing Intertie deletes them.",
  "record.kept": "Kept as yours.",
  "name.notThis": "Not linked to {name} here.",
  "name.muted": "{name} is muted.",
  paused: "Paused on {host}.",
};

test.each(Object.entries(MICROCOPY))("%s stays as it was agreed", (code, text) => {
  expect(en).toHaveProperty([code], text);
});

const ROOT = join(import.meta.dirname, "../../..");
const sources = ["components", "lib/state", "lib/page", "lib/extension", "entrypoints"].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(ROOT, folder, file)),
);

test("every label that the interface asks for has its words", () => {
  expect(sources.length).toBeGreaterThan(40);
  const missing = sources.flatMap((file) => {
    const text = readFileSync(file, "utf8");
    const asked = [...text.matchAll(/\bt\(\s*"([\w.-]+)"/g), ...text.matchAll(/\bcode: "([\w-]+(?:\.[\w-]+)+)"/g)].map(
      ([, code]) => code ?? "",
    );
    return asked
      .filter((code) => !Object.hasOwn(en, code))
      .map((code) => `${file.slice(ROOT.length + 1)}: add "${code}" to lib/core/words/en`);
  });
  expect(missing).toEqual([]);
});
