/** Romanised spellings of Korean names: Revised Romanisation, McCune-like forms and the spellings people choose. */

const ONSETS: readonly (readonly string[])[] = [
  ["g", "k"],
  ["kk"],
  ["n"],
  ["d", "t"],
  ["tt"],
  ["r", "l"],
  ["m"],
  ["b", "p"],
  ["pp"],
  ["s"],
  ["ss"],
  [""],
  ["j", "ch"],
  ["jj"],
  ["ch"],
  ["k"],
  ["t"],
  ["p"],
  ["h"],
];
const VOWELS: readonly (readonly string[])[] = [
  ["a"],
  ["ae", "ai"],
  ["ya"],
  ["yae"],
  ["eo", "u"],
  ["e"],
  ["yeo", "you", "yu"],
  ["ye"],
  ["o"],
  ["wa"],
  ["wae"],
  ["oe", "oi"],
  ["yo"],
  ["u", "oo"],
  ["wo", "weo"],
  ["we"],
  ["wi"],
  ["yu", "yoo"],
  ["eu", "u"],
  ["ui", "eui", "yi"],
  ["i", "ee"],
];
const CODAS: readonly (readonly string[])[] = [
  [""],
  ["k", "g"],
  ["k"],
  ["k"],
  ["n"],
  ["n"],
  ["n"],
  ["t"],
  ["l"],
  ["k"],
  ["m"],
  ["l"],
  ["l"],
  ["l"],
  ["p"],
  ["l"],
  ["m"],
  ["p", "b"],
  ["p"],
  ["t"],
  ["t"],
  ["ng"],
  ["t"],
  ["t"],
  ["k"],
  ["t"],
  ["p"],
  ["t"],
];

/** Surnames with the spellings in use; the first is the commonest. */
const SURNAMES: Readonly<Record<string, string>> = {
  이: "lee yi rhee ri rhie",
  김: "kim gim",
  박: "park pak bak",
  최: "choi choe chey choy",
  정: "jeong jung chung cheong chong joung",
  강: "kang gang",
  조: "cho jo",
  윤: "yoon yun youn",
  장: "jang chang",
  임: "lim im yim rim",
  한: "han",
  오: "oh",
  서: "seo suh sur",
  신: "shin sin",
  권: "kwon gwon",
  황: "hwang",
  안: "ahn an",
  송: "song",
  류: "ryu yoo yu lyu ryoo",
  유: "yoo yu you ryu",
  홍: "hong",
  전: "jeon jun chun",
  고: "ko go koh",
  문: "moon mun",
  손: "son sohn shon",
  양: "yang",
  배: "bae pae",
  백: "baek paik paek",
  허: "heo hur huh",
  남: "nam",
  심: "shim sim",
  노: "noh roh no",
  하: "ha",
  곽: "kwak gwak",
  성: "sung seong",
  차: "cha",
  주: "joo ju chu",
  우: "woo wu",
  구: "koo ku gu goo",
  민: "min",
  나: "na ra rah",
  진: "jin chin",
  지: "ji chi jee",
  엄: "eom um uhm",
  채: "chae",
  원: "won",
  천: "cheon chun",
  방: "bang pang",
  공: "kong gong",
  현: "hyun hyeon",
  함: "ham",
  변: "byun byeon pyon",
  염: "yeom yum",
  여: "yeo",
  추: "choo chu",
  도: "do",
  소: "so",
  석: "seok suk",
  선: "sun seon",
  설: "seol",
  마: "ma",
  길: "gil kil",
  연: "yeon",
  위: "wi",
  표: "pyo",
  명: "myung myeong",
  기: "ki gi",
  반: "ban",
  왕: "wang",
  금: "geum keum kum",
  옥: "ok",
  육: "yook yuk",
  인: "in",
  맹: "maeng",
  제: "je",
  모: "mo",
  탁: "tak",
  국: "kook guk",
  어: "eo",
  은: "eun",
  편: "pyun pyeon",
  남궁: "namgoong namgung",
  황보: "hwangbo",
  선우: "sunwoo seonu",
  제갈: "jegal",
};
const SPELLINGS = new Map<string, string[]>(Object.entries(SURNAMES).map(([hangul, list]) => [hangul, list.split(" ")]));
const BY_SPELLING = new Map<string, string[]>();
for (const list of SPELLINGS.values())
  for (const one of list) BY_SPELLING.set(one, [...new Set([...(BY_SPELLING.get(one) ?? []), ...list])]);

/** Every spelling of the Korean surname that this is one spelling of; empty when it is none. Lower case. */
export function surnameSpellings(latin: string): readonly string[] {
  return BY_SPELLING.get(latin.toLowerCase()) ?? [];
}

