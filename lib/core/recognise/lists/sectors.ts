import { wordSet } from "./sets.ts";

const AIRLINES = `
aegean aeromexico air_arabia air_astana air_china airasia alaska_airlines all_nippon_airways american_airlines austrian_airlines british_airways brussels_airlines cebu_pacific china_eastern
china_southern copa_airlines delta_air_lines egyptair eurowings eva_air finnair frontier_airlines hainan_airlines hawaiian_airlines iberia icelandair jet2 jetstar kuwait_airways lot_polish_airlines
malaysia_airlines norse_atlantic norwegian_air philippine_airlines porter_airlines royal_air_maroc royal_jordanian skywest south_african_airways spirit_airlines srilankan_airlines tap_air_portugal
transavia united_airlines vietnam_airlines virgin_atlantic virgin_australia vueling xiamen_airlines`;

const SHIPPING = `
apm_terminals bollore bolloré boskalis bpost ceva_logistics dachser db_schenker deme dfds dott dpd euronav evri flixbus foodpanda gefco geodis gxo hutchison_ports ictsi jan_de_nul jb_hunt k_line
knight-swift mitsui_osk_lines nippon_express nippon_yusen nyk_line ocean_network_express old_dominion postnl postnord psa_international sagawa schneider_national scorpio_tankers svitzer teekay torm
uber_freight van_oord wallenius_wilhelmsen wan_hai werner_enterprises xpo yang_ming`;

const RETAIL = `
7-eleven about_you auchan b&m bj's budgens conad coppel decathlon delhaize dick's_sporting_goods esselunga family_dollar farfetch fnac_darty foot_locker fressnapf harvey_norman intermarche intermarché
jardiland kaufhof leroy_merlin lojas_renner media_markt migros monoprix mytheresa net-a-porter nick_scali pepco petsmart puregold rossmann save-on-foods sephora soriana sports_direct superdrug
takealot tj_maxx tk_maxx trader_joe's ulta_beauty waitrose yoox`;

const FOOD = `
alpro anheuser-busch arla carapelli chiquita cofco costa_coffee five_guys frieslandcampina froneri greencore greene_king grupo_modelo krispy_kreme louis_dreyfus mengniu nissin nomad_foods oatly
ocean_spray olam olive_garden orkla premier_foods pret_a_manger ricola sabmiller savencia schreiber_foods shake_shack smithfield suedzucker syngenta südzucker tate_&_lyle universal_robina viscofan
wagamama yakult yili`;

const HOUSEHOLD = `
aeg anker asics bang_&_olufsen beko birkenstock dewalt epson faber-castell fitbit garmin gopro grohe hilti l'occitane levi_strauss makita milwaukee_tool moleskine new_balance oneplus oral-b rimowa
samsonite sonos stihl tempur vf_corporation villeroy_&_boch vorwerk wella wolford yves_rocher zumtobel`;

const INDUSTRY = `
aecom aernnova akzo_nobel alfa_laval arcadis budimex danfoss einride enercon everllence flsmidth general_dynamics grundfos hochtief kemira lafarge liebherr meggitt naval_group naval_group navistar
new_holland newag outotec razel-bec siemens_gamesa siemens_mobility sma_solar strabag subsea_7 technip_energies technipfmc terex worley`;

const ENERGY_MINING = `
agl_energy anglogold_ashanti aperam baosteel baowu chalco duke_energy evraz liontown lkab naftogaz nnpc northam_platinum rosatom sayona statkraft tokyo_electric vattenfall verbund yancoal`;

const HEALTH = `
athenahealth b._braun bausch_+_lomb biomerieux biomérieux boehringer_ingelheim bupa cardinal_health cerner chiesi divi's_laboratories dr._reddy's edwards_lifesciences embecta epic_systems ferring
gedeon_richter hca_healthcare idexx ionis kaiser_permanente karl_storz novavax panacea_biotec servier stada teladoc unitedhealthcare`;

