import { wordSet } from "./sets.ts";

/** Legal forms, without their full stop, as they stand after a company's name. */
export const LEGAL_FORMS: ReadonlySet<string> = wordSet(`
inc corp co ltd limited llc llp lp plc pbc ag gmbh kg kgaa se sa s.a nv n.v bv b.v ab asa as a/s oy oyj spa s.p.a srl s.r.l sarl sas
pjsc ojsc oao ooo pao jsc tbk bhd berhad pty pte pvt k.k kk kabushiki_kaisha cie sab s.a.b s.a.e saog kft zrt nyrt s.r.o d.d incorporated corporation company cos
s.p.a s.a.s a.s a.g p.l.c l.l.c l.p n.a sdn`);

/** Nouns that end the name of a company or bank and decide its type alone. */
export const COMPANY_HEADS: ReadonlySet<string> = wordSet(`
holdings holding group bank bancorp bancshares banking capital partners ventures securities insurance assurance airlines airways
motors motor electronics energy petroleum oil gas power electric telecom telekom telecommunications communications technologies technology
pharmaceuticals pharmaceutical pharma therapeutics biotech biosciences labs laboratories software systems networks semiconductor
semiconductors chemicals chemical steel industries enterprises brands stores foods beverages breweries brewery pictures studios studio
entertainment media publishing press broadcasting properties realty estate investments investment advisors advisers asset management trust fund
funds equity financial finance services solutions consulting logistics shipping lines railway railways railroad mining minerals metals resources
materials cement paper mills heavy shipbuilding engineering construction aerospace aviation aircraft automotive auto automobile high-tech automobiles robotics computing computers
computer microsystems hotels hospitality resorts healthcare health medical diagnostics devices instruments international worldwide global
associates brothers sons trading wireless mobile cellular cable telefonica utility utilities water gaming games interactive digital
exchange savings mutual life payments pay credit lending mortgage research foundry cloud markets supermarkets retail wholesale outfitters
apparel cosmetics restaurants cafe coffee pizza conglomerate chaebol keiretsu consortium syndicate cooperative co-op broadband ecoplant
innovations innovation ai robotics dynamics analytics acquisition partnership bancorporation drilling pipeline exploration refining tobacco
energies industry telecoms airline precision motorcycles bicycles jewellery jewelry cruises dairy dairies poultry agro agri bioenergy biologics genomics sciences
medicines vaccines robotics semicon microelectronics optoelectronics photonics gruppe gruppo grupa koncern konzern gruppen photovoltaic solar turbines werke banken sparkasse versicherung airlines commerce payments lab labs
outdoors motorsports apparels fashions jewels chocolates biscuits spirits distillers distilleries cigars records films animation bottling cans label labels
advertising theatres cinemas parks eyewear optical orthopaedics orthopedics dental clinics hospitals pharmacies pharmacy drugstores investors managers mobility advisory equities foundries auctions auctioneers
cosmetic textile textiles garments jewelers jewellers toys tires tyre tyres rubber glass plastics packaging freight airlines' air transport gmbh`);

/** Company heads that are common words too: they need another capitalised word before and no article alone. */
export const WEAK_HEADS: ReadonlySet<string> = wordSet(
  "group power water health life international global air paper glass oil gas lines digital mobile media press pay trust research games exchange transport credit auto international cloud heavy ai life services resources management cable foods lab estate medical development industry dairy solar commerce lab labs spirits films records label labels parks theatres cinemas hospitals clinics payments advertising precision fashions jewels chocolates airline energies investors",
);

/** Words that open the name of a company, as they do in Romance, Dutch, Turkish, Indonesian and Slavic languages: Grupo Bimbo, Banco BPM. */
export const COMPANY_OPENERS: ReadonlySet<string> = wordSet(
  "sparkasse kantonalbank poste ferrovie air banco banca banque grupo groupe gruppo grup compagnie companhia compania compañia compañía cementos cervecería cerveceria cia société societe sociedad societa società perusahaan pt bank banka industrias industrie laboratorios laboratoires almacenes empresas casas editorial aerolineas aerolíneas aceros corporación corporacion corporacao maison cassa caisse credit crédit credito raiffeisen electricité électricité telecom telekom petróleos petroleos minera usinas",
);

