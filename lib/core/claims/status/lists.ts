import { words } from "./cues.ts";

/** Cues as they stand in lower case with single spaces between tokens ("did not" for "didn't" is folded before). */
export const DENIED = words(
  "denied|denies|deny|denying|no longer|rejected|rejects|ruled out|rules out|rule out|dismissed|refuted|refused|refuses|refuse|not|never|n't|cannot|won't|didn't|doesn't|don't|isn't|wasn't|hasn't|haven't|wouldn't|rebuffed|declined to|declines to|turned down|walks away|walked away|opposed|without a",
);
/** Verbs whose infinitive did not happen: "failed to buy". */
export const CAME_TO_NOTHING = words("failed to|fails to|fail to|failing to|failure to|unable to|gave up");
export const DENIES_WHAT_FOLLOWS = words(
  "denied|denies|deny|denying|ruled out|rules out|not true|untrue|dismissed|dismisses|refuted|refutes|baseless",
);
export const SUSPENDED = words(
  "put on ice|on hold|shelved|shelves|postponed|postpones|delayed|delays|put off|suspended|suspends|paused|pauses",
);
export const FAILED = words(
  "failed|fails|fell through|falls through|fell apart|collapsed|collapses|scrapped|scraps|called off|abandoned|abandons|withdrawn|withdrew|withdraws|blocked|rejected|cancelled|canceled|aborted|dropped|walks away|walked away|vetoed",
);
export const ENDED = words(
  "ended|ends|terminated|terminates|dissolved|expired|former|formerly|severed|cut ties|broke off|parted ways|exited|exits|pulled out|pulls out|pulling out|withdrew from|quit|quits|wound up|ex",
);
export const CONSIDERING = words(
  "considering|considers|considered|consider|mulling|mulls|mulled|weighing|weighs|weighed|eyeing|eyes|studying|exploring|explores|explored|explore|thinking about|looking at|look into|looking into|may|might|could|potential|potentially|possible|possibly|possibility|open to|interested in|in talks|discuss|discussing|discussed|discussions|negotiating|talks|evaluating|pursuing|courting|seeking|speculation|rumours|rumors|if|whether|would consider|approached|hinted",
);
export const PLANNED = words(
  "plan|plans|planned|planning|intend|intends|intended|intending|intention|aim|aims|aiming|aimed|want|wants|wanted|seek|seeks|sought|hope|hopes|hoping|hoped|wish|wishes|proposed|proposes|proposing|proposal|set to|due to|preparing|prepares|going to|is to|are to|was to|ready to|would like|committed to|pledged|vowed|promised|subject to|offered|offers to|bid|bids|will|would|'ll|about to|poised to|looking to|decided to|to begin|to start",
);
export const EXPECTED = words("expects to|expect to|expected to|is expected|are expected|likely to|set to be");
export const SCHEDULED = words("scheduled to|scheduled for|slated to");
export const AGREED = words(
  "agreed|agrees|agree|agreement|signed|signs|inked|inks|struck|sealed|entered into|enters into|entered|reached|reaches|concluded|clinched|deal|contract|pact|memorandum|mou|put its name|put their names|put his name|put her name|pen to paper",
);
export const ANNOUNCED = words(
  "announced|announces|announce|announcing|announcement|unveiled|unveils|unveiling|unveil|made known|made public|revealed|disclosed|launching|introduced|press release|joint statement",
);
export const LAUNCHED = words(
  "launched|launches|established|founded|formed|set up|created|opened|started|began|dates from|kicked off|inaugurated|broke ground",
);
export const DONE = words(
  "completed|closed|finalised|finalized|finished|already|since|for years|has been|have been|owns|owned|holds|held|in force|became|remains",
);
export const RUMOUR = words(
  "reportedly|allegedly|according to sources|sources said|sources say|people familiar|rumoured|rumored|is said to|are said to|was said to|said to be|sources familiar|unconfirmed|speculated|speculation|a source|sources told|insiders",
);

export const BROKEN = words(
  "end|ends|ended|abandon|abandons|abandoned|break off|broke off|broken off|call off|called off|collapse|collapsed|broke down|broken down|suspended",
);

/** "will" says when, not whether. */
export const WILL = new Set(["will", "would", "'ll"]);
