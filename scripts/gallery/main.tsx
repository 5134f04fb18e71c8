import { createRoot } from "react-dom/client";
import { TabProvider } from "../../components/context.tsx";
import pages from "../../components/styles/pages.css?inline";
import { pageStyles } from "../../components/styles.ts";
import { Surface } from "../../components/surface.tsx";
import { createWords } from "../../lib/core/words/words.ts";
import { createTabStore } from "../../lib/state/tab-store.ts";
import { galleryActions } from "./actions.ts";
import { SCENES } from "./scenes.tsx";

/** Shows the states named in the address (?show=cards,panel&theme=dark&size=1.3&dir=rtl) in a closed shadow root, as in a page. */
const query = new URLSearchParams(location.search);
const theme = query.get("theme") === "dark" ? "dark" : "light";
document.body.className = theme;
const host = document.createElement("intertie-gallery");
document.documentElement.append(host);
const root = host.attachShadow({ mode: "closed" });
const sheet = new CSSStyleSheet();
sheet.replaceSync(`${pageStyles}${pages}
.it { --motion: 0; }
.shelf { display: flex; flex-wrap: wrap; gap: 24px; padding: 16px; align-items: flex-start; }
.shelf .card-place { position: static; transform: none; }
.shelf .panel { inline-size: 360px; block-size: auto; min-block-size: 0; flex: none; }
.shelf.narrow .panel, .shelf.narrow .card-place { inline-size: 300px; }`);
root.adoptedStyleSheets = [sheet];
const words = createWords("en-GB");
const scenes = (query.get("show") ?? Object.keys(SCENES).join(",")).split(",");
const size = Number(query.get("size") ?? 1) as 0.9 | 1 | 1.15 | 1.3;

function Gallery() {
  return (
    <div className={query.has("narrow") ? "shelf narrow" : "shelf"} dir={query.get("dir") ?? "ltr"}>
      {scenes.flatMap((name) => {
        const scene = SCENES[name];
        if (!scene) return [];
        const store = createTabStore({ ...scene.state });
        store.setState(({ settings }) => ({ settings: { ...settings, theme, textSize: size } }));
        return [
          <TabProvider key={name} store={store} actions={galleryActions(store)} words={words}>
            <Surface host={scene.host ?? "page"} dir={query.get("dir") === "rtl" ? "rtl" : "ltr"}>
              {scene.show}
            </Surface>
          </TabProvider>,
        ];
      })}
    </div>
  );
}

const mount = document.createElement("div");
root.append(mount);
createRoot(mount).render(<Gallery />);
