// @vitest-environment jsdom
import { fireEvent } from "@testing-library/dom";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createEdgeTab } from "../../components/edge-tab.ts";

let end = new AbortController();
afterEach(() => end.abort());

function setUp(badge = 3) {
  end = new AbortController();
  const calls = { onOpen: vi.fn(), onMove: vi.fn(), onHide: vi.fn() };
  const label = "Open Intertie: 3 partnerships";
  const tab = createEdgeTab({
    document,
    view: { badge, top: 0.5, hidden: false, label, hideLabel: "Hide this tab" },
    ...calls,
    signal: end.signal,
  });
  document.body.append(tab.element);
  const [open, hide] = [...tab.element.querySelectorAll("button")] as [HTMLButtonElement, HTMLButtonElement];
  return { tab, open, hide, ...calls };
}

describe("the edge tab", () => {
  it("shows the number of partnerships, never 0", () => {
    const { tab, open } = setUp();
    expect(open.textContent).toBe("3");
    expect(open.getAttribute("aria-label")).toBe("Open Intertie: 3 partnerships");
    tab.update({ badge: 0 });
    expect(open.textContent).toBe("");
  });

  it("opens by click and hides", () => {
    const { open, hide, onOpen, onHide, tab } = setUp();
    fireEvent.click(open);
    expect(onOpen).toHaveBeenCalledOnce();
    fireEvent.click(hide);
    expect(onHide).toHaveBeenCalledOnce();
    tab.update({ hidden: true });
    expect(tab.element.hidden).toBe(true);
  });

  it("is dragged along the edge within the window, and a drag is no click", () => {
    const { open, onOpen, onMove, tab } = setUp();
    const half = window.innerHeight / 2;
    fireEvent.pointerDown(open, { button: 0, clientY: half });
    fireEvent.pointerMove(open, { clientY: half + 2 });
    expect(tab.element.style.top).toBe("50%");
    fireEvent.pointerMove(open, { clientY: half + window.innerHeight });
    expect(tab.element.style.top).toBe("95%");
    fireEvent.pointerUp(open, { clientY: window.innerHeight * 0.75 });
    fireEvent.click(open);
    expect(onMove).toHaveBeenCalledExactlyOnceWith(0.75);
    expect(onOpen).not.toHaveBeenCalled();
    fireEvent.click(open);
    expect(onOpen).toHaveBeenCalledOnce();
  });

  it("moves by arrow keys", () => {
    const { open, onMove } = setUp();
    fireEvent.keyDown(open, { key: "ArrowUp" });
    expect(onMove).toHaveBeenLastCalledWith(expect.closeTo(0.45));
  });

  it("goes away with its signal", () => {
    const { tab } = setUp();
    end.abort();
    expect(tab.element.isConnected).toBe(false);
  });
});
