import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/e2e/**", "tests/browser/**", "tests/built/**"],
    environment: "node",
    // A busy machine is no failure: nothing here gates on time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
