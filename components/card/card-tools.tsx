import type { Mention } from "../../lib/core/model/mention.ts";
import type { CardView } from "../../lib/core/model/view.ts";
import { copyText } from "../../lib/core/words/copy.ts";
import { correctionOf } from "../../lib/state/walk.ts";
import { useActions, useLabels, useTab, useWords } from "../context.tsx";
import { MoreIcon, PinIcon } from "../icons.tsx";
import { Menu, type MenuItem } from "../menu.tsx";

export interface CardToolsProps {
  readonly card: CardView;
  readonly mention: Mention | null;
  readonly pinned: boolean;
  readonly onPin: () => void;
  /** Shows why the name was marked, in place; null where there is no reason to show. */
  readonly onWhy: (() => void) | null;
}

/** Pin and menu. They stand last in the document (name, rows, actions) and at the top by style. */
export function CardTools({ card, mention, pinned, onPin, onWhy }: CardToolsProps) {
  const { copy, correct, mute, pauseHere, editRecord, deleteRecord } = useActions();
  const mentions = useTab((state) => state.mentions);
  const host = useTab((state) => state.article?.host ?? "");
  const words = useWords();
  const t = useLabels();
  const name = card.title;
  const items: MenuItem[] = [];
  if (onWhy) items.push({ key: "why", label: t("menu.why"), run: onWhy });
  const toCopy = card.copy;
  if (toCopy) items.push({ key: "copy", label: t("menu.copy"), run: () => copy(copyText(toCopy, words), toCopy.sources.length) });
  if (!card.unknown && mention) {
    const run = () => correct(correctionOf(mentions, mention, null, "here"));
    items.push({ key: "not-this", label: t("menu.notThis", { name }), run });
  }
  const { yours } = card;
  if (yours !== undefined) {
    items.push({ key: "edit", label: t("menu.editName", { name }), run: () => editRecord(yours) });
    items.push({ key: "delete", label: t("menu.deleteName", { name }), run: () => deleteRecord(yours) });
  }
  items.push({ key: "mute", label: t("menu.mute", { name }), run: () => mute(card.nameKey, name) });
  if (host) items.push({ key: "pause", label: t("menu.pause", { host }), run: pauseHere });
  return (
    <div className="card-tools">
      <button
        type="button"
        className="icon-button"
        aria-pressed={pinned}
        aria-label={t("card.pin")}
        title={t(pinned ? "card.unpin" : "card.pin")}
        onClick={onPin}
      >
        <PinIcon pinned={pinned} />
      </button>
      <Menu label={t("menu.open")} icon={<MoreIcon />} items={items} />
    </div>
  );
}

/** What an unknown name offers in place of the menu's corrections. */
export function UnknownActions({ card, mention }: { readonly card: CardView; readonly mention: Mention | null }) {
  const { addName, correct } = useActions();
  const mentions = useTab((state) => state.mentions);
  const t = useLabels();
  const { mayBe } = card;
  return (
    <div className="buttons">
      <button type="button" className="button" onClick={() => addName(card.nameKey)}>
        {t("card.addToRecords")}
      </button>
      {mayBe && mention && (
        <button type="button" className="button" onClick={() => correct(correctionOf(mentions, mention, mayBe.entity, "article"))}>
          {t("card.itIs", { name: mayBe.label })}
        </button>
      )}
      {mention && (
        <button type="button" className="button" onClick={() => correct(correctionOf(mentions, mention, "no-name", "article"))}>
          {t(card.kind === "person" ? "card.notPerson" : "card.notCompany")}
        </button>
      )}
    </div>
  );
}
