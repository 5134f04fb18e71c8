import { bundledDataset } from "../../data/index.ts";
import { buildIndex, serialise } from "../../lib/core/gazetteer/index.ts";

const MODULE = "lib/extension/background/bundled-names.ts";

/** The module's text with the index of the bundled record's names in it, so that a background that starts needn't build it. */
function finished(): string {
  const index = Buffer.from(serialise(buildIndex([bundledDataset]))).toString("base64");
  return `import { deserialise } from "../../core/gazetteer/index.ts";
export const bundledNames = () => deserialise(Uint8Array.from(atob("${index}"), (one) => one.charCodeAt(0)));`;
}

/** Builds with the finished index of the bundled record's names. tests/built fails when the module has moved. */
export const readyNames = {
  name: "ready-names",
  enforce: "pre" as const,
  load: (id: string) => (id.replaceAll("\\", "/").endsWith(MODULE) ? { code: finished(), map: null } : undefined),
};