/** Spellings of one Hangul syllable in a given name, lower case. */
function syllableSpellings(syllable: string): string[] {
  const code = syllable.charCodeAt(0) - 0xac00;
  if (code < 0 || code > 11171) return [];
  const onset = Math.floor(code / 588);
  const vowel = Math.floor((code % 588) / 28);
  const coda = code % 28;
  const onsets = onset === 9 && vowel === 20 ? ["s", "sh"] : (ONSETS[onset] ?? []);
  let vowels = [...(VOWELS[vowel] ?? [])];
  if (coda === 0 && (vowel === 0 || vowel === 8)) vowels.push(`${vowels[0]}h`);
  if (onset === 11 && vowel === 13) vowels = ["u", "oo", "woo"];
  if (onset === 11 && vowel === 20) vowels = ["i", "ee", "yi"];
  const out: string[] = [];
  for (const o of onsets) for (const v of vowels) for (const c of CODAS[coda] ?? []) out.push(o + v + c);
  return out;
}

/** A romanised Korean name: the surname and the given name's syllables, lower case. */
export interface RomanisedName {
  readonly surname: string;
  readonly given: readonly string[];
}

const product = (lists: readonly (readonly string[])[]): string[][] =>
  lists.reduce<string[][]>((rows, list) => rows.flatMap((row) => list.map((item) => [...row, item])), [[]]);

/** All romanised spellings of a Hangul personal name of two to four syllables; empty where the surname is none or it has a space. */
export function romaniseHangul(name: string): RomanisedName[] {
  if (!/^[가-힣]{2,4}$/.test(name)) return [];
  const two = SPELLINGS.has(name.slice(0, 2)) && name.length > 2 ? 2 : 1;
  const surnames = SPELLINGS.get(name.slice(0, two));
  if (!surnames) return [];
  const given = product([...name.slice(two)].map(syllableSpellings));
  return surnames.flatMap((surname) => given.map((syllables) => ({ surname, given: syllables })));
}

/** Vowels and edges that people spell in several ways without changing the syllable. */
const SWAPS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(.*)(?:yeo|you|yu)(ng|n)$/, ["$1yeo$2", "$1you$2", "$1yu$2"]],
  [/^([^y]*)(?:eo|u)(ng|n|l|k|m)$/, ["$1eo$2", "$1u$2"]],
  [/^(.*[^aeiou])?(?:oo|woo|u)$/, ["$1oo", "$1u"]],
  [/^(s|sh)(i.*)$/, ["s$2", "sh$2"]],
  [/^(.*)ee$/, ["$1ee", "$1i"]],
  [/^(.*[^aeiou])?ah?$/, ["$1a", "$1ah"]],
];

/** Other spellings of one romanised syllable, itself first. */
function respell(syllable: string): string[] {
  const out = new Set([syllable]);
  for (const [pattern, forms] of SWAPS) {
    for (const known of [...out]) {
      if (!pattern.test(known)) continue;
      for (const form of forms) out.add(known.replace(pattern, form));
    }
  }
  return [...out];
}

/** Spellings of a Korean name that is known in Latin letters only: its surname's and its syllables' usual variants. */
export function respellRomanised(surname: string, given: readonly string[]): RomanisedName[] {
  const surnames = surnameSpellings(surname);
  if (surnames.length === 0) return [];
  const rows = product(given.map((syllable) => respell(syllable.toLowerCase())));
  return surnames.flatMap((one) => rows.map((row) => ({ surname: one, given: row })));
}

const PARTICLES = (
  "은 는 이 가 을 를 의 에 에서 에게 에게서 에는 에도 와 과 로 으로 로서 으로서 로써 도 만 까지 부터 보다 처럼 라고 이라고 이라는 라는 라며 이라며 이나 나 랑 이랑 께 께서 " +
  "한테 조차 마저 측 등 이다 였다 이었다 이며 며 이고 고 인 일 든 이든 엔 에선 에만 의해 뿐 씩 대로 만큼 같은 및 란 이란 야 아 여 요 님 씨 발 향 산 제 식 계"
).split(" ");
const PARTICLE = new Set(PARTICLES);

/** Titles that are written onto a person's name. */
const TITLES = "회장 부회장 사장 부사장 대표 대표이사 의장 총수 전무 상무 이사 최고경영자 대통령 총리 장관 의원 씨".split(" ");
/** Words written onto a company's name that still mean the company. */
const COMPANY_WORDS = "그룹 사 측 주 주가 주식 본사 대표 회장 사장 관계자 코리아는".split(" ");

function split(rest: string, words: ReadonlySet<string>, depth: number): boolean {
  if (rest === "") return true;
  if (depth === 0) return false;
  for (let n = Math.min(4, rest.length); n > 0; n--) if (words.has(rest.slice(0, n)) && split(rest.slice(n), words, depth - 1)) return true;
  return false;
}

const AFTER_PERSON = new Set([...PARTICLES, ...TITLES]);
const AFTER_COMPANY = new Set([...PARTICLES, ...COMPANY_WORDS]);

/** Whether what is written onto a name in Hangul leaves it that name: particles, and titles of people; "뱅크" does not. */
export function isParticleRun(rest: string, person: boolean): boolean {
  if (PARTICLE.has(rest)) return true;
  return rest.length <= 10 && split(rest, person ? AFTER_PERSON : AFTER_COMPANY, 3);
}
