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
import { type Telling, telling, untilShown } from "./telling.ts";

export interface PopupTab {
  readonly store: TabStore;
  readonly actions: TabActions;
  readonly standing: PageStanding | null;
  readonly host: string;
  /** What was asked for last and failed. */
  readonly status: Notice | null;
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
  readonly tell: Telling;
  /** Looks at the tab again, once the page has had time to answer; at once where it can't be read. */
  readonly again: (isRead?: boolean) => void;
}

function popupActions({ tab, windowId, host, store, inTab, tell, again }: PopupParts): PopupTab["popup"] {
  const done = () => window.close();
  const paused = () => store.getState().settings.pausedHosts;
  const read = () => tell(ask("page/read-once", { tab }).then(again));
  const setPaused = (pausedHosts: readonly string[]) =>
    tell(
      ask("settings/change", { pausedHosts }).then(() => again()),
      "error.notSet",
    );
  const allow = (granted: Promise<boolean>) => tell(granted.then((isGranted) => isGranted && done()));
  return {
    // Both browsers ask for the click itself: nothing is awaited before these calls.
    openPanel: () => tell(openNativePanel(windowId).then(done)),
    allowHost: () => allow(requestHost(host)),
    allowAll: () => allow(requestEverySite()),
    act: (action, notice) => {
      if (action === "allow") allow(requestHost(host));
      else inTab.act(action, notice);
    },
    pause: () => setPaused([...paused(), host]),
    resume: () => setPaused(withoutHost(paused(), host)),
    readOnce: read,
    readAnyway: read,
    openOptions: () => tell(browser.runtime.openOptionsPage().then(done)),
    openWelcome: () => tell(browser.tabs.create({ url: browser.runtime.getURL("/welcome.html") }).then(done)),
  };
}

/** How long a page is given after "read" or "resume" until the popup looks at it again. */
const SETTLE_MS = 600;

type Fail = (notice: Notice, again: () => void) => void;

/** Shows the active tab: mirrored where it is read, else why nothing is shown; `fail` is called while the background can't be had. */
export async function openPopup(show: (tab: PopupTab) => void, fail: Fail): Promise<void> {
  const tab = await activeTab();
  if (!tab) return;
  const own = await untilShown("popup", () => settingsStore(new AbortController().signal), fail);
  let mirror: Following | null = null;
  const draw = async (blocked = false) => {
    mirror?.close();
    const { standing, host } = await untilShown("popup", () => ask("page/standing", { tab: tab.id }), fail);
    const again = (isRead = true) => void setTimeout(() => void draw(!isRead), isRead ? SETTLE_MS : 0);
    mirror = standing === "article" ? await followTab(tab.id, MIRROR.popup, () => void draw()) : null;
    const actions = mirror?.actions ?? actionsWith({});
    const store = mirror?.store ?? own.store;
    const say = (status: Notice | null) => show({ store, actions, standing: blocked ? "blocked" : standing, host, status, popup });
    const tell = telling("popup", say);
    const popup = popupActions({ tab: tab.id, windowId: tab.windowId, host, store: own.store, inTab: actions, tell, again });
    say(null);
  };
  await draw();
}
