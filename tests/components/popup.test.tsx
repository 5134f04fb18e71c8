// @vitest-environment jsdom
import { act, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { PageFailed } from "../../components/pages/failed.tsx";
import { Popup, type PopupActions, type Standing } from "../../components/pages/popup.tsx";
import type { Notice, TabState } from "../../lib/state/types.ts";
import { noted, showPage } from "./own-page.tsx";
import { expectAccessible, ready } from "./render.tsx";

describe("the popup", () => {
  const showPopup = (standing: Standing | null, state: Partial<TabState> = {}, status: Notice | null = null) => {
    const actions = noted<PopupActions>();
    return { actions, ...showPage(<Popup standing={standing} host="news.example" status={status} actions={actions} />, state) };
  };

  it("says what was found and opens the panel", async () => {
    const { user, actions, container } = showPopup("article", ready);
    expect(screen.getByText("9 companies and ventures, 5 executives")).toBeTruthy();
    expect(screen.getByText("3 partnerships among the names here")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Open panel" }));
    expect(actions.openPanel).toHaveBeenCalledOnce();
    await user.click(screen.getByRole("button", { name: "Pause on news.example" }));
    expect(actions.pause).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });

  it("offers once, always and everywhere where it isn't on, each with its reason", async () => {
    const { user, actions, container } = showPopup("unsupported");
    expect(screen.getByText("Intertie isn't on for news.example.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Read this page once" }));
    await user.click(screen.getByRole("button", { name: "Always read news.example" }));
    await user.click(screen.getByRole("button", { name: "Read every news article" }));
    expect([actions.readOnce, actions.allowHost, actions.allowAll].map((one) => vi.mocked(one).mock.calls.length)).toEqual([1, 1, 1]);
    expect(screen.getByText(/^Asks the browser for access to all sites/)).toBeTruthy();
    await expectAccessible(container);
  });

  it("says why nothing is shown elsewhere", async () => {
    const blocked = showPopup("blocked");
    expect(blocked.container.textContent).toContain("The browser keeps extensions off this page.");
    const paused = showPopup("paused");
    await paused.user.click(within(paused.container).getByRole("button", { name: "Turn on here" }));
    expect(paused.actions.resume).toHaveBeenCalledOnce();
    const other = showPopup("not-article");
    await other.user.click(within(other.container).getByRole("button", { name: "Read it anyway" }));
    expect(other.actions.readAnyway).toHaveBeenCalledOnce();
    expect(showPopup("unknown").container.textContent).toContain("The browser keeps extensions off this page.");
  });

  it("asks the tab itself why it shows nothing, and follows it", async () => {
    const notice = (code: string, actions: readonly string[]) => ({ code, params: { host: "news.example" }, actions });
    const { store, container, user, actions } = showPopup("article", { phase: "loading" });
    const says = (text: string) => expect(container.textContent).toContain(text);
    says("Reading the article…");
    const none = (code: string, ...names: string[]) => act(() => store.setState({ phase: "none", notices: [notice(code, names)] }));
    none("page.notArticle", "read-anyway");
    await user.click(screen.getByRole("button", { name: "Read it anyway" }));
    expect(actions.readAnyway).toHaveBeenCalledOnce();
    none("paused", "resume");
    expect(screen.getByRole("button", { name: "Turn on here" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Pause on news.example" })).toBeNull();
    none("error.permission", "allow");
    says("You took back access to news.example. Marks were removed.");
    await user.click(screen.getByRole("button", { name: "Allow again" }));
    expect(actions.act).toHaveBeenLastCalledWith("allow", expect.objectContaining({ code: "error.permission" }));
    none("error.read", "retry");
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(actions.act).toHaveBeenLastCalledWith("retry", expect.objectContaining({ code: "error.read" }));
    expect(screen.queryByRole("button", { name: "Open panel" })).toBeNull();
    await expectAccessible(container);
  });

  it("says that nothing was found, and leaves to the page what needs it", () => {
    const counts = { code: "panel.counts.none" };
    const view = { ...ready.view!, panel: { ...ready.view!.panel, counts, badge: 0 } };
    const notices = [{ code: "page.noNames", actions: ["missed"] }];
    const { container } = showPopup("article", { ...ready, view, notices });
    expect(container.textContent).toContain("No companies or executives found in this article.");
    expect(screen.queryByRole("button", { name: "Something missed? Select it" })).toBeNull();
    expect(screen.getByRole("button", { name: "Open panel" })).toBeTruthy();
  });
});

describe("a page of ours that can't be shown", () => {
  const notice = { code: "error.notShown", params: { reason: { code: "why.silent" } }, actions: ["retry"] };
  it.each(["popup", "own-page"] as const)("says why, and tries again: %s", async (as) => {
    const onAgain = vi.fn();
    const { container, user } = showPage(<PageFailed as={as} notice={notice} onAgain={onAgain} />);
    expect(screen.getByRole("alert").textContent).toContain("Not shown: Intertie didn't answer; try again in a moment.");
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(onAgain).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });

  it("says above all else in the popup what came to nothing", async () => {
    const failed = { code: "error.notSet", params: { reason: { code: "storage.full" } }, actions: [] };
    const { container } = showPage(<Popup standing="paused" host="news.example" status={failed} actions={noted<PopupActions>()} />);
    expect(screen.getByRole("alert").textContent).toContain("Not changed: the browser's storage is full");
    expect(screen.getByRole("button", { name: "Turn on here" })).toBeTruthy();
    await expectAccessible(container);
  });
});
