import { wordSet } from "./sets.ts";

/** Countries, regions, large cities and quarters, beside those in the parser's lexicon. Lower case; `_` for a space. */
export const PLACES: ReadonlySet<string> = wordSet(`
afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium benin bolivia bosnia botswana brazil brunei bulgaria burkina_faso
burma burundi cambodia cameroon canada chad chile china colombia congo costa_rica croatia cuba cyprus czechia czechoslovakia czech_republic denmark djibouti dominican_republic ecuador egypt el_salvador
england eritrea estonia ethiopia fiji finland france gabon gambia georgia germany ghana greece greenland guatemala guinea guyana haiti honduras hong_kong hungary iceland india indonesia iran iraq
ireland israel italy ivory_coast jamaica japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg macau macedonia
madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova monaco mongolia montenegro morocco mozambique myanmar namibia nepal netherlands new_zealand nicaragua
niger nigeria north_korea norway oman pakistan palestine panama papua_new_guinea paraguay peru philippines poland portugal puerto_rico qatar romania russia rwanda saudi_arabia scotland senegal serbia
sierra_leone singapore slovakia slovenia somalia south_africa south_korea spain sri_lanka sudan suriname swaziland sweden switzerland syria taiwan tajikistan tanzania thailand
tibet togo trinidad tunisia turkey turkmenistan uganda ukraine united_arab_emirates united_kingdom united_states uruguay uzbekistan venezuela vietnam wales yemen yugoslavia zaire zambia zimbabwe
us u.s. usa u.s.a. uk u.k. uae britain great_britain holland korea america soviet_union ussr chechnya kurdistan kashmir palestine gaza west_bank europe asia africa
north_america south_america latin_america central_america middle_east asia-pacific eurozone scandinavia balkans caribbean gulf pacific atlantic mediterranean baltic arctic antarctica siberia
silicon_valley wall_street hollywood manhattan brooklyn queens bronx downing_street seocho seocho-gu gangnam pangyo yeouido gimpo incheon busan daegu daejeon gwangju ulsan suwon pyeongtaek icheon
yongin hwaseong jeju sejong seoul pyongyang tokyo osaka kyoto nagoya yokohama kobe fukuoka sapporo hiroshima nagasaki kumamoto hokkaido okinawa beijing shanghai shenzhen guangzhou hangzhou chengdu wuhan tianjin nanjing
chongqing xiamen suzhou dalian macao taipei hsinchu kaohsiung taichung mumbai bombay delhi new_delhi bangalore bengaluru chennai madras kolkata calcutta hyderabad pune ahmedabad gurgaon gurugram noida gujarat
maharashtra karnataka kerala punjab tamil_nadu karachi lahore islamabad dhaka colombo kathmandu kabul tehran baghdad basra damascus beirut amman jerusalem tel_aviv haifa riyadh jeddah mecca
dubai abu_dhabi doha manama muscat sanaa aden cairo alexandria tripoli tunis algiers casablanca rabat khartoum addis_ababa nairobi mombasa kampala kigali lagos abuja accra dakar abidjan kinshasa luanda
lusaka harare johannesburg cape_town durban pretoria maputo moscow st._petersburg kiev kyiv minsk warsaw krakow gdansk prague brno bratislava budapest bucharest sofia belgrade zagreb sarajevo ljubljana
skopje tirana athens istanbul ankara izmir rome milan turin naples florence venice bologna genoa palermo madrid barcelona valencia seville bilbao lisbon porto paris lyon marseille
toulouse nice strasbourg bordeaux lille brussels antwerp ghent amsterdam rotterdam the_hague eindhoven berlin munich hamburg frankfurt cologne stuttgart dusseldorf düsseldorf leipzig dresden hanover bonn
vienna salzburg zurich zürich geneva basel bern davos lausanne copenhagen stockholm gothenburg malmo oslo bergen helsinki espoo reykjavik tallinn riga vilnius london manchester birmingham liverpool
leeds sheffield bristol edinburgh glasgow cardiff belfast dublin cork oxford cambridge luton northern_ireland ulster new_york boston chicago los_angeles san_francisco san_jose san_diego
santa_clara santa_monica palo_alto mountain_view cupertino menlo_park sunnyvale redmond seattle portland denver dallas houston austin san_antonio phoenix las_vegas atlanta miami orlando tampa
philadelphia pittsburgh baltimore washington detroit cleveland columbus cincinnati indianapolis milwaukee minneapolis st._louis kansas_city new_orleans nashville memphis charlotte
raleigh salt_lake_city honolulu anchorage toronto montreal vancouver calgary ottawa edmonton winnipeg quebec laval mexico_city monterrey guadalajara havana bogota bogotá medellin lima quito
caracas la_paz santiago buenos_aires montevideo asuncion sao_paulo são_paulo rio_de_janeiro brasilia salvador sydney melbourne brisbane perth adelaide canberra auckland wellington
bangkok phuket hanoi ho_chi_minh_city saigon phnom_penh vientiane yangon rangoon kuala_lumpur penang jakarta surabaya bali manila cebu
alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts
michigan minnesota mississippi missouri montana nebraska nevada new_hampshire new_jersey new_mexico north_carolina north_dakota ohio oklahoma oregon pennsylvania rhode_island
south_carolina south_dakota tennessee texas utah vermont virginia west_virginia wisconsin wyoming calif. mass. conn. fla. ill. tex. pa. va. wash. ore. ariz. colo. minn. mich. wis. tenn. ga. n.y. n.j. d.c. l.a.
ontario british_columbia alberta nova_scotia saskatchewan manitoba bavaria saxony hesse catalonia basque_country andalusia lombardy sicily sardinia tuscany brittany normandy provence
heathrow gatwick stansted luton schiphol changi narita haneda orly charles_de_gaulle jfk laguardia logan o'hare gimpo suvarnabhumi dulles newark zaventem barajas fiumicino malpensa s._korea n._korea west_bank north_caucasus eastern_europe western_europe central_europe new_york_city south_asia southeast_asia east_asia crimea donbas donetsk luhansk kherson mariupol odessa xinjiang guangdong sichuan inner_mongolia crete corsica balearic zealand holland`);

