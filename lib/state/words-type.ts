import type { Phrase } from "../core/model/view.ts";

/** The interface's translator: turns a Phrase into what is read (`text`) and what is heard (`spoken`, "paragraph 11" for "¶11"). */
export interface Words {
  text(phrase: Phrase): string;
  spoken(phrase: Phrase): string;
}
