import { wordSet } from "./sets.ts";

/** Verbs of speech beside a speaker's name. */
export const SPEECH: ReadonlySet<string> = wordSet(`
said says say told tells added adds noted notes explained explains argued argues insisted stressed commented remarked replied answered asked warned acknowledged
admitted conceded declared claimed recalled wrote writes tweeted joked predicted quipped testified lamented concluded observed emphasized emphasised reiterated
continued suggested thinks believes thought believed urged pledged vowed denied hinted quoted saying`);

/** What persons do and companies don't. */
export const PERSON_VERBS: ReadonlySet<string> = wordSet(`
born joined resigned married died wept smiled graduated studied retired stepped spoke speaks speaking arrived flew visited met meets recalled felt feels feel knew knows
walked sat stood served serves lives lived grew learned learnt became hopes hoped wept dismissed promised heads headed chairs chaired quit defeated beat scored
underwent studied attended addressed shook nodded laughed wrote authored co-founded cofounded founded succeeded succeeds replaces replaced runs left`);

/** What a company does with the people who lead it: "names Jane Doe chief executive". */
export const APPOINTS: ReadonlySet<string> = wordSet(
  "names named appoints appointed appointing hires hired picks picked taps tapped promotes promoted poaches poached elects elected elevates elevated reappoints reappointed brings brought installs installed ousts ousted fires fired sacks sacked dismisses dismissed",
);

/** What "I" says or does: after a name it is the pronoun, no ruler's number. */
export const SAYS_I: ReadonlySet<string> = wordSet(
  "am have had do don't did didn't can can't think know see say said would will want believe was",
);
