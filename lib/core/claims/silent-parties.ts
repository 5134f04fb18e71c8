import type { Complement } from "./complements.ts";
import type { NounPlace } from "./describing-frames.ts";
import type { NounTrigger } from "./lexicon/types.ts";
import { amongThemselves } from "./noun-args.ts";
import type { Argument, Background } from "./types.ts";

/** Adds a silent party from the sentences before; gives what that costs in score, 0 where one is needed and none is known. */
export function addFromBefore(
  { from, to, trigger }: NounPlace,
  first: Complement | undefined,
  args: Argument[],
  background: Background,
  suffers: boolean,
): number {
  const only = args.length === 1 ? args[0] : undefined;
  if (only && trigger.kind === "investment" && only.role === "investor" && trigger.owner === "investor")
    return addHeld(only, args, background);
  const alone = only && (only.group.actors.length === 1 || (first?.group === only.group && !amongThemselves(first, trigger)));
  const role = trigger.owner ?? trigger.subject;
  if (alone) {
    const bought = suffers && background.target.length > 0;
    const actors = bought ? background.target : background.company;
    if (actors.length === 0) return 0;
    if (role) args.unshift({ group: { from, to, actors }, role: suffers ? "target" : role, implied: true });
    return 0.7;
  }
  if (args.length > 0 || !isSymmetric(trigger) || trigger.kind !== "joint-venture" || background.pair.length < 2 || !role) return 1;
  args.push(...background.pair.map((actor) => ({ group: { from, to, actors: [actor] }, role, implied: true })));
  return 0.5;
}

/** "A and B gave up their shares": in the company that the last deal was about. */
function addHeld(investor: Argument, args: Argument[], { target, company }: Background): number {
  const held = (target.length > 0 ? target : company).filter((a) => !investor.group.actors.some((b) => b.key === a.key));
  if (held.length > 0) args.push({ group: { ...investor.group, actors: held }, role: "target", implied: true });
  return held.length > 0 ? 0.6 : 0;
}

/** Both sides of the tie are the same: partners with partners. */
export const isSymmetric = (trigger: NounTrigger): boolean =>
  trigger.owner !== null && trigger.owner === trigger.subject && trigger.preps.with === trigger.owner;
