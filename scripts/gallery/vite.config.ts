import { defineConfig } from "vite";

/** `npx vite build scripts/gallery` writes a page of every state to .tmp/gallery, for looking at. Nothing of it ships. */
export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  build: { outDir: "../../.tmp/gallery", emptyOutDir: true, modulePreload: { polyfill: false } },
});
