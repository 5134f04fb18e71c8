// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { CURRENT_CHOICES, NAME_KIND_CHOICES } from "../../components/form/choices.ts";
import { Panel } from "../../components/panel/panel.tsx";
import type { NameDraft, TieDraft } from "../../lib/core/model/draft.ts";
import { KINDS, STATUSES, STATUSES_BY_FAMILY } from "../../lib/core/model/kinds.ts";
import type { Notice, OpenForm } from "../../lib/state/types.ts";
import { expectAccessible, panelState, ready, show } from "./render.tsx";

const tie: TieDraft = {
  id: null,
  parties: [
    { entity: null, label: "Petgas" },
    { entity: null, label: "Harbour Lane" },
  ],
  kind: "supply",
  status: "planned",
  current: "unknown",
  amount: "$3 million",
  date: "2025-02",
  gist: "Fuel for ferries.",
  note: "",
  page: { title: "Fuel", publisher: "News", url: "https://news.example/1", published: "2025-02-04", read: "2026-11-23", paragraph: 4 },
};
const name: NameDraft = { id: null, label: "Petgas", kind: "company", aliases: ["Petgas SA"], descriptor: "A start-up", note: "" };

function showForm(form: OpenForm) {
  const shown = show(<Panel host="page" />, { ...ready, ...panelState({ form }) });
  const last = () => {
    const changed = vi.mocked(shown.actions.changeForm).mock.lastCall?.[0];
    return changed && "draft" in changed ? changed.draft : undefined;
  };
  return { ...shown, last };
}
const showTie = (error: Notice | null = null) => showForm({ what: "tie", draft: tie, error });

describe("the tie form", () => {
  it("holds every kind and status of the record's model", () => {
    showTie();
    const offered = (label: string) =>
      within(screen.getByLabelText(label))
        .getAllByRole<HTMLOptionElement>("option")
        .map(({ value }) => value);
    expect(offered("What")).toEqual(KINDS);
    expect(offered("How firm").sort()).toEqual([...STATUSES].sort());
    expect(offered("How firm")).toEqual(STATUSES_BY_FAMILY);
    expect([STATUSES_BY_FAMILY[0], STATUSES_BY_FAMILY.at(-1)]).toEqual(["launched", "ended"]);
    expect(CURRENT_CHOICES).toHaveLength(3);
    expect(NAME_KIND_CHOICES).toHaveLength(3);
  });

  it("comes filled in, says so, and is accessible", async () => {
    const { container } = showTie();
    expect(screen.getByText(/Filled in from ¶4/)).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>("combobox", { name: "Name 1" }).value).toBe("Petgas");
    expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "What" }).value).toBe("supply");
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "Not known" }).checked).toBe(true);
    expect(document.activeElement?.textContent).toBe("Add a tie");
    await expectAccessible(container);
  });

  it("hands every change to the store", async () => {
    const { user, last } = showTie();
    await user.selectOptions(screen.getByRole("combobox", { name: "How firm" }), "Agreed");
    expect(last()).toMatchObject({ status: "agreed", kind: "supply" });
    await user.click(screen.getByRole("radio", { name: "Yes" }));
    await user.type(screen.getByRole("textbox", { name: "Note" }), "seen");
    await user.clear(screen.getByRole("spinbutton", { name: "Paragraph" }));
    expect(last()).toMatchObject({ status: "agreed", current: "yes", note: "seen", page: { paragraph: null, publisher: "News" } });
    await user.type(screen.getByRole("spinbutton", { name: "Paragraph" }), "12");
    expect(last()).toMatchObject({ page: { paragraph: 12 } });
  });

  it("swaps, adds and removes names", async () => {
    const { user, last } = showTie();
    await user.click(screen.getByRole("button", { name: "Swap" }));
    expect(last()).toMatchObject({ parties: [{ label: "Harbour Lane" }, { label: "Petgas" }] });
    await user.click(screen.getByRole("button", { name: "Add another name" }));
    await user.type(screen.getByRole("combobox", { name: "Name 3" }), "Beacon");
    expect(last()).toMatchObject({ parties: [{}, {}, { entity: null, label: "Beacon" }] });
    await user.click(screen.getByRole("button", { name: "Remove Harbour Lane" }));
    expect(last()).toMatchObject({ parties: [{ label: "Petgas" }, { label: "Beacon" }] });
  });

  it("finds names while the reader types, chosen by arrows and Enter without saving the form", async () => {
    const { user, actions, last } = showTie();
    const field = screen.getByRole("combobox", { name: "Name 2" });
    await user.clear(field);
    await user.type(field, "Kak");
    const list = await screen.findByRole("listbox", { name: "Name 2" });
    await vi.waitFor(() => expect(within(list).getAllByRole("option")).toHaveLength(2));
    await user.keyboard("{ArrowDown}");
    const option = within(list).getAllByRole("option")[0]!;
    expect(option.getAttribute("aria-selected")).toBe("true");
    expect(field.getAttribute("aria-activedescendant")).toBe(option.id);
    await user.keyboard("{Enter}");
    expect(last()).toMatchObject({ parties: [{}, { entity: "kakao", label: "Kakao" }] });
    expect(field.getAttribute("aria-expanded")).toBe("false");
    expect(actions.saveForm).not.toHaveBeenCalled();
  });

  it("closes the list alone by Esc; the form and its text stay", async () => {
    const { user, actions } = showTie();
    const field = screen.getByRole<HTMLInputElement>("combobox", { name: "Name 2" });
    await user.type(field, "x");
    await vi.waitFor(() => expect(field.getAttribute("aria-expanded")).toBe("true"));
    await user.keyboard("{Escape}");
    expect(field.getAttribute("aria-expanded")).toBe("false");
    await user.keyboard("{Escape}");
    expect(actions.closePanel).not.toHaveBeenCalled();
    expect(field.value).toBe("Harbour Lanex");
  });

  it("saves only by Save, and keeps the text when saving failed", async () => {
    const { user, actions, store } = showTie({ code: "error.storageFull", actions: ["export", "copy-text"] });
    await user.type(screen.getByRole("textbox", { name: "Note" }), "kept");
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(actions.saveForm).toHaveBeenCalledOnce();
    store.setState(
      panelState({ form: { what: "tie", draft: tie, error: { code: "error.storageFull", actions: ["export", "copy-text"] } } }),
    );
    expect(screen.getByRole("alert").textContent).toContain("Your text is still in the form.");
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Note" }).value).toBe("kept");
    await user.click(screen.getByRole("button", { name: "Copy text" }));
    expect(actions.act).toHaveBeenCalledWith("copy-text", expect.objectContaining({ code: "error.storageFull" }));
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(actions.cancelForm).toHaveBeenCalledOnce();
  });
});

