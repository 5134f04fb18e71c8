import { wordSet } from "./sets.ts";

/** Last nouns of organisations that aren't companies. */
export const ORGANISATION_HEADS: ReadonlySet<string> = wordSet(`
ministry department agency authority commission committee council parliament congress senate assembly court tribunal party union federation association
league alliance university college school institute academy foundation society club church police army navy force forces bureau office
administration government board senate embassy treasury chamber secretariat taskforce task_force front movement brigade guard guards organization organisation
confederation guild museum library hospital orchestra observatory centre center forum network coalition campaign mission programme
cabinet politburo central_bank reserve regulator watchdog consulate directorate inspectorate service laboratory syndicate order
corps regiment division battalion fund faction caucus bundesbank bundestag duma knesset diet seimas sejm senate house team fc united city rovers wanderers athletic
hotspur orchestra choir ballet opera theatre theater gallery zoo conservatory seminary diocese archdiocese synod vatican`);

/** Heads that need "the" or "of"/"for" or a modifier to make a name and often stand alone as common nouns. */
export const WEAK_ORGANISATION_HEADS: ReadonlySet<string> = wordSet(
  "office board house centre center network campaign mission service order division fund team united city athletic school church front front army police force forces reserve service office forum society",
);

/** Institution nouns that take "of ..." or "for ..." after them: Bank of, Ministry of, University of. */
export const OF_HEADS: ReadonlySet<string> = wordSet(`
bank university hospital coalition network forum campaign initiative confederation club conference ministry department house institute college school academy board bureau office council court chamber federation association
society union commission committee republic church league organization organisation confederation workers teamsters directorate ministry corporation company museum foundation
centre center secretary institutes port fund union agency authority faculty order sons daughters brotherhood friends alliance party movement army assembly guild trust`);

/** What groups stand for that are no companies: "a rights group", "an armed group". */
export const CAUSES: ReadonlySet<string> = wordSet(`
rights advocacy aid relief campaign pressure lobby lobbying activist activists protest opposition militant rebel armed terrorist insurgent religious
environmental conservation consumer consumers humanitarian charitable non-profit nonprofit civil student women's environmentalist grassroots watchdog
veterans islamist extremist separatist political`);

/** Last words of teams' names: beasts and warriors in the plural. */
export const TEAM_HEADS: ReadonlySet<string> = wordSet(`
lions tigers bears eagles hawks giants twins wyverns landers heroes dinos wiz royals challengers capitals titans knights warriors lakers celtics bulls rockets mavericks raptors
rangers bruins panthers penguins steelers ravens jaguars broncos chargers raiders cowboys packers vikings falcons saints buccaneers seahawks patriots dolphins dodgers yankees
mets cubs braves marlins brewers padres phillies orioles mariners astros buffaloes swallows dragons carp marines fighters baystars wolves hornets magpies foxes gunners
springboks wallabies kangaroos socceroos super_eagles stallions sharks bulldogs cougars wildcats huskies badgers cardinals pirates reds diamondbacks rockies spurs blazers grizzlies`);

