// @vitest-environment jsdom
import { act, fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Panel } from "../../components/panel/panel.tsx";
import { expectAccessible, panelState, ready, show } from "./render.tsx";
import { ajpView } from "./sample.ts";

describe("a tie opened", () => {
  it("shows what each article says, differences as a table, and the ways there", async () => {
    const { user, actions, container } = show(<Panel host="page" />, { ...ready, ...panelState({ tie: "kakao" }) });
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("OpenAI and Kakao");
    expect(document.activeElement?.textContent).toBe("OpenAI and Kakao");
    await user.click(screen.getByRole("button", { name: "Go to paragraph 11" }));
    expect(actions.jump).toHaveBeenCalledWith(expect.objectContaining({ paragraph: 11 }));
    await user.click(screen.getByRole("button", { name: "Open at paragraph 3" }));
    expect(actions.openSource).toHaveBeenCalledWith("https://nukta.example/2", 3);
    const table = screen.getByRole("table", { name: /How firm/ });
    expect(
      within(table)
        .getAllByRole("rowheader")
        .map((cell) => cell.textContent),
    ).toEqual(["Announced", "Planned"]);
    await user.click(screen.getByRole("button", { name: "Copy with sources" }));
    expect(actions.copy).toHaveBeenCalledWith(expect.stringContaining("Sources: AJP"), 3);
    await user.click(screen.getByRole("button", { name: "Misread?" }));
    expect(actions.misread).toHaveBeenCalledWith("kakao");
    await expectAccessible(container);
  });
});

describe("pages of the panel", () => {
  const scrollOf = (container: HTMLElement) => container.querySelector<HTMLElement>(".panel-scroll")!;

  it("start at the top, and give back place and focus on the way back", async () => {
    const { user, store, container } = show(<Panel host="page" />);
    const scroll = scrollOf(container);
    const row = screen.getByRole("button", { name: /^Partnership\. Announced/ });
    scroll.scrollTop = 400;
    fireEvent.scroll(scroll);
    await user.click(row);
    act(() => store.setState(panelState({ tie: "kakao" })));
    expect(scroll.scrollTop).toBe(0);
    act(() => store.setState(panelState({ tie: null })));
    expect(scroll.scrollTop).toBe(400);
    expect(document.activeElement?.textContent).toContain("Partnership. Announced 4 Feb 2025. How firm");
  });

  it("leave the focus alone where it is elsewhere", async () => {
    const { user, store } = show([<Panel key="panel" host="page" />, <input key="page" aria-label="page" />]);
    act(() => store.setState(panelState({ tie: "kakao" })));
    await user.click(screen.getByRole("textbox", { name: "page" }));
    await new Promise((resolve) => setTimeout(resolve, 5));
    act(() => store.setState(panelState({ tie: null })));
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "page" }));
  });

  it("keep the keyboard in the panel when a form is gone", () => {
    const draft = { id: null, label: "Petgas", kind: "company", aliases: [], descriptor: "", note: "" } as const;
    const { store } = show(<Panel host="page" />, { ...ready, ...panelState({ form: { what: "name", draft, error: null } }) });
    expect(document.activeElement?.textContent).toBe("Add a name");
    act(() => store.setState(panelState({ form: null })));
    expect(document.activeElement).toBe(screen.getByRole("complementary"));
  });
});

describe("a tie of the reader's own", () => {
  it("can be copied as a record, edited and deleted", async () => {
    const own = { ...ajpView.ties.kakao!, tie: "own:1", yours: true };
    const view = { ...ajpView, ties: { ...ajpView.ties, "own:1": own } };
    const { user, actions } = show(<Panel host="page" />, { ...ready, ...panelState({ tie: "own:1" }), view });
    await user.click(screen.getByRole("button", { name: "Copy as a record" }));
    await user.click(screen.getByRole("button", { name: "Edit" }));
    await user.click(screen.getByRole("button", { name: "Delete" }));
    for (const done of [actions.copyRecord, actions.editRecord, actions.deleteRecord]) expect(done).toHaveBeenCalledWith("own:1");
    expect(screen.queryByRole("button", { name: "Misread?" })).toBeNull();
  });
});