/** Common nouns for companies: "chip maker X", "X, a maker of". */
export const COMPANY_NOUNS: ReadonlySet<string> = wordSet(`
company companies firm firms maker makers manufacturer producer supplier operator carrier bank lender broker brokerage insurer reinsurer retailer grocer
wholesaler distributor developer startup start-up unicorn giant conglomerate group subsidiary affiliate unit parent venture
carmaker automaker chipmaker drugmaker planemaker shipbuilder steelmaker brewer distiller miner airline carrier telco
utility refiner builder publisher broadcaster studio label platform marketplace chain restaurant supermarket hotelier
contractor consultancy fund hedge_fund investor shareholder bidder buyer seller rival competitor partner customer client
multinational corporation business enterprise exchange provider vendor service_provider fintech biotech foundry designer
shipper railway railroad exporter importer agency cooperative wholesaler licensee licensor contractor advertiser holding
vehicle trader builder leader tech_giant search_engine toymaker shoemaker winemaker jeweller jeweler fashion_house`);

/** Nouns that follow a company's name used as an attribute: "Kakao stock". */
export const COMPANY_ATTRIBUTES: ReadonlySet<string> = wordSet(`
shares share stock stocks shareholders shareholder investors unit subsidiary subsidiaries affiliate executives executive employees workers staff
spokesman spokeswoman spokesperson management board earnings profit profits revenue revenues sales headquarters
customers customer stake bonds debt results dividend products product services chips cars vehicles phones smartphones stores outlets
app deal takeover merger acquisition bid offer division business operations chairman ceo cfo founder boss chief president director engineers
engineer lawyers analysts securities depositors policyholders dealers franchise flights jets planes aircraft notes paper quarterly
official officials representative representatives partnership alliance venture`);

/** What a company does that people and places seldom do. Third person, past and infinitive. */
export const COMPANY_VERBS: ReadonlySet<string> = wordSet(`
acquired acquires acquire bought buys sells sold launched launches unveiled unveils posted posts supplies supplied makes manufactures produces operates
owns own hold holds owned sell make buy supply operate compete offer invested invests invest merged merges plans raised employs employed expects expected reported reports announced announces filed files
delivers develops developed signed signs agreed agrees closed lost gained rose fell jumped slipped slid climbed surged plunged dropped
builds builts ships shipped offered offers licenses licensed cut cuts slashed recalled recalls trades traded listed issued hired hires lays laid
runs provides provided lowers raises opens picks taps beats slips sinks tumbles soars jumps drops rises falls gains loses swings shuts closes halts delays weighs eyes seeks plans wins suspends resumes expands outbid competes competed spun partnered teams teamed partners introduced introduces released releases appointed names named`);

/** Prepositional heads that take a company: "shares of X", "a unit of X". */
export const COMPANY_OF: ReadonlySet<string> = wordSet(`
shares stock stake stakes unit subsidiary subsidiaries affiliate arm division parent part-owner shareholders shareholder
acquisition takeover purchase customers customer sale headquarters board management investors employees bonds control
merger spinoff ownership ceo cfo coo chairman chairwoman chair president founder co-founder head chief executive director manager
vice-president officer stores products services offices partner partners rivals rival competitor competitors analyst analysts economist economists strategist broker brokers trader traders dealer dealers
percent majority minority shareholding holding investment`);

/** What precedes a company in the passive: "owned by X". */
export const PASSIVE_TRADE: ReadonlySet<string> = wordSet(
  "owned backed acquired sponsored controlled bought operated made developed supplied funded manufactured produced sold published issued insured underwritten built designed marketed distributed",
);

/** Verbs whose object is mostly a company: "to acquire X". */
export const TAKES_COMPANY: ReadonlySet<string> = wordSet(
  "heads chairs poach sells selling acquire acquires acquired acquiring buy buys bought buying own owns owned control controls controlled founded co-founded back backs backed sue sues sued operate operates merge joined rival rivals",
);

/** What a headline's company is to do: "X to buy Y". */
export const COMPANY_INFINITIVES: ReadonlySet<string> = wordSet(
  "buy acquire sell launch invest build merge cut raise list supply make open close pay supply spin issue offer expand shut lay hire double join spend list team form develop",
);

/** Countries and regions that end the name of a company's branch ("AWS Korea"). */
export const BRANCH_PLACES: ReadonlySet<string> = wordSet(
  "korea japan china india america americas uk usa us europe asia africa france germany deutschland italy italia spain canada mexico brazil nigeria kenya ghana australia thailand vietnam indonesia malaysia singapore taiwan philippines pakistan bangladesh egypt turkey poland russia ireland israel polska romania česko slovensko magyarország méxico brasil españa italia türkiye maroc österreich schweiz polska latam emea apac argentina chile iberia nordic international",
);

