import { wordSet } from "./sets.ts";

const US = `
3m abbott_laboratories adm adobe aes aflac agilent akamai albemarle albertsons alcoa aleph_alpha allegion allstate alphabet altria ameren ametek amphenol anaplan anduril ansys anysphere applovin aptiv archer-daniels-midland
arista arthur_j._gallagher asana assurant atlassian aurora_innovation autodesk autonation autozone avalonbay baichuan baxter_international becton_dickinson biogen black_forest_labs bloom_energy bloomingdale's
bristol-myers_squibb bristol_myers_squibb broadridge brown-forman cadence_design calpine cambricon campbell's canva carmax carvana cbre cdw celanese cencora centene centerpoint cerebras cerence cf_industries character.ai
charles_river cheniere chesapeake chipotle chobani chubb church_&_dwight cigna cincinnati_financial cintas cleveland-cliffs clorox cloudflare conagra constellation_brands constellation_energy copart corebridge coreweave
corteva costar coterra coupa crowdstrike csx cvs cvs_health danaher darden datadog davita deckers deepl del_monte devon_energy dexcom diamondback digital_realty dillard's docusign dominion_energy domino's draftkings dte
duolingo dupont eastman_chemical ecolab elevance elevenlabs enphase entergy epam eqt equifax equinix equity_residential eversource exelon expedia expeditors factset fastenal fidelity_national figma figure_ai first_solar
firstenergy fiserv fisker fortinet fortive franklin_resources freeport furiosa furiosaai gartner ge_aerospace ge_healthcare ge_vernova gen_digital general_mills genuine_parts gilead global_payments globalfoundries globe_life
godaddy groq grubhub hanesbrands hasbro hashicorp hca henry_schein hershey hologic honeywell horizon_robotics hormel howmet hp hugging_face humana huntington_ingalls idex iflytek illumina incyte ingersoll_rand insulet intuit
intuitive_surgical invesco iqvia jabil jack_henry jetblue jm_smucker johnson_controls kellanova kellogg's kenvue keurig keurig_dr_pepper keysight kimberly-clark kimco kinder_morgan kla klaviyo kohl's kraft_heinz kroger
l3harris labcorp lam_research lamb_weston las_vegas_sands leidos lennar lennox levi's lionsgate lockheed lockheed_martin lucid_motors lumentum lyondellbasell macy's marathon_petroleum martin_marietta marvell masco mattel
mckesson medallia medtronic megvii metlife mgm_resorts microchip microstrategy midjourney minimax mistral mistral_ai mobileye molson_coors mondelez mongodb monolithic_power monster_beverage moonshot_ai motorola
motorola_solutions msci nebius netapp newell nextera nisource nordstrom norfolk_southern northrop northrop_grumman norwegian_cruise nrg nscale nucor nutanix nvr nxp oklo okta oneok onsemi opendoor paccar palo_alto_networks
paramount_skydance paychex paycom peabody pepsi pg&e physical_intelligence pinnacle_west pioneer_natural planet_labs plug_power pnc pony.ai postmates ppg ppl prologis prudential pseg publix pultegroup qualtrics
quest_diagnostics raytheon realty_income redfin replit republic_services resmed rocket_lab rockwell_automation roku safe_superintelligence safeway sailpoint sakana_ai scale_ai sempra sensetime servicenow sherwin-williams
simon_property sirius_xm skechers skyworks slb smartsheet smucker smurfit_westrock snap-on sofi southwest_airlines spirit_aerosystems splunk stability_ai stanley_black_&_decker stryker sunnova sunpower sunrun super_micro
supermicro synchrony synopsys sysco talen teledyne teradyne thermo_fisher thinking_machines tjx tko tractor_supply trane transdigm trimble truist tupperware twilio tyler_technologies tyson_foods u.s._bancorp u.s._steel ulta
under_armour union_pacific unitedhealth unitree ups us_steel valero veeva ventas venture_global verisign verisk vf_corp viatris vici virgin_galactic vistra vmware vulcan_materials wabtec walgreens warner_bros._discovery waymo
wegmans weride weyerhaeuser williams-sonoma wolfspeed workday workiva wynn_resorts xai xcel xylem zebra_technologies zendesk zhipu zimmer_biomet zoetis zoox zscaler`;

