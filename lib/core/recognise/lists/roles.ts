import { wordSet } from "./sets.ts";

/** What a title says of its holder. `lead`: decided by the words beside it (president, director, leader). */
export type RoleClass = "business" | "politics" | "sport" | "other" | "lead";

const BUSINESS = wordSet(`
ceo cfo coo cto cio cmo cso cpo chro evp svp vp co-ceo co-ceos ceos md
chairman chairwoman chairperson chair chairmen co-chairman co-chair vice-chairman vice-chair
founder founders co-founder co-founders cofounder cofounders owner co-owner owners tycoon magnate mogul billionaire
entrepreneur industrialist financier banker treasurer president-ceo shareholder businessman
executive executives boss proprietor heir heiress dealmaker underwriter controller comptroller restaurateur hotelier`);

const POLITICS = wordSet(`
minister cs cm dcm mla mca premier chancellor senator sen. congressman congresswoman congressmen rep. representative governor gov. mayor king queen
prince princess pope emperor empress sultan sheikh sheik emir crown ambassador envoy diplomat judge justice magistrate general gen. colonel col.
lieutenant lt. major maj. captain-general capt. sergeant sgt. admiral adm. commander brigadier marshal lawmaker legislator deputy mp mps
senators dictator commissioner sheriff prosecutor secretary-general premier-designate councillor councilman councilwoman alderman
archbishop bishop cardinal imam ayatollah rabbi reverend rev. patriarch minister-president dissident rebel warlord guerrilla
first_lady politician candidate speaker ombudsman attorney-general consul lord lady baroness baron duke duchess earl countess`);

const SPORT = wordSet(`
coach striker midfielder goalkeeper defender winger forward captain skipper player footballer golfer swimmer sprinter boxer cyclist
pitcher catcher quarterback batsman bowler all-rounder wicketkeeper playmaker fullback flanker prop lock hooker centre-back
manager-coach referee umpire jockey champion medallist medalist right-hander left-hander outfielder infielder shortstop fly-half`);

const OTHER = wordSet(`
actor actress singer rapper musician comedian filmmaker author writer novelist poet playwright professor prof. scientist researcher
reporter correspondent journalist editor columnist photographer commentator broadcaster presenter
spokesman spokeswoman spokesperson lawyer attorney solicitor barrister doctor physician surgeon nurse teacher student
customer shopper neighbour neighbor tenant passenger pensioner retiree worker employee staffer intern blogger influencer youtuber model dancer painter sculptor
composer conductor violinist pianist host producer screenwriter showrunner farmer activist victim suspect gunman detective inspector officer economist strategist analyst engineer architect designer chef
expert lecturer specialist academic psychologist historian philosopher priest father mother brother sister wife husband son daughter uncle cousin widow
engineer trader broker consultant assistant colleague ally friend businesswoman millionaire merchant survivor resident fugitive clerk mechanic counterpart predecessor successor nominee contender challenger incumbent advocate litigator campaigner organiser organizer curator biographer critic welder butcher baker carpenter plumber electrician fisherman dentist pharmacist veterinarian midwife pastor schoolteacher handyman adviser advisor counsel aide official`);

const LEAD = wordSet(`
president presidents director directors leader leaders chief chiefs head secretary manager managers partner partners principal
dean chairman-designate delegate member members veteran investor investors promoter promoters vice-president dealer vice-presidents`);

/** Words that may stand before or inside a title. */
export const ROLE_MODIFIERS: ReadonlySet<string> = wordSet(`
former ex-chief then late vice deputy senior executive group global regional acting interim incoming outgoing co-founding founding
non-executive honorary managing general assistant associate chief prime foreign finance defence defense interior health trade
economy economic justice education transport energy agriculture environment operating financial technology information marketing
strategy product commercial revenue legal medical scientific creative investment people human resources compliance risk communications
corporate national state federal opposition party parliamentary first second attorney solicitor district supreme court lead principal
representative inside outside independent head team club staff sales operations business development research art sporting technical
police army navy air force military security intelligence central bank house senate majority minority budget tax labour labor home
cabinet field white presidential communist democratic republican conservative socialist nationalist rebel muslim separatist bosnian
purchasing procurement manufacturing engineering design retail longtime long-time self-made elder younger youngest eldest new current previous one-time erstwhile permanent special under-secretary junior`);

const AROUND_ROLE = /^(?:ex|co|vice|then|deputy|sub|under)-|-(?:elect|designate|general)$/g;

/** Relations that are titles in lower case only: Son, Sister and Father begin names. */
export const FAMILY: ReadonlySet<string> = wordSet(
  "father mother brother sister wife husband son daughter uncle cousin widow heir heiress",
);
/** Titles that are surnames too when a given name stands before them. */
export const SURNAME_TITLES: ReadonlySet<string> = wordSet(
  "king prince major judge bishop pope marshal baron duke page earl cardinal justice chief head lord chair general dean cook farmer hooker prop lock anchor priest",
);

