import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { BUILDS, filesOf, folderOf, readBuilt } from "./output.ts";

/** What the stores refuse a package for. Firefox's has a linter, which `npm test` runs; Chrome's has none, so its rules are checked here. */
const API_OF: Readonly<Record<string, RegExp>> = {
  storage: /\.storage\.local\b/,
  scripting: /\.scripting\.executeScript\b/,
  contextMenus: /\.contextMenus\.create\b/,
  sidePanel: /\.sidePanel\.open\b/,
};
/** Permissions without an API of their own: room for records, and the page that the reader clicked on. */
const WITHOUT_API = ["unlimitedStorage", "activeTab"];
const PATTERN = /^(?:\*|https?):\/\/(?:\*|(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+)\/\*$/;

/** Width and height of a PNG, from its first chunk. */
function sizeOf(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe.each(BUILDS)("%s", (build) => {
  const manifest = JSON.parse(readBuilt(build, "manifest.json"));
  const files = filesOf(build).map((file) => file.replaceAll("\\", "/"));

  it("is named, numbered and described as stores want it", () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.name.length).toBeLessThanOrEqual(45);
    expect(manifest.description.length).toBeLessThanOrEqual(132);
    expect(manifest.version).toMatch(/^(?:0|[1-9]\d{0,4})(?:\.(?:0|[1-9]\d{0,4})){1,3}$/);
    expect([manifest.update_url, manifest.key, manifest.web_accessible_resources?.length ?? 0]).toEqual([undefined, undefined, 0]);
  });

  it("has icons of the sizes that it says", () => {
    expect(Object.keys(manifest.icons)).toContain("128");
    for (const [size, file] of Object.entries<string>({ ...manifest.icons, ...manifest.action.default_icon }))
      expect(sizeOf(path.join(folderOf(build), file)), file).toEqual([Number(size), Number(size)]);
  });

  it("holds every file that its manifest names", () => {
    const { background, action, options_ui: options, side_panel: side, sidebar_action: bar, content_scripts: scripts } = manifest;
    const named = [
      background.service_worker ?? background.scripts,
      action.default_popup,
      options.page,
      side?.default_path ?? bar.default_panel,
      scripts.flatMap((one: { js?: string[]; css?: string[] }) => [...(one.js ?? []), ...(one.css ?? [])]),
    ].flat();
    for (const file of named) expect(files).toContain(file);
  });

  it("asks for no permission that nothing in it uses", () => {
    const code = files.filter((file) => file.endsWith(".js")).map((file) => readBuilt(build, file));
    for (const permission of manifest.permissions.filter((one: string) => !WITHOUT_API.includes(one)))
      expect(
        code.some((text) => API_OF[permission]?.test(text)),
        permission,
      ).toBe(true);
  });

  it("names hosts in patterns that browsers take, and at most four keys", () => {
    const patterns = [...manifest.host_permissions, ...manifest.optional_host_permissions, ...manifest.content_scripts[0].matches];
    expect(patterns.filter((pattern: string) => !PATTERN.test(pattern))).toEqual([]);
    const keys = Object.values<{ suggested_key?: object }>(manifest.commands).filter((command) => command.suggested_key);
    expect(keys.length).toBeLessThanOrEqual(4);
  });
});
