import { createRoot } from "react-dom/client";
import { TabProvider } from "../../components/context.tsx";
import { Popup } from "../../components/pages/popup.tsx";
import "../../components/styles/base.css";
import "../../components/styles/pages.css";
import { Surface } from "../../components/surface.tsx";
import { createWords } from "../../lib/core/words/words.ts";
import { noteFailures } from "../../lib/extension/pages/note-failures.ts";
import { openPopup } from "../../lib/extension/pages/popup-tab.ts";

noteFailures("popup");

const root = createRoot(document.getElementById("root") as HTMLElement);
const words = createWords(navigator.language);

openPopup(({ store, actions, popup, standing, host }) =>
  root.render(
    <TabProvider store={store} actions={actions} words={words}>
      <Surface host="browser">
        <Popup standing={standing} host={host} actions={popup} />
      </Surface>
    </TabProvider>,
  ),
);