/** Relations that say nothing of whom their holder acts for. */
export const RELATIONS: ReadonlySet<string> = wordSet(
  "friend ally colleague rival counterpart predecessor successor nominee contender challenger survivor resident assistant father mother brother sister wife husband son daughter uncle cousin widow",
);

/** People known from the news to lead companies, by full name; of them, too, articles speak without saying so. General knowledge. */
export const KNOWN_LEADERS: ReadonlySet<string> = wordSet(`
masayoshi_son son_jeong-ui lee_jae-yong jay_y._lee chey_tae-won koo_kwang-mo chung_euisun chung_eui-sun shin_dong-bin kim_beom-su brian_kim bang_si-hyuk lee_hae-jin choi_soo-yeon kwak_noh-jung chung_shin-a lee_boo-jin park_jung-ho ryu_young-sang
jensen_huang lisa_su tim_cook john_ternus sundar_pichai satya_nadella andy_jassy jeff_bezos elon_musk mark_zuckerberg sam_altman greg_brockman dario_amodei demis_hassabis arvind_krishna larry_ellison safra_catz clay_magouyrk michael_dell marc_benioff lip-bu_tan pat_gelsinger rene_haas cristiano_amon hock_tan shantanu_narayen nikesh_arora bill_gates steve_jobs eric_schmidt alexandr_wang arthur_mensch liang_wenfeng aravind_srinivas mira_murati ilya_sutskever palmer_luckey alex_karp peter_thiel reid_hoffman vinod_khosla
morris_chang c.c._wei mark_liu young_liu terry_gou ren_zhengfei jack_ma joe_tsai eddie_wu pony_ma robin_li lei_jun wang_chuanfu robin_zeng richard_liu colin_huang zhang_yiming li_ka-shing victor_li zong_qinghou wang_jianlin william_li he_xiaopeng
tadashi_yanai hiroshi_mikitani akio_toyoda koji_sato toshihiro_mibe makoto_uchida ivan_espinosa kenichiro_yoshida carlos_ghosn yoshimitsu_goto junichi_miyakawa
mukesh_ambani anil_ambani nita_ambani akash_ambani isha_ambani anant_ambani gautam_adani karan_adani ratan_tata noel_tata natarajan_chandrasekaran kumar_mangalam_birla sunil_mittal sunil_bharti_mittal lakshmi_mittal uday_kotak azim_premji narayana_murthy nandan_nilekani anand_mahindra anil_agarwal sajjan_jindal bhavish_aggarwal vijay_shekhar_sharma deepinder_goyal vijay_mallya byju_raveendran falguni_nayar cyrus_poonawalla adar_poonawalla
bernard_arnault françois-henri_pinault francois-henri_pinault xavier_niel patrick_drahi vincent_bolloré patrick_pouyanné luca_de_meo carlos_tavares antonio_filosa john_elkann oliver_blume ola_källenius ola_kallenius roland_busch christian_klein tim_höttges leonhard_birnbaum markus_krebber christian_sewing andrea_orcel carlo_messina ana_botín ana_botin amancio_ortega marta_ortega josé_maría_álvarez-pallete josé_ignacio_sánchez_galán christophe_fouquet peter_wennink børje_ekholm daniel_ek sebastian_siemiatkowski michael_o'leary willie_walsh jim_ratcliffe richard_branson james_dyson margherita_della_valle murray_auchincloss wael_sawan emma_walmsley pascal_soriot noel_quinn georges_elhedery sergio_ermotti colm_kelleher ulf_mark_schneider
warren_buffett greg_abel charlie_munger jamie_dimon david_solomon jane_fraser brian_moynihan larry_fink stephen_schwarzman steve_schwarzman ken_griffin ray_dalio carl_icahn bill_ackman paul_singer mary_barra jim_farley bob_iger david_zaslav david_ellison shari_redstone rupert_murdoch lachlan_murdoch ted_sarandos reed_hastings brian_roberts howard_schultz brian_niccol doug_mcmillon kelly_ortberg albert_bourla david_ricks mike_wirth darren_woods ryan_cohen adam_neumann sam_bankman-fried changpeng_zhao brian_armstrong jack_dorsey elizabeth_holmes evan_spiegel
aliko_dangote mike_adenuga tony_elumelu strive_masiyiwa johann_rupert patrice_motsepe nicky_oppenheimer ralph_mupita naguib_sawiris nassef_sawiris mo_ibrahim amin_nasser sultan_al_jaber yasir_al-rumayyan alwaleed_bin_talal
carlos_slim marcelo_claure david_vélez joesley_batista wesley_batista eike_batista marcos_galperin jorge_paulo_lemann gina_rinehart andrew_forrest twiggy_forrest mike_cannon-brookes pham_nhat_vuong`);

