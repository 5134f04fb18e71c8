// @vitest-environment jsdom
import { act, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { Options, type OptionsActions } from "../../components/pages/options.tsx";
import { hostFrom } from "../../components/pages/options-hosts.tsx";
import { isMarked, splitAt } from "../../components/pages/sample-sentence.tsx";
import { Welcome } from "../../components/pages/welcome.tsx";
import { DEFAULT_SETTINGS, type Settings } from "../../lib/core/model/settings.ts";
import { noted, showPage } from "./own-page.tsx";
import { expectAccessible } from "./render.tsx";

describe("the options", () => {
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    pausedHosts: ["nukta.example"],
    addedHosts: ["local.example"],
    muted: [{ key: "e:kakao", label: "Kakao" }],
    corrections: [{ id: "c1", surfaceForm: "Oracle", from: "oracle", to: null, scope: "site", where: "news.example" }],
  };
  const showOptions = (rest: Partial<Settings> = {}) => {
    const actions = noted<OptionsActions>();
    const content = (
      <Options
        hosts={["ajp.example", "nukta.example", "taipei.example"]}
        records={2}
        version="0.1.0"
        fellBack={[]}
        labelOf={(id) => (id === "oracle" ? "Oracle" : id)}
        status={null}
        actions={actions}
      />
    );
    return { actions, ...showPage(content, { settings: { ...settings, ...rest } }) };
  };

  it("is accessible, with one heading per part", async () => {
    const { container } = showOptions();
    expect(screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent)).toEqual([
      "Where it runs",
      "What is marked",
      "Cards open",
      "Look",
      "Names you changed",
      "Your records",
      "Settings",
      "Keyboard shortcuts",
      "About",
    ]);
    await expectAccessible(container);
  });

  it("lists, searches, pauses, resumes, adds, removes and resets hosts", async () => {
    const { user, actions } = showOptions();
    const list = screen.getByRole("list", { name: "Where it runs" });
    expect(within(list).getAllByRole("listitem")).toHaveLength(4);
    await user.click(screen.getByRole("button", { name: "Pause: ajp.example" }));
    expect(actions.change).toHaveBeenLastCalledWith({ pausedHosts: ["nukta.example", "ajp.example"] });
    await user.click(screen.getByRole("button", { name: "Resume: nukta.example" }));
    expect(actions.change).toHaveBeenLastCalledWith({ pausedHosts: [] });
    await user.click(screen.getByRole("button", { name: "Remove: local.example" }));
    expect(actions.removeHost).toHaveBeenCalledWith("local.example");
    await user.type(screen.getByRole("searchbox", { name: "Search sites" }), "taip");
    expect(within(list).getAllByRole("listitem")).toHaveLength(1);
    await user.clear(screen.getByRole("searchbox", { name: "Search sites" }));
    await user.type(screen.getByRole("searchbox", { name: "Search sites" }), "https://www.taipei.example/news/1");
    expect(screen.getByRole("button", { name: "Pause: taipei.example" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Pause: ajp.example" })).toBeNull();
    await user.clear(screen.getByRole("searchbox", { name: "Search sites" }));
    await user.type(screen.getByRole("searchbox", { name: "Search sites" }), "zzz");
    expect(screen.getByText("No site matches “zzz”.")).toBeTruthy();
    await user.type(screen.getByRole("textbox", { name: "Add a site" }), "https://Paper.example/world{Enter}");
    expect(actions.addHost).toHaveBeenCalledWith("paper.example");
    await user.click(screen.getByRole("button", { name: "Back to the reviewed list" }));
    expect(actions.change).toHaveBeenLastCalledWith({ pausedHosts: [] });
  });

  it("reads hosts from addresses and refuses what is none", () => {
    expect(hostFrom("https://www.News.example/a?b")).toBe("www.news.example");
    expect(hostFrom(" news.example ")).toBe("news.example");
    for (const text of ["", "news", "file:///etc/hosts", "two words"]) expect(hostFrom(text), text).toBeNull();
  });

  it("shows in a sample what the marks setting does", async () => {
    const { user, actions, store, container } = showOptions();
    const marked = () => [...container.querySelectorAll(".sample-sentence .mark")].map((mark) => mark.textContent);
    expect(marked()).toEqual(["Northwind Energy", "Harbour Lane", "Ida Moreno"]);
    await user.click(screen.getByRole("radio", { name: "Names on record only" }));
    expect(actions.change).toHaveBeenLastCalledWith({ marks: "on-record" });
    act(() => store.setState({ settings: { ...settings, marks: "on-record", markExecutives: false } }));
    expect(marked()).toEqual(["Northwind Energy"]);
    expect(isMarked("person", { marks: "off", markCompanies: true, markExecutives: true })).toBe(false);
    expect(splitAt("Lane, said Ida.", ["Ida", "Lane"])).toEqual(["Lane", ", said ", "Ida", "."]);
  });

  it("shows what is read on a listed site and on any other, and whether the tab is there", () => {
    const { store, container } = showOptions();
    const samples = () => [...container.querySelectorAll(".page-sample")].map((one) => one.textContent);
    const marked = () => [...container.querySelectorAll(".page-sample")].map((one) => Boolean(one.querySelector(".mark")));
    const line = "Northwind Energy opens a second yard";
    expect(samples()).toEqual([`local.exampleRead${line}`, `A news article on any other siteOnly when you ask${line}`]);
    expect(marked()).toEqual([true, false]);
    expect(container.querySelector(".edge-sample-tab")).toBeTruthy();
    const changed = { pausedHosts: ["local.example"], everyNewsArticle: true, edgeTab: { top: 0.4, hidden: true } };
    act(() => store.setState({ settings: { ...settings, ...changed } }));
    expect(samples()).toEqual([`local.examplePaused${line}`, `A news article on any other siteRead${line}`]);
    expect(marked()).toEqual([false, true]);
    expect(container.querySelector(".edge-sample-tab")).toBeNull();
    act(() => store.setState({ settings: { ...settings, ...changed, marks: "off" } }));
    expect(marked()).toEqual([false, false]);
  });

  it("opens the sample card as the setting has it", async () => {
    const { user, store, container } = showOptions({ open: "click" });
    const name = screen.getByRole("button", { name: "Northwind Energy" });
    expect(name.getAttribute("aria-expanded")).toBe("false");
    await user.click(name);
    expect(name.getAttribute("aria-expanded")).toBe("true");
    await user.keyboard("{Escape}");
    expect(container.querySelector(".mini-card.shown")).toBeNull();
    act(() => store.setState({ settings: { ...settings, open: "hover" } }));
    await user.unhover(name);
    await user.hover(name);
    await vi.waitFor(() => expect(name.getAttribute("aria-expanded")).toBe("true"));
  });

  it("changes theme and text size, and draws itself so", async () => {
    const { user, actions, store, container } = showOptions();
    await user.click(screen.getByRole("radio", { name: "Dark" }));
    expect(actions.change).toHaveBeenLastCalledWith({ theme: "dark" });
    await user.click(screen.getByRole("radio", { name: "130 %" }));
    expect(actions.change).toHaveBeenLastCalledWith({ textSize: 1.3 });
    act(() => store.setState({ settings: { ...settings, theme: "dark", textSize: 1.3 } }));
    const surface = container.querySelector<HTMLElement>(".it")!;
    expect([surface.dataset.theme, surface.dataset.size]).toEqual(["dark", "1.3"]);
  });

  it("takes back muted and corrected names", async () => {
    const { user, actions } = showOptions();
    expect(screen.getByText(/^No card, and left out of the panel\. The line in the text stays/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Unmute" }));
    expect(actions.change).toHaveBeenLastCalledWith({ muted: [] });
    expect(screen.getByText("“Oracle” isn't Oracle on news.example")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(actions.change).toHaveBeenLastCalledWith({ corrections: [] });
  });

  it("hands over the text of a chosen file, and the same file again", async () => {
    const { user, actions } = showOptions();
    const file = new File(['{"version":1}'], "settings.json", { type: "application/json" });
    const input = screen.getByLabelText<HTMLInputElement>("Import settings", { selector: "input" });
    for (let time = 1; time <= 2; time++) {
      await user.upload(input, file);
      await vi.waitFor(() => expect(actions.importSettings).toHaveBeenCalledTimes(time));
    }
    expect(actions.importSettings).toHaveBeenLastCalledWith('{"version":1}');
  });

  it("says which stored values fell back, and what a command came to", async () => {
    const props = { hosts: [], records: 0, version: "1", labelOf: String, actions: noted<OptionsActions>() };
    const status = { code: "error.file", params: { reason: "not a settings file", path: "values.marks" }, actions: [] };
    showPage(<Options {...props} fellBack={["theme"]} status={status} />);
    expect(screen.getByRole("alert").textContent).toContain("theme");
    expect(screen.getByText("Not imported: not a settings file, at values.marks. What you had is unchanged.")).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Export records" }).disabled).toBe(true);
  });
});

describe("the welcome page", () => {
  it("has three sentences, the sample, where it runs and what leaves the browser", async () => {
    const onOptions = vi.fn();
    const { container, user } = showPage(
      <Welcome hosts={160} onOptions={onOptions}>
        <p>The sample.</p>
      </Welcome>,
    );
    expect(container.querySelectorAll("ol li")).toHaveLength(3);
    expect(screen.getByText("The sample.")).toBeTruthy();
    expect(screen.getByText(/^On 160 news sites/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Choose where it runs" }));
    expect(onOptions).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });
});
