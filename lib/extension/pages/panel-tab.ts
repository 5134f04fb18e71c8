import { createTabStore, type TabStore } from "../../state/tab-store.ts";
import type { Notice, TabActions } from "../../state/types.ts";
import { ask } from "../messages.ts";
import { requestHost, withoutHost } from "../permissions.ts";
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
      // Only a click on a page of ours may ask the browser for access.
      if (action === "allow") void requestHost(String(notice.params?.host));
      else if (action === "export" || action === "export-short") exportRecords();
      else if (action === "copy-text" && form) void copyText(window, textOfForm(form));
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

function actNotice({ tab, host, store, again }: UnreadTab) {
  const read = async () => {
    if (!(await ask("page/read-once", { tab }))) store.setState({ notices: [NOTICES.blocked] });
  };
  const resume = async () => {
    const { settings } = await ask("settings/get", null);
    await ask("settings/change", { pausedHosts: withoutHost(settings.pausedHosts, host) });
  };
  return (action: string) => {
    if (action === "read-once" || action === "read-anyway") void read();
    else if (action === "allow-host") void requestHost(host).then(again);
    else if (action === "resume") void resume().then(again);
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
  const actions = actionsWith({ act: actNotice({ tab, host, store, again }), openOptions: () => void ask("app/options", null) });
  return { key: `none ${tab} ${standing}`, store, actions, isStarting: standing === "article" };
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
      const nothing = await unread(tab.id, () => void follow());
      if (mine !== turn) return;
      show(nothing);
      if (nothing.isStarting) setTimeout(() => mine === turn && void follow(), AGAIN_MS);
    }
  };
  onTabsChanged(() => void follow());
  void follow();
}