/** First parts of titles of two words: lieutenant-colonel, lord-lieutenant. */
const COMPOUND = wordSet("lieutenant major brigadier rear wing squadron lord attorney solicitor auditor inspector commander secretary");

/** Class of a single role word, lower case; undefined when it is none. */
export function roleClass(title: string): RoleClass | undefined {
  const word = title.includes("-") ? title.replace(AROUND_ROLE, "") : title;
  if (BUSINESS.has(word)) return "business";
  if (POLITICS.has(word)) return "politics";
  if (SPORT.has(word)) return "sport";
  if (LEAD.has(word)) return "lead";
  if (OTHER.has(word)) return "other";
  const [first, second] = word.split("-");
  return second && COMPOUND.has(first!) ? roleClass(second) : undefined;
}

/** Titles that always stand before a person's name and tell nothing else. */
export const HONORIFICS: ReadonlySet<string> = wordSet(
  "mr mr. mrs mrs. ms ms. miss dr dr. sir dame madam madame mme. mlle. monsieur herr frau messrs. mx. señor señora doña dona mama don signor tan_sri datuk dato dato' shri smt. dr.",
);

/** Role words that are common parts of company names when no person follows. */
export const ROLE_IN_COMPANY: ReadonlySet<string> = wordSet(
  "general president king prince crown captain major lord queen duke commander cardinal",
);

const STANDFAST = wordSet("chief executive vice managing general senior deputy executive");

const STATE = wordSet(
  "interior foreign finance defence defense treasury state home labour labor health education energy trade commerce cabinet press agriculture transport transportation justice homeland war",
);

/** "Navy veteran", "war veteran": of these nobody acts for a company; of an industry's veterans many do. */
const FORCES = wordSet("army navy air force forces military marine marines police war vietnam guard combat infantry service");

/** Class of a whole title from its words. */
export function titleClass(words: readonly string[]): RoleClass {
  if (isBusinessTitle(words)) return "business";
  const classes = words.map((word) => roleClass(word));
  if (words.at(-1) === "veteran" && words.some((word) => FORCES.has(word))) return "other";
  if (words.includes("presidential") || (words.includes("secretary") && words.some((word) => STATE.has(word)))) return "politics";
  for (const sort of ["politics", "sport", "lead"] as const) if (classes.includes(sort)) return sort;
  return "other";
}

/** Whether a title's words make its holder someone who acts for a company. */
export function isBusinessTitle(words: readonly string[]): boolean {
  if (words.at(-1) === "secretary" || words.at(-1) === "assistant") return false;
  if (words.some((word) => BUSINESS.has(word))) return true;
  const text = words.join(" ");
  return (
    /\bchief\b.{0,80}\b(?:officer|executive)\b|\bmanaging (?:director|partner)\b|\bvice[- ]president\b|\bpresident[- ](?:director|commissioner)\b|\bgeneral (?:manager|partner|counsel)\b|\bco-?presidents?\b|\b(?:country|division|plant|fund|portfolio|brand) (?:manager|head)\b|\b(?:finance|operating|legal|people|data|digital|risk|communications|innovation|design|technology|product|marketing|operations|purchasing|procurement|strategy|investment|sales|commercial|human resources|personnel|engineering|manufacturing|retail|research) (?:chief|head|director|boss)\b/.test(
      text,
    ) && words.some((word) => STANDFAST.has(word) || roleClass(word) !== undefined)
  );
}

/** Heads of state and government of recent years, who act for no company even where an article gives them no title. */
export const STATESMEN: ReadonlySet<string> = wordSet(`
donald_trump joe_biden barack_obama kamala_harris george_bush bill_clinton hillary_clinton narendra_modi manmohan_singh vladimir_putin volodymyr_zelensky xi_jinping li_qiang emmanuel_macron
olaf_scholz friedrich_merz angela_merkel keir_starmer rishi_sunak boris_johnson theresa_may giorgia_meloni pedro_sanchez viktor_orban donald_tusk recep_tayyip_erdogan benjamin_netanyahu
shigeru_ishiba fumio_kishida shinzo_abe sanae_takaichi lee_jae-myung yoon_suk-yeol yoon_suk_yeol moon_jae-in lula_da_silva javier_milei justin_trudeau mark_carney claudia_sheinbaum
mohammed_bin_salman anthony_albanese cyril_ramaphosa bola_tinubu prabowo_subianto ferdinand_marcos ursula_von_der_leyen trump biden obama modi putin macron merz starmer meloni erdogan netanyahu zelensky lula milei`);

/** Surnames that headlines print alone, as everybody knows whose they are: people at the head of companies. */
export const LEADERS: ReadonlySet<string> = wordSet(`
musk bezos zuckerberg buffett nadella pichai altman iger dimon branson icahn ackman benioff ellison thiel soros arnault ghosn
wozniak ballmer sandberg dorsey kalanick khosrowshahi chesky wojcicki amodei hassabis suleyman andreessen dalio druckenmiller
`);