/** Stock exchanges as they stand before a ticker in brackets. */
export const EXCHANGES: ReadonlySet<string> = wordSet(
  "nasdaq nyse tyo lse lon krx kospi kosdaq nse bse hkex hkg sse szse tsx tsxv asx amex otc otcqb otcqx otcmkts epa etr fra six swx bit bme ams ice tse tpe sgx jse nysearca nasdaqgs nasdaqgm aim xetra euronext tadawul idx bursa klse set pse bmv b3 moex stock ticker symbol nyse_american nyse_arca",
);

/** Company names that end in a possessive and keep it. */
export const POSSESSIVE_NAMES: ReadonlySet<string> = wordSet(
  "mcdonald wendy macy kohl lowe moody sotheby christie casey domino dick levi sainsbury lloyd denny kellogg dillard john arby hardee carl land bloomingdale lord jimmy zaxby chili applebee women men children st trader joe sam bj victoria michael harrah bally morrison debenham waitrose claire hershey campbell wal hellmann ben jerry standard poor barney nathan peet dunkin gold people king queen pep lay reese duncan newman aldi mo cadbury wetherspoon nando pret",
);

/** Those of them that are companies whenever they stand alone ("Moody's"). */
export const POSSESSIVE_COMPANIES: ReadonlySet<string> = wordSet(
  "mcdonald wendy macy kohl lowe moody sotheby christie casey domino levi sainsbury lloyd denny kellogg dillard arby hardee bloomingdale zaxby chili applebee debenham waitrose dunkin reese sotheby pret carluccio nando wetherspoon",
);