const FINANCE = `
500_startups aberdeen abrdn adia admiral_group affinity_equity ageas alixpartners alvarez_&_marsal amundi apax apollo_global ardian ashurst aviva azb_&_partners baloise bank_of_america battery_ventures bcg bdo beazley
berenberg bessemer blue_owl bofa brevan_howard bridgepoint brookfield calpers calstrs canaccord canalys cdpq centerview cevian citi clayton_dubilier cleary_gottlieb clsa coatue cppib cravath cvc cvc_capital cyril_amarchand
daiwa debevoise elliott_management eqt_partners eurazeo evercore_isi fidelity_investments finsbury fitch founders_fund fti ggv gibson_dunn gic grant_thornton greylock hahn_&_company hannover_re havas herbert_smith hillhouse
hiscox hogan_lovells idc index_ventures insight_partners interpublic jana_partners jane_street jp_morgan_chase jpmorgan_chase keefe_bruyette kepler_cheuvreux khaitan_&_co khazanah khosla_ventures kim_&_chang kpler kroll
legal_&_general leonard_green lloyd's_of_london lseg m&g madison_dearborn man_group mazars mbk mbk_partners mgx mizuho_securities moody's morningstar munich_re nbim needham nn_group norges norton_rose oliver_wyman omdia omers
omnicom onex pai_partners paul_weiss pershing_square phoenix_group pif pimco piper_sandler pjt_partners platinum_equity point72 prudential_plc publicis qatalyst qia renaissance_technologies roland_berger ropes_&_gray
rothschild_&_co rystad s&p_global schroders scor sequoia_capital sidley_austin simpson_thacher starboard_value stic stonepeak susquehanna swiss_re sycamore_partners td_cowen temasek teneo tpg trendforce trian two_sigma
valueact vienna_insurance vista_equity vista_equity_partners vortexa wachtell wedbush weil_gotshal wood_mackenzie wpp y_combinator zurich_insurance`;

const UK = `
aer_lingus aib antofagasta arm_holdings ashtead asos associated_british_foods auto_trader b&q babcock bae_systems balfour_beatty bank_of_ireland berkeley_group boohoo britvic bt bt_group bunzl centrica checkout.com
coca-cola_hbc compass_group convatec crh croda currys darktrace dcc debenhams dechra drax dunelm entain experian frasers fresnillo games_workshop glanbia graphcore greggs haleon halma hargreaves_lansdown hikma homebase
howdens iag imi imperial_brands informa intercontinental_hotels intertek itv j_sainsbury jd_sports jd_wetherspoon johnson_matthey kerry_group kingspan land_securities marks_and_spencer mitchells_&_butlers mondi national_grid
octopus_energy ovo paddy_power_betfair pets_at_home primark qinetiq reckitt reckitt_benckiser relx rentokil rightmove royal_mail segro serco severn_trent smith_&_nephew smiths_group smurfit_kappa spectris spirax
st._james's_place standard_life superdry taylor_wimpey thames_water united_utilities whitbread wilko wizz wizz_air wood_group`;

const GERMAN = `
abb alcon ams-osram aurubis barry_callebaut basf beiersdorf biontech brenntag carl_zeiss ceconomy celonis clariant commerzbank covestro curevac daimler_truck delivery_hero deutsche_borse deutsche_börse deutsche_post
deutsche_telekom e.on edeka fresenius fresenius_medical_care galeria gea geberit hannover_rück haribo heidelberg_materials hellofresh helsing henkel hensoldt holcim infineon isar_aerospace jungheinrich k+s kion knorr-bremse
kuehne+nagel kühne+nagel lanxess leica lilium lindt logitech mediamarkt metro_ag meyer_burger miele mtu mtu_aero_engines n26 nemetschek nordex osram partners_group personio porsche_se qiagen raiffeisen_bank_international
red_bull rewe rheinmetall rwe salzgitter sandoz sap sartorius schaeffler sgs siemens_energy siemens_healthineers signa sonova straumann swatch swisscom swissport symrise talanx trade_republic trumpf ubs uniper varta voith
volocopter vonovia vontobel wacker_chemie wienerberger wirecard wurth würth zalando zeiss zf zf_friedrichshafen`;

