/** Puts text on the clipboard; call it in a click. Where the page forbids the clipboard API, the browser's older way is taken. */
export async function copyText(window: Window, text: string): Promise<void> {
  try {
    await window.navigator.clipboard.writeText(text);
  } catch {
    const { document } = window;
    const onCopy = (event: ClipboardEvent) => {
      event.clipboardData?.setData("text/plain", text);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    document.addEventListener("copy", onCopy, { capture: true, once: true });
    const done = document.execCommand("copy");
    document.removeEventListener("copy", onCopy, { capture: true });
    if (!done) throw new Error("the clipboard can't be written here");
  }
}

/** Name of the file that the reader's own records are exported to. */
export const RECORDS_FILE = "intertie-records.json";

/** Hands the reader a file, through a link that is never on the page itself. */
export function download(parent: ShadowRoot | HTMLElement, name: string, text: string): void {
  const link = parent.ownerDocument.createElement("a");
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.href = url;
  link.download = name;
  link.hidden = true;
  parent.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
