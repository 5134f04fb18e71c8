import { type RefObject, useEffect, useId, useRef, useState } from "react";
import type { Mention } from "../../lib/core/model/mention.ts";
import type { CardView, Phrase } from "../../lib/core/model/view.ts";
import type { CardTarget } from "../../lib/state/card-machine.ts";
import { useActions, useLabels, useTab, useWords } from "../context.tsx";
import { DoneLine } from "../notice.tsx";
import { Say } from "../say.tsx";
import { CardSections, itemsOf, MentionSteps } from "./card-sections.tsx";
import { CardTools, UnknownActions } from "./card-tools.tsx";
import { CARD_MAX_HEIGHT, staying, useFit } from "./fit.ts";
import { LinkToAnother } from "./link-to-another.tsx";
import { useOwnDone } from "./own-done.ts";

export interface CardProps {
  readonly card: CardView;
  /** Where the mention stands; null for a looked-up selection. */
  readonly place: CardTarget["place"] | null;
  readonly pinned: boolean;
  /** Opened by key: the name takes the focus. */
  readonly takeFocus: boolean;
  readonly onPin: () => void;
  /** How tall it may be where it stands, in CSS pixels. */
  readonly room?: number;
}

/** A name's card: name, what it is, role, ties with names in this article, foot. A dialog that isn't modal. */
export function Card({ card, place, pinned, takeFocus, onPin, room = Number.POSITIVE_INFINITY }: CardProps) {
  const { mention, why } = useOpenedOn(place);
  const scale = useTab((state) => state.settings.textSize);
  const { openPanel } = useActions();
  const t = useLabels();
  const words = useWords();
  const titleId = useId();
  const root = useRef<HTMLDivElement>(null);
  const [whyOpen, setWhyOpen] = useState(false);
  const done = useOwnDone();
  const items = itemsOf(card);
  const { tight, hidden } = useFit(root, items, `${card.nameKey} ${whyOpen} ${done}`, Math.min(CARD_MAX_HEIGHT * scale, room));
  useFocusOnName(root, takeFocus);
  return (
    <div ref={root} className={tight ? "card tight" : "card"} role="dialog" aria-labelledby={titleId}>
      <div className="card-body">
        <div className="card-head">
          <h2 id={titleId} className="name" tabIndex={-1}>
            <bdi>{card.title}</bdi>
            {card.nativeName && " "}
            {card.nativeName && (
              <span className="native-name" lang={card.nativeName.lang}>
                <bdi>{card.nativeName.text}</bdi>
              </span>
            )}
          </h2>
          {card.lines.map((line) => (
            <p className="body" key={words.text(line)}>
              <Say phrase={line} />
            </p>
          ))}
        </div>
        {whyOpen && why && (
          <p className="why" role="status">
            <Say phrase={why} />
          </p>
        )}
        <CardSections card={card} kept={staying(items, hidden)} />
        {card.unknown && card.mentions > 0 && <MentionSteps card={card} />}
        {card.unknown && !done && <UnknownActions card={card} mention={mention} />}
        {done && <DoneLine>{mention && <LinkToAnother mention={mention} />}</DoneLine>}
      </div>
      <div className="card-foot">
        <span>{card.foot && <Say phrase={card.foot} />}</span>
        <button type="button" className="link" onClick={openPanel}>
          {hidden > 0 ? t("card.moreInPanel", { n: hidden }) : t("card.openPanel")}
        </button>
      </div>
      <CardTools card={card} mention={mention} pinned={pinned} onPin={onPin} onWhy={why ? () => setWhyOpen(true) : null} />
    </div>
  );
}

/** The mention at this place and why it is marked, as it was when the card opened: a correction may take it from the list, and its id is then another's. */
function useOpenedOn(place: CardProps["place"]): { readonly mention: Mention | null; readonly why: Phrase | null } {
  const now = useTab(({ mentions }) => mentions.find((one) => one.blockId === place?.blockId && one.start === place.start) ?? null);
  const whyNow = useTab(({ view }) => (now ? (view?.why[now.id] ?? null) : null));
  const [first] = useState({ mention: now, why: whyNow });
  return first;
}

function useFocusOnName(root: RefObject<HTMLElement | null>, wanted: boolean): void {
  useEffect(() => {
    if (wanted) root.current?.querySelector<HTMLElement>(".name")?.focus({ preventScroll: true });
  }, [root, wanted]);
}
