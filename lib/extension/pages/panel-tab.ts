import { browser } from "wxt/browser";
import { createTabStore, type TabStore } from "../../state/tab-store.ts";
import type { Notice, TabActions } from "../../state/types.ts";
import { ask } from "../messages.ts";
import { requestHost, withoutHost } from "../permissions.ts";
import { MIRROR, type PageStanding } from "../protocol.ts";
import { textOfForm } from "../tab/actions/form-problems.ts";
import { copyText, download, RECORDS_FILE } from "../tab/files.ts";
import { noticeOfFailure } from "../why.ts";
import { activeTab, type Following, followTab, onTabsChanged } from "./follow.ts";
import { actionsWith } from "./no-actions.ts";
import { noteFailure } from "./note-failures.ts";
import { copying, telling } from "./telling.ts";

/** What the native panel shows now. */
export interface PanelTab {
  readonly key: string;
  readonly store: TabStore;
  readonly actions: TabActions;
  /** Its script runs, but doesn't answer yet. */
  readonly isStarting?: boolean;
}

/** When a tab whose script is starting is looked at again, in milliseconds. */
const AGAIN_MS = 400;

const NOTICES: Readonly<Record<PageStanding, Notice>> = {
  blocked: { code: "page.blocked", actions: [] },
  unknown: { code: "page.unknown", actions: [] },
  unsupported: { code: "page.unsupported", actions: ["read-once", "allow-host"] },
  paused: { code: "paused", actions: ["resume"] },
  "not-article": { code: "page.notArticle", actions: ["read-anyway"] },
  article: { code: "panel.notReading", actions: [] },
};

/** What this page can do better than the tab: the clipboard and downloads need the reader's click to be here. */
function here(store: TabStore, actions: TabActions): TabActions {
  const say = (notice: Notice) => actions.act("say", notice);
  const tell = telling("sidepanel", say);
  const exportRecords = () => tell(ask("records/export", null).then(({ text }) => download(document.body, RECORDS_FILE, text)));
  const copy = (text: string, done: Notice) => tell(copying(copyText(window, text), done).then(say));
  return {
    ...actions,
    exportRecords,
    copy: (text, n) => copy(text, { code: "copy.done", params: { n }, actions: [] }),
    copyRecord: (id) =>
      tell(ask("records/text", { id }).then((text) => text !== null && copy(text, { code: "record.copied", actions: [] }))),
    act(action, notice) {
      const { form } = store.getState().panel;
      // Only a click on a page of ours may ask the browser for access.
      if (action === "allow") tell(requestHost(String(notice.params?.host)));
      else if (action === "export" || action === "export-short") exportRecords();
      else if (action === "copy-text" && form) copy(textOfForm(form), { code: "text.copied", actions: [] });
      else actions.act(action, notice);
    },
  };
}

interface UnreadTab {
  readonly tab: number;
  readonly host: string;
  readonly store: TabStore;
  /** Looks at the tab again. */
  readonly again: () => void;
}

/** Why nothing is read, as opposed to what failed. */
const isWhy = ({ code }: Notice) => !code.startsWith("error.");

function actNotice({ tab, host, store, again }: UnreadTab) {
  const read = async () => {
    if (!(await ask("page/read-once", { tab }))) store.setState({ notices: [NOTICES.blocked] });
  };
  const tell = telling("sidepanel", (failure) => store.setState(({ notices }) => ({ notices: [...notices.filter(isWhy), failure] })));
  const resume = async () => {
    const { settings } = await ask("settings/get", null);
    await ask("settings/change", { pausedHosts: withoutHost(settings.pausedHosts, host) });
  };
  return (action: string) => {
    if (action === "read-once" || action === "read-anyway") tell(read());
    else if (action === "allow-host") tell(requestHost(host).then(again));
    else if (action === "resume") tell(resume().then(again), "error.notSet");
  };
}

async function unread(tab: number, again: () => void): Promise<PanelTab> {
  const [{ standing, host }, { settings }] = await Promise.all([ask("page/standing", { tab }), ask("settings/get", null)]);
  const store = createTabStore({
    phase: "none",
    settings,
    notices: [{ ...NOTICES[standing], params: { host } }],
    panel: { open: true, host: "browser", tie: null, form: null },
  });
  const actions = actionsWith({ act: actNotice({ tab, host, store, again }), openOptions: () => void browser.runtime.openOptionsPage() });
  return { key: `none ${tab} ${standing}`, store, actions, isStarting: standing === "article" };
}

/** A tab of which nothing can be told while the background can't be had. */
function failed(tab: number, error: unknown, again: () => void): PanelTab {
  noteFailure("sidepanel", error);
  const store = createTabStore({
    phase: "none",
    notices: [noticeOfFailure(error, "error.notShown", ["retry"])],
    panel: { open: true, host: "browser", tie: null, form: null },
  });
  return { key: `failed ${tab}`, store, actions: actionsWith({ act: again }) };
}

/** Follows the active tab of the panel's window; says plainly when its page isn't read. */
export function watchPanelTab(show: (tab: PanelTab) => void): void {
  let followed: { readonly tab: number; readonly mirror: Following } | null = null;
  let turn = 0;
  const follow = async () => {
    const mine = ++turn;
    const tab = await activeTab();
    if (mine !== turn || !tab || followed?.tab === tab.id) return;
    followed?.mirror.close();
    followed = null;
    const mirror = await followTab(tab.id, MIRROR.panel, () => {
      if (followed?.tab === tab.id) followed = null;
      void follow();
    });
    if (mine !== turn) {
      mirror?.close();
      return;
    }
    if (mirror) {
      followed = { tab: tab.id, mirror };
      show({ key: `tab ${tab.id} ${mine}`, store: mirror.store, actions: here(mirror.store, mirror.actions) });
    } else {
      const again = () => void follow();
      const nothing = await unread(tab.id, again).catch((error: unknown) => failed(tab.id, error, again));
      if (mine !== turn) return;
      show(nothing);
      if (nothing.isStarting) setTimeout(() => mine === turn && void follow(), AGAIN_MS);
    }
  };
  onTabsChanged(() => void follow());
  void follow();
}
