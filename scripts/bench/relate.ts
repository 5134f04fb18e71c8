import { type Relation, relateNames } from "../../lib/core/claims/relate.ts";

interface Question {
  readonly text: string;
  readonly a: { readonly start: number; readonly end: number };
  readonly b: { readonly start: number; readonly end: number };
}

/** The reader of statements in the form that a scorer of relations asks for: two names given, one relation answered. */
export const relate = ({ text, a, b }: Question): Relation | null => relateNames(text, a, b);
