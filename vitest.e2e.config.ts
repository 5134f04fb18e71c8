import { defineConfig } from "vitest/config";

/** Journeys in the built extension, in real browsers, one after the other. BROWSER=chromium or firefox runs one of them. */
export default defineConfig({
  test: {
    include: ["tests/e2e/**/*.test.ts"],
    environment: "node",
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // Real browsers on a busy machine miss a key or a frame now and then; a fault of ours fails three times.
    retry: 2,
  },
});
