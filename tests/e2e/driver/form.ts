import type { TestPage } from "./types.ts";
import { until } from "./wait.ts";

/** Presses the keys of a text in the field that has this label. */
export async function fill(page: TestPage, label: string, text: string): Promise<void> {
  const id = await until(`the field “${label}”`, () =>
    page.inside((root, wanted: string) => [...root.querySelectorAll("label")].find((one) => one.textContent === wanted)?.htmlFor, label),
  );
  await page.clickInside(`[id="${id}"]`);
  await page.key("End");
  for (const letter of text) await page.key(letter);
}

/** Puts a long text into a field at once, as pasting does. */
export const paste = (page: TestPage, selector: string, text: string) =>
  page.inside(
    (root, where: string, value: string) => {
      const field = root.querySelector<HTMLTextAreaElement>(where);
      if (!field) throw new Error(`${where} is missing`);
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set?.call(field, value);
      field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
    },
    selector,
    text,
  );

/** What stands in the open form, by label. */
export const valuesOf = (page: TestPage): Promise<Readonly<Record<string, string>>> =>
  page.inside((root) =>
    Object.fromEntries(
      [...root.querySelectorAll<HTMLInputElement>(".form input:not([type=radio]), .form textarea, .form select")].map((field) => [
        root.querySelector(`label[for="${field.id}"]`)?.textContent ?? "",
        field.value,
      ]),
    ),
  );
