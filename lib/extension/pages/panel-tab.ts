import { browser } from "wxt/browser";
import { createTabStore, type TabStore } from "../../state/tab-store.ts";
import type { Notice, TabActions } from "../../state/types.ts";
import { ask } from "../messages.ts";
import { withoutHost } from "../permissions.ts";
import { MIRROR, type PageStanding } from "../protocol.ts";
import { textOfForm } from "../tab/actions/form-problems.ts";
import { copyText, download, RECORDS_FILE } from "../tab/files.ts";
import { activeTab, type Following, followTab, onTabsChanged } from "./follow.ts";
import { actionsWith } from "./no-actions.ts";

/** What the native panel shows now. */
export interface PanelTab {
  readonly key: string;
  readonly store: TabStore;
  readonly actions: TabActions;
}

const NOTICES: Readonly<Record<PageStanding, Notice>> = {
  blocked: { code: "page.blocked", actions: [] },
  unsupported: { code: "page.unsupported", actions: ["read-once", "allow-host"] },
  paused: { code: "paused", actions: ["resume"] },
  "not-article": { code: "page.notArticle", actions: ["read-anyway"] },
  article: { code: "panel.notReading", actions: [] },
};

/** What this page can do better than the tab: the clipboard and downloads need the reader's click to be here. */
function here(store: TabStore, actions: TabActions): TabActions {
  const exportRecords = () => void ask("records/export", null).then(({ text }) => download(document.body, RECORDS_FILE, text));
  const say = (notice: Notice) => actions.act("say", notice);
  return {
    ...actions,
    exportRecords,
    copy: (text, n) => void copyText(window, text).then(() => say({ code: "copy.done", params: { n }, actions: [] })),
    copyRecord: (id) =>
      void ask("records/text", { id }).then(async (text) => {
        if (text === null) return;
        await copyText(window, text);
        say({ code: "record.copied", actions: [] });
      }),
    act(action, notice) {
      const { form } = store.getState().panel;
      if (action === "export" || action === "export-short") exportRecords();
      else if (action === "copy-text" && form) void copyText(window, textOfForm(form));
      else actions.act(action, notice);
    },
  };
}

function actNotice(tab: number, host: string) {
  return (action: string) => {
    if (action === "read-once" || action === "read-anyway") void ask("page/read-once", { tab });
    else if (action === "allow-host") void browser.permissions.request({ origins: [`*://${host}/*`] });
    else if (action === "resume")
      void ask("settings/get", null).then(({ settings }) =>
        ask("settings/change", { pausedHosts: withoutHost(settings.pausedHosts, host) }),
      );
  };
}

async function unread(tab: number): Promise<PanelTab> {
  const [{ standing, host }, { settings }] = await Promise.all([ask("page/standing", { tab }), ask("settings/get", null)]);
  const notice = { ...NOTICES[standing], params: { host } };
  const store = createTabStore({
    phase: "none",
    settings,
    notices: [notice],
    panel: { open: true, host: "browser", tie: null, form: null },
  });
  const actions = actionsWith({ act: actNotice(tab, host), openOptions: () => void ask("app/options", null) });
  return { key: `none ${tab} ${standing}`, store, actions };
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
      const nothing = await unread(tab.id);
      if (mine === turn) show(nothing);
    }
  };
  onTabsChanged(() => void follow());
  void follow();
}
