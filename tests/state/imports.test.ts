import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const root = new URL("../../", import.meta.url);
const state = readdirSync(new URL("lib/state/", root)).map((name) => `lib/state/${name}`);

/** What a page loads before any card or panel is wanted. */
it.each([...state, "components/edge-tab.ts"])("%s brings no React into a page that shows no card", (path) => {
  const imports = [...readFileSync(new URL(path, root), "utf8").matchAll(/^import (?!type)[^;]*from "([^"]+)"/gm)].map(([, from]) => from);
  const heavy = imports.filter((from) => /^(react|zustand$|@floating-ui)|\.tsx$/.test(from!));
  expect(heavy, 'take "zustand/vanilla" for stores; what needs React belongs in components/*.tsx').toEqual([]);
});
