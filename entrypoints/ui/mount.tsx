import { createRoot } from "react-dom/client";
import { CardHost } from "../../components/card/card-host.tsx";
import { TabProvider } from "../../components/context.tsx";
import { PanelFrame } from "../../components/panel/panel-frame.tsx";
import { Surface } from "../../components/surface.tsx";
import type { SharedTab } from "../../lib/extension/tab/shared.ts";

/** Draws cards and panel in the tab's closed root, until the tab's script leaves the page. Does nothing the second time. */
export function mountTab(tab: SharedTab): void {
  if (tab.root.querySelector("[data-drawn]")) return;
  const place = document.createElement("div");
  place.dataset.drawn = "";
  tab.root.append(place);
  const root = createRoot(place);
  root.render(
    <TabProvider store={tab.store} actions={tab.actions} words={tab.words} folds={tab.folds}>
      <Surface host="page">
        <PanelFrame />
        <CardHost cards={tab.card} anchorOf={tab.anchorOf} />
      </Surface>
    </TabProvider>,
  );
  tab.signal.addEventListener("abort", () => root.unmount());
}
