import type { ArticleName, Mention } from "../model/mention.ts";
import type { Phrase } from "../model/view.ts";
import type { Context } from "./context.ts";
import { entityLabel, nameLabel } from "./names.ts";
import { phrase } from "./phrase.ts";

const text = (value: string | number | undefined): string | null => (typeof value === "string" && value !== "" ? value : null);
const number = (value: string | number | undefined): number | null => (typeof value === "number" ? value : null);

/** The fuller form that a mention is short for, and where it stands. */
function fullForm(ctx: Context, mention: Mention, name: ArticleName | undefined): { name: string; para: Phrase | null } {
  const { params } = mention.reason;
  const form = text(params.full) ?? text(params.of) ?? text(params.name) ?? name?.label ?? mention.surfaceForm;
  const block = text(params.blockId);
  const stated = (block ? ctx.paragraphOfBlock.get(block) : undefined) ?? number(params.paragraph);
  const first = name?.mentions.map((id) => ctx.mentions.get(id)).find((item) => item?.surfaceForm === form);
  const n = stated ?? (first ? (ctx.paragraphOfBlock.get(first.blockId) ?? null) : null);
  return { name: form, para: n === null ? null : phrase("para", { n }) };
}

function beside(params: Mention["reason"]["params"], ctx: Context): Phrase | null {
  const words = text(params.beside);
  const entity = text(params.besideEntity);
  const name = entity ? entityLabel(ctx, entity) : text(params.besideName);
  if (words && name) return phrase("beside.wordsAndName", { words, name });
  if (words) return phrase("beside.words", { words });
  return name ? phrase("text", { text: name }) : null;
}

/** Why a mention was read and linked as it was, in words for the reader. */
export function whyPhrase(ctx: Context, mention: Mention): Phrase {
  const name = ctx.nameByKey.get(mention.nameKey);
  const { code, params } = mention.reason;
  const surface = mention.surfaceForm;
  const label = name ? nameLabel(ctx, name) : surface;
  const words = text(params.title) ?? text(params.word);
  switch (code) {
    case "name":
      return phrase("why.name", { surface, kind: mention.kind });
    case "spelling":
      return phrase("why.spelling", { surface, name: label, role: rolePhrase(name) });
    case "native-name":
    case "role":
      return phrase(`why.${code}`, { surface, name: label });
    case "weak-name-context": {
      const by = beside(params, ctx);
      return by ? phrase("why.weak-name-context", { surface, beside: by }) : phrase("why.weak-name-context.plain", { surface });
    }
    case "surname-of":
    case "given-name-of":
    case "short-form-of":
    case "acronym-of":
    case "gloss-of":
      return phrase(`why.${code}`, { surface, ...fullForm(ctx, mention, name) });
    default:
      return phrase(`why.${code}`, { surface, words: words ? phrase("quoted", { text: words }) : null });
  }
}

/** "Kakao's CEO", by the article's own words. */
function rolePhrase(name: ArticleName | undefined): Phrase | null {
  const role = name?.roles.find((item) => item.organisation);
  return role?.organisation ? phrase("why.roleOf", { organisation: role.organisation, title: role.title }) : null;
}
