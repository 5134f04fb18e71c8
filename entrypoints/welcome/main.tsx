import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { browser } from "wxt/browser";
import { TabProvider } from "../../components/context.tsx";
import { Welcome } from "../../components/pages/welcome.tsx";
import "../../components/styles/base.css";
import "../../components/styles/pages.css";
import { Surface } from "../../components/surface.tsx";
import { createWords } from "../../lib/core/words/words.ts";
import { newsHosts } from "../../lib/extension/hosts.ts";
import { ask } from "../../lib/extension/messages.ts";
import { actionsWith } from "../../lib/extension/pages/no-actions.ts";
import { noteFailures } from "../../lib/extension/pages/note-failures.ts";
import { settingsStore } from "../../lib/extension/pages/settings-page.ts";
import { createEdits } from "../../lib/extension/tab/actions/edits.ts";
import { startArticle } from "../../lib/extension/tab/core.ts";
import { slot } from "../../lib/extension/tab/shared.ts";
import { startTab } from "../../lib/extension/tab/start.ts";
import { highlightCss } from "../../lib/page/highlight-css.ts";
import { createTabStore } from "../../lib/state/tab-store.ts";
import "./sample.css";
import { SampleArticle } from "./sample.tsx";

noteFailures("welcome");

/** The same drawing code as in any page, here by import: an extension page needs no injection. */
async function loadUi(): Promise<boolean> {
  const { mountTab } = await import("../ui/mount.tsx");
  const shared = slot("tab")?.shared;
  if (shared) mountTab(shared);
  return true;
}

// A background that can't be had must not leave a newcomer before an empty page: the sample says so itself.
const { store } = await settingsStore(new AbortController().signal).catch(() => ({ store: createTabStore() }));
const openOptions = () => void browser.runtime.openOptionsPage();
flushSync(() =>
  createRoot(document.getElementById("root") as HTMLElement).render(
    <TabProvider store={store} actions={actionsWith({ openOptions })} words={createWords(navigator.language)}>
      <Surface host="browser">
        <Welcome hosts={newsHosts.length} onOptions={openOptions}>
          <SampleArticle />
        </Welcome>
      </Surface>
    </TabProvider>,
  ),
);
const marks = new CSSStyleSheet();
marks.replaceSync(highlightCss());
document.adoptedStyleSheets = [...document.adoptedStyleSheets, marks];
startArticle({
  window,
  ask,
  anyway: true,
  loadRest: async () => {
    const core = slot("tab")?.core;
    if (core) await startTab(core, { ui: loadUi, edits: async (parts) => createEdits(parts) });
  },
});