const FRENCH_DUTCH = `
accor ahold ahold_delhaize air_france air_france-klm air_liquide alstom altice arcelormittal argenx arkema asm_international atos back_market be_semiconductor bekaert besi bic blablacar bnp bol.com bouygues bpifrance
bureau_veritas canal+ casino casino_group colruyt d'ieteren dassault dassault_aviation dassault_systemes dassault_systèmes doctolib dsm dsm-firmenich edenred eiffage elior essilor eurofins eutelsat exor faurecia fokker forvia
imcd imerys ipsen jcdecaux just_eat_takeaway kbc klépierre kpn lactalis lagardere lagardère mirakl nexperia orano ovh ovhcloud pernod_ricard proximus psa qonto randstad remy_cointreau rexel rémy_cointreau safran saint-gobain
schneider_electric sfr smart_photonics sncf sodexo sofina soitec stmicroelectronics syensqo takeaway.com teleperformance thales tomtom ubisoft ucb umicore valeo valneva veolia vinci vivendi wendel wolters_kluwer worldline`;

const SOUTHERN = `
a2a acciaierie_d'italia acciona acerinox acs aena alitalia alpha_bank amadeus amplifon azimut banca_mediolanum banco_bpm bankinter bending_spoons bper brunello_cucinelli buzzi cabify campari davide_campari dovevivo edp
el_corte_inglés enagas enagás eurobank ferragamo fincantieri finecobank fluidra galp glovo ilva intesa inwit ita_airways italgas iveco mediaset mercadona merlin_properties metlen mfe millennium_bcp monte_dei_paschi mytilineos
naturgy nexi piraeus_bank prysmian recordati redeia saipem snam sonae stm telecom_italia telefónica terna tod's unicaja unipol webuild`;

const NORTH_EAST = `
aker aker_bp assa_abloy autoliv autostore avast axfood boliden cd_projekt cez coloplast danske_bank demant dnb dsv elkem embracer epiroc erste_group essity eurocash evolution_gaming genmab getinge gn_store_nord h2_green_steel
husqvarna investor_ab isea kinnevik kiwi.com komercni_banka kongsberg kruk lotos lpp lundbeck lundin mbank metso mowi nokian norsk_hydro novonesis novozymes oriola otp_bank outokumpu pekao pge pgnig pkn_orlen pko pko_bp
polestar pzu rockwool rohlik rovio saab salmar sandvik sas securitas sinch skanska skf ssab stegra stora_enso storytel supercell svenska_handelsbanken tele2 telia tomra tryg upm upm-kymmene valmet verisure volvo_cars wartsila
wolt wärtsilä zabka čez škoda żabka`;

const TURKEY_RUSSIA = `
akbank alrosa arçelik aselsan baykar bim ford_otosan garanti hepsiburada isbank kaspersky koc_holding koç_holding magnit migros_ticaret norilsk_nickel nornickel novatek ozon rostec sabanci_holding sibur surgutneftegaz tatneft
tupras turk_telekom turkish_airlines tüpraş türk_telekom vtb wildberries şişecam`;

const KOREA = `
asiana asiana_airlines baemin bhc bithumb cj_cheiljedang cj_enm cj_logistics com2us coway daangn db_hitek doosan_bobcat doosan_enerbility doosan_robotics dunamu e-land e-mart ecopro ecopro_bm gs_caltex gs_retail
hana_financial hanjin hankook_tire hanmi hanmi_semiconductor hanwha_aerospace hanwha_ocean hanwha_solutions harim hd_hyundai hd_hyundai_heavy hite_jinro hlb hmm homeplus hotel_shilla hybe hyundai_glovis hyundai_mobis
hyundai_motor hyundai_steel jyp jyp_entertainment kakao_bank kakao_games kakao_mobility kakao_pay kakaobank karrot kb_financial kb_kookmin kcc kogas kolon korea_zinc korean_air koreansair kt kt&g kumho kurly kyobo lg lg_chem
lg_display lg_electronics lg_energy_solution lg_innotek lg_uplus lotte_chemical lotte_shopping ls_electric meritz mirae_asset musinsa nhn nongshim ottogi pan_ocean paris_baguette pearl_abyss poongsan posco_future_m
posco_holdings s-oil samsung_biologics samsung_sdi samyang samyang_foods shinhan shinsegae sk sk_hynix sk_inc sk_innovation sk_on sk_square sk_telecom sm_entertainment smilegate socar spc ssangyong ssg ssg.com taekwang taihan
tmon upbit viva_republica wemakeprice woori woori_financial woowa woowa_brothers yanolja yg_entertainment young_poong`;

