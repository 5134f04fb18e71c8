import { describe, expect, it } from "vitest";
import type { ArticleName } from "../../../lib/core/model/mention.ts";
import type { ArticleStatement } from "../../../lib/core/model/statement.ts";
import type { Article } from "../../../lib/core/model/text.ts";
import { createWords } from "../../../lib/core/words/words.ts";
import type { ArticleReading } from "../../../lib/extension/protocol.ts";
import {
  draftOfName,
  draftOfSelection,
  draftOfStatement,
  type Opened,
  paragraphTextOf,
} from "../../../lib/extension/tab/actions/drafts.ts";
import {
  noticeOfImport,
  noticeOfUnchanged,
  noticeOfUnsaved,
  problemOf,
  textOfForm,
} from "../../../lib/extension/tab/actions/form-problems.ts";
import { misreadReport } from "../../../lib/extension/tab/actions/misread.ts";
import type { Notice } from "../../../lib/state/types.ts";
import { name, tie } from "./made.ts";

const words = createWords("en-GB");
const said = ({ code, params }: Notice) => words.text(params ? { code, params } : { code });

const DEAL = "Quillfish Robotics sold a stake to Harbour Lantern Systems for $40 million on 3 March 2026. Both wait for approval.";
const article: Article = {
  url: "https://www.courier.example/deal",
  title: "A stake changes hands",
  language: "en",
  published: "2026-03-04T08:00:00Z",
  publisher: null,
  blocks: [
    { id: "b0", role: "headline", text: "A stake changes hands" },
    { id: "b1", role: "paragraph", text: DEAL },
    { id: "b2", role: "paragraph", text: "Kakao had asked Harbour Lantern Systems for up to €2bn in February 2026." },
  ],
  leftOut: [],
  partial: false,
};
const statement: ArticleStatement = {
  id: "s0",
  blockId: "b1",
  start: 0,
  end: 90,
  kind: "investment",
  status: "agreed",
  parties: [
    { nameKey: "n:quillfish", entity: null, label: "Quillfish", role: "target" },
    { nameKey: "n:harbour", entity: null, label: "Harbour Lantern", role: "investor" },
  ],
  amount: { surface: "$40 million", currency: "USD", qualifier: "exact", min: 40e6, max: 40e6 },
  hedges: [],
  reported: false,
  score: 0.8,
  shown: true,
};
const named = (key: string, label: string, kind: ArticleName["kind"]): ArticleName =>
  ({
    key,
    label,
    kind,
    entity: null,
    forms: [label, label.split(" ")[0]],
    descriptor: "of Busan",
    roles: [],
    mentions: [],
    sure: true,
  }) as never;
const mention = (nameKey: string, entity: string | null, text: string) => {
  const start = article.blocks[2]?.text.indexOf(text) ?? 0;
  return { id: nameKey, nameKey, entity, blockId: "b2", start, end: start + text.length, surfaceForm: text, kind: "company" };
};
const reading = {
  names: [named("n:quillfish", "Quillfish Robotics", "company"), named("n:harbour", "Harbour Lantern Systems", "venture")],
  statements: [statement],
  mentions: [mention("e:kakao", "kakao", "Kakao"), mention("n:harbour", null, "Harbour Lantern Systems")],
  sourceHere: null,
} as never as ArticleReading;
const opened: Opened = { article, reading, today: "2026-03-05" };

const STATED = { amount: "up to €2bn", date: "2026-02" };

describe("the form as it opens", () => {
  it("is filled in from a statement, whoever invests first, names in full and with their kind", () => {
    expect(draftOfStatement(opened, statement)).toMatchObject({
      id: null,
      parties: [
        { entity: null, label: "Harbour Lantern Systems", kind: "venture" },
        { entity: null, label: "Quillfish Robotics", kind: "company" },
      ],
      kind: "investment",
      status: "agreed",
      amount: "$40 million",
      gist: DEAL.split(" Both")[0],
      page: {
        title: article.title,
        publisher: "courier.example",
        url: article.url,
        published: "2026-03-04",
        read: "2026-03-05",
        paragraph: 2,
      },
    });
  });

  it("takes the statement in a selected sentence, else its names, sum and date", () => {
    expect(draftOfSelection(opened, { blockId: "b1", start: 0, end: 40 }, STATED)).toMatchObject({
      kind: "investment",
      gist: DEAL.slice(0, 40).trim(),
    });
    expect(draftOfSelection(opened, { blockId: "b2", start: 0, end: 80 }, STATED)).toMatchObject({
      parties: [
        { entity: "kakao", label: "Kakao" },
        { entity: null, label: "Harbour Lantern Systems" },
      ],
      kind: "partnership",
      amount: "up to €2bn",
      date: "2026-02",
      page: { paragraph: 3 },
    });
    expect(draftOfSelection(opened, null, { amount: "", date: "" })).toMatchObject({ parties: [], gist: "", page: { paragraph: null } });
  });

  it("numbers paragraphs as the record does on a source's own page, and finds their text again", () => {
    const onRecord: Opened = {
      ...opened,
      reading: { ...reading, sourceHere: { source: "x", paragraphOf: { b1: 7 }, changed: [], missing: [] } },
    };
    const draft = draftOfStatement(onRecord, statement);
    expect(draft.page.paragraph).toBe(7);
    expect(paragraphTextOf(onRecord, draft)).toBe(DEAL);
    expect(paragraphTextOf(onRecord, { ...draft, page: { ...draft.page, paragraph: 8 } })).toBe(article.blocks[2]?.text);
    expect(paragraphTextOf(onRecord, { ...draft, page: { ...draft.page, url: "https://elsewhere.example/" } })).toBeNull();
  });

  it("leaves the address open on a page that nobody else can open, and asks for it", () => {
    const inside: Opened = { ...opened, article: { ...article, url: "chrome-extension://abc/welcome.html" } };
    const draft = draftOfStatement(inside, statement);
    expect(draft.page).toMatchObject({ url: "", publisher: "" });
    const problem = problemOf({ what: "tie", draft, error: null });
    expect(problem && said(problem)).toBe("Not saved: the article's address is needed, from http:// or https:// on.");
  });

  it("brings a name with its other spellings", () => {
    const [first] = reading.names;
    expect(first && draftOfName(first)).toEqual(name({ label: "Quillfish Robotics", aliases: ["Quillfish"], descriptor: "of Busan" }));
  });
});

