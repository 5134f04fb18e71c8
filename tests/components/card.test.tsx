// @vitest-environment jsdom
import { act, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { Card } from "../../components/card/card.tsx";
import { CardHost } from "../../components/card/card-host.tsx";
import { givingWay, staying } from "../../components/card/fit.ts";
import { areaBeside, roomFor } from "../../components/card/room.ts";
import { createCardStore } from "../../lib/state/card-store.ts";
import { expectAccessible, ready, show } from "./render.tsx";
import { ajpView, mentions } from "./sample.ts";

const placeOf = (id: string | null) => mentions.find((one) => one.id === id) ?? null;

function showCard(nameKey: string, mentionId: string | null = "m0") {
  const onPin = vi.fn();
  const card = ajpView.cards[nameKey]!;
  return { onPin, ...show(<Card card={card} place={placeOf(mentionId)} pinned={false} takeFocus={false} onPin={onPin} />) };
}

describe("a card of a name on record", () => {
  it("is a dialog named by the entity, in the order name, rows, foot, actions", async () => {
    const { container } = showCard("e:openai");
    const dialog = screen.getByRole("dialog", { name: "OpenAI" });
    expect(dialog.getAttribute("aria-modal")).toBeNull();
    const order = [...dialog.querySelectorAll("h2, h3, li.row, .card-foot, .card-tools")].map(
      (element) => element.className || element.tagName,
    );
    expect(order).toEqual(["name", "group-heading", "row", "row", "row", "row", "card-foot", "card-tools"]);
    await expectAccessible(container);
  });

  it("reads a row as one sentence: who, how firm, where sources differ, who says so", () => {
    showCard("e:openai");
    const [kakao] = screen.getAllByRole("listitem");
    expect(within(kakao!).getByRole("button").textContent).toContain(
      "Kakao. Partnership. Announced 4 Feb 2025. Nukta: “plan to form”. Three articles, two share passages.",
    );
    const heard = within(kakao!).getByRole("button", { name: /^Kakao\. Partnership/ });
    expect(heard).toBeTruthy();
  });

  it("opens the row's tie in the panel", async () => {
    const { user, actions } = showCard("e:openai");
    await user.click(screen.getByRole("button", { name: /^SoftBank\./ }));
    expect(actions.openTie).toHaveBeenCalledWith("softbank");
    expect(actions.openPanel).toHaveBeenCalledOnce();
  });

  it("has the menu in the design's order, and says why in place", async () => {
    const { user, container } = showCard("e:openai");
    await user.click(screen.getByRole("button", { name: "More" }));
    const labels = [...container.querySelectorAll(".menu-item")].map((item) => item.textContent);
    expect(labels).toEqual(["Why marked", "Copy with sources", "This isn't OpenAI", "Mute OpenAI", "Pause on news.example"]);
    await expectAccessible(container);
    await user.click(screen.getByRole("button", { name: "Why marked" }));
    expect(screen.getByText("“OpenAI” is this company's name on record.")).toBeTruthy();
    expect(container.querySelector(".menu-list")).toBeNull();
  });

  it("moves in the menu by arrows and closes it alone by Esc", async () => {
    const { user, container } = showCard("e:openai");
    const more = screen.getByRole("button", { name: "More" });
    more.focus();
    await user.keyboard("{Enter}{ArrowDown}");
    expect(document.activeElement?.textContent).toBe("Why marked");
    await user.keyboard("{ArrowUp}");
    expect(document.activeElement?.textContent).toBe("Pause on news.example");
    await user.keyboard("{Escape}");
    expect(container.querySelector(".menu-list")).toBeNull();
    expect(document.activeElement).toBe(more);
  });

  it("copies with sources as plain text", async () => {
    const { user, actions } = showCard("e:openai");
    await user.click(screen.getByRole("button", { name: "More" }));
    await user.click(screen.getByRole("button", { name: "Copy with sources" }));
    const [text, sources] = vi.mocked(actions.copy).mock.calls[0]!;
    expect(sources).toBe(3);
    expect(text).toContain(
      "Sources: AJP, 4 Feb 2025, para. 11; Nukta, from Reuters, 4 Feb 2025, para. 3; Taipei Times, 5 Feb 2025, para. 1",
    );
  });

  it("acts at once on “this isn't”, then offers the wider scopes, another name and undo", async () => {
    const { user, actions, store } = showCard("e:openai", "m2");
    await user.click(screen.getByRole("button", { name: "More" }));
    await user.click(screen.getByRole("button", { name: "This isn't OpenAI" }));
    expect(actions.correct).toHaveBeenCalledWith({ surfaceForm: "OpenAI", from: "openai", to: null, scope: "here", occurrence: 1 });
    const code = "name.notThis";
    const actionNames = ["in-article", "on-site", "everywhere", "undo"];
    act(() => store.setState({ done: { id: "u1", code, params: { name: "OpenAI", host: "news.example" }, actions: actionNames } }));
    expect(screen.getByText("Not linked to OpenAI here.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "on news.example" }));
    expect(actions.act).toHaveBeenCalledWith("on-site", expect.objectContaining({ code }));
    await user.click(screen.getByRole("button", { name: "Link to another name" }));
    await user.type(screen.getByRole("combobox"), "Kak");
    await user.click(await screen.findByRole("option", { name: /^Kakao South/ }));
    expect(actions.correct).toHaveBeenLastCalledWith(expect.objectContaining({ to: "kakao", scope: "article" }));
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(actions.undo).toHaveBeenCalledWith("u1");
  });

  it("doesn't repeat what was done before it opened", () => {
    const done = { id: "u0", code: "name.muted", params: { name: "Kakao" }, actions: ["undo"] };
    show(<Card card={ajpView.cards["e:openai"]!} place={placeOf("m0")} pinned={false} takeFocus={false} onPin={() => undefined} />, {
      ...ready,
      done,
    });
    expect(screen.queryByText("Kakao is muted.")).toBeNull();
  });
});

describe("the conflict card", () => {
  it("shows two differences as tables with headers and the third as a line", async () => {
    const { container } = showCard("e:stargate");
    const table = screen.getByRole("table", { name: /Who is in it/ });
    expect(
      within(table)
        .getAllByRole("columnheader")
        .map((cell) => cell.textContent),
    ).toEqual(["What is said", "Who says so"]);
    expect(
      within(table)
        .getAllByRole("rowheader")
        .map((cell) => cell.textContent),
    ).toEqual(["OpenAI, SoftBank", "OpenAI, SoftBank, Oracle", "OpenAI, Oracle"]);
    expect(screen.getAllByRole("table")).toHaveLength(2);
    expect(screen.getByText("Stage: launched (AJP), planned (Nukta), ongoing (here)")).toBeTruthy();
    await expectAccessible(container);
  });

  it("jumps to the article's own side", async () => {
    const { user, actions } = showCard("e:stargate");
    await user.click(screen.getByRole("button", { name: "Go to paragraph 7" }));
    expect(actions.jump).toHaveBeenCalledWith(expect.objectContaining({ paragraph: 7 }));
  });
});

describe("a card of a name not on record", () => {
  it("says so, steps through mentions and offers to add or drop it", async () => {
    const { user, actions, container } = showCard("n:petgas", "m3");
    expect(screen.getByText("Read as a company. Not on record.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Next mention of Petgas" }));
    expect(actions.walk).toHaveBeenCalledWith("n:petgas", 1);
    await user.click(screen.getByRole("button", { name: "Add to my records" }));
    expect(actions.addName).toHaveBeenCalledWith("n:petgas");
    await user.click(screen.getByRole("button", { name: "Not a company" }));
    expect(actions.correct).toHaveBeenCalledWith({ surfaceForm: "Petgas", from: "n:petgas", to: "no-name", scope: "article" });
    await expectAccessible(container);
  });

  it("shows the name in its own script with its language", () => {
    showCard("e:chung-shin-a");
    expect(screen.getByText("정신아").closest("[lang]")?.getAttribute("lang")).toBe("ko");
    expect(screen.getByRole("dialog", { name: "Chung Shin-a 정신아" })).toBeTruthy();
  });
});

describe("rows that give way", () => {
  it("go from the end, then third and second, the first last of all", () => {
    expect(givingWay(4)).toEqual([2, 1, 3, 0]);
    expect(givingWay(6)).toEqual([5, 4, 2, 1, 3, 0]);
    expect(givingWay(1)).toEqual([0]);
    expect(staying(4, 1)).toEqual([0, 1, 3]);
    expect(staying(3, 2)).toEqual([0]);
    expect(staying(2, 9)).toEqual([]);
  });

  it("leave a line that says how many are in the panel", () => {
    const height = vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockImplementation(function (this: HTMLElement) {
      return 200 + 100 * this.querySelectorAll("li.row").length;
    });
    showCard("e:openai");
    height.mockRestore();
    expect(screen.getAllByRole("listitem")).toHaveLength(2);
    expect(screen.getByRole("button", { name: "2 more in the panel" })).toBeTruthy();
  });
});

describe("the card's host", () => {
  const anchor = { x: 10, y: 20, width: 50, height: 18 };
  const target = { mention: "m0", nameKey: "e:openai", onRecord: true, worthHover: true };

  it("opens beside the mention, takes focus when opened by key, and closes by Esc", async () => {
    const giveBack = vi.fn();
    const cards = createCardStore({ openBy: () => "hover", giveBack });
    const { user } = show(<CardHost cards={cards} anchorOf={() => anchor} />);
    expect(screen.queryByRole("dialog")).toBeNull();
    act(() => cards.send({ type: "key", target }));
    expect(document.activeElement?.textContent).toBe("OpenAI");
    await user.keyboard("{Escape}");
    expect(cards.getState().phase).toBe("closed");
    expect(giveBack).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });

  it("tells the machine when the pointer is in the card, and pins", async () => {
    const cards = createCardStore({ openBy: () => "hover" });
    const { user } = show(<CardHost cards={cards} anchorOf={() => anchor} />);
    act(() => cards.send({ type: "click", target }));
    expect(cards.getState().inside).toBe(false);
    await user.hover(screen.getByRole("dialog"));
    expect(cards.getState().inside).toBe(true);
    await user.click(screen.getByRole("button", { name: "Keep open" }));
    expect(cards.getState().pinned).toBe(true);
    expect(screen.getByRole("button", { name: "Keep open" }).getAttribute("aria-pressed")).toBe("true");
  });

  it("goes when the focus of a card opened by key moves on", async () => {
    const cards = createCardStore({ openBy: () => "hover" });
    const after = <button type="button">after</button>;
    const { user } = show([<CardHost key="card" cards={cards} anchorOf={() => anchor} />, <div key="after">{after}</div>]);
    act(() => cards.send({ type: "key", target }));
    const stops: string[] = [];
    while (cards.getState().phase === "open" && stops.length < 12) {
      await user.tab();
      stops.push(document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent?.slice(0, 8) ?? "");
    }
    expect(stops).toEqual(["Kakao. P", "SoftBank", "Stargate", "SK Group", "Open in ", "Keep open", "More", "after"]);
  });

  it("stays with its mention when a correction makes others of the ids", async () => {
    const { actions, store, user } = showCard("e:openai", "m2");
    act(() => store.setState({ mentions: mentions.slice(1).map((one, n) => ({ ...one, id: `m${n}` })) }));
    await user.click(screen.getByRole("button", { name: "More" }));
    await user.click(screen.getByRole("button", { name: "This isn't OpenAI" }));
    const { surfaceForm } = mentions.find(({ id }) => id === "m2")!;
    expect(actions.correct).toHaveBeenCalledWith(expect.objectContaining({ surfaceForm, from: "openai", occurrence: 0 }));
  });

  it("keeps the last card while a correction takes it from the view", () => {
    const cards = createCardStore({ openBy: () => "hover" });
    const { store } = show(<CardHost cards={cards} anchorOf={() => anchor} />);
    act(() => cards.send({ type: "click", target }));
    act(() => store.setState({ view: { ...ajpView, cards: {} } }));
    expect(screen.getByRole("dialog", { name: "OpenAI" })).toBeTruthy();
  });
});

describe("a look-up that finds no card", () => {
  const notice = { code: "lookup.add", params: { text: "Busan" }, actions: ["add-company", "add-person"] };
  const anchor = { x: 10, y: 20, width: 30, height: 10 };
  const open = (instead = { title: "Busan", notice }) => {
    const cards = createCardStore({ openBy: () => "hover" });
    const shown = show(<CardHost cards={cards} anchorOf={({ rect }) => rect ?? null} />);
    const nowhere = { mention: null, nameKey: "", onRecord: false, worthHover: true, rect: anchor, instead };
    act(() => cards.send({ type: "key", target: nowhere }));
    return { cards, ...shown };
  };

  it("says so, takes the focus and offers to add the name as what it is", async () => {
    const { user, actions, store, container } = open();
    expect(document.activeElement?.textContent).toBe("Busan");
    expect(screen.getByText("“Busan” is not a name that Intertie read here. Add it to this article's list as:")).toBeTruthy();
    await expectAccessible(container);
    await user.click(screen.getByRole("button", { name: "a person in business" }));
    expect(actions.act).toHaveBeenCalledWith("add-person", notice);
    act(() => store.setState({ done: { id: "u0", code: "name.added", params: { name: "Busan" }, actions: ["undo"] } }));
    expect(screen.queryByRole("button", { name: "a company" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(actions.undo).toHaveBeenCalledWith("u0");
  });

  it("closes by Esc, by its button, and where what it says no longer holds", async () => {
    const { user, cards } = open();
    await user.keyboard("{Escape}");
    expect(cards.getState().phase).toBe("closed");
    const paused = open({ title: "Kakao", notice: { code: "paused", params: { text: "" }, actions: ["resume"] } });
    await paused.user.click(screen.getByRole("button", { name: "Resume" }));
    expect(paused.cards.getState().phase).toBe("closed");
  });
});

describe("the room for a card", () => {
  const mention = { x: 300, y: 400, width: 60, height: 20 };
  const room = (width: number, height: number, y = 400, panel: number | null = null) =>
    roomFor({ ...mention, y }, 340, areaBeside({ width, height, sheets: width }, panel));

  it("is the window's height where it fits beside the mention, and for a sheet", () => {
    expect(room(1100, 800)).toBe(784);
    expect(room(380, 600)).toBe(584);
  });

  it("is what is left above or below it in a narrower window, but never less than a first row needs", () => {
    expect(room(600, 800)).toBe(386);
    expect(room(600, 800, 100)).toBe(666);
    expect(room(600, 260, 100)).toBe(220);
  });

  it("ends at the open panel: at its side, above its sheet, and nowhere where it leaves too little", () => {
    const area = (width: number, panel: number | null) => areaBeside({ width: width - 15, height: 800, sheets: width }, panel);
    expect(area(1100, null)).toEqual({ width: 1085, height: 800, isSheet: false });
    expect(area(1100, 360)).toEqual({ width: 725, height: 800, isSheet: false });
    expect(area(720, 480)).toEqual({ width: 705, height: 800, isSheet: false });
    expect(area(719, 360)).toEqual({ width: 704, height: 320, isSheet: false });
    expect(area(399, 360)).toEqual({ width: 384, height: 800, isSheet: true });
    expect(room(760, 800, 400, 360)).toBe(386);
  });
});
