import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { TabProvider } from "../../components/context.tsx";
import { PageFailed } from "../../components/pages/failed.tsx";
import { Popup } from "../../components/pages/popup.tsx";
import "../../components/styles/base.css";
import "../../components/styles/pages.css";
import { Surface } from "../../components/surface.tsx";
import { createWords } from "../../lib/core/words/words.ts";
import { actionsWith } from "../../lib/extension/pages/no-actions.ts";
import { noteFailures } from "../../lib/extension/pages/note-failures.ts";
import { openPopup } from "../../lib/extension/pages/popup-tab.ts";
import { createTabStore, type TabStore } from "../../lib/state/tab-store.ts";
import type { TabActions } from "../../lib/state/types.ts";

noteFailures("popup");

const root = createRoot(document.getElementById("root") as HTMLElement);
const words = createWords(navigator.language);

const draw = (store: TabStore, actions: TabActions, page: ReactNode) =>
  root.render(
    <TabProvider store={store} actions={actions} words={words}>
      <Surface host="browser">{page}</Surface>
    </TabProvider>,
  );

openPopup(
  ({ store, actions, popup, ...shown }) => draw(store, actions, <Popup {...shown} actions={popup} />),
  (notice, again) => draw(createTabStore(), actionsWith({}), <PageFailed as="popup" notice={notice} onAgain={again} />),
);