/** Words that make a place of the capitalised word before or after them. */
export const PLACE_WORDS: ReadonlySet<string> = wordSet(
  "street road avenue boulevard square bridge river lake bay sea ocean island islands mountain mountains mount valley desert coast county province prefecture district airport stadium port harbour harbor strait peninsula region building tower towers hotel hall palace castle cathedral park plaza beach hills heights village town",
);

/** Peoples and adjectives of places, beside those in the parser's lexicon. */
export const DEMONYMS: ReadonlySet<string> = wordSet(`
conservatives tories democrats republicans burmese moslem moslems nato-led cypriot laotian malay mongol angolan ugandan rwandan sudanese tanzanian zambian cuban bolivian uruguayan paraguayan ecuadorean guatemalan honduran panamanian albanian macedonian montenegrin moldovan belarusian uzbek tajik turkmen kyrgyz afghan sri_lankan hong_konger north_american south_american latin_american african american americans arab arabs argentine armenian asian asians australian austrian azeri bangladeshi basque belgian bosnian brazilian briton britons british bulgarian californian cambodian canadian catalan chechen
chilean chinese colombian croat croatian croats cuban czech danish danes dutch egyptian emirati english englishman estonian ethiopian european europeans filipino finnish finn flemish french frenchman georgian german germans ghanaian greek greeks
haitian hungarian icelandic indian indians indonesian iranian iraqi irish irishman israeli israelis italian italians jamaican japanese jewish jews jordanian kazakh kenyan korean koreans kurd kurdish kurds kuwaiti latvian
lebanese libyan lithuanian malaysian maltese mexican mongolian moroccan muslim muslims christian christians catholic catholics protestant hindu sikh sunni shiite shi'ite buddhist islamic nepalese nigerian north_korean norwegian ottoman pakistani
palestinian palestinians peruvian polish pole poles portuguese qatari roman romanian russian russians saudi scot scottish serb serbian serbs singaporean slovak slovene slovenian somali south_african south_korean soviet spaniard spanish
swede swedish swiss syrian taiwanese thai tibetan tunisian turk turkish turks tutsi hutu ukrainian ukrainians venezuelan vietnamese welsh yemeni yugoslav zimbabwean western latin nordic scandinavian communist communists marxist nazi`);

/** Postal codes of US states and Canadian provinces, after a comma. */
export const STATES: ReadonlySet<string> = wordSet(
  "al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy on bc qc ab mb sk ns nb",
);
