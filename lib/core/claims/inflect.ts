/** A verb's form: which lemma and which tense. "past" forms may be participles too. */
export interface Inflected {
  readonly lemma: string;
  readonly tense: "base" | "present" | "past" | "participle" | "gerund";
}

/** Irregular past and participle: "take: took taken". */
const IRREGULAR: Readonly<Record<string, readonly [string, string]>> = {
  be: ["was", "been"],
  become: ["became", "become"],
  say: ["said", "said"],
  tell: ["told", "told"],
  think: ["thought", "thought"],
  know: ["knew", "known"],
  grow: ["grew", "grown"],
  rise: ["rose", "risen"],
  fall: ["fell", "fallen"],
  stand: ["stood", "stood"],
  sit: ["sat", "sat"],
  mean: ["meant", "meant"],
  leave: ["left", "left"],
  speak: ["spoke", "spoken"],
  read: ["read", "read"],
  broadcast: ["broadcast", "broadcast"],
  teach: ["taught", "taught"],
  cost: ["cost", "cost"],
  draw: ["drew", "drawn"],
  fly: ["flew", "flown"],
  undertake: ["undertook", "undertaken"],
  overtake: ["overtook", "overtaken"],
  rebuild: ["rebuilt", "rebuilt"],
  outsell: ["outsold", "outsold"],
  withdraw: ["withdrew", "withdrawn"],
  send: ["sent", "sent"],
  feed: ["fed", "fed"],
  show: ["showed", "shown"],
  begin: ["began", "begun"],
  bid: ["bid", "bid"],
  bind: ["bound", "bound"],
  break: ["broke", "broken"],
  bring: ["brought", "brought"],
  build: ["built", "built"],
  buy: ["bought", "bought"],
  choose: ["chose", "chosen"],
  come: ["came", "come"],
  cut: ["cut", "cut"],
  do: ["did", "done"],
  drive: ["drove", "driven"],
  find: ["found", "found"],
  get: ["got", "got"],
  give: ["gave", "given"],
  have: ["had", "had"],
  go: ["went", "gone"],
  hold: ["held", "held"],
  hurt: ["hurt", "hurt"],
  hit: ["hit", "hit"],
  beat: ["beat", "beaten"],
  keep: ["kept", "kept"],
  lead: ["led", "led"],
  lend: ["lent", "lent"],
  let: ["let", "let"],
  lose: ["lost", "lost"],
  make: ["made", "made"],
  meet: ["met", "met"],
  pay: ["paid", "paid"],
  put: ["put", "put"],
  run: ["ran", "run"],
  see: ["saw", "seen"],
  seek: ["sought", "sought"],
  sell: ["sold", "sold"],
  set: ["set", "set"],
  spend: ["spent", "spent"],
  spin: ["spun", "spun"],
  split: ["split", "split"],
  strike: ["struck", "struck"],
  sue: ["sued", "sued"],
  take: ["took", "taken"],
  win: ["won", "won"],
  write: ["wrote", "written"],
};

const DOUBLED = new Set([
  "plan",
  "control",
  "cancel",
  "model",
  "label",
  "transfer",
  "refer",
  "drop",
  "step",
  "stop",
  "permit",
  "admit",
  "swap",
  "ship",
  "equip",
  "snap",
  "scrap",
  "tap",
  "commit",
  "submit",
  "run",
  "set",
  "put",
  "get",
  "win",
  "begin",
  "bid",
  "cut",
  "let",
  "split",
  "spin",
]);

const third = (lemma: string): string => {
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return `${lemma}s`;
};
const stem = (lemma: string): string => {
  if (DOUBLED.has(lemma)) return lemma + lemma.at(-1);
  if (lemma.endsWith("e") && !lemma.endsWith("ee")) return lemma.slice(0, -1);
  return lemma;
};
const past = (lemma: string): string => {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  if (lemma.endsWith("ee")) return `${lemma}d`;
  return `${stem(lemma)}ed`;
};
const gerund = (lemma: string): string => (lemma.endsWith("ie") ? `${lemma.slice(0, -2)}ying` : `${stem(lemma)}ing`);

/** All forms of a verb, each with its tense. "past" stands for past and participle where they are alike. */
export function inflect(lemma: string): (Inflected & { readonly form: string })[] {
  const irregular = IRREGULAR[lemma];
  const [head, ...rest] = lemma.split("-");
  if (rest.length > 0 && head && head.length <= 3)
    return inflect(rest.join("-")).map((f) => ({ form: `${head}-${f.form}`, lemma, tense: f.tense }));
  const forms: (Inflected & { form: string })[] = [
    { form: lemma, lemma, tense: "base" },
    { form: lemma === "have" ? "has" : third(lemma), lemma, tense: "present" },
    { form: irregular ? irregular[0] : past(lemma), lemma, tense: "past" },
    { form: gerund(lemma), lemma, tense: "gerund" },
  ];
  if (irregular && irregular[0] !== irregular[1]) forms.push({ form: irregular[1], lemma, tense: "participle" });
  return forms;
}

/** Form -> readings. Where one form is the base and the past ("put"), both are kept in that order. */
export function inflections(lemmas: Iterable<string>): ReadonlyMap<string, readonly Inflected[]> {
  const map = new Map<string, Inflected[]>();
  for (const lemma of lemmas)
    for (const { form, tense } of inflect(lemma)) {
      const list = map.get(form);
      if (list) list.push({ lemma, tense });
      else map.set(form, [{ lemma, tense }]);
    }
  return map;
}
