const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that head a leading business title, folded. */
export const BUSINESS_TITLES = set(`
ceo cfo coo cto cio chairman chairwoman chairperson chair chairmen co-chair vice-chair chief president founder co-founder cofounder founders
owner boss executive executives director head billionaire tycoon vice officer mogul`);

/** Titles of those who govern. */
export const PUBLIC_TITLES = set(
  "president minister premier chancellor senator governor mayor prime king queen republican democrat congressman",
);

/** Words beside the names of those who govern. */
export const PUBLIC_CUES = set(`
president presidential presidency administration tariff tariffs trade white-house washington executive order orders sanctions election elected
inauguration inaugurated republican republicans democrat democrats congress senate minister prime premier policy policies government
pledge pledges pledged delhi campaign summit veto oval pentagon kremlin`);

/** Words that make a longer company, club or product line out of a group's name. Folded. */
export const AFFILIATE_WORDS = set(`
bank banks banking pay brain mobility games gaming entertainment enterprise enterprises venture ventures investment investments investor capital securities insurance life
fire marine card cards cloud labs lab webtoon financial finance fund funds vision robotics energy solutions solution chemical chemicals heavy industries industry
engineering construction biologics bioepis display electro electric electronics sdi sds ct networks network motors motor shipping telecom telink
broadband ecoplant gas innovation square materials discovery siltron signet foundation medical hospital hotel hotels university academy
institute center centre cinema cinemas studios pictures music media tower towers organization organisation arena park stadium
lions wyverns hawks eagles twins knights bears landers bluewings blue racing team fc sc cup classic open health healthcare shilla
everland biosciences bioscience pharmaceuticals pharmaceutical biopharm pharma biotek on oil petrochemical lubricants nexilis enmove ie ens
japan korea china india america americas europe asia global international usa uk brazil germany france australia singapore vietnam taiwan
holdings inc co corp ltd corporation limited llc gmbh financials retail store stores logistics trading mart foods food cement steel
semiconductor semiconductors microelectronics systems system research technologies technology partners equity advisers advisors
acquisition acquisitions trust realty friends style piccoma t1 esports estate properties property airlines air airport line z lab works plus snow financials`);

/** Words after which a venture's or group's name is still that name. */
export const SAME_WORDS = set("group project initiative venture plan programme program joint consortium");

/** Titles, days, months and other words with a capital that may follow a name without being part of it. */
export const OTHER_CAPITALS = set(`
ceo cfo coo cto cio chairman chairwoman chairperson chair chief president founder co vice executive director head officer managing
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun and or of in on at to for with by as from the a an after before over is was has
says said vs ai q1 q2 q3 q4 galaxy exynos gpt chatgpt ev evs ipo hbm dram us jr sr`);

/** Words of sport, folded. */
export const SPORT_CUES = set(`
goal goals match matches league leagues striker midfielder defender goalkeeper captain season seasons coach coaches tournament stadium
pitch pitcher bullpen baseball football footballer soccer basketball golf tennis innings inning homer homers batter batting bat pitched starts
team-mates teammates club clubs fans trophy champions championship cup playoff playoffs ballpark dugout roster shortstop hitter rotation
scored scorer assists penalty kick referee fixture derby spurs tottenham kbo mls fifa uefa lafc grand prix racing lap laps driver podium
olympic olympics medal sprint race races wins defeat squad manager host hosts hosted versus v standings games pct shutout lck mvp esports umpire baserunner finals semifinal semifinals pennant
knockout routed`);

/** Words of films, series, games and myth. */
export const STORY_CUES = set(`
series episode episodes season seasons film films movie movies sequel actor actress actors cast showrunner fans franchise spin-off spinoff reboot
sg-1 sg atlantis universe sci-fi scifi fiction novel hero heroes character characters director screen streaming syfy mgm
delphi prophecy prophecies prophet priestess apollo pythia temple god gods goddess greek myth mythology ancient matrix neo morpheus
omaha oracles wormhole portal alien aliens colonel drama plot tv television script role starring`);

/** Words of business. */
export const BUSINESS_CUES = set(`
company companies firm firms shares share stock stocks invest invests invested investment investments investor investors billion million deal deals
chip chips semiconductor semiconductors foundry memory partnership partnerships venture acquire acquires acquired acquisition stake market markets
revenue profit earnings quarter quarterly analysts analyst startup start-up startups data cloud software business customers contract contracts
technology tech ceo chief executive supply supplier suppliers manufacturing manufacturer smartphone smartphones unit subsidiary merger bid
infrastructure center centre centers centres models ai debt loan bond bonds financing fund funding nasdaq nyse kospi listing`);

/** Words after a company's name that are said of companies; possessives before them are passed over. */
export const COMPANY_AFTER = set(`
shares share stock stocks executives executive ceo chairman chief officials employees workers engineers unit subsidiary foundry division
headquarters office factory factories plant plants chips memory chairwoman boss founder cofounder co-founder project initiative venture plan
data investors shareholders revenue profit earnings sales cloud software database databases customers products devices phones
smartphones reported posted acquired acquires invests invested agreed plans announced declined unveiled launched operates makes produces
supplies owns holds building spokesperson spokesman spokeswoman`);

/** Words before a company's name that are said of companies. */
export const COMPANY_BEFORE = set(`
company companies firm firms giant maker chipmaker rival rivals partner partners including subsidiary owner startup venture called conglomerate
operator investor acquire buy acquiring acquired backed-by supplier suppliers competitor competitors tech-giant group named dubbed`);

/** Product lines that are printed right after their maker's name. */
export const PRODUCT_WORDS = set(
  "galaxy exynos bixby odyssey gpt sora chatgpt codex hyperclova kanana java fusion netsuite fold flip note ultra",
);

/** The same in Korean, Japanese and Chinese, looked for anywhere in the text. */
export const CJK_CUES = {
  sport:
    /야구|호크스|라이온즈|완봉|ホークス|ライオンズ|完封|擊敗|击败|축구|농구|배구|선수|감독|코치|경기장|타자|투수|홈런|리그|득점|우승|야수|이닝|野球|サッカー|選手|監督|試合|投手|打者|本塁打|リーグ|優勝|連勝|足球|棒球|篮球|籃球|球员|球員|教练|教練|比赛|比賽|联赛|聯賽|进球|進球|冠军/gu,
  story:
    /드라마|영화|배우|시즌|감독판|관객|소설|ドラマ|映画|俳優|小説|アニメ|公開|神託|电影|電影|电视剧|電視劇|演员|演員|小说|小說|文物|遗址|遺址|文字/gu,
  business:
    /기업|회장|투자|주가|반도체|매출|제휴|사업|대표|인공지능|협력|계약|企業|会長|社長|投資|株価|半導体|提携|事業|契約|会社|公司|投资|芯片|股价|董事长|合作|半导体|人工智能/gu,
  politics: /대통령|총리|정부|관세|국회|선거|大統領|首相|政府|関税|選挙|总统|總統|总理|總理|关税|關稅|选举/gu,
} as const;
