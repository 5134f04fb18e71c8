import type { ReadInput } from "../../../lib/core/claims/read.ts";
import type { RecordIndex } from "../../../lib/core/dataset/record.ts";
import type { ArticleName, Mention, MentionKind } from "../../../lib/core/model/mention.ts";
import type { Block } from "../../../lib/core/model/text.ts";

/**
 * An article in short: one block per paragraph. "[Acme]" is a company, "[Acme=Acme Corp]" a form of the company Acme Corp,
 * "[+Beacon]" a venture, "{Ann Lee}" a person, "{Lee=Ann Lee}" a form of her name, "{Ann Lee@Acme}" one whose company the article gives.
 */
export function article(
  paragraphs: readonly string[],
  published: string | null = "2025-02-05",
  record: RecordIndex | null = null,
): ReadInput {
  const blocks: Block[] = [];
  const mentions: Mention[] = [];
  const names = new Map<string, ArticleName>();
  for (const [n, paragraph] of paragraphs.entries()) {
    const blockId = `b${n}`;
    let text = "";
    for (const part of paragraph.split(/(\[[^\]]+\]|\{[^}]+\})/)) {
      if (!/^[[{]/.test(part)) {
        text += part;
        continue;
      }
      const { form, label, kind, company } = parse(part);
      const key = `n:${label.toLowerCase()}`;
      const id = `m${mentions.length}`;
      const known = names.get(key) ?? name(key, label, kind);
      const roles = company
        ? [{ title: "chief executive", organisationKey: `n:${company.toLowerCase()}`, organisation: company, blockId }]
        : known.roles;
      names.set(key, { ...known, forms: [...new Set([...known.forms, form])], mentions: [...known.mentions, id], roles });
      mentions.push({
        id,
        blockId,
        start: text.length,
        end: text.length + form.length,
        surfaceForm: form,
        kind,
        executive: kind === "person",
        nameKey: key,
        entity: null,
        reason: { code: "name", params: {} },
        score: 1,
      });
      text += form;
    }
    blocks.push({ id: blockId, role: "paragraph", text });
  }
  return { blocks, mentions, names: [...names.values()], published, record };
}

function parse(part: string): { form: string; label: string; kind: MentionKind; company: string | null } {
  const person = part.startsWith("{");
  const [named = "", company = null] = part.slice(1, -1).split("@");
  const venture = named.startsWith("+");
  const [form = "", label = form] = named.replace(/^\+/, "").split("=");
  return { form, label, kind: person ? "person" : venture ? "venture" : "company", company };
}

const name = (key: string, label: string, kind: MentionKind): ArticleName => ({
  key,
  entity: null,
  kind,
  executive: kind === "person",
  label,
  forms: [],
  mentions: [],
  descriptor: null,
  roles: [],
  sure: true,
  notLinkedTo: null,
});
