import { defineConfig } from "wxt";
import { bundledDataset } from "./data/index.ts";
import { checkDataset } from "./lib/core/dataset/check.ts";
import { manifest } from "./lib/extension/manifest.ts";
import { leanReact } from "./scripts/build/lean-react.ts";
import { readyNames } from "./scripts/build/ready-names.ts";

/**
 * React may set `innerHTML` when asked to with dangerouslySetInnerHTML, and to make script elements. Nothing here asks for either, and
 * both stores' linters object to the assignment, so the build does without. tests/built fails should React's source ever change.
 */
const noReactInnerHtml = {
  name: "no-react-innerhtml",
  enforce: "pre" as const,
  transform(code: string, id: string) {
    if (!/react-dom-client\.(production|development)\.js/.test(id)) return;
    const refuse = '(() => { throw Error("dangerouslySetInnerHTML is disabled in this extension"); })()';
    const inert = 'nextResource.appendChild(ownerDocument.createElement("script"))';
    return {
      code: code.replace(/\(domElement\.innerHTML = key\)/g, refuse).replace(/nextResource\.innerHTML = "<script>\\x3c\/script>"/g, inert),
      map: null,
    };
  },
};

/** A dataset that breaks a rule of docs/dataset.md is never shipped. */
function checkBundledDataset(): void {
  const checked = checkDataset(bundledDataset);
  if (checked.ok) return;
  const breaches = checked.breaches.map(({ path, reason }) => `  ${path}: ${reason}`);
  throw new Error(`data/ breaks ${checked.breaches.length + checked.more} rules:\n${breaches.join("\n")}`);
}

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  manifest: ({ browser }) => manifest(browser === "firefox" ? "firefox" : "chrome"),
  hooks: { "build:before": checkBundledDataset },
  vite: () => ({
    plugins: [noReactInnerHtml, leanReact, readyNames],
    build: { modulePreload: false, reportCompressedSize: false },
  }),
});
