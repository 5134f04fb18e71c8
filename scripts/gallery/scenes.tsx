import type { ReactNode } from "react";
import { Card } from "../../components/card/card.tsx";
import { NoCard } from "../../components/card/no-card.tsx";
import { Options } from "../../components/pages/options.tsx";
import { Popup } from "../../components/pages/popup.tsx";
import { Welcome } from "../../components/pages/welcome.tsx";
import { Panel } from "../../components/panel/panel.tsx";
import { PanelFrame } from "../../components/panel/panel-frame.tsx";
import { bundledDataset } from "../../data/index.ts";
import { indexRecord } from "../../lib/core/dataset/record.ts";
import type { NameDraft, TieDraft } from "../../lib/core/model/draft.ts";
import type { ArticleView } from "../../lib/core/model/view.ts";
import { present } from "../../lib/core/present/present.ts";
import { EMPTY_TAB } from "../../lib/state/tab-store.ts";
import type { Notice, TabState } from "../../lib/state/types.ts";
import { ajpView, mentions, unknownView } from "../../tests/components/sample.ts";
import { ajp, type Made, nukta, taipei } from "../../tests/core/present/articles.ts";

export interface Scene {
  readonly state: Partial<TabState>;
  readonly host?: "page" | "browser";
  readonly show: ReactNode;
}

const article = {
  url: "https://news.example/1",
  host: "news.example",
  title: "An article",
  publisher: "News",
  published: "2025-02-04",
  language: "en",
};
const ready = (view: ArticleView, rest: Partial<TabState> = {}): Partial<TabState> => ({
  phase: "ready",
  article,
  mentions,
  view,
  ...rest,
});
const panelWith = (patch: Partial<TabState["panel"]>): Pick<TabState, "panel"> => ({ panel: { ...EMPTY_TAB.panel, open: true, ...patch } });

const cardScene = (nameKey: string, mentionId: string | null = "m0", rest: Partial<TabState> = {}): Scene => ({
  state: ready(ajpView, rest),
  show: (
    <div className="card-place">
      <Card
        card={ajpView.cards[nameKey]!}
        place={mentions.find(({ id }) => id === mentionId) ?? null}
        pinned={false}
        takeFocus={false}
        onPin={() => undefined}
      />
    </div>
  ),
});

const tieDraft: TieDraft = {
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
  gist: "Petgas is to deliver fuel to the ferries of Harbour Lane.",
  note: "",
  page: {
    title: "Fuel from waste",
    publisher: "News",
    url: "https://news.example/1",
    published: "2025-02-04",
    read: "2026-11-23",
    paragraph: 4,
  },
};
const nameDraft: NameDraft = {
  id: null,
  label: "Petgas",
  kind: "company",
  aliases: ["Petgas SA"],
  descriptor: "A start-up in Mexico",
  note: "",
};

const none = new Proxy({} as never, { get: () => () => undefined });
/** What the background not answering, and a full storage, are called. */
const silent: Notice = { code: "error.notDone", params: { reason: { code: "why.silent" } }, actions: [] };
const notSet: Notice = { code: "error.notSet", params: { reason: { code: "storage.full" } }, actions: ["dismiss"] };
const popup = (standing: "article" | "unsupported" | "paused" | "blocked" | "not-article", status: Notice | null = null): Scene => ({
  state: standing === "article" ? ready(ajpView) : {},
  host: "browser",
  show: <Popup status={status} standing={standing} host="news.example" actions={none} />,
});
const settings = {
  ...EMPTY_TAB.settings,
  pausedHosts: ["www.example.org"],
  addedHosts: ["local.example"],
  muted: [{ key: "e:kakao", label: "Kakao" }],
  corrections: [
    { id: "c1", surfaceForm: "Oracle", from: "oracle", to: null, scope: "site" as const, where: "news.example" },
    { id: "c2", surfaceForm: "Beacon", from: null, to: "no-name", scope: "everywhere" as const, where: "" },
  ],
};

const record = indexRecord([bundledDataset]);
const recordState = ({ analysis, article: { url, title } }: Made): Partial<TabState> =>
  ready(present(analysis, { ...ajp().article, url, title }, record, { mutedKeys: [] }), { mentions: analysis.mentions });
