import type { Words } from "../../core/words/translator.ts";
import type { TabState } from "../../state/types.ts";
import { placeOf } from "../../state/walk.ts";

/** What the toggle command says by ear: "Intertie on. 9 companies and ventures, 5 executives, 3 partnerships." */
export function toggled({ marksOn, view }: TabState, words: Words): string {
  if (!marksOn || !view) return words.text({ code: "panel.off" });
  const { counts, badge } = view.panel;
  const ties = badge ? { ties: { code: "panel.counts.ties", params: { n: badge } } } : {};
  return words.spoken({ code: "panel.counts.withTies", params: { counts, ...ties } });
}

/** What the mention walk says by ear: "Kakao, company, on record. 3 of 4." */
export function walked({ mentions, current, view }: TabState, words: Words): string {
  const place = placeOf(mentions, current);
  const card = place && view?.cards[place.mention.nameKey];
  if (!card) return "";
  const kind = { code: `name.${card.kind}` };
  const known = { code: card.unknown ? "name.notOnRecord" : "name.onRecord" };
  return words.spoken({ code: "name.walk", params: { name: card.title, kind, known, n: place.index + 1, total: place.total } });
}
