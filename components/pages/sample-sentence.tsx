import type { Settings } from "../../lib/core/model/settings.ts";
import { useLabels, useTab } from "../context.tsx";

type Mark = "company" | "person" | "unknown";

/** Which marks the settings leave in a text. */
export function isMarked(mark: Mark, settings: Pick<Settings, "marks" | "markCompanies" | "markExecutives">): boolean {
  if (settings.marks === "off") return false;
  if (mark === "person") return settings.markExecutives;
  return settings.markCompanies && (mark === "company" || settings.marks === "all");
}

/** A sentence with one name of each kind, marked as the settings have it. */
export function SampleSentence() {
  const settings = useTab((state) => state.settings);
  const t = useLabels();
  const names: readonly (readonly [Mark, string])[] = [
    ["company", t("sample.company")],
    ["unknown", t("sample.unknown")],
    ["person", t("sample.person")],
  ];
  const params = Object.fromEntries(names);
  const parts = splitAt(
    t("sample.sentence", params),
    names.map(([, name]) => name),
  );
  return (
    <p className="sample sample-sentence">
      {parts.map((part) => {
        const mark = names.find(([, name]) => name === part)?.[0];
        if (!mark || !isMarked(mark, settings)) return part;
        return (
          <span key={part} className={`mark ${mark}`}>
            {part}
          </span>
        );
      })}
    </p>
  );
}

/** The text cut before and after each name, in the order of the text. */
export function splitAt(text: string, names: readonly string[]): readonly string[] {
  const found = names.map((name) => ({ name, at: text.indexOf(name) })).filter(({ at }) => at >= 0);
  found.sort((a, b) => a.at - b.at);
  const parts: string[] = [];
  let from = 0;
  for (const { name, at } of found) {
    parts.push(text.slice(from, at), name);
    from = at + name.length;
  }
  return [...parts, text.slice(from)].filter((part) => part !== "");
}