describe("the import form", () => {
  it("takes pasted text or a file, and keeps it when it was refused", async () => {
    const error = { code: "error.file", params: { reason: "an unknown field", path: "statements[0].kidn" }, actions: [] };
    const { user, actions, container } = showForm({ what: "import", text: "", error });
    expect(screen.getByRole("alert").textContent).toContain("an unknown field, at statements[0].kidn");
    const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: /^A record that a colleague copied/ });
    await user.click(field);
    await user.paste('{"version":1}');
    expect(actions.changeForm).toHaveBeenLastCalledWith({ what: "import", text: '{"version":1}', error: null });
    const input = screen.getByLabelText<HTMLInputElement>("Choose a file", { selector: "input" });
    await user.upload(input, new File(["{}"], "records.json", { type: "application/json" }));
    await vi.waitFor(() => expect(field.value).toBe("{}"));
    await user.click(screen.getByRole("button", { name: "Import" }));
    expect(actions.saveForm).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });
});

describe("the form for a list of names", () => {
  it("takes pasted lines or a file and what they are, and keeps them when refused", async () => {
    const error = { code: "error.form", params: { reason: { code: "form.badLine", params: { n: 2 } } }, actions: ["copy-text"] };
    const { user, actions, container } = showForm({ what: "names", text: "", kind: "company", error });
    expect(screen.getByRole("alert").textContent).toContain("line 2 is no name");
    const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: /^Names, one a line/ });
    await user.click(field);
    await user.paste("Ana Veldt\nOle Tamm");
    await user.click(screen.getByRole("radio", { name: "People in business" }));
    expect(actions.changeForm).toHaveBeenLastCalledWith({ what: "names", text: "Ana Veldt\nOle Tamm", kind: "person", error: null });
    const input = screen.getByLabelText<HTMLInputElement>("Choose a file", { selector: "input" });
    await user.upload(input, new File(["Tamm Shipping"], "names.txt", { type: "text/plain" }));
    await vi.waitFor(() => expect(field.value).toBe("Tamm Shipping"));
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(actions.saveForm).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });
});

describe("the name form", () => {
  it("takes other ways of writing, one a line", async () => {
    const { user, last, container } = showForm({ what: "name", draft: name, error: null });
    const field = screen.getByRole("textbox", { name: "Also written, one a line" });
    await user.type(field, "{Enter}Petgas de Mexico{Enter}");
    expect(last()).toMatchObject({ aliases: ["Petgas SA", "Petgas de Mexico"] });
    await user.click(screen.getByRole("radio", { name: "A venture or project" }));
    expect(last()).toMatchObject({ kind: "venture", label: "Petgas" });
    await expectAccessible(container);
  });
});
