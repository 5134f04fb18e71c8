import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { hostPatterns } from "../../lib/extension/hosts.ts";
import { BUILDS, filesOf, readBuilt } from "./output.ts";

const root = path.resolve(import.meta.dirname, "../..");
const rows = [
  ...readFileSync(path.join(root, "docs/privacy.md"), "utf8").matchAll(/^\| `([\w-]+)` +\| (both|Chrome|Firefox) +\| (.{20,}) \|$/gm),
];
const documented = (browser: "Chrome" | "Firefox") => rows.filter((row) => row[2] === "both" || row[2] === browser).map((row) => row[1]);

describe.each(BUILDS)("%s", (build) => {
  const manifest = JSON.parse(readBuilt(build, "manifest.json"));

  it("asks for the permissions that docs/privacy.md gives a reason for, and no other", () => {
    const wanted = documented(build.startsWith("chrome") ? "Chrome" : "Firefox");
    expect(wanted.length).toBeGreaterThan(3);
    expect([...manifest.permissions].sort(), "List the permission with its reason in docs/privacy.md, or do without it.").toEqual(
      [...wanted].sort(),
    );
    expect(manifest.optional_permissions).toBeUndefined();
  });

  it("runs by itself on the reviewed hosts only", () => {
    expect(manifest.host_permissions).toEqual([...hostPatterns]);
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0].matches).toEqual([...hostPatterns]);
    expect(manifest.content_scripts[0].js).toEqual(["gate.js"]);
    expect(manifest.optional_host_permissions).toEqual(["*://*/*"]);
  });

  it("holds every script that the background puts into pages", () => {
    for (const file of ["gate.js", "article.js", "tab.js", "edits.js", "ui.js"]) expect(filesOf(build)).toContain(file);
  });
});

it("opens no sidebar by itself in Firefox and collects nothing", () => {
  const manifest = JSON.parse(readBuilt("firefox-mv3", "manifest.json"));
  expect(manifest.sidebar_action.open_at_install).toBe(false);
  expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ["none"] });
});

it("names every package that ships in THIRD_PARTY_NOTICES", () => {
  const { status, stderr } = spawnSync(process.execPath, [path.join(root, "scripts/notices.mjs"), "--check"], { encoding: "utf8" });
  expect(stderr).toBe("");
  expect(status).toBe(0);
});
