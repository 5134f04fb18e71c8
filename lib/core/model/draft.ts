import type { PartialDate } from "./dates.ts";
import type { Kind, Status } from "./kinds.ts";

/** A tie being written in the form: filled in from the article as far as its text allows, changed and saved by the reader. */
export interface TieDraft {
  /** The own record's statement id when one is being edited. */
  readonly id: string | null;
  /** `kind` is what a name that isn't on record is taken for; a company where it isn't said. */
  readonly parties: readonly { readonly entity: string | null; readonly label: string; readonly kind?: NameDraft["kind"] }[];
  readonly kind: Kind;
  /** Of a supply, that nothing tells which of the two supplies; whoever changes the names says it by their order. */
  readonly undirected?: boolean;
  readonly status: Status;
  readonly current: "yes" | "no" | "unknown";
  readonly amount: string;
  readonly date: PartialDate | "";
  readonly gist: string;
  readonly note: string;
  readonly page: {
    readonly title: string;
    readonly publisher: string;
    readonly url: string;
    readonly published: PartialDate | "";
    readonly read: PartialDate;
    readonly paragraph: number | null;
  };
}

/** A name being added to the reader's own records. */
export interface NameDraft {
  readonly id: string | null;
  readonly label: string;
  readonly kind: "company" | "venture" | "person";
  readonly aliases: readonly string[];
  readonly descriptor: string;
  readonly note: string;
}