const JAPAN = `
ajinomoto asahi_kasei brother_industries casio chugai cyberagent dai-ichi_life daihatsu daiwa_house eneos fujifilm hoya idemitsu inpex isuzu japan_airlines japan_post japan_tobacco jera jfe jfe_steel kansai_electric kao
kawasaki_heavy kioxia kobe_steel konica_minolta lasertec lixil ly_corp minebea muji nec nippon_life nippon_paint nippon_steel nitori nomura_holdings norinchukin ntt_data ntt_docomo obayashi omron ono_pharmaceutical
oriental_land orix otsuka pan_pacific preferred_networks rapidus recruit_holdings renesas resona ricoh rohm ryohin_keikaku sanrio sega_sammy sekisui sekisui_house seven_&_i seven_bank shimano shionogi smartnews sms
softbank_group sojitz sompo sony sony_group subaru sumco sysmex tdk tepco toho tokio_marine tokyo_gas toppan toray toyota_industries toyota_motor trend_micro unicharm yamaha yaskawa yokogawa z_holdings zensho zozo`;

const CHINA = `
agibank aia alibaba_cloud alipay ant_group anta ase ase_technology asustek auo bank_of_china byd_electronic china_construction_bank china_evergrande china_merchants china_mobile china_telecom china_unicom china_vanke
chunghwa_telecom citic ck_asset ck_hutchison clp comac compal cosco_shipping ctrip cxmt delta_electronics dji galaxy_entertainment great_wall_motor gree guotai_junan haidilao hang_seng_bank henderson_land hon_hai hua_hong
innolux inventec kweichow_moutai largan leapmotor li_auto li_ning longi luckin luckin_coffee macronix miniso mixue mtr nanya new_oriental oppo pdd phison pop_mart powerchip realme realtek saic sands_china sany seres
sf_express shimao sinopharm smee smoore sun_hung_kai sunac swire swire_pacific tiktok tingyi transsion trip.com tsingtao vanguard_international vivo vodatel weibo weichai winbond wiwynn wuxi_apptec wuxi_biologics wynn_macau
yageo ymtc yum_china zeekr zijin zijin_mining`;

const SOUTH_ASIA_PACIFIC = `
a2_milk aboitiz adani_enterprises adani_green adani_ports aditya_birla agl air_india air_new_zealand akasa ambuja_cements amcor amul anz apollo_hospitals ashok_leyland asian_paints astra_international avenue_supermarts
axis_bank bajaj_auto bajaj_finance bajaj_finserv bank_mandiri bank_negara bank_rakyat bca beximco bharat_biotech bharat_forge bharat_petroleum bharatpe bharti bharti_airtel bhel bhp biocon blibli blinkit bluescope bluestone
bpcl brambles byju's capitaland charoen_pokphand cimb coal_india cochlear coforge commonwealth_bank computershare cp_group csl dabur dbs delhivery delta_thailand dito dlf dmart dr_reddy's eicher emami endeavour_group engro
essar fletcher_building fonterra fpt garuda_indonesia gentari genting glenmark globe_telecom go_first goto grameenphone grasim groww havells hbl hcl hcltech hdfc hdfc_bank hero_motocorp hindalco hindustan_aeronautics
hindustan_unilever hpcl icici icici_bank idbi idfc_first ihh indofood indusind infra.market interglobe irctc itc james_hardie jiostar jollibee jsw jsw_steel kasikornbank keppel kotak_mahindra l&t larsen_and_toubro lendlease
lic lodha lti ltimindtree lucky_cement lynas mahindra_&_mahindra malayan_banking mamaearth mankind_pharma marico maruti masan max_healthcare maybank medibank mineral_resources mphasis mrf muthoot nayara nestle_india newcrest
northern_star ntpc ola_electric ongc optus orica origin_energy pakistan_state_oil patanjali persistent_systems pertamina petronas pidilite pilbara pilbara_minerals pldt policybazaar polycab postpe punjab_national_bank
pvr_inox qbe quikr ramsay_health reliance_industries reliance_jio reliance_retail san_miguel sats sbi scb scentre sea_ltd sembcorp serum_institute seven_west shriram_finance siam_cement siemens_india sime_darby
singapore_airlines singtel sm_prime south32 spicejet square_pharma st_engineering sun_pharma suncorp suzlon systems_ltd tata_consultancy tata_consultancy_services tata_motors tata_power tata_sons tata_steel tcs tech_mahindra
telkom_indonesia telkomsel tenaga_nasional thai_airways thai_union titan_company toll_group top_glove torrent_pharma transurban treasury_wine true_corp tvs_motor ultratech unacademy uob upl urban_company venture_corp
vietcombank viettel vinamilk vistara vodafone_idea voltas westpac wilmar wisetech xero yes_bank zee_entertainment zepto zoho zydus`;

