import { defineConfig } from "vitest/config";

/** Checks of the built extension's files: sizes, permissions, network code. Run after both builds. */
export default defineConfig({ test: { include: ["tests/built/**/*.test.ts"], environment: "node" } });