const TECHNOLOGY = `
afterpay amdocs applied_materials automattic avaya banijay benq blue_yonder booking_holdings booking.com cellebrite cirium citrix corning deepseek dxc finacle genpact getaround getty_images grammarly
hewlett_packard_enterprise hubspot ingenico ingram_micro kyndryl linkedin mambu megacable moneygram ncr ncr_voyix netcracker on_semiconductor playtika qualys rackspace remitly roblox sandisk
shutterstock sophos symantec td_synnex temenos teradata uipath verifone western_union worldpay`;

const MEDIA_TELECOMS = `
amc_networks america_movil américa_móvil axel_springer bell_canada charter_communications claro conde_nast condé_nast crunchyroll dish_network electronic_arts epic_games gameloft grupo_globo hachette
harpercollins ipsos iqiyi izzi kadokawa kantar liberty_global live_nation mediamond millicom mubi news_corp osn penguin_random_house prosiebensat rogers_communications simon_&_schuster sony_music
tegna telesat tf1 tigo totalplay universal_music universal_pictures veon viacom viaplay warner_music zynga`;

const VEHICLES = `
agco benelli changan ducati europcar faraday_future fendt jaguar_land_rover lynk_&_co otokar piaggio royal_enfield sixt sonalika sono_motors temsa traton`;

const FINANCE = `
abu_dhabi_investment_authority atomico baillie_gifford balderton banco_santander bc_partners bny_mellon clayton_dubilier_&_rice dealogic desjardins dws euronext fifth_third first_abu_dhabi_bank
glass_lewis gtbank helaba hub24 l_catterton l&g lloyds_banking nordic_capital norges_bank_investment_management northern_trust numis oddo orbimed peel_hunt public_investment_fund rabobank raiffeisen
royal_london seb skandia sofinnova threadneedle tikehau triodos us_bancorp virgin_money visible_alpha`;

const LAW_ADVICE = `
a&o_shearman argus_media bain_&_company bloombergnef boston_consulting_group dentons dla_piper forrester frost_&_sullivan fti_consulting herbert_smith_freehills norton_rose_fulbright statista`;

const PROPERTY_TRAVEL = `
alterra barratt barratt_redrow beneteau british_land centara center_parcs club_med cushman_&_wakefield deutsche_wohnen disneyland dusit_thani efteling immofinanz jll knight_frank landsec
leg_immobilien makemytrip merlin_entertainments minor_hotels msc_cruises nh_hotels norwegian_cruise_line planet_fitness premier_inn puregym radisson royal_caribbean savills shangri-la six_flags
skyscanner sunseeker the_gym_group travelodge tripadvisor trivago unibail-rodamco vail_resorts wyndham`;

/**
 * The largest of each sector beside the members of share indexes: airlines, carriers, retailers, makers of food and goods, builders, advisers;
 * those whose names mean nothing else in English. General knowledge, not read from any corpus. Lower case; `_` stands for a space.
 */
export const SECTOR_LEADERS: ReadonlySet<string> = wordSet(
  [
    AIRLINES,
    SHIPPING,
    RETAIL,
    FOOD,
    HOUSEHOLD,
    INDUSTRY,
    ENERGY_MINING,
    HEALTH,
    TECHNOLOGY,
    MEDIA_TELECOMS,
    VEHICLES,
    FINANCE,
    LAW_ADVICE,
    PROPERTY_TRAVEL,
  ].join(" "),
);

/** Those whose names are words or places too: companies only where a capital within a sentence of business news says so. */
export const SECTOR_NAMESAKES: ReadonlySet<string> = wordSet(
  "allegiant apollo audible condor coop corona dole fidelity fossil four_seasons frontline golden_ocean gorillas hilton infiniti jumbo jupiter lime lone_star lush marathon nationwide next_decade orange_business paramount patagonia proton rover sage scholastic scoot sky snap spar staples stena subway suez telegram triumph yeti zeppelin",
);
