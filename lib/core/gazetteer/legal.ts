/** Legal forms that may follow a company's name; the value tells whether a full stop belongs to it. */
const FORMS = new Map<string, boolean>([
  ..."corp inc co ltd bhd jr bros".split(" ").map((word) => [word, true] as const),
  ..."corporation incorporated company limited llc llp lp plc ag se nv sa spa ab asa oyj kk gmbh bv pbc pte pty kgaa sarl srl sas"
    .split(" ")
    .map((word) => [word, false] as const),
]);
FORMS.delete("jr");

/** Whether the word (folded) is a legal form. */
export const isLegalForm = (key: string): boolean => FORMS.has(key);

/** Whether a full stop after this legal form belongs to the name ("Corp."). */
export const takesStop = (key: string): boolean => FORMS.get(key) === true;

/** Number of words at the end that are legal forms ("Co Ltd": 2); never all of them. */
export function legalTail(keys: readonly string[]): number {
  let n = 0;
  while (n < keys.length - 1 && isLegalForm(keys[keys.length - 1 - n] ?? "")) n++;
  return n;
}
