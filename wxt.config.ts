import { defineConfig } from "wxt";

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  manifest: {
    name: "Intertie",
    description: "Spots companies and executives in news articles and shows their known partnerships, each with its source.",
  },
  vite: () => ({ build: { modulePreload: { polyfill: false } } }),
});