const recordPanel = (made: Made): Scene => ({ state: recordState(made), show: <Panel host="page" /> });
const recordCard = (made: Made, nameKey: string): Scene => {
  const state = recordState(made);
  const mention = made.analysis.mentions.find((one) => one.nameKey === nameKey) ?? null;
  return {
    state,
    show: (
      <div className="card-place">
        <Card card={state.view!.cards[nameKey]!} place={mention} pinned={false} takeFocus={false} onPin={() => undefined} />
      </div>
    ),
  };
};
const recordTie = (made: Made, tie: string): Scene => ({
  state: { ...recordState(made), ...panelWith({ tie }) },
  show: <Panel host="page" />,
});

/** Every state that can be looked at, by name. */
export const SCENES: Readonly<Record<string, Scene>> = {
  openai: cardScene("e:openai"),
  chung: cardScene("e:chung-shin-a"),
  stargate: cardScene("e:stargate"),
  petgas: cardScene("n:petgas", "m3"),
  bare: cardScene("n:harbour-lane"),
  long: cardScene("e:long"),
  panel: { state: ready(ajpView), show: <Panel host="page" /> },
  tie: { state: ready(ajpView, panelWith({ tie: "kakao" })), show: <Panel host="page" /> },
  unknown: {
    state: ready(unknownView, {
      done: { id: "u0", code: "name.muted", params: { name: "Kakao" }, actions: ["undo"] },
      canGoBack: true,
      notices: [
        { code: "page.partial", params: { n: 4 }, actions: [] },
        { code: "error.read", actions: ["retry"] },
        { code: "page.unsupported", params: { host: "news.example" }, actions: ["read-once", "allow-host"] },
      ],
    }),
    show: <Panel host="page" />,
  },
  form: {
    state: ready(
      ajpView,
      panelWith({ form: { what: "tie", draft: tieDraft, error: { code: "error.storageFull", actions: ["export", "copy-text"] } } }),
    ),
    show: <Panel host="page" />,
  },
  nameForm: { state: ready(ajpView, panelWith({ form: { what: "name", draft: nameDraft, error: null } })), show: <Panel host="page" /> },
  nameList: {
    state: ready(ajpView, panelWith({ form: { what: "names", text: "Petgas; Petgas SA\nHarbour Lane", kind: "company", error: null } })),
    show: <Panel host="page" />,
  },
  popupFailed: popup("article", silent),
  panelNotSet: { state: ready(ajpView, { notices: [notSet] }), show: <Panel host="page" /> },
  loading: { state: { phase: "loading" }, show: <Panel host="page" /> },
  native: { state: ready(ajpView), host: "browser", show: <Panel host="browser" /> },
  popup: popup("article"),
  popupUnsupported: popup("unsupported"),
  popupPaused: popup("paused"),
  popupBlocked: popup("blocked"),
  popupNotArticle: popup("not-article"),
  popupTakenBack: {
    ...popup("article"),
    state: { phase: "none", notices: [{ code: "error.permission", params: { host: "news.example" }, actions: ["allow"] }] },
  },
  lookup: {
    state: ready(ajpView),
    show: (
      <div className="card-place">
        <NoCard
          title="Busan"
          notice={{ code: "lookup.add", params: { text: "Busan" }, actions: ["add-company", "add-person"] }}
          onClose={() => undefined}
        />
      </div>
    ),
  },
  options: {
    state: { settings },
    host: "browser",
    show: (
      <Options
        hosts={["ajupress.com", "nukta.com", "www.example.org", "www.koreatimes.co.kr", "www.taipeitimes.com"]}
        records={12}
        version="0.1.0"
        fellBack={[]}
        labelOf={(id) => id}
        status={null}
        actions={none}
      />
    ),
  },
  welcome: {
    state: {},
    host: "browser",
    show: (
      <Welcome hosts={160} onOptions={() => undefined}>
        <p>Northwind Energy and Harbour Lane will build turbines together, they said on Tuesday.</p>
      </Welcome>
    ),
  },
  ajp: recordPanel(ajp()),
  nukta: recordPanel(nukta()),
  taipei: recordPanel(taipei()),
  ajpOpenai: recordCard(ajp(), "e:openai"),
  ajpChung: recordCard(ajp(), "e:chung-shin-a"),
  ajpSamsung: recordCard(ajp(), "e:samsung-electronics"),
  taipeiStargate: recordCard(taipei(), "e:stargate"),
  nuktaSoftbank: recordCard(nukta(), "e:softbank"),
  ajpTie: recordTie(ajp(), Object.keys(recordState(ajp()).view!.ties)[0]!),
  frame: { state: ready(ajpView, panelWith({})), show: <PanelFrame /> },
};
