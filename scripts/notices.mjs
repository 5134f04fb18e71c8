// Writes THIRD_PARTY_NOTICES: the packages whose code is in the built extension, with their licences' full texts.
// node scripts/notices.mjs           writes the file
// node scripts/notices.mjs --check   exits 1 when the file isn't what would be written
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const target = path.join(root, "THIRD_PARTY_NOTICES");

/** Folders whose imports may enter the build. */
const SOURCES = ["components", "data", "entrypoints", "lib"];
const IMPORT = /(?:from|import)\s*\(?\s*"((?:@[\w.-]+\/)?[\w-][\w.-]*)[^"]*"/g;

/** Packages that our sources import, by name. */
function imported() {
  const files = SOURCES.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => path.join(root, folder, file)),
  );
  const names = files.flatMap((file) => [...readFileSync(file, "utf8").matchAll(IMPORT)].map((match) => match[1]));
  return [...new Set(names)].filter((name) => existsSync(path.join(root, "node_modules", name, "package.json")));
}

/** Of WXT only these enter the build; its build-time dependencies don't. */
const STOPS = { wxt: ["@wxt-dev/browser"] };
/** Peers and type packages that bring no code. */
const NO_CODE = /^(@types\/|typescript$)/;

const read = (name) => JSON.parse(readFileSync(path.join(root, "node_modules", name, "package.json"), "utf8"));

function collect() {
  const found = new Map();
  const queue = imported();
  while (queue.length) {
    const name = queue.shift();
    if (found.has(name) || NO_CODE.test(name) || !existsSync(path.join(root, "node_modules", name, "package.json"))) continue;
    const info = read(name);
    found.set(name, info);
    queue.push(...(STOPS[name] ?? Object.keys(info.dependencies ?? {})));
  }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, "en"));
}

function licenceText(name) {
  const folder = path.join(root, "node_modules", name);
  const file = readdirSync(folder).find((one) => /^(licen[cs]e|copying)/i.test(one));
  return file ? readFileSync(path.join(folder, file), "utf8").replace(/\r\n/g, "\n").trim() : null;
}

function entry({ name, license, author, homepage, repository }) {
  const by = typeof author === "string" ? author : author?.name;
  const from = homepage ?? (typeof repository === "string" ? repository : repository?.url);
  const head = [`${name} (${license})`, by, from].filter(Boolean).join("\n");
  return `${head}\n\n${licenceText(name) ?? `Licensed under ${license}; the package carries no licence text of its own.`}`;
}

export function notices() {
  const rule = `\n\n${"-".repeat(78)}\n\n`;
  const intro = "Intertie contains code of these packages. Each stands under its own licence.";
  return `${[intro, ...collect().map(entry)].join(rule)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = notices();
  if (!process.argv.includes("--check")) writeFileSync(target, text);
  else if (!existsSync(target) || readFileSync(target, "utf8") !== text) {
    console.error("THIRD_PARTY_NOTICES is out of date: run node scripts/notices.mjs");
    process.exitCode = 1;
  }
}
