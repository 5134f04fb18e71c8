import { wordSet } from "./sets.ts";

/** Words that carry grammar; never a name by themselves. */
export const FUNCTION_WORDS: ReadonlySet<string> = wordSet(`
a an the this that these those i me my mine myself we us our ours ourselves you your yours he him his himself she her hers herself it its itself
they them their theirs themselves who whom whose which what when where why how if then else than as at by for from in into of off on onto out over
to up with within without about above across after against along among around before behind below beneath beside besides between beyond
despite down during except inside like unlike near outside past per since through throughout till toward towards under underneath until upon via
and but or nor so yet both either neither not no only own same such too very just also again already always ever never often once here there
all any each every few more most much many other others another some several enough less least
be am is are was were been being have has had having do does did doing done will would shall should can could may might must ought
because although though while whereas unless whether however therefore thus hence meanwhile moreover furthermore nevertheless nonetheless
still even now today tomorrow yesterday tonight perhaps maybe indeed instead rather quite almost nearly soon later earlier recently
according asked based given following including regarding amid despite versus vs. vs v. yes ok okay oh well let let's don't isn't didn't
won't can't i'm it's he's she's they're we're you're i've we've i'll we'll that's there's what's one two three four five six seven eight nine ten
eleven twelve twenty thirty forty fifty hundred thousand million billion trillion first second third fourth fifth last next
it's whatever whoever everyone everybody everything someone somebody something anyone anybody anything nothing nobody none
`);

/**
 * Common English words that the parser's lexicon doesn't have as such, among those that open sentences, headlines and page furniture with
 * a capital. Written down by hand from general knowledge, not read from any corpus; what the lexicon has isn't repeated here.
 */
export const COMMON_WORDS: ReadonlySet<string> = wordSet(`
action advertisement agreement ancient annual app approval apps army article articles asian assets assistance authorities auto automakers bags banner battery bay beach beer bidders bird birth blog bonus built business
businesses buyers cabinet cable camera campaign cancer candidates carbon career cargo carmakers case cattle central century ceremony championship chance chemical chipmakers choice church cinema class classes climate
coalition coast coffee college commentators commerce committee communications community companies company competition computer conditions conference construction consumer consumers contest contract convention copyright
corn corporation correction corrections council country county course cricket crime criminal crown cruise culture current currently cyber dairy danger data day days debt decades decision defence defense deficit degree
delivery demonstrators dental destination development device devices diet digital disclaimer discovery disease division divisions dog dogs dollar domestic drug drugs earthquake economic editorial effort election electric
electronic elements email emergency engine entry environment equity eurozone evidence exclusive exhibition exporters fact factbox factories factory fans fashion federal fees festival finally fiscal fitness flight flights
floor foods football foundation founder founders freedom freight fruit gallery gasoline german glass goal goals goods government governments govt grain grants group groups guidance halt hardware headline headlines health
healthcare heart heritage historic historical holiday holidays homeowners hotel hour hours household hundreds idea image images immigration income industrial industries industry inflation injury innovation insider
insight institutional institutions instruments insurance insurers intelligence international investment investments investor investors ironically island item items job jobs joint kitchen lake language law lawmakers laws
lawsuit leadership league lessons letter letters library life livestock local location loss losses lots lottery luxury machine magazine management manufacturers margin margins mark mass maximum medical medicine member
members memorial memory mental merger method methods mid middle miners ministry minute minutes mission monetary month months moon mortgage mortgages motion motor motors mountain movement museum mutual mystery nation
national natural nature navigation navy negotiations newsletter night noon notebook nuclear observers odds office offices offshore oilseeds olympic operation operations opinion opponents opposition options organization
original outlook output panel paper papers parliament participants partnership passenger passengers payment payments pension performance period personal photo photography photos physical picture pictures piece pipeline
pipelines pizza plane platform pleasure pledge plus pm podcast policemen policy political popular port positive possible presidential prevention priority prison privacy prize product production products profit profits
promotion properties property proposal prosecutors protection protesters provider provincial publicity quality quarter radio rail railway railways reality recipe recipes recovery refinery region regional registration
regular regulators reliable relief religious renewable rescue residential resources respondents response restaurant restaurants retail retailer retailers retirement reuse revenue revolution rivals river road robot robots
role rugby runner rural sale sales sanctions satellite scene scheme science script sea seafood season seasonal section sector sectors securities security seen semiconductor sensor separately serious server session
settlement settlements shareholder shareholders shots shoulders similar similarly situation skip slashes slightly snags society software soil solar song source sources soy soybean soybeans space speaker speech sport
sports stadium statement station status stock stocks stolen storage stories story strategic street streets strength structure studio subscribe subsidiary success sues suggestions summary summit sun supplier suppliers
supporters surgery sustainable table tablet tank tanker taps tariff tariffs task tech technical technologies technology telecom telecommunications telephone television temperature term terms terror textile theater
theatre theme theory thousands threat ticket tickets tiger title tobacco tool tools tourism tournament town toy toys tradition traditional transaction transactions transit transportation travellers treasury treatment
treaty tree trees tropical truck trucks truth typical union unions unit units university upstream vacation valley vehicle vehicles version vessel victims victory video village villagers virtual vision vital volume voters
wage wages wall wealth web website week weekend west wheat window winter wireless world worldwide written year yen zero
`);