const GULF_AFRICA = `
access_bank acwa acwa_power adq africell agility al_rajhi alinma andela aspen_pharmacare attijariwafa azizi bank_hapoalim bank_leumi bidvest careem check_point chipper_cash commercial_international_bank coris cyberark damac
dangote_cement dewa dp_world dpworld elbit emirates_nbd equity_bank equity_group eskom ethio_telecom ethiopian_airlines exxaro fawry firstbank firstrand fiverr flydubai flynas fnb g42 gold_fields gulf_air hapoalim
harmony_gold humain iai impala_platinum implats investcorp investec jumeirah kenya_airways kingdom_holding kipco kobo360 konga kuwait_finance_house leumi m-kopa ma'aden majid_al_futtaim mobily monday.com mr_price mtn_nigeria
multichoice ncba neom ocp oman_air orascom palmpay payoneer piggyvest qatar_airways qnb rand_merchant riyad_bank riyadh_air sappi saudia savola sibanye sibanye-stillwater sonatrach standard_bank stc sun_king swvl taboola
talabat tasnee teva tiger_brands transnet tullow twiga uba wasoko wix wiz yoco zenith_bank zim`;

const AMERICAS = `
agnico_eagle air_canada algonquin alimentation_couche-tard americanas arcos_dorados azul banco_do_brasil bancolombia bank_of_montreal barrick bbva_mexico bce bitso blackberry bmo bombardier braskem brf btg_pactual cae cameco
canadian_national canadian_natural canadian_pacific cenovus cgi cibc cmpc cn_rail constellation_software copel couche-tard cpkc credicorp dafiti dollarama eletrobras enbridge enjoei fibria fortis george_weston gildan
grupo_mexico hudbay ifood imperial_oil interbank itau itaú itaú_unibanco jbs kavak kinross klabin konfio latam latam_airlines loblaw localiza magalu magazine_luiza manulife marfrig mercadopago nutrien opentext oxxo
pagbank pagseguro pdvsa petz power_corporation raia_drogasil raízen rbc rede_d'or restaurant_brands rumo sabesp saputo scotiabank shopify sigma_alimentos sqm sun_life suncor tc_energy td_bank teck telus thomson_reuters
toronto-dominion totvs tourmaline ualá usiminas vibra wealthsimple weg westjet`;

/**
 * Members of the main share indexes of each region, and its best known private companies, investors and advisers, as far as their
 * names mean nothing else in English; general knowledge, not read from any corpus. Lower case; `_` stands for a space.
 */
export const LISTED_COMPANIES: ReadonlySet<string> = wordSet(
  [
    US,
    FINANCE,
    UK,
    GERMAN,
    FRENCH_DUTCH,
    SOUTHERN,
    NORTH_EAST,
    TURKEY_RUSSIA,
    KOREA,
    JAPAN,
    CHINA,
    SOUTH_ASIA_PACIFIC,
    GULF_AFRICA,
    AMERICAS,
  ].join(" "),
);

/** Those whose names are words or places too, surnames left out: companies only where a capital within a sentence of business news says so. */
export const NAMESAKES: ReadonlySet<string> = wordSet(`
accel admiral advent affinity affirm amazon amplitude apple ares argo argus aristocrat arm arrival aspen aurora avis axon bain benchmark bimbo block boat bolt boots box bridgewater britannia brunswick cadence carnival
caterpillar cerberus chery chewy chime citadel citizen clearwater clicks clip co-op cohere coherent colonial compass continental counterpoint crocs cruise crusoe cursor dash delta diploma direct_line disco discovery domain
elastic embark epic eternal everest evergreen fairfax flutter gap glean grab guggenheim gusto helvetia hera hertz hexagon hims hino honor hopper iliad indigo inflection intact ivanhoe jaguar juniper kayak kingfisher kodiak lambda
lemonade lightspeed lotus lucid magna mango manus mars match melrose meta metro millennium mohawk new_mountain next nikola notion oaktree occidental olympus oracle orange origin orion pandora pegasus perplexity persimmon
picnic plaid poolside power_grid primavera progressive ramp rapido rational rebellions relativity rio riot rippling runway sabre sampo seek sequoia sharp shell signify silver_lake slack snowflake southwest spark spire square
starling state_street stone stripe take-two tap tapestry target third_point three toast toss total travelers tui unite united unity upstage upstart valve vanguard vertex virgin visa vista wave whirlpool wise yamato zigzag zip
zoom`);
