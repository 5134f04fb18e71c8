import { Fragment, type ReactNode } from "react";
import type { PlaceInArticle } from "../lib/core/model/text.ts";
import type { Phrase } from "../lib/core/model/view.ts";
import { useActions, useWords } from "./context.tsx";

/** "Go to ¶11", by ear "Go to paragraph 11". */
export const goTo = (place: PlaceInArticle): Phrase => ({
  code: "tieview.goTo",
  params: { para: { code: "para", params: { n: place.paragraph } } },
});

export function Jump({ place, children }: { readonly place: PlaceInArticle; readonly children: ReactNode }) {
  const { jump } = useActions();
  const words = useWords();
  return (
    <button type="button" className="jump" aria-label={words.spoken(goTo(place))} onClick={() => jump(place)}>
      {children}
    </button>
  );
}

/**
 * A line of text in which the paragraph numbers of `places` ("¶11") are jumps. Only the first "¶11" is: a later one is another
 * article's. The text itself is hidden from the ear where `quiet`, because the row's sentence has said it.
 */
export function WithJumps({
  text,
  places,
  quiet,
}: {
  readonly text: string;
  readonly places: readonly PlaceInArticle[];
  readonly quiet: boolean;
}) {
  const parts: ReactNode[] = [];
  let rest = text;
  const say = (words: string) => words && parts.push(quiet ? <span aria-hidden="true">{words}</span> : words);
  for (const place of onePerParagraph(places)) {
    const found = new RegExp(`¶\\u202f?${place.paragraph}(?!\\d)`).exec(rest);
    if (!found) continue;
    say(rest.slice(0, found.index));
    parts.push(<Jump place={place}>{found[0]}</Jump>);
    rest = rest.slice(found.index + found[0].length);
  }
  say(rest);
  // Parts have no identity but their order.
  // biome-ignore lint/suspicious/noArrayIndexKey: see above
  return parts.map((part, index) => <Fragment key={index}>{part}</Fragment>);
}

function onePerParagraph(places: readonly PlaceInArticle[]): readonly PlaceInArticle[] {
  const seen = new Set<number>();
  const first = places.filter(({ paragraph }) => !seen.has(paragraph) && seen.add(paragraph));
  return first.sort((a, b) => a.paragraph - b.paragraph);
}
