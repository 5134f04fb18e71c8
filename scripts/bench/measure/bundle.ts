import path from "node:path";
import { build } from "vite";

const root = path.resolve(import.meta.dirname, "../../..");

interface Output {
  readonly output: readonly { readonly type: string; readonly code?: string }[];
}

/** Bundles a module into one script that leaves its exports at `globalThis[name]`: for running our page code in a page's main world. */
export async function bundleFor(entry: string, name: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: "error",
    build: { write: false, minify: true, lib: { entry: path.join(root, entry), formats: ["iife"], name } },
  });
  const [first] = (Array.isArray(built) ? built : [built]) as readonly Output[];
  const code = first?.output.find(({ type }) => type === "chunk")?.code;
  if (!code) throw new Error(`${entry} gave no script`);
  return `${code};globalThis.${name}=${name};`;
}