describe("why a form isn't saved", () => {
  const problem = (changes: Parameters<typeof tie>[0]) => {
    const notice = problemOf({ what: "tie", draft: tie(changes), error: null });
    return notice && said(notice);
  };
  it("is told in words before anything is asked", () => {
    expect(problem({})).toBeNull();
    expect(
      problem({
        parties: [
          { entity: null, label: "One" },
          { entity: null, label: " " },
        ],
      }),
    ).toBe("Not saved: a tie needs two names.");
    expect(problem({ date: "March" })).toBe("Not saved: a date is written 2025, 2025-02 or 2025-02-04.");
    expect(problem({ page: { ...tie().page, url: "ftp://x.example" } })).toBe("Not saved: the address isn't one a browser can open.");
    expect(problem({ page: { ...tie().page, publisher: " " } })).toBe("Not saved: the publisher is needed.");
    expect(problemOf({ what: "name", draft: name({ label: "" }), error: null })).toMatchObject({ code: "error.form" });
    expect(problemOf({ what: "import", text: " ", error: null })).toMatchObject({ code: "error.form" });
    expect(problemOf({ what: "names", text: " ", kind: "company", error: null })).toMatchObject({ code: "error.form" });
  });

  const unsaved = (
    reason: "full" | "blocked" | "newer" | "failed" | "invalid",
    fields: Parameters<typeof noticeOfUnsaved>[0]["fields"] = [],
  ) => noticeOfUnsaved({ ok: false, reason, detail: "statements[0]: odd", fields });
  it("says what the storage answered and keeps the text at hand", () => {
    expect(said(unsaved("full"))).toBe("Not saved: the browser's storage is full. Your text is still in the form.");
    expect(unsaved("full").actions).toEqual(["export", "copy-text"]);
    for (const reason of ["blocked", "newer", "failed"] as const) {
      expect(said(unsaved(reason))).toMatch(/^Not saved: .*ext is still in the form\.$/);
      expect(unsaved(reason).actions).toContain("copy-text");
    }
    expect(said(unsaved("invalid"))).toBe("Not saved: statements[0]: odd.");
    expect(said(unsaved("invalid", [{ field: "label", code: "taken" }]))).toBe("Not saved: this name is among yours already.");
    expect(said(unsaved("invalid", [{ field: "page.title", code: "too-long" }]))).toBe("Not saved: “Title” is too long.");
    expect(said(unsaved("invalid", [{ field: "parties[1]", code: "too-long" }]))).toBe("Not saved: “Who” is too long.");
    expect(said(noticeOfUnchanged({ ok: false, reason: "full", detail: "", fields: [] }))).toBe(
      "Not changed: the browser's storage is full; make room on this device and try again. Your records are as they were.",
    );
  });

  it("says what an import came to", () => {
    expect(said(noticeOfImport({ ok: true, added: 2, conflicts: 0 }))).toBe("2 records imported.");
    expect(said(noticeOfImport({ ok: true, added: 0, conflicts: 1 }))).toBe(
      "No new record imported. 1 that you have otherwise stayed as yours.",
    );
    const refused = { ok: false as const, reason: "invalid" as const, detail: "unknown field", fields: [], path: "claims[3].x" };
    expect(said(noticeOfImport(refused))).toBe("Not imported: unknown field, at claims[3].x. What you had is unchanged.");
    expect(said(noticeOfImport({ ...refused, path: "" }))).toBe("Not imported: unknown field. What you had is unchanged.");
  });

  it("can be copied out with everything that was written", () => {
    const text = textOfForm({ what: "tie", draft: tie({ note: "ask them", amount: "$3" }), error: null });
    for (const part of ["Quillfish Robotics", "partnership, agreed", "$3", "ask them", "https://courier.example/two-join"])
      expect(text).toContain(part);
    expect(textOfForm({ what: "name", draft: name({ aliases: ["HLS"] }), error: null })).toBe("Harbour Lantern Systems\nHLS");
    expect(textOfForm({ what: "import", text: "pasted", error: null })).toBe("pasted");
  });
});

it("reports a misread statement with its sentence and what was read, and nothing else of the page", () => {
  const report = misreadReport(article, reading, ["s0"], "s:s0");
  expect(report.split("\n")).toEqual([
    "Intertie: misread",
    `Sentence: ${DEAL.split(" Both")[0]}`,
    "Read as: investment, agreed: Quillfish (target); Harbour Lantern (investor)",
    "Amount: $40 million",
    "Article: A stake changes hands",
    article.url,
  ]);
  expect(misreadReport(article, reading, [], "openai-kakao")).toContain("Tie on record: openai-kakao");
});
