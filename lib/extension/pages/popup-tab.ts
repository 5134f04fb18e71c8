import { browser } from "wxt/browser";
import type { TabStore } from "../../state/tab-store.ts";
import type { TabActions } from "../../state/types.ts";
import { openNativePanel } from "../background/panel.ts";
import { ask } from "../messages.ts";
import { requestEverySite, requestHost, withoutHost } from "../permissions.ts";
import { MIRROR, type PageStanding } from "../protocol.ts";
import { activeTab, followTab } from "./follow.ts";
import { actionsWith } from "./no-actions.ts";
import { settingsStore } from "./settings-page.ts";

export interface PopupTab {
  readonly store: TabStore;
  readonly actions: TabActions;
  readonly standing: PageStanding | null;
  readonly host: string;
  readonly popup: {
    openPanel(): void;
    pause(): void;
    resume(): void;
    readOnce(): void;
    readAnyway(): void;
    allowHost(): void;
    allowAll(): void;
    openOptions(): void;
    openWelcome(): void;
  };
}

interface PopupParts {
  readonly tab: number;
  readonly windowId: number;
  readonly host: string;
  readonly store: TabStore;
  readonly again: () => void;
}

function popupActions({ tab, windowId, host, store, again }: PopupParts): PopupTab["popup"] {
  const done = () => window.close();
  const paused = () => store.getState().settings.pausedHosts;
  const read = () => void ask("page/read-once", { tab }).then(again);
  return {
    // Both browsers ask for the click itself: nothing is awaited before these calls.
    openPanel: () => void openNativePanel(windowId).then(done),
    allowHost: () => void requestHost(host).then((granted) => granted && done()),
    allowAll: () => void requestEverySite().then((granted) => granted && done()),
    pause: () => void ask("settings/change", { pausedHosts: [...paused(), host] }).then(again),
    resume: () => void ask("settings/change", { pausedHosts: withoutHost(paused(), host) }).then(again),
    readOnce: read,
    readAnyway: read,
    openOptions: () => void ask("app/options", null).then(done),
    openWelcome: () => void browser.tabs.create({ url: browser.runtime.getURL("/welcome.html") }).then(done),
  };
}

/** How long a page is given after "read" or "resume" until the popup looks at it again. */
const SETTLE_MS = 600;

/** Shows the active tab: mirrored where it is read, else why nothing is shown. */
export async function openPopup(show: (tab: PopupTab) => void): Promise<void> {
  const tab = await activeTab();
  if (!tab) return;
  const own = await settingsStore(new AbortController().signal);
  const draw = async () => {
    const { standing, host } = await ask("page/standing", { tab: tab.id });
    const again = () => void setTimeout(() => void draw(), SETTLE_MS);
    const popup = popupActions({ tab: tab.id, windowId: tab.windowId, host, store: own.store, again });
    const mirror = standing === "article" ? await followTab(tab.id, MIRROR.popup, () => void draw()) : null;
    const phase = mirror?.store.getState().phase;
    show({
      store: mirror?.store ?? own.store,
      actions: mirror?.actions ?? actionsWith({}),
      standing:
        phase === "none" ? (mirror?.store.getState().notices.some(({ code }) => code === "paused") ? "paused" : "not-article") : standing,
      host,
      popup,
    });
  };
  await draw();
}
