import { createRoot } from "react-dom/client";
import { TabProvider } from "../../components/context.tsx";
import { Panel } from "../../components/panel/panel.tsx";
import { Surface } from "../../components/surface.tsx";
import "../../components/styles/base.css";
import "../../components/styles/form.css";
import "../../components/styles/panel.css";
import { createWords } from "../../lib/core/words/words.ts";
import { noteFailures } from "../../lib/extension/pages/note-failures.ts";
import { watchPanelTab } from "../../lib/extension/pages/panel-tab.ts";
import { createFoldStore } from "../../lib/state/panel-store.ts";

noteFailures("sidepanel");

const root = createRoot(document.getElementById("root") as HTMLElement);
const words = createWords(navigator.language);
const folds = createFoldStore();

watchPanelTab(({ key, store, actions }) =>
  root.render(
    <TabProvider key={key} store={store} actions={actions} words={words} folds={folds}>
      <Surface host="browser">
        <Panel host="browser" />
      </Surface>
    </TabProvider>,
  ),
);
