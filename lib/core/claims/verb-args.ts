import { type Complement, hangsOn } from "./complements.ts";
import { isName } from "./groups.ts";
import type { Inflected } from "./inflect.ts";
import type { VerbTrigger } from "./lexicon/types.ts";
import type { Subject } from "./subject.ts";
import type { Argument, Background, Group, Item } from "./types.ts";

/** Everything of a clause that its verb's arguments are taken from. */
export interface ClauseParts {
  readonly trigger: VerbTrigger;
  readonly subject: Subject | null;
  readonly complements: readonly Complement[];
  readonly reading: Inflected;
  /** Words of the verb chain before the trigger. */
  readonly chain: readonly string[];
  /** Items after the trigger, to its reach. */
  readonly after: readonly Item[];
  /** Names of the sentence before the trigger, companies only. */
  readonly before: readonly Group[];
  readonly background: Background;
}

const JOINT_LEMMAS = new Set(
  "merge partner team collaborate cooperate ally join combine meet co-develop co-operate unite consolidate discuss talk negotiate share pool part go".split(
    " ",
  ),
);
const JOINT_WORDS = new Set("jointly together joint half both side 50-50 equally".split(" "));
const IMPLIED_KINDS = new Set(["investment", "supply"]);

const hung = (c: Complement, preps: readonly string[]): boolean => hangsOn(c, (p) => preps.includes(p)) !== null;

/** "builds trains with 27 B carriages": what is counted is no maker. */
const isCounted = (c: Complement, trigger: VerbTrigger): boolean => trigger.makes === true && /^\d+$/.test(c.between.at(-1) ?? "");

/** "A buys its batteries": the possessor of the object is the subject itself. */
const isItself = (c: Complement, subject: Subject | null): boolean =>
  subject !== null && c.group.actors.every((a) => subject.group.actors.some((b) => b.key === a.key));

/** The parties of an active clause: subject, object, and a third one where the trigger takes it. */
export function activeArgs(parts: ClauseParts): Argument[] {
  const { trigger, subject, complements, reading } = parts;
  const combined = combinedArgs(parts);
  if (combined) return combined;
  const object = complements.find(
    (c) => hung(c, trigger.object) && (c.prep !== "" || c.gap <= 12) && !isItself(c, subject) && !isCounted(c, trigger),
  );
  const args: Argument[] = [];
  const personal = subject?.group.actors.every((a) => a.kind === "person");
  if (subject && !(personal && reading.lemma !== "meet")) args.push({ group: subject.group, role: trigger.roles[0] });
  if (!object) return jointArgs(parts) ?? coArgs(parts, args) ?? impliedArgs(parts, args);
  const earlier = parts.before.at(-1);
  if (args.length === 0 && trigger.lemma === "come" && earlier) args.push({ group: earlier, role: trigger.roles[0] });
  args.push({ group: object.group, role: trigger.roles[1] });
  for (const c of complements.slice(complements.indexOf(object) + 1)) {
    if (!trigger.needs || c.prep !== object.prep || c.prep === "" || c.prep === "~") break;
    args.push({ group: c.group, role: trigger.roles[1] });
  }
  const third = trigger.also ? complements.find((c) => c !== object && hung(c, trigger.also?.preps ?? [])) : undefined;
  if (third && trigger.also) args.push({ group: third.group, role: trigger.also.role });
  return distinct(args);
}

/** "C plans to merge A with B": the parties are what is put together, not who does it. */
function combinedArgs({ trigger, complements }: ClauseParts): Argument[] | null {
  if (trigger.kind !== "merger") return null;
  const first = complements.find((c) => c.prep === "" && c.gap <= 3);
  const other = complements.find((c) => c.prep === "with");
  return first && other ? [first, other].map(({ group }) => ({ group, role: "partner" })) : null;
}

const FAR_SIDE = 6;
/** "A and B cooperate fully with the authority", "signed similar agreements with the agency": the other side is somebody unnamed. */
export function isWithOthers(after: readonly Item[]): boolean {
  const at = after.slice(0, FAR_SIDE).findIndex((i) => i.low === "with");
  if (at < 0 || ["each", "one"].includes(after[at + 1]?.low ?? "")) return false;
  const clause = after.slice(0, at).some((i) => i.kind === "punct" && i.text !== "-");
  return (
    !clause &&
    ["the", "a", "an", "several", "many", "local", "other"].includes(after[at + 1]?.low ?? "") &&
    !after.slice(at, at + 7).some(isName)
  );
}

/** "A and B merged", "A and B are working together": the parties are all in the subject. */
function jointArgs({ trigger, subject, chain, after, complements }: ClauseParts): Argument[] | null {
  if (trigger.roles[0] !== trigger.roles[1] || !trigger.object.includes("with") || !subject || subject.group.actors.length < 2) return null;
  const together =
    (JOINT_LEMMAS.has(trigger.lemma) && (trigger.lemma !== "join" || trigger.particle !== undefined)) ||
    after.slice(0, 12).some((i) => JOINT_WORDS.has(i.low)) ||
    chain.some((w) => JOINT_WORDS.has(w)) ||
    subject.joint === true ||
    (trigger.lemma === "work" && after[0]?.low === "on");
  if (!together || isWithOthers(after)) return null;
  const parties = subject.group.actors
    .slice(0, 6)
    .map((actor) => ({ group: { ...subject.group, actors: [actor] }, role: trigger.roles[0] }));
  const venture = complements.find((c) => c.group.actors[0]?.kind === "venture");
  return venture && trigger.kind === "joint-venture" ? [...parties, { group: venture.group, role: "venture" }] : parties;
}

/** "B plans to integrate A's models and co-develop products": what is done together is done with the other company named before. */
function coArgs({ trigger, before }: ClauseParts, args: readonly Argument[]): Argument[] | null {
  const subject = args[0]?.group;
  if (!subject || !trigger.lemma.startsWith("co-") || trigger.kind !== "co-development") return null;
  const other = before.findLast((g) => g.from > subject.to && !g.actors.some((a) => subject.actors.some((b) => b.key === a.key)));
  return other ? [args[0] as Argument, { group: other, role: trigger.roles[1] }] : null;
}

/** "SoftBank bought shares for $2 billion": the target is whom the sentence before was about. */
function impliedArgs({ trigger, background }: ClauseParts, args: readonly Argument[]): Argument[] {
  const implied = trigger.kind === "investment" && background.target.length > 0 ? background.target : background.company;
  const only = args[0];
  if (!only || implied.length === 0 || !IMPLIED_KINDS.has(trigger.kind) || (trigger.kind === "investment" && !trigger.needs)) return [];
  if (only.group.actors.some((a) => implied.some((b) => b.key === a.key))) return [];
  return [only, { group: { from: only.group.from, to: only.group.to, actors: implied }, role: trigger.roles[1], implied: true }];
}

/** The parties of a passive clause: agent, subject, third. */
export function passiveArgs({ trigger, subject, complements }: ClauseParts): Argument[] {
  const agent = complements.find((c) => hung(c, ["by"]));
  const args: Argument[] = agent ? [{ group: agent.group, role: trigger.roles[0] }] : [];
  if (subject) args.push({ group: subject.group, role: trigger.roles[1] });
  const third = trigger.also ? complements.find((c) => c !== agent && hung(c, trigger.also?.preps ?? [])) : undefined;
  if (third && trigger.also) args.push({ group: third.group, role: trigger.also.role });
  return distinct(args);
}

function distinct(args: readonly Argument[]): Argument[] {
  const out: Argument[] = [];
  for (const arg of args) if (!out.some((o) => o.group.from === arg.group.from)) out.push(arg);
  return out;
}
