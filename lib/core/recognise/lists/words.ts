import { wordSet } from "./sets.ts";

/** Words that carry grammar; never a name by themselves. */
export const FUNCTION_WORDS: ReadonlySet<string> = wordSet(`
a an the this that these those i me my mine myself we us our ours ourselves you your yours he him his himself she her hers herself it its itself
they them their theirs themselves who whom whose which what when where why how if then else than as at by for from in into of off on onto out over
to up with within without about above across after against along among around before behind below beneath beside besides between beyond
despite down during except inside like near outside past per since through throughout till toward towards under underneath until upon via
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

/** Common words that open sentences, headlines or page furniture with a capital. General English, beside the parser's lexicon. */
export const COMMON_WORDS: ReadonlySet<string> = wordSet(`
about account accounting action adds advertisement advice age agreement ahead aid air all america's analysis analysts annual answer apart app apps army article articles
artificial asked assets attack authorities auto average award back bad bank banks based battle beat beats bet bets best better big bill black blog blue board
bond bonds book books boost border both box boy break breaking budget build business businesses buy buyers call calls campaign capital car care
cars case cash cause center central centre chain chair challenge chance change changes charge charges chart charts check chief child children chip chips
city civil claim claims class clean clear close closing cloud club coal code coffee cold college comment comments commercial common community
companies company computer concern concerns conference consumer contact content contents contract control copyright corporate cost costs council country
court cover crash credit crime crisis critics crude culture currency current customer customers cut cuts cyber daily data date day days deal dealers deals death
debate debt decision deep defence defense delay demand design despite details development digital dinner director disclaimer display dollar domestic door doubts draft drive driver drop
drug drugs due early earnings east economic economy edge editor editorial education effort election electric electronic email emergency employees end ends energy engineer
engineers entry environment equity europe's event events exclusive executive executives exports eye eyes face facebook fact factbox factory fair fall falls family farm farmers
fast fear fears features featured federal field fight figure figures file film final finance financial find finds fire firm firms first fiscal five flash flat flight focus food foot force forces foreign
forecast form former forward fourth free friday's fresh full fund funds further future gain gains game games gas general german get gets girl give gives global go goal gold good goods government governments grain great green gross
ground group groups growth guide gun half hall hand hands hard head heading headline headlines health heart heat heavy help high higher highlights hit hits hold holding holdings holiday
holidays home hope hopes hospital hot hotel hour hours house housing human hundreds ice idea image images impact import imports income index industrial industry inflation information
insider inside insight instead insurance intelligence interest international internet interview invest investment investments investor investors island issue issues item items job jobs join joins joint judge jump jumps
keep key keys kick kids kill kills king know labor labour land large late latest launch launches law laws lawyer lead leader leaders leads league learn leave leaves legal
letter letters level life light limits line lines link links list live lives loan loans local long look looking loss losses love low lower lunch machine made magazine mail main major make makers makes making man management
manager managers many march margin margins mark market marketing markets mass match may mayor media medical meet meeting meets members memory men merger messages metal middle military mine minister ministers minor minute minutes
missing mobile model models money month monthly months more morning mortgage motor mountain move moves movie much music must naming names nation national natural navigation near net network networks new news newsletter
next night north note notebook notes number numbers officer officers official officials offer offers oil old olympic one online open opening opinion options order orders original outlook output overview page pages paper papers
part parties partner partners parts party passengers past pay peace people percent photo photos picture pictures pilot pipeline place places plan plane plans plant plants play player players please pm podcast point
police policy political poll polls pool poor popular population port post posted pound power powers premium prepare president press pressure price prices prime print prior private prize probe problem problems process product production products
profile profit profits program programs progress project projects property protect public publicity published purchase push put quarter quarterly question questions quick quote race radio rain raise raises rally range rate rates rating ratings reach read
reading ready real rebels record records recovery red reference reform refugees region regulators related release relief report reporter reporters reporting reports research reserve reserved resort resources response rest restaurant restaurants result results retail return
returns revenue review rich right rights ring rise rises risk risks river road robot robots rock role round rule rules run runs rural russia's sale sales same save say says scale school schools science scientists screen sea search season seat
second secret section sector securities security see seeks seen sell sells send senior sense series serious service services session set sets settle settlement shake shape share shares ship ships shock shop short shot shots show shows side sign
signs silver simple single site sites situation size skip slips slow small smart social society software soldier soldiers solar solid sources south space spain's special speech spending sport sports spot spring staff stage stake stakes stand standard star stars start starts
state statement states station status stay step steps stock stocks stop stops store stores stories storm story strategy street strike strong student students studies study style subscribe subsidiary success such summary summer summit sun supply support surge
surprise survey system systems table take takes talk talks target tariff tariffs task tax taxes tea teacher teachers team teams tech technical technology telecom term terms terror test tests text thank thanks thing things think third thousands threat ticket tickets time times tip tips title
today's toll tomorrow's tool tools top topic topics total touch tour tourism tourists town trade trader traders trading traffic train trains transport travel treasury trend trends trial trip trouble truck trucks trust truth turn turns twin type unit units
update updated updates use used user users value vehicle vehicles venture version video view views visit voice volume vote voters wage wages wait walk walks wall want wants war warning wars watch water wave way ways wealth weather web website week weekend weekly welcome west
wheat white win wind window wins winter wire wish woman women wood word words work worker workers works world worry worth write written wrong year yen yield yields young youth
abroad added adopted advocates agents agreed allies amid ancient approval arms artists asian assistance attempts attorney automakers baby bags banking bankers banner battery bay beach beef beer beneath bird birth body bomb bonus boom boosted bottom brand brief broad broker brokers building built bus
cabinet cable camera camp cancer candidates cargo carbon cards career carrier carriers cattle century ceremony chairs champion championship character charity cheap chef chemical choice church cinema circle citizens classic classes climate closed coach coalition coast comes coming commerce committee communications
competition complete complex conditions conflict construction consumers contest contrast convention cooking cool corn corporation correction corrections cotton counsel county couple course courts cricket criminal crop crown cruise cup cycle dairy dance danger dark data-driven dead dealer dear deaths decades december's deficit degree
delivery dental deputy destination device devices diet direct discovery disease division divisions doctor doctors documents dog dogs double dream dress drink driving earth earthquake eating electricity elements elite emerging engine enterprise entertainment equipment eurozone evening evidence exchange exhibition existing expect expected expert experts export exporters eastern
experience extra factories fans fashion fat fees female festival fiction fighting filing finally fish fishing fitness flag flights flood floor flow flowers foods football foundation founder founders freedom freight fruit fuel fun furniture gallery garden gasoline gate gene gift glass goals golf grand grants graphics grass guard guest guests guidance hair
halt happy hardware having healthcare hearing hedge hello heritage hero historic historical history hockey homes honor horse hospitals host hosts household houses immigration improved increase increased independent individual industries initial injury innovation institute institutional institutions instruments integrated
kitchen knowledge lake language lawmakers lawsuit leadership leading lease lessons library license limited liquid literature livestock living location logistics look lottery lots luxury male manufacturers manufacturing maps marine maritime master material materials maximum measures meat medicine member memorial mental merchant message method metals methods
mid miles milk mineral mining ministry mission mixed modern monetary moon mortgages mother motion motors movement multiple murder museum mutual mystery native natural-gas nature navy negotiations networking noon normal northern notice nuclear nursing object ocean odds offering office offices offshore oilseeds operating operation operations operator opposition
organic organization overseas owner owners package panel parents park parliament partnership passenger patient patients payment payments pension perfect performance period personal pet phone phones photography physical piece pink pipelines pizza plastic platform playing pleasure plus pop position positive possible potential practice premier presidential prevention primary principal priority prison privacy
producer producers professional professor programme promotion properties proposal proposed prosecutors protection protest protests provider provincial quality quarterback queen rail railway railways rare raw reality rebel receive recent recipe recipes recycling reform refinery regional registration regular reliable religious remote renewable rental repair
republic request rescue researchers residential residents retailer retailers retirement reuse revolution rice rivals road-show rose royal rugby runner rush safe safety salary sample sanctions satellite scene schedule scheme scholars scientific score scores script seafood seasonal secondary secretary sectors seed seeds selected selling semiconductor seminar senate
sensor separate separately server settlements seven sex shareholder shareholders shelter shipping shoe shoes shopping shore shoulders showing signal significant similar similarly since site-wide six skills skin sleep slightly smoke snow soccer soft soil song sound source southern soy soybean soybeans speaker specialist specific speed spirit sponsored spread square
stable stadium staff-writer standing standards station statistics steel stolen stone storage strategic stream streaming streets strength stress structure studio subject suggestions suit sugar supplier suppliers surgery suspect sustainable sweet swimming tablet tank tanker tea teaching technologies telecommunications telephone television temperature
temporary ten tennis terminal terrorist textile theater theatre theme theory thinking thousand thursday's tickets tiger title tobacco tone tour tournament toy toys track tradition traditional training transaction transactions transfer transition transit transportation treatment treaty tree trees tribute troops tropical truck tuesday's tv twenty typical
union unions unique universal university upper upstream urban vacation valley van vegetable vessel veteran victims victory village virtual virus vision visitors vital wages warm warnings waste wedding western wholesale wild wildlife wine winners wireless wonder wool worldwide worst yellow yesterday's zero zone
chairman chairwoman ceo cfo coo buying selling leading names beats sees eyes mulls weighs inks unveils taps wins loses posts slips soars sinks tumbles plunges climbs edges nears backs urges vows warns faces hikes trims slashes cuts lifts picks signs snaps snags seals sues axes
teams ties up down govt government pledge odds observers businesses momentous officials brokers economists regulators authorities lowers raises opens signs currently ironically bidders owners suppliers carmakers
automakers chipmakers banks farmers miners unions employers insurers rebels troops villagers diplomats commentators historians critics supporters opponents protesters demonstrators witnesses
prosecutors investigators doctors economist participants respondents consumers homeowners families children parents patients passengers residents travellers travelers refugees soldiers policemen fellow sources
`);

/** Months, days and other calendar words. */
export const CALENDAR: ReadonlySet<string> = wordSet(`
january february march april may june july august september october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.
monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun mon. tue. tues. wed. thu. thurs. fri. sat. sun. gmt edt est pst pdt utc kst jst cet bst ist et pt
christmas easter thanksgiving ramadan halloween new_year's_day q1 q2 q3 q4 fy a.m. p.m. spring summer autumn winter`);

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
