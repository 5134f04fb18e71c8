import type { Dataset } from "./types.ts";

/** A text that the dataset's editors wrote, with its place. */
export interface OwnWords {
  readonly path: string;
  readonly text: string;
  readonly record: string;
}

/** Every text of a dataset that must be in the editors' words: descriptors, gists, details, sides and notes of disagreements. */
export function ownWords(dataset: Dataset): OwnWords[] {
  const texts: OwnWords[] = [];
  const add = (path: string, text: string | undefined, record: string) => {
    if (text !== undefined) texts.push({ path, text, record });
  };
  dataset.entities.forEach((entity, i) => {
    add(`entities[${i}].descriptor.text`, entity.descriptor?.text, entity.id);
  });
  dataset.statements.forEach((statement, i) => {
    add(`statements[${i}].gist`, statement.gist, statement.id);
    add(`statements[${i}].amount.purpose`, statement.amount?.purpose, statement.id);
  });
  dataset.claims.forEach((claim, i) => {
    add(`claims[${i}].detail`, claim.detail, claim.id);
  });
  dataset.disagreements.forEach((disagreement, i) => {
    add(`disagreements[${i}].note`, disagreement.note, disagreement.id);
    disagreement.sides.forEach((side, j) => {
      add(`disagreements[${i}].sides[${j}].short`, side.short, disagreement.id);
    });
    // Sums and names are given as printed; they are facts, not wording.
    if (disagreement.aspect === "amount" || disagreement.aspect === "name") return;
    disagreement.sides.forEach((side, j) => {
      add(`disagreements[${i}].sides[${j}].says`, side.says, disagreement.id);
    });
  });
  return texts;
}