/** Widely known companies whose names read like those of people or places. */
export const PERSONAL_COMPANIES: ReadonlySet<string> = wordSet(`
morgan_stanley goldman_sachs wells_fargo charles_schwab eli_lilly ralph_lauren tommy_hilfiger hugo_boss louis_vuitton christian_dior yves_saint_laurent
calvin_klein michael_kors kate_spade philip_morris jp_morgan j.p._morgan jpmorgan merrill_lynch lehman_brothers bear_stearns rolls-royce rolls_royce harley-davidson walt_disney
warner_bros abercrombie_&_fitch johnson_&_johnson procter_&_gamble marks_&_spencer ernst_&_young hewlett-packard hewlett_packard booz_allen baker_hughes
fannie_mae freddie_mac sallie_mae john_deere jack_daniel's smith_barney credit_suisse deutsche_bank salomon_brothers salomon_bros kidder_peabody paine_webber dean_witter
papa_john's jenny_craig estee_lauder estée_lauder mary_kay elizabeth_arden helena_rubinstein perry_ellis donna_karan anne_klein jimmy_choo tim_hortons burger_king
dr_pepper wm_morrison t._rowe_price raymond_james edward_jones franklin_templeton legg_mason piper_jaffray neiman_marcus saks booker prada gucci hermes hermès chanel cartier burberry porsche
ferrari lamborghini maserati ford dell boeing siemens bosch philips toyota honda suzuki mazda nissan mitsubishi hyundai samsung daewoo tata reliance bajaj mahindra heineken carlsberg
michelin renault peugeot citroen citroën fiat benetton barilla ferrero lavazza swarovski rothschild lazard nomura daimler krupp thyssenkrupp bertelsmann merck bayer boehringer barclays lloyds ericsson
marriott hilton hyatt kraft heinz kellogg nestle nestlé danone mars wrigley gillette colgate pfizer moderna regeneron ericsson nokia el_al pan_am
itochu mizuho mitsui sumitomo marubeni mufg smbc sumitomo_mitsui panasonic hitachi fujitsu toshiba canon nikon kyocera rakuten softbank kakao naver hynix posco hanwha doosan lotte hyosung kia
huawei xiaomi tencent alibaba baidu bytedance meituan jd.com pinduoduo lenovo byd geely catl foxconn tsmc mediatek asus acer infosys wipro flipkart zomato swiggy paytm vedanta
volkswagen bmw daimler audi mercedes mercedes-benz stellantis opel vauxhall skoda volvo scania ikea h&m zara inditex adidas puma lufthansa ryanair easyjet airbus allianz axa unicredit santander bbva telefonica repsol enel eni
totalenergies engie edf l'oreal l'oréal lvmh kering danone carrefour sanofi novartis roche nestlé unilever shell bp gsk astrazeneca hsbc barclays vodafone tesco sainsbury's diageo glencore
saudi_aramco aramco sabic emirates etihad petrobras vale embraer pemex cemex ambev safaricom mtn naspers sasol dangote gazprom rosneft lukoil sberbank
microsoft google apple_inc amazon.com facebook instagram netflix nvidia intel amd qualcomm broadcom cisco ibm hewlett xerox paypal mastercard uber lyft airbnb spotify spacex tesla openai anthropic deepmind palantir salesforce
exxon exxonmobil chevron conocophillips halliburton schlumberger walmart wal-mart costco starbucks mcdonald's pepsico coca-cola nike disney comcast verizon at&t t-mobile citigroup citibank jpmorgan blackrock blackstone kkr berkshire_hathaway pfizer moderna merck_&_co abbvie amgen databricks
apple jeronimo_martins jerónimo_martins motilal_oswal andreessen_horowitz kleiner_perkins baker_mckenzie clifford_chance morrison_foerster kirkland_&_ellis sullivan_&_cromwell latham_&_watkins davis_polk allen_&_overy white_&_case jones_day king_&_spalding freshfields linklaters skadden slaughter_and_may
brown_brothers_harriman evercore macquarie lidl kaufland aldi rolex lvmh tiger_global general_atlantic general_catalyst blue_origin taco_bell dairy_queen pizza_hut whole_foods best_buy home_depot dollar_tree dollar_general big_lots party_city bed_bath_&_beyond urban_outfitters old_navy ted_baker laura_ashley
john_lewis harvey_nichols william_hill paddy_power thomas_cook cathay_pacific gojek shopee lazada traveloka bukalapak tokopedia oyo nykaa lenskart meesho razorpay phonepe zerodha cipla lupin larsen_&_toubro jio airtel maruti_suzuki standard_chartered natwest monzo revolut deliveroo just_eat ocado asda morrisons
credit_agricole crédit_agricole societe_generale société_générale bnp_paribas natixis perella_weinberg moelis houlihan_lokey jefferies cantor_fitzgerald oppenheimer stifel william_blair carlyle warburg_pincus bain_capital permira cinven hellman_&_friedman thoma_bravo francisco_partners
mckinsey kearney deloitte kpmg pwc accenture capgemini cognizant marsh_mclennan aon willis_towers_watson rio_tinto anglo_american codelco freeport-mcmoran newmont fortescue woodside qantas woolworths wesfarmers telstra mercado_libre mercadolibre nubank bradesco natura gerdau suzano cosan raizen avianca falabella
cencosud femsa televisa banorte walmex volaris ecopetrol rappi despegar globant ypf techint tenaris ternium odebrecht prosus shoprite pick_n_pay absa nedbank capitec old_mutual sanlam vodacom telkom kcb flutterwave jumia interswitch paystack opay moniepoint ecobank oando seplat
qatarenergy ooredoo etisalat emaar aldar adnoc mubadala masdar maaden almarai sabanci arcelik turkcell trendyol getir yandex sber tinkoff severstal rusal allegro inpost orlen kghm erste omv voestalpine julius_baer richemont givaudan lonza sika asml ing abn_amro aegon akzonobel adyen ab_inbev solvay
maersk novo_nordisk lego vestas orsted ørsted equinor telenor yara nordea fortum neste kone klarna northvolt atlas_copco electrolux handelsbanken swedbank generali intesa_sanpaolo mediobanca pirelli luxottica essilorluxottica moncler versace iberdrola cellnex ferrovial grifols mapfre caixabank sabadell
keyence fanuc nidec daikin shin-etsu tokyo_electron advantest dentsu kirin suntory shiseido uniqlo fast_retailing aeon lawson familymart komatsu kubota bridgestone denso terumo astellas takeda daiichi_sankyo eisai nintendo sega konami bandai_namco capcom square_enix mercari kddi docomo ntt
coupang krafton nexon ncsoft netmarble celltrion amorepacific kepco nio xpeng smic midea haier hisense zte didi netease bilibili kuaishou shein temu ping_an icbc cnooc sinopec petrochina evergrande country_garden vanke quanta wistron pegatron umc vinfast vingroup vietjet sydbank
boston_scientific texas_instruments micron western_digital seagate dropbox reddit pinterest doordash instacart rivian robinhood coinbase binance ftx zillow wework peloton lululemon gamestop petco wayfair etsy ebay hobby_lobby ineos teamviewer mutares vitol trafigura gunvor mercuria cargill bunge
trump_organization poste_italiane cathay evergreen_marine cosco hapag-lloyd cma_cgm dhl fedex`);
