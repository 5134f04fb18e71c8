import { existsSync } from "node:fs";
import path from "node:path";
import { defineConfig } from "vitest/config";

const shared = process.env.INTERTIE_SHARED ?? path.resolve(import.meta.dirname, "../shared");

export default defineConfig({
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    // Files of that name compare with texts that are no part of the project, and hold nothing else.
    exclude: ["tests/e2e/**", "tests/browser/**", "tests/built/**", ...(existsSync(shared) ? [] : ["tests/**/shared.test.ts"])],
    environment: "node",
    // A busy machine is no failure: nothing here gates on time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
