import { browser } from "wxt/browser";
import type { TabStore } from "../../state/tab-store.ts";
import type { Notice, TabActions } from "../../state/types.ts";
import { openNativePanel } from "../background/panel.ts";
import { ask } from "../messages.ts";
import { requestEverySite, requestHost, withoutHost } from "../permissions.ts";
import { MIRROR, type PageStanding } from "../protocol.ts";
import { activeTab, type Following, followTab } from "./follow.ts";
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
    act(action: string, notice: Notice): void;
  };
}

interface PopupParts {
  readonly tab: number;
  readonly windowId: number;
  readonly host: string;
  readonly store: TabStore;
  /** Acts in the tab, where it is read. */
  readonly inTab: TabActions;
  /** Looks at the tab again, once the page has had time to answer; at once where it can't be read. */
  readonly again: (isRead?: boolean) => void;
}

function popupActions({ tab, windowId, host, store, inTab, again }: PopupParts): PopupTab["popup"] {
  const done = () => window.close();
  const paused = () => store.getState().settings.pausedHosts;
  const read = () => void ask("page/read-once", { tab }).then(again);
  return {
    // Both browsers ask for the click itself: nothing is awaited before these calls.
    openPanel: () => void openNativePanel(windowId).then(done),
    allowHost: () => void requestHost(host).then((granted) => granted && done()),
    allowAll: () => void requestEverySite().then((granted) => granted && done()),
    act: (action, notice) => {
      if (action === "allow") void requestHost(host).then((granted) => granted && done());
      else inTab.act(action, notice);
    },
    pause: () => void ask("settings/change", { pausedHosts: [...paused(), host] }).then(() => again()),
    resume: () => void ask("settings/change", { pausedHosts: withoutHost(paused(), host) }).then(() => again()),
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
  let mirror: Following | null = null;
  const draw = async (blocked = false) => {
    mirror?.close();
    const { standing, host } = await ask("page/standing", { tab: tab.id });
    const again = (isRead = true) => void setTimeout(() => void draw(!isRead), isRead ? SETTLE_MS : 0);
    mirror = standing === "article" ? await followTab(tab.id, MIRROR.popup, () => void draw()) : null;
    const actions = mirror?.actions ?? actionsWith({});
    const popup = popupActions({ tab: tab.id, windowId: tab.windowId, host, store: own.store, inTab: actions, again });
    show({ store: mirror?.store ?? own.store, actions, standing: blocked ? "blocked" : standing, host, popup });
  };
  await draw();
}