/** Months, days and other calendar words. */
export const CALENDAR: ReadonlySet<string> = wordSet(`
january february march april may june july august september october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.
monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun mon. tue. tues. wed. thu. thurs. fri. sat. sun. gmt edt est pst pdt utc kst jst cet bst ist et pt
christmas easter thanksgiving ramadan halloween new_year's_day q1 q2 q3 q4 fy a.m. p.m. spring summer autumn winter`);

/** First words of the names of stock indexes. */
export const STOCK_INDEXES: ReadonlySet<string> = wordSet("nifty sensex nikkei kospi kosdaq stoxx topix ftse");

/** Acronyms and capitalised abbreviations that are never a name of a company or person. */
export const STOP_ACRONYMS: ReadonlySet<string> = wordSet(`
ai ml llm gpu cpu npu hbm dram nand ram ssd pc tv it ict vr ar xr iot api sdk ui ux saas lng lpg ev evs suv gdp cpi ppi ipo m&a r&d esg hr pr ceo cfo coo cto cio cmo md vp svp evp
us u.s. uk u.k. usa u.s.a. uae ussr u.s.s.r. drc prc eu uspto dna rna hiv aids covid covid-19 gps wi-fi usb sim led lcd oled qled 3d 4k 5g 4g 6g 3g lte fm pdf faq url http www html xml json
mw gw kwh mwh bpd usd eur gbp jpy krw cny inr rs rm rp aed sar qar chf sek nok dkk php thb vnd idr myr twd hkd sgd aud nzd cad ngn kes zar brl mxn egp pln czk huf ils etf reit nav eps ebitda cagr capex opex roi yoy qoq ytd bps fx otc adr gdr ipo spac nft dao b2b b2c oem odm erp crm
id no. no tel fax cc end ok vs am pm gmt utc est edt pst kst jst cet ii iii iv vi vii viii ix xi xii x mph kph kg km cm mm ft lb oz gb mb tb kb hz ghz mhz nm
a b c d e f g h i j k l m n o p q r s t u v w x y z mba phd ph.d. bsc msc jd bs ba ma md cpa cfa esq dc d.c. l.a. n.y. cbd sme smes ngo ngos pow mia asap tba tbc qr
asic fpga x86 soc gpt nlp rl agi cagr pe vc lbo ltd inc corp llc plc sa ag nv gmbh kospi kosdaq nikkei dax ftse cac s&p brent wti libor sofr repo mbs cds abs eib
sensex nifty nifty_50 bank_nifty topix stoxx stoxx_600 ibex ibex_35 mib ftse_mib ftse_100 ftse_250 cac_40 dax_40 mdax aex omx smi s&p_500 nasdaq_composite nasdaq_100 dow_jones dow_jones_industrial_average russell_2000 kospi_200 taiex hang_seng hang_seng_index csi_300 shanghai_composite straits_times_index bovespa ibovespa merval tasi asx_200 nikkei_225 jalsh vix`);

/** Last words of laws, indexes, prizes, events, plans: names, but not of organisations. */
export const THING_HEADS: ReadonlySet<string> = wordSet(`
act bill treaty accord agreement protocol law constitution index indices average award awards prize prizes summit conference festival cup games olympics war day week month season
plan initiative programme program project programmes convention championship championships tournament trophy medal open masters prix marathon derby final finals series show theorem
report survey review study edition model series standard code rule rules section chapter article amendment clause declaration charter pact deal resolution directive decree doctrine era age
crisis revolution uprising massacre disaster hurricane storm typhoon earthquake virus syndrome disease cancer crude bond bonds note notes bill bills futures composite 500 pro max mini ultra plus
platform suite app software edition operating_system watch phone tablet engine camera console language framework tool toolkit browser`);

/** Names of products, services, devices and models in business news: never mentions. */
export const PRODUCTS: ReadonlySet<string> = wordSet(`
chatgpt gpt gpt-3 gpt-4 gpt-4o gpt-5 gemini claude copilot llama grok sora dall-e kakaotalk kanana azure aws_bedrock bedrock windows office iphone ipad ipod mac macbook imac airpods siri android pixel chrome
gmail youtube_premium starlink prime_video whatsapp messenger alexa kindle echo playstation xbox switch galaxy exynos snapdragon ryzen epyc geforce cuda nvlink hopper blackwell axion tpu
wechat hotstar twitter tiktok_shop le_chat r1 v3 deepseek-r1 qwen hyperclova hyperclova_x bard watson ethereum bitcoin dogecoin java python linux excel powerpoint ozempic wegovy mounjaro zepbound
ios ipados macos watchos galaxy_s windows_10 windows_11 model_s model_3 model_y cybertruck f-150 prius corolla camry civic accord`);