/** Acronyms and short names of organisations that aren't companies: states' bodies, alliances, unions, parties. */
export const ORGANISATIONS: ReadonlySet<string> = wordSet(`
un u.n. nato eu e.u. imf wto oecd opec unesco unicef who unhcr ecb fed fbi cia nsa sec s.e.c. ftc fcc fda epa doj irs nasa doe dod cdc nih pentagon kremlin
white_house congress senate parliament hamas hezbollah plo ira eta aclu naacp nra gop cdu csu spd fdp bjp ldp dpp kmt ppp anc ukip snp
g7 g8 g20 asean brics apec osce efta icrc amnesty greenpeace interpol europol mossad mi5 mi6 kgb fsb gru idf
bundesbank boj boe rbi fomc fdic cftc ntsb faa fsa fca cma bafin sebi kftc fsc meti mofcom csrc pboc darpa
nyse nasdaq lse nse bse asx hkex sgx tsx krx nymex comex cme cboe ice xetra fifa uefa nba nfl mlb nhl ioc kbo nfl pga atp wta fia ncaa kcna un_security_council european_union european_commission european_parliament
european_central_bank federal_reserve house_of_representatives supreme_court high_court labour
ucla mit usc nyu caltech kaist postech insead egx jse dfm adx psx hose twse szse sse tase bvb wse b3 eurostat oecd ilo iaea iata icao imo wipo unctad afdb adb ebrd aiib ifc
cci nclt nclat trai dgca irdai uidai npci sfio ofcom ofgem ofwat cnmv consob amf afm knf uokik finma finra cfpb occ nlrb usitc cisa ferc nerc nrc fha fhfa sba gao cbo omb ustr cfius esma eiopa efsa ema mhra nice edb acra sfc hkma cbirc nmpa mhlw osha nhtsa cbn efcc icpc nafdac cma competition_commission
african_union sadc ecowas comesa mercosur oas gcc arab_league world_bank red_cross taliban isis islamic_state al-qaeda vatican downing_street whitehall scotland_yard bundestag duma knesset`);

/** News agencies, papers and broadcasters, as they are cited or credited. */
export const MEDIA: ReadonlySet<string> = wordSet(`
reuters bloomberg yonhap afp ap upi tass itar-tass interfax xinhua kyodo dpa ansa efe pap ani pti anp apa belga tanjug ria anadolu antara bernama
associated_press associated_press agence_france-presse bbc cnn cnbc nbc abc cbs npr pbs msnbc fox_news fox sky_news al_jazeera nhk kbs mbc sbs ytn jtbc
new_york_times wall_street_journal washington_post financial_times economist guardian telegraph times observer daily_mail sun mirror independent
le_monde le_figaro les_echos der_spiegel spiegel bild die_zeit handelsblatt el_pais el_mundo corriere_della_sera la_repubblica il_sole nikkei nikkei_asia
asahi asahi_shimbun yomiuri mainichi sankei chosun_ilbo joongang_ilbo dong-a_ilbo hankyoreh korea_herald korea_times korea_joongang_daily
cna antara lusa mena wam spa apa agerpres ctk mti hina bta petra thai_pbs rappler gma aju_press ajp the_information axios politico techcrunch the_verge wired forbes fortune time newsweek barron's marketwatch business_insider
business_wire pr_newswire prnewswire globe_newswire globenewswire marketwired prweb newswire usa_today los_angeles_times chicago_tribune boston_globe usa_today
espn bloomberg_news dow_jones_newswires south_china_morning_post straits_times times_of_india economic_times hindustan_times mint hindu
agence_france_presse channel_news_asia variety hollywood_reporter deadline`);

/** Words that end the name of a paper, broadcaster or agency. */
export const MEDIA_HEADS: ReadonlySet<string> = wordSet(
  "times post journal herald tribune gazette news daily newspaper chronicle telegraph courier examiner observer weekly magazine newswire newsroom newsdesk review ilbo shimbun zeitung radio television tv",
);

/** Words whose presence says that an article is about sport. */
export const SPORT_WORDS: ReadonlySet<string> = wordSet(`
coach striker midfielder goalkeeper innings goals goal match matches league cup champions championship season semifinal quarterfinal final drivers constructors track team teams racing raced lane qualifying podium paddock pit wicketkeeper spinner batters bowler innings dressing-room trophy stumps homer homered reliever bullpen mound hat-trick striker defender
playoff playoffs pitcher batting wicket wickets tournament tennis soccer football cricket rugby basketball baseball golf hockey olympic olympics
players player club clubs team-mates rotation games game starter ligament baseball batter bat kickoff seed seeded sets semi-final semi-finals quarter-final draw winners faults tie-break medal lap laps race sprint podium lineup pitch squad scored defeated halftime touchdown teammates team-mates grand_prix marathon stadium fixture kick-off penalty transfer`);
