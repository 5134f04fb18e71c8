import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { TabProvider } from "../../components/context.tsx";
import { PageFailed } from "../../components/pages/failed.tsx";
import { Options } from "../../components/pages/options.tsx";
import "../../components/styles/base.css";
import "../../components/styles/form.css";
import "../../components/styles/pages.css";
import { Surface } from "../../components/surface.tsx";
import { createWords } from "../../lib/core/words/words.ts";
import { newsHosts } from "../../lib/extension/hosts.ts";
import { actionsWith } from "../../lib/extension/pages/no-actions.ts";
import { noteFailures } from "../../lib/extension/pages/note-failures.ts";
import { openOptions } from "../../lib/extension/pages/options-page.ts";
import { createTabStore, type TabStore } from "../../lib/state/tab-store.ts";

noteFailures("options");

const root = createRoot(document.getElementById("root") as HTMLElement);
const words = createWords(navigator.language);
const hosts = newsHosts.map(({ host }) => host);

const draw = (store: TabStore, page: ReactNode) =>
  root.render(
    <TabProvider store={store} actions={actionsWith({})} words={words}>
      <Surface host="browser">{page}</Surface>
    </TabProvider>,
  );

openOptions(
  ({ store, ...props }) => draw(store, <Options hosts={hosts} {...props} />),
  (notice, again) => draw(createTabStore(), <PageFailed as="own-page" notice={notice} onAgain={again} />),
);
