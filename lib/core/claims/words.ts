const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Prepositions that put the name after them out of reach as a subject. */
export const PREPOSITIONS = set(`
  of in on at to for from with by into onto over under between among amongst against through via within without toward towards
  about around near behind beside besides beyond during until till upon per despite across inside outside off like unlike alongside
  amid including except as than worth versus vs`);

export const DETERMINERS = set(`
  the a an this that these those its their his her our my your each every both some any no another other such all most many several
  certain various numerous same own two three four five six seven eight nine ten`);

export const AUXILIARIES = set(`
  is are was were be been being am has have had having will would shall should can could may might must do does did 's 're 've 'd 'll
  isn't aren't wasn't weren't won't wouldn't hasn't haven't hadn't don't doesn't didn't cannot can't couldn't`);

export const PRONOUNS = set(
  "it he she they them him her its his their we us our who which that itself themselves himself herself whom whose",
);

export const CONJUNCTIONS = set("and or but nor yet so & plus");

/** Words that open a clause of their own. */
export const CLAUSE_OPENERS = set(`
  while whereas although though because when if unless whether as since where once before after until that which who whose whom how why
  what lest`);

const SPEECH = set(`
  said says say saying announced announces announce announcing told tells added adds confirmed confirms disclosed discloses revealed
  reveals unveiled stated states reported reports declared noted notes claimed claims signaled signalled hinted promised`);

export const isSpeech = (low: string): boolean => SPEECH.has(low);

const ADVERBS = set(`
  also already now not never no longer still just only both jointly together separately later then soon first recently currently
  previously formerly formally officially reportedly allegedly further instead once again ever even today yesterday tomorrow too
  so far mainly more back well closely each partly fully indirectly directly eventually subsequently all either neither`);

export const isAdverb = (low: string): boolean =>
  ADVERBS.has(low) || (low.length > 4 && low.endsWith("ly") && low !== "family" && low !== "supply");

const OTHERS = set(`
  there here this these those i you what how why where when however moreover meanwhile therefore thus hence according
  last next earlier later ago since during under following based founded headquartered established`);

/** Words that never are a name, even with a capital at the start of a sentence. */
export const isFunctionWord = (low: string): boolean =>
  PREPOSITIONS.has(low) ||
  DETERMINERS.has(low) ||
  AUXILIARIES.has(low) ||
  PRONOUNS.has(low) ||
  CONJUNCTIONS.has(low) ||
  CLAUSE_OPENERS.has(low) ||
  OTHERS.has(low) ||
  isAdverb(low);

/** The month of May, as the lower-case form of its item: "may" is the verb. */
export const MONTH_OF_MAY = "may.";

const CALENDAR = new Set(
  (
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec " +
    "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun"
  ).split(" "),
);
/** Months and weekdays, short forms too. */
export const isCalendarWord = (low: string): boolean => CALENDAR.has(low) || low === MONTH_OF_MAY;

const TITLES = new Set(
  (
    "chief executive chairman chairwoman chair chairperson president ceo cfo coo cto cio founder co-founder cofounder vice senior head director minister " +
    "prime secretary governor mr mrs ms dr sir lord officer managing general spokesman spokesperson spokeswoman i ai it"
  ).split(" "),
);
/** Words of a person's office, which end a name that stands before them. */
export const isTitleWord = (low: string): boolean => TITLES.has(low);
