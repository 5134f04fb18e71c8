// @vitest-environment jsdom
import { act, cleanup, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { LOADING_AFTER_MS, Panel } from "../../components/panel/panel.tsx";
import { PanelFrame } from "../../components/panel/panel-frame.tsx";
import { expectAccessible, panelState, ready, show } from "./render.tsx";
import { ajpView, unknownView } from "./sample.ts";

describe("the panel", () => {
  it("is complementary, named Intertie, with groups as h2 and pairs as h3", async () => {
    const { container } = show(<Panel host="page" />);
    expect(screen.getByRole("complementary", { name: "Intertie" })).toBeTruthy();
    const groups = screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent);
    expect(groups).toEqual([
      "Partnerships 3",
      "Talked about, nothing agreed 7",
      "Rivals 1",
      "Names in this article",
      "With names outside this article 2",
      "Not sure 1",
    ]);
    expect(screen.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent)).toContain("OpenAI and Kakao");
    await expectAccessible(container);
  });

  it("keeps groups as they were left, also while a tie is open", async () => {
    const { user, store } = show(<Panel host="page" />);
    expect(screen.queryByText("Kakao and Naver")).toBeNull();
    await user.click(screen.getByRole("button", { name: /With names outside/ }));
    await user.click(screen.getByRole("button", { name: "Rivals 1" }));
    expect(screen.getByText("Kakao and Naver")).toBeTruthy();
    act(() => store.setState(panelState({ tie: "kakao" })));
    act(() => store.setState(panelState({ tie: null })));
    expect(screen.getByText("Kakao and Naver")).toBeTruthy();
    expect(screen.queryByText("OpenAI and DeepSeek")).toBeNull();
  });

  it("says once that there are no names", () => {
    const counts = { code: "panel.counts.none" };
    const { store } = show(<Panel host="page" />);
    act(() => store.setState({ view: { ...ajpView, panel: { ...ajpView.panel, counts } } }));
    expect(screen.getByText("No companies or executives")).toBeTruthy();
    act(() => store.setState({ notices: [{ code: "page.noNames", actions: ["missed"] }] }));
    expect(screen.queryByText("No companies or executives")).toBeNull();
    expect(screen.getByText("No companies or executives found in this article.")).toBeTruthy();
  });

  it("folds what the article doesn't mention into one line", async () => {
    const { user } = show(<Panel host="page" />);
    const fold = screen.getByRole("button", { name: "Not mentioned here 1" });
    expect(fold.getAttribute("aria-expanded")).toBe("false");
    await user.click(fold);
    expect(screen.getByText("SoftBank and Samsung Electronics")).toBeTruthy();
  });

  it("makes a claim one list item that reads as one sentence, with its paragraph as a jump", async () => {
    const { user, actions } = show(<Panel host="page" />);
    const row = screen.getByRole("button", { name: /^Partnership\. Announced/ }).closest("li")!;
    expect(within(row).getByRole("button", { name: /^Partnership/ }).textContent).toContain(
      "Partnership. Announced 4 Feb 2025. How firm. Nukta: “plan to form”. Here, paragraph 11. Three articles, two share passages.",
    );
    await user.click(within(row).getByRole("button", { name: "Go to paragraph 11" }));
    expect(actions.jump).toHaveBeenCalledWith(expect.objectContaining({ blockId: "b11" }));
    await user.click(within(row).getByRole("button", { name: /^Partnership/ }));
    expect(actions.openTie).toHaveBeenCalledWith("kakao");
  });

  it("counts names, steps through them and unfolds them to their sentences", async () => {
    const { user, actions } = show(<Panel host="page" />);
    await user.click(screen.getByRole("button", { name: "Previous mention of Kakao" }));
    expect(actions.walk).toHaveBeenCalledWith("e:kakao", -1);
    expect(screen.queryByRole("button", { name: "Previous mention of DeepSeek" })).toBeNull();
    expect(screen.getByRole("button", { name: "Next mention of DeepSeek" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Kakao", expanded: false }));
    expect(await screen.findByText("The two chief executives met the press.")).toBeTruthy();
    expect(actions.sentences).toHaveBeenCalledWith("e:kakao");
  });

  it("says where a jump landed", () => {
    const { store, container } = show(<Panel host="page" />);
    const live = () => [...container.querySelectorAll('[role="status"]')].map((region) => region.textContent).join("");
    expect(live()).toBe("");
    act(() => store.setState({ current: "m4" }));
    expect(live()).toBe("2 of 2, paragraph 11");
  });

  it("offers the way back after a jump", async () => {
    const { user, actions } = show(<Panel host="page" />, { ...ready, canGoBack: true });
    await user.click(screen.getByRole("button", { name: "Back to where you were" }));
    expect(actions.goBack).toHaveBeenCalledOnce();
  });

  it("turns marks off, copies the brief, opens options", async () => {
    const { user, actions } = show(<Panel host="page" />);
    const marks = screen.getByRole("button", { name: "Marks on" });
    expect(marks.getAttribute("aria-pressed")).toBe("true");
    await user.click(marks);
    expect(actions.toggleMarks).toHaveBeenCalledOnce();
    await user.click(screen.getByRole("button", { name: "Copy brief" }));
    expect(actions.copy).toHaveBeenCalledWith(expect.stringContaining("OpenAI and Kakao: partnership"), 3);
    await user.click(screen.getByRole("button", { name: "More" }));
    await user.click(screen.getByRole("button", { name: "Options" }));
    expect(actions.openOptions).toHaveBeenCalledOnce();
  });

  it("closes by Esc in the page, steps back from a tie first, and stays in the browser's side panel", async () => {
    const page = show(<Panel host="page" takeFocus />, { ...ready, ...panelState({ tie: "kakao" }) });
    await page.user.keyboard("{Escape}");
    expect(page.actions.openTie).toHaveBeenCalledWith(null);
    act(() => page.store.setState(panelState({ tie: null })));
    screen.getByRole("complementary").focus();
    await page.user.keyboard("{Escape}");
    expect(page.actions.closePanel).toHaveBeenCalledOnce();
  });

  it("has no close button in the browser's side panel, and a heading of its own", async () => {
    const { container } = show(<Panel host="browser" />);
    expect(screen.queryByRole("button", { name: "Close" })).toBeNull();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Intertie");
    expect(screen.getByRole("main", { name: "Intertie" })).toBeTruthy();
    await expectAccessible(container);
  });
});

describe("states", () => {
  it("says that it reads only after a while", () => {
    vi.useFakeTimers();
    try {
      show(<Panel host="page" />, { phase: "loading" });
      act(() => void vi.advanceTimersByTime(LOADING_AFTER_MS - 1));
      expect(screen.queryByText("Reading the article…")).toBeNull();
      act(() => void vi.advanceTimersByTime(1));
      expect(screen.getByText("Reading the article…")).toBeTruthy();
    } finally {
      vi.useRealTimers();
    }
  });

  it("words notices with their buttons; errors are alerts", async () => {
    const notices = [
      { code: "page.unsupported", params: { host: "news.example" }, actions: ["read-once", "allow-host"] },
      { code: "error.read", actions: ["retry"] },
      { code: "error.pageRewrites", actions: ["mark-again"] },
      { code: "error.permission", params: { host: "news.example" }, actions: ["allow"] },
    ];
    const { user, actions, container } = show(<Panel host="page" />, { ...ready, notices });
    expect(screen.getAllByRole("alert")).toHaveLength(3);
    await user.click(screen.getByRole("button", { name: "Always read news.example" }));
    expect(actions.act).toHaveBeenCalledWith("allow-host", notices[0]);
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(actions.act).toHaveBeenCalledWith("retry", notices[1]);
    await expectAccessible(container);
  });

  it("reminds of records without a copy in the foot", () => {
    const notices = [{ code: "records.backup", params: { n: 12 }, actions: ["export"] }];
    const { container } = show(<Panel host="page" />, { ...ready, notices });
    const reminder = screen.getByText(/^12 records have no copy/);
    const foot = container.querySelector(".panel-foot")!;
    expect(foot.compareDocumentPosition(reminder) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it("offers to keep what is new and to add what isn't on record", async () => {
    const { user, actions, container } = show(<Panel host="page" />, { ...ready, view: unknownView });
    expect(screen.getByText("None of these names is on record.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Keep" }));
    expect(actions.keep).toHaveBeenCalledWith("s0");
    await user.click(screen.getByRole("button", { name: "Add Petgas to my records" }));
    expect(actions.addName).toHaveBeenCalledWith("n:petgas");
    await user.click(screen.getByRole("button", { name: "Something missed? Select it" }));
    expect(actions.act).toHaveBeenCalledWith("missed", expect.anything());
    await expectAccessible(container);
  });

  it("shows what was done with its undo", async () => {
    const done = { id: "u3", code: "name.muted", params: { name: "Kakao" }, actions: ["undo"] };
    const { user, actions } = show(<Panel host="page" />, { ...ready, done });
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(actions.undo).toHaveBeenCalledWith("u3");
  });
});

describe("what was done", () => {
  it("isn't said twice where a notice says it", () => {
    const paused = { code: "paused", params: { host: "news.example" }, actions: ["resume"] };
    show(<Panel host="page" />, { phase: "none", notices: [paused], done: { ...paused, id: "t0" } });
    expect(screen.getAllByRole("button", { name: "Resume" })).toHaveLength(1);
  });
});

describe("after a jump", () => {
  it("offers the text and the way back; the browser's own panel, which can't give the focus away, only the way back", async () => {
    const { user, actions } = show(<Panel host="page" />, { ...ready, canGoBack: true });
    await user.click(screen.getByRole("button", { name: "Go on in the text" }));
    expect(actions.enterText).toHaveBeenCalledOnce();
    await user.click(screen.getByRole("button", { name: "Back to where you were" }));
    expect(actions.goBack).toHaveBeenCalledOnce();
    cleanup();
    show(<Panel host="browser" />, { ...ready, canGoBack: true });
    expect(screen.queryByRole("button", { name: "Go on in the text" })).toBeNull();
    expect(screen.getByRole("button", { name: "Back to where you were" })).toBeTruthy();
  });
});

describe("the panel in the page", () => {
  it("is there while the state says so, and changes its width by key within its bounds", async () => {
    const { user, actions, store } = show(<PanelFrame />);
    expect(screen.queryByRole("complementary")).toBeNull();
    act(() => store.setState(panelState({})));
    expect(document.activeElement).toBe(screen.getByRole("complementary"));
    const edge = screen.getByRole("separator", { name: "Width of the panel" });
    edge.focus();
    await user.keyboard("{ArrowLeft}");
    expect(actions.setPanelWidth).toHaveBeenLastCalledWith(380);
    await user.keyboard("{End}");
    expect(actions.setPanelWidth).toHaveBeenLastCalledWith(480);
    act(() => store.setState(({ settings }) => ({ settings: { ...settings, panelWidth: 9999 } })));
    expect(edge.getAttribute("aria-valuenow")).toBe("480");
    act(() => store.setState(panelState({ host: "browser" })));
    await vi.waitFor(() => expect(screen.queryByRole("complementary")).toBeNull());
  });

  it("leaves the focus where it is when it was left open on an earlier article", () => {
    show(<PanelFrame />, { ...ready, ...panelState({}) });
    expect(document.activeElement).toBe(document.body);
  });

  it("takes no focus while it slides away", () => {
    const { store } = show([<PanelFrame key="frame" />, <input key="page" aria-label="page" />], { ...ready, ...panelState({}) });
    screen.getByRole("textbox", { name: "page" }).focus();
    act(() => store.setState(panelState({ open: false })));
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "page" }));
  });

  it("takes the focus when the reader opened it before it was loaded", () => {
    Object.defineProperty(navigator, "userActivation", { value: { isActive: true }, configurable: true });
    show(<PanelFrame />, { ...ready, ...panelState({}) });
    expect(document.activeElement).toBe(screen.getByRole("complementary"));
    Reflect.deleteProperty(navigator, "userActivation");
  });
});
