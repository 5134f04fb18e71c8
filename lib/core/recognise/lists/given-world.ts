import { wordSet } from "./sets.ts";

/**
 * Given names of Europe, the Americas, the Arab world, Iran, Turkey, India, Pakistan, Indonesia, Thailand, Japan, Africa and Israel
 * that the parser's lexicon lacks, written down from general knowledge. Without accents; none is better known as a place.
 */
export const WORLD_GIVEN_NAMES: ReadonlySet<string> = wordSet(`
aad aadit aaditya aage aakash aaron aart aarti abayomi abbas abdelaziz abdelfattah abdelhakim abdelhamid abdelkader abdelmadjid abdelrahman
abdelwahab abderrahmane abdou abdulaziz abdulhamid abdulkarim abdullahi abdulmalik abdulrazak abdulsalam abdulsamad abdulwahab abeba abebe
abed abeer abelardo abena abhay abhijit abhinandan abhinav abid abilio abiola abisola abiy abolfazl abosede achilleas achim adalbert
adalberto adebisi adebola adedeji adeeb adeel adefolake adekunle adela adeleke ademir ademola adenike adenuga adeola adeolu aderonke
adesola adetokunbo adewale adeyemi adham adilio adina aditi adjoa adnan adriaan afaf afam afshin afua afzal agapi agata agathe agnes agneta
agnieszka agostinho agostino agung agus agustin aharon ahlam ahsan aigboje aime ainhoa aitzaz ajit ajith akbar akhil akhilesh akihiko
akihiro akihito akin akinola akinwumi akitaka akitoshi akos akosua akpan akram akshay alaa albane albertina albertus aldo alejo alekos
aleksey alemu alenka ales alessia alessio alev alexey alfio alfons alfredo alin aljosa alka alla almir almudena aloisio alok alon alp alper
alvaro alyona ama amadeo amaka amal amalia aman amancio amani amarachi amare amarjit ambra ameen ameer amelie americo amey ameya ami
amichai amiram amirhossein amnon amol amparo amr amrish amrita anais ananda anant ananth ananya anastasios anastasiya anat anca anderson
andras andre andreea andreia andres andrzeja anezka angel angelica angeliki angus ania anibal anica aniko anindya anis anish anjana anju
anke ankita ankur anmol annapurna anneke anneli anneliese annick anoop anouk ans anshu anshul antal ante antonina antonis antoon antun anuj
anup anupam anupama anuradha anushka anutin aparecida aparna apirat apolline apostolos aqeel araceli aranzazu arash aravind archana arda
ardavan ardeshir areej arend argyro ariane arie arief arif arifin arik aris aristides aristotelis arjan arjen arjit arkadiusz arkady
arlindo arman armelle armin arminio arndt arne arnfinn arnon arpad arpit arrigo arsalan arshad arsjad arti arto artyom aruna arundhati arvo
arwa aryo arzu asad asako aseel asena asep asger asghar ashima ashkan ashraf ashwani ashwini asim aslak asli asma assaf asta asuncion atef
atefeh athanasios athina atif atilla atsuko attaullah attila attilio atul aud aude augustin aurea aurel aureliano aurelie aurelien aurelio
avani avigdor avihu avinash aviv avner avni avraham awad awais axel ayad ayah ayako ayaz ayca aydin ayelet ayhan ayla aymen ayoade ayodeji
ayomide ayse aytac ayumi ayushi azadeh azeez azhar aziza babajide babak babalola babar babette babita badal badr bahar bahareh baher bahman
bahram bakr bala balaji balakrishna balazs balint balwant bambang bamidele banwari baptiste bara barbel baris barna bartek bartlomiej
bartolome bartosz barun bas basak basant basavaraj basem basil basilio basma bassam bassem bastian bastien basuki batuhan bauke beata beate
bedrich begona behnam behrouz behzad bekir bela belen belma belmiro bence benedetta benedetto benedict benedicte benedita bengt beniamino
benicio benigno benjamim bennett benno benoit bente bento benzion bereket berit berk berkay bernadeta bernarda bernardino berndt berthold
bertil beste betul beyza bhanu bharat bharathi bhargav bhaskar bhavana bhavesh bhavin bhavna bhumika bhupendra bhupinder bhushan bijan
bikram bilge bimal bina binali binny binoy binta biodun bipin birger birgitta birgitte birthe biswajit bjorg blaise blandine blanka blazej
boaz bodo bogdana bogumil boguslaw boguslawa bohumil bohuslav bojan bola bolaji bolanle boleslaw bongani bongbong boniface borislav borje
borko borut bouchra boutros bozidar bram branca branimir branka branko braulio bretislav brijesh brita bronislaw bruna bryn budi bukola
bulent burak burcu burkhard bushra busisiwe butti byju caetano cagatay cahyo caio calin callum calogero camelia camillo camron canan
candido cansu carine carlito carmelo carmine carola carolien carson carter casimiro caspar cassio catalin catalina catia cayetano cecile
celestino celia celine celso cemal cemil cemile cesare cesario cestmir cevat cevdet cezar cezary chaim chairul chaiwat chalerm chandan
chandrababu chandrakant chandrasekaran chandrashekhar chara charalambos charlene charline charlotta charu chatchai chema chen chetan chhaya
chiaki chiamaka chiara chibuike chibuzor chidiebere chidiebube chidinma chieko chihiro chijioke chika chikezie chima chimamanda chinelo
chinenye chinwe chinyere chioma chirag chitra christelle christer christian christoffer chuan chukwudi chukwuebuka chukwuma cicero cigdem
cino cinzia ciprian ciro clarisse clark claudia claudio claudiu cleber clemencia clement clemente clinton coen conceicao concepcion cor
corazon corentin corien corne cornel corneliu corrado cosimo cosmin costanza costin crina crispin cristi cristian cristiana cristiane
cristobal cristoforo cristovao cruz csaba csilla cuneyt custodio czeslaw dacian dafna dag dagfinn dagmar daigo daiki daksh dalia dalibor
dalit dalva damian damiano damilola daniel daniil danijel danil danut danuta daoud daphne dariush darko darshan darshana darwin darya
dattatraya david davide davood davor dawid dawit dawn dayo debashish debjani debora declan dedi deepa deepali deepika deepti delfina demola
denes denilson denisa deniz dermot derya desta detlev dev devang devesh devika devrim devyani dewi dezso dhananjay dhanin dhanraj dharam
dharmendra dharmesh dheeraj dhiraj dhiren dhirubhai dhivya dian dick dikembe dilara dilek diletta dilipkumar dimitra dimitry dinkar dino
dinu diogo dionisio dionysis dipa dipak dipali dipti dirceu dita divya djalma djoko doaa dogan dogu domenico domingos dominika donatella
donato doni dor dora dorin doron dorota doru douwe dov doyin dragica drago dragos drahomira dror duaa dudi durga durval dusan dusko dwi
eamon earl ebba ebele eberhard ebru ebuka ece eckart eckhard eda edda edeltraud edevaldo edgardo edi edina edita ednaldo edson edvaldo
edyta eelco eelke eero effie efi efraim efrain efrat efstathios eftychia efua egil egon ehsan ehud eiichi eiko eila eilif einar eino eirik
eisuke ejike ekene ekin ekkehard eko ekow ekrem elad elaheh elazar eldad eleftherios elemer eleonora elfriede elhadj elham eliane elias
eliezer elisabetta elise eliseo eliska eliyahu elke ellinor elnaz eloa elod elodie eloisa eloy elpida els elzbieta emad eman emanuele embla
emel emese emi emin emmanouil emmanuella emmerich encarnacion endang ender endre eneas engin eniko enis enitan enoh enric enrica enver eran
eray ercan erdem erdogan eren erez erfan ergun erhan erhard eri eric erica erkan erland erling ermanno erol ersin ertan ertugrul erwan
erzsebet esben esfandiar esha esi esin esmail espen estevao eszter etsuko ettore eugenie eugenio eulalia eva evandro evangelia evangelos
evaristo eve evelyne evert evgenia evgeniy evren ewelina eyad eyal eylon eyob eytan eyup eyvind eze ezequiel ezer fabian fabiana fabienne
fabiola fabricio fabrizia fadeke fadel fadia fadumo fadwa fahad fahim fahmi fahri faiz faiza faizan fajar fakhar fakhri falguni fardin
fares farhan fariba farid faris farnaz farooq farrokh farshid faruk farzad farzaneh fatema fathi faustino fausto fawad fawaz fawzi fayez
faysal fayza fazal federica fedor felice felicia felicity feliks felipa felisa felix femi femke feodor feras fereydoun ferhat feride ferit
fermin fernao ferruccio festus feyza figen fikile fikret filippa filiz finn fiorella fiorenzo firas firouz fitri flavia flavio flemming
flora florent florentino florin florina floris fokke folarin folasade folashade folke folorunso forough fortunato fotini fotis fouad franc
franca franck franco francoise franjo frank franky frans frantisek frauke frederic frederique fredrika freya frieder friedhelm fritzi frode
fuad fujio fulvio fumiaki fumihiko fumiko funke funmi funmilayo furkan gadi gael gaetan gaetano gagan gaia gail gajanan gali galia galina
gamze ganapathy ganesh garima gaspard gaspare gaston gauri gaute gavino gavriil gbenga gbolahan geertje geeta geetha geetika geir gelu
genaro gene genevieve genichi gennadi gennaro genowefa georgeta geraldine geraldo gerasimos gerben gerd gerda gergely gerlinde germain
german germano gernot geronimo gerrie getachew gethin getulio geza ghada ghadeer ghaith ghazi gheorghe ghislain ghislaine gholam ghulam
giacinto giada giampaolo giampiero gian gianfranco gianmarco giannis gianpaolo gideon gidi gijs gil gilad gilberta gilberte gildas gilson
ginny gioacchino giora giordano giorgos girija girish girma girolamo gisle gitte giuliana giuliano giuseppina giustino gizem glauber gleb
gloria gobind godwin goichi gokce gokhan golnaz goncalo gonul gopi gopichand gopinath gordana gorkem goro gosta gotthard govind graca
graeme grazia graziano grazyna greger gregoire gregory grete griffin grigori grigoris grigory gro gry gudmund gudrun guglielmo gugu
guillermina guinevere guiomar gul gulay gulcin gulsen gulshan gulsum gunay gundula guner guney gunhild gunilla gunn gunvor gurcharan gurkan
gurmeet gurpreet gurunath gustava guttorm guus guylaine guzin gyongyi gyorgy gyula haakon habtamu hachiro hadas hadi hafeez hagit haider
hailemariam haim haitham hajime hajnalka hakki hakon haldun haleh halil halima halina halit haluk halvard halvor hamda hamdan hamdi hamed
hamidreza hamish hamisi hanaa hanan handan hande hanin hanne hanneke hannele hannelore hannes hannu hansjorg hany haresh haris harish
harith harmen haroon haroun harpreet harris harrison harro harsha harshad harshal harshavardhan harshil harshit harshvardhan hartmut harue
haruka haruko harunobu haruo hary haryo hashem hashim hasmukh hasnain hatem hatim haya haydar haytham hazel hazem hazim heba hector hedda
hedwig heena hege heike heikki hein heiner helder helene helio helle helmuth hema hemant hemanth hend hendra hendro henk henriette herb
herculano heribert heriberto herminio hermod hernan heru hesham hiba hicham hideaki hidehiko hidehiro hidetaka hidetoshi hidetsugu hikaru
hikmat hikmet hila hilario hilde hilkka himanshu hind hiren hirofumi hirohide hirokazu hiroko hiromi hiromichi hironobu hironori hirotaka
hiroyasu hiroyoshi hiroyuki hisako hisao hisayuki hisham hitesh hitomi hjalmar hlengiwe holger holly honorata honore hooman hooshang hormoz
hortensia houman hrvoje huda hugues huguette hulusi hulya humayun humphrey husam huseyin husnu hussam hutomo huub hynek iara iben ibolya
ibtisam idan idar ido idris idrissa ifeanyi ifeoma ifeyinwa iftikhar ignacia ignacy ihab ihsan iiro iivari ijaz ijeoma ikechukwu ikenna
ikuo ilan ilana ilaria ildefonso ildiko ilhan ilie ilinca ilka ilkay ilker ilmari imad iman immanuel imogen imre imtiaz inacio inaki inas
inbal inci indah inder indrajit indrani indu ineke inga inge ingeborg ingegerd inger ingmar ingo ingunn ingvar ingvild inigo inka
inmaculada inna innokenty intisar inzamam ioan ioana ioanna ioannis iolanda ion ionel ionut iordanis iosif ipek iqbal iraj irem irfan iria
irineu irini irit irja irmgard irwan isam isamu isao isatou ishan ishaq ishita ishwar isidoro isidro isil isis iskander isko islam ismat
ismet isolde issa issei itamar itaru itay itumeleng itzhak itzik iulian iuliana ivanir ivanka ivanna ivano ivette ivica ivo ivor iwan iwao
iyabo iyad iyinoluwa izabela izumi izzet jaafar jaakob jaana jaap jaber jabr jabu jabulani jacinto jacira jackson jacobo jade jadwiga jafar
jagan jagat jagjit jagmohan jagoda jagruti jahangir jai jaideep jaipal jair jakaya jalal jale jamil jamila jandira janez janko janne
janneke jannik janos jaouad jari jarl jarle jarmo jarno jaromir jaroslaw jasim jasmine jaspal jaspreet jassem jassim jasvinder jatin javad
jawad jawed jay jaya jayant jayanta jayanti jayashree jayesh jayshree jazmin jeet jejomar jelani jelle jeno jeronimo jesus jet jide jigar
jignesh jihad jihan jimena jindrich jindriska jirina jitendra jitesh jitsuro joaquim joaquina jocelyne joel joelle joep joerg johanne
joichi jojiro joko jolanda jolanta jomo jonna joop jorg jorgina joris jorma jorn jos josefino josep josip jost jostein josu josue jouko
joumana jouni jovan joydeep joze jozsef juarez judah judit juergen juhani julia julian julio juma jumana junaid junji junko junya jurandir
jure juri jurica juscelino jussi justyna jyoti jyotiraditya jyotsna kaan kaare kaarina kadir kadri kagiso kailash kaisa kaj kajal kajetan
kaleem kalevi kalliopi kalman kalpana kaltham kalyan kalyani kamalesh kamau kambiz kamini kamran kamyar kanako kanchan kanika kanji kannan
kanti kanwal kaori kaoru karabo kare kareem karianne karita karlfredrik karlheinz karol karola karoliina karoly karthik karthikeyan kartika
karuna kashif kasit kassahun kassem katalin katarzyna katerina kathrin katja katri katrin katsuaki katsuhiko katsuhiro katsuji katsumi
katsunobu katsura katsutoshi katsuya kaushal kaushik kaveh kavitha kawthar kayode kazim kazimierz kazuaki kazuhiko kazuhisa kazuki kazuko
kazumi kazunari kazunori kazushi kazutoshi kazuyoshi kazuyuki kebede kees kehinde keigo keiichi kelechi kelvin kemal kemi kenan kengo
kenichiro kenjiro kent kentaro kerem kerim kerstin keshav ketan ketut keval keyvan khalaf khalfan khalifa khalil khawaja khaya khethiwe
khosrow khulood khurram khurshid kianoush kidane kikuo kimiko kimio kimmo kimon kinga kipchoge kipkorir kiprono kirit kirsi kirsti kirsty
kirti kishan kishore kit kittirat kivanc kiyoaki kiyohiko kiyoko kiyotaka kjell kjersti kjetil klaas klara klas klaudia klavdia klemens
klim knud knut kobi koen koffi kofo koichiro kojo koki koksal kolawole komal komang konstantina konstantinos koos koray korkut korn kornel
kosaku kosei koshiro kosta kostas kosuke kota kotaro kouichi kourosh kranti kresimir krijn kripa krishnamurthy krishnan kristiina
kristoffer krisztian krisztina kriti kritika krunal krystian krystyna ksawery ksenia ksenija ksenya kshitij kudzai kuldeep kulsoom kumaran
kumi kumiko kundan kunihiko kuniko kunio kunle kursat kushal kusuma kwabena kwadwo kwaku kwasi kyoji kyoko kyosuke lachlan ladan ladislav
laetitia lajos laleh lalit lalita lama lamberto lamia lamido lamis lando latif laurens laurentiu lauri laurinda lauro laxman lazar lazaro
lea lech lee leela leendert leire lene leni lenka lenke leon leonhard leonidas leonie leonor leopoldo leos lerato leroy lestari leszek
leticia letizia lev levent lewis libuse licia lidewij lidia liesbeth liesel lieve ligia lilia lillemor lincoln lindiwe linn lino liora
liron lisbeth lise liselotte livio liviu ljiljana ljubica ljubomir lluis loes lokesh lone lorenz lorenza loris lothar lotta loubna loukas
lourdes lourenco lovisa luana lubna lubomir lubos lucia lucian lucio lucrezia ludek ludger ludmila ludovica ludovico ludvik ludwik luhut
luigia luisa luiza lujain luminita lungile lutfi lutz luzia lwazi lykke lyubov lyudmila macarena machiko machteld macit madalina madan
maddalena madhav madhavi madhu madhukar madhur madhuri magali magdolna magne magnhild mahendra maher maheswari mahima mahin mahir mahnaz
mahnoor mahsa mai maija maite maitha maj majed majid makar makhosi maki mako maksymilian mala malene malgorzata malin malini mallika
malvika mamdouh mami mamoru mana manabu manal manas manasi mandana mandar mandeep mandla maneesh manfredi mani manijeh manik maninder
manisha manju manjula manjunath manlio manoel manohar manolis manolo manouchehr manpreet mansa mansi mansoor mansour mansukh manu maqsood
maram marcelino marcia marcial marcio marga margarete margaux margriet maria mariama mariangela marianthi mariarosa maricarmen marielle
marijan marijke marika mariko marilena marilia marin marinko mariona marit marita marja marjan marjo marketa marketta markku marleen
marlies marloes marte marthe martin martino marton martti martyna maruarar marwan maryse marzena masa masafumi masaharu masahide masahiko
masahito masaji masakatsu masakazu masami masamitsu masanobu masanori masao masashi masatoshi masatsugu masaya masood massimiliano masuo
mate matias matija matthaus matvey matyas matz maulik mauro maxim maximo maya mayank maysa maysoon mayu mayuko mayumi mayur mazen maziar
mbali mbongeni mechthild meena meenakshi meera mees megawati meghna megumi mehboob mehran mehrdad mehtap mehul meinhard meir mekonnen
melaku melania melanie melchor meles melih melike melis meltem menachem menahem merav merete merja mert merve mesfin meshal mesut mete
metin mian micha michalis michela michelangelo michele michiaki michihiko michiko michio mieczyslaw mieke mieko mihaela mihail mihajlo
mihaly mihoko miki mikio mikkel miklos mikolaj milada milind milivoj milivoje miljenko milomir milorad miloslav milosz milovan miltiadis
minako minakshi mineo minna miodrag miray mircea mireia mireille mirela mirella mirjam mirjana mirko mirna miroslava miroslaw mirza misa
misaki mishal mislav mitali mitesh mithun mitra mitsuaki mitsuhiro mitsuko mitsuo mitsuyoshi miwa miyako mladen moacir modesta modesto
modupe mogens mohammadreza mohau mohinder mohini mohsin moises mojgan mojtaba moky momcilo momoko monalisa monica monisha moran mordechai
moremi morgane morihiro morris mort morteza motoaki motohiro motoko motoo motti mourad mpho mpumi mridul mrinal mrinalini mstislav mthuli
muammer muath mubarak mubashir mudassar muge muhammet muhannad muharrem muhsin mujde mukhtiar mukta mukul mukund muliaman mulugeta mulyani
muna munawar munehiro munira murali muralidhar murathan murilo murray murugan musa musaed mussab mutsuo muzaffer muzammil muzna mwai mylene
naama nabeel nachum nada nadav nadeem nader nadezda nadezhda nadiem nadim nadja naeem nael naftali nagarajan nageshwar naghmeh nagisa nagla
naguib nahid nahla nahoko nahuel nahyan naif naina nair najam najib najla najwa nakul naledi nalini naman nami namita namrata nana nanang
nanda nandi nandini nandita nandkumar nanna nao naoaki naohiro naoki naoko naoto naoufal naoya narasimha narayan narayanan narciso narottam
nasim nasir nasr nasreen nasrin nassef natale natalia natasa natividad natsuki natsuko natsumi nattawut naveed naveena navin navjot navneet
navya nawaf nawal nawaz nayef nayib nayla nazan nazanin nazareno nazem nazim nazli ndidi nebojsa necati necdet necla nedim neel neelam
neelima neeraj neeru neeta neetu negar neha neide nektarios nelida nelleke nelly nemanja nenad nerio nermin nermine neslihan nesrin nestor
nettie nevena nevin nevio nevzat nhlanhla niall nicanor niccolo nicoleta nicoletta nidal nidhi niek nienke nieves nighat nihal nihat niina
nikiforos nikolaos nikolas nilesh nilgun nilima niloofar nilton nilufer nima nimesh nimish nimrod ning nino nir nira niranjan nirmal
nirmala nishant nishith nisreen nitesh nithin nithya niti nitish nitzan nivea niyazi nizamettin nizar njal njeri njoki nkechi nkem nkosana
nkosazana nnamdi nneka nnenna nobuaki nobuhide nobuhiko nobuhiro nobuko nobutaka nochi noel noelia noemi noemie noga noha noluthando noman
nomfundo nompumelelo nomsa nomvula nonso nontobeko nora norberto noriaki norihiko norihiro norihito noriko norio noritoshi noriyuki norm
norris nosa nosheen nosipho noura nouri noushin nozomi nthabiseng ntombi nunzia nunzio nupur nurettin nuri nuria nursel nurten nyambura
nynke nyoman oana obafemi obi obinna octavian octavio oda oddny oded odete odile odinaka odunayo odysseas ofer ofir ofra ogechi ognjen oguz
oguzhan ohad okan okechukwu okey okonjo oktay olabisi olabode oladele oladipo olajide olakunle olamide olanrewaju olavo olayemi olayinka
olcay oldrich ole olegario olesya olivera olivia oliwia olu olubunmi oluf olufemi olufunke olugbenga olukayode olumide olumuyiwa olusegun
oluwafemi oluwatobi oluyemi olympia omaima omid omkar omobola omolara omotola omran omri onno onur onyeka onyekachi opal ophir orazio orcun
oren orest oreste orietta orit orjan orkun orla orly ornella ors orsolya osagie osamu osnat ossi ostap otakar otavio otedola othman otmar
ottavio ottilie ottmar ousmane ovidiu oyinkansola oystein oyvind ozan ozcan ozge ozgur ozkan ozlem paavo padma padmaja padmanabha padmini
paivi pallab pallavi palmiro paloma panagiotis pandu panfilo pankaj panos panupong parama parameswaran paramjit paraskevi pari parimal
parisa partha parthasarathy parul parviz pascale pascual pasquale patricia patrizia paule pauli paulien paulino paulus pavan pavithra pavla
pavlina pavlos pawan payal payam peder pedram pegah pehr peik pelin pellegrino pentti pepe pericles pernille perrine perry pervaiz pervez
peter petre petru petter peyman phaedra pierluigi piero pierpaolo piers piet pilar pim pina pinar pinhas pio piotrek pirjo pirkko piroska
pita pius piyali placido plinio polat polychronis pooja poonam poornima pooya porfirio poul pouya prabha prabhakar prabhat prabhjot prabhu
prabowo prachi pradip pragya prahlad prajakta prajogo prakriti pramila pramod pramono pranab pranay pranjal prannoy prasanna prasenjit
prashanth prasun pratap prateek pratibha pratima pratyush praveena pravin prawit prayut prayuth preben precious predrag preetam preetha
premanand premysl prerna primitivo primo primoz pritam pritesh prithvi prithviraj priti priyank priyanka prosenjit prudencio przemyslaw
pulkit pumla punit purnima purushottam purvi pushpa puspa putri putu qais qamar qasim quim quinten quratulain raanan rabab rabih rachana
rachmat rachna rade radek radha radhakrishnan radhika radim radka radko radmila radomir radoslav radovan radu raed rafaela rafal raffaella
raffaello rafi rafic rafik rafiq raghad raghavendra raghda raghu raghunath raghuvir ragna ragnar ragnhild rahma raija raila raimo raimondo
raimund raimundo raisa rajaa rajani rajdeep rajendran rajeshwari rajib rajinder rajko rajkumar rajmohan rajni rajnish raju rakel rakhi
raluca ramachandra ramakrishna ramalinga raman ramanathan ramani ramazan rami ramin ramprasad ramy ramzan rana randa randy rangarajan rani
ranjan ranjana ranjeet ranko ranvir raphael rasha rashed rasheed rashmi rashmika rasim ratko ratna rauf rauno ravikant ravikumar ravinder
ravindra raya raymonde raz razvan recai reena reeta reetu refik refilwe reg regine regis rehab rehan rehman reidar reiji reijo reiko
reinaldo reiner reinhold reinier reino reinout reka rekha rema remco remedios remi remigiusz remo remus renan renate renato renee renske
renu reshma rethabile retno revathi reyes rhys riad rianne riaz ricard ricardina riccarda richa riddhi rie rieko rifat rigoberto riham
riikka riitta rik rika riku rima rinaldo rinat rini rintaro rinus risa rishabh rishad rishi risto ritika ritsuko ritu rivka riyad riza
rizal rizwan roald robbert robert robin rocio rocky rodica rodion rodolphe roelof rogerio rogier rohini rokuro rola rolv romano romario
romesh romeu romina romolo ronaldo ronit roopa roozbeh roque rosalba rosalia rosamund rosan rosangela rosaria rosaura roseli roselyne
rosemeire roser roshan roshni rossana rossella rostislav rotimi roya roza rozalia ruba rubens ruchi ruchika ruchir rudi rudiger ruediger
ruggero rui rujuta rukmini rula rumi rumiko runar rune rupa rupal rupali rupesh rupinder ruslan ruslana rustam rutger ryoichi ryoji ryoko
ryosei ryosuke ryotaro ryszard ryuji ryuta ryutaro ryuzo saad saadi saara saba sabah sabahattin sabato saber sabin sabir sabri saburo
sabyasachi sachiko sachit sadaaki sadaf sadahiro sadakazu sadanand sadao sadashiv saddam sadegh sadi sadik sadiq saeb saeid saeko safa
safwan sagar sagarika sagi sahil sahin sai saif sailesh saima sait sajid sajida saket saki sakiko salaheddine salama saleem salete salih
salimata salome salwa samah saman samaneh samar samara sameer sameera sameh samia samina samora sampath sampo samson samta samuele sanae
sanaz sanchit sandhya sandiaga sandor sandrine sangeeta sangita sangram sanja sanjana sanjeev sanjib sanjukta sanket sanni santanu santhosh
sapir sapna sarada sarangapani sarfraz sari sarit sarita sarka sarojini sarwar sasa sascha sashi saskia sathish satinder satish satoko
satomi satrio sattam satu satyajit satyanarayana satyen satyendra saud saulo saumya saurabh saurav saverio savita savitri savvas sayaka
sayuri sayyid sebastian sebastiano seble sebnem seda sedat seema sefa sefik segun sehnaz seif seigo seiichi seiichiro seiji seiko seishi
seitaro seizo selahattin selassie selcuk selda selin semih semra semyon senad sener senol senthil senzo sepideh seppo serap sercan serdar
seretse sergi sergia sergiu sergiy serhat serhiy serif serkan sermin serpil servet setareh setiawan setsuko settimio seun sevastyan
severine severino sevgi sevil sevilay sevket sezer sezgin shabbir shadi shahab shahar shahbaz shahin shahram shahriar shahzad shai shaima
shakeel shaker shakti shakuntala shalini shalom shamik shamma shamshad shanta shanthi shapour sharad sharada sharareh sharif sharmila
shashank shashi shashikala shashikant shatha shatrughan shaukat shaul shaza sheela shefali shehbaz shekar shekhar sherif sherine shervin
shigeaki shigefumi shigehiro shigeki shigeko shigemi shigenobu shigeo shigetaka shigeto shigeyoshi shigeyuki shikha shilpa shilpi shimon
shimpei shin shingo shinichi shinichiro shinobu shinsuke shintaro shinya shireen shirin shirish shirit shital shivaji shivakumar shivam
shivani shivendra shivraj shizuka shizuko shizuo shlomi shmuel sho shoaib shobha shobhana shogo shohei shoji shoko shola shomari shota
shotaro shozo shraddha shravan shreyas shrikant shrinivas shriram shruti shubha shubhra shuhei shuichi shuji shulamit shunsuke shuntaro
shunya shusaku shweta shyam shyamala siaka siamak siavash sibel sibusiso sibylle siddhi sidnei siegfried sieglinde sienna sietse sigbjorn
sigismund signe sigrun sigurd sigve siiri sikandar silja silje silke silvana silvano silverio silvestre silvia silviu simao simbarashe
simin simon simphiwe simran sina sinan sindhu sindisiwe sinead sinem sinisa sipho siv sivan sizwe sjoerd sladana slamet slavica slavko
slawomir smadar smita smriti snehal snezana socrates soeharto sofya sofyan soha sohail soheil sohini sohrab soichi soichiro solange soledad
solene solveig somchai somkid somnath somsak sona sonal sonali sonam sondre songul sonu soraia soraya sorin sorina sota sotaro sotirios
sotiris souad sourav souvik spiros spyridon spyros srdan srdjan sreedhar sreenivas srettha sridevi srikant srikanth srikumar srinath
srinivasa srinivasan sriram sruthi stamatis stanko stavros stefania stein steinar stelian stelios stepan stephanie stevan stian stijn stina
stipe stjepan stojan sture stuti suad suat subhadra subhankar subhashini subir subodh subramaniam subrata subroto suchada suchitra
sudarshan sudeep sudesh sudha sudhakar sudhanshu sudip sudono sugandha sugeng sugiarto suguru suhail suharso suhas suhasini sujata sujatha
sujay sujit sujoy sukanto sukanya sukesh sukru sule suleiman suleman suleyman suliman suman sumana sumant sumanta sumarno sumaya sumeet
sumiko sumio sumitra suna sunaina sundaram sundeep suneel suneeta sunniva sunny supachai supratik supriya surabhi surayud surbhi surendra
surinder surya suryakant suryo susann sushant susheel sushila sushma sushmita susilo susumu sutanto suvarna suzuko svatopluk svein sverre
svetozar svyatoslav swapan swapna swapnil swarna swaroop sweta sybe sybren sylvain sylvaine sylvi sylwester sylwia synnove szabolcs szilard
szilvia tadahiro tadanobu tadao tadayuki tade tadeu tadeusz tafadzwa tage tahani tahir tahira taiga taiji taiki taina taisia taiwo taizo
takaaki takafumi takahide takahisa takahito takako takamasa takanobu takanori takao takatoshi takayoshi takehiko takehiro takeki takenori
taketo takis takuma takumi takuo tal talal taleb tali tamador tamara tamas tamiko tamim tamirat tamotsu tanay tancredi taner tanguy tania
taniya tanja tanju tanmay tanneke tansu tanuja tanushree tanveer tanvi tanvir tapan tapani tapio tarak taraneh taras tarcila tarcisio
tariku tarja tarjei tarkan taro tarou tarun tatjana tatsuhiko tatsuji tatsuo tatsuro tatsushi tatsuyuki tatyana taufik tauseef tayfun
taylor taysir tayyip tebogo teemu teguh tejal tejas tejasvi tekin tellef telmo temel temi temitope tendai teodor teodoro teofilo teotonio
teresinha teresita terhi terje teruaki terumi teruo teruyuki tesfaye tetsu tetsuji tetsunosuke tetsuo tetsushi tetsutaro teun tevfik
thabang thabiso thaksin thamer thanasis thanathorn thandeka thandi thandiwe thangavel thani thanin thanong thanos themba thembi theo
theodore theodoros theofilos therese thibault thijs thilo thodoris thomais thor thora thorben thorbjorn tiberio tibor tidjani tigist
tihomir tilman timipre timm timofey timur tineke tirth titiek titilayo tito tiziana tiziano tjeerd tobechukwu tohru toini tokunbo tokuya
tola tolga tolulope toma tome tomer tomi tomio tomislav tomoaki tomofumi tomohiko tomohiro tomohisa tomokazu tomoki tomomi tomonori tomoya
tomy tonino toon tope tor torbjorn tord torfinn torgeir torgny torhild toril torkel torkild torstein torunn toshi toshifumi toshihide
toshihiko toshiki toshiko toshimasa toshimi toshimitsu toshinori toshio toshiro toshitaka toshiya toshiyuki touraj tova tove toyin traian
traudl tri trilok trine tripti troels trond trude truls truus trygve tsepo tshepo tsugio tsukasa tsuneo tsutomu tsuyoshi tuba tudor tugba
tugce tulay tulin tullio tulsi tumelo tunc tuncay tunji turan turgay turgut turhan turid tushar tuula twan tymofiy tymoteusz tzachi tzipi
ubaid ubaldo ubirajara uche uchechi uchenna udo ufuk ugo ugochukwu ugur ujjwal ulas ulises ulisses ulla ulrika ulrike ulyana uma umair
umang umesh umit umran umut una unal unathi unnati unni untung upendra urbano urho uriel urmila uros urpo ursula urszula urvashi usama
ustun uta ute utkarsh uttam uzi uzo uzoma vadim vadym vagn vahid vaibhav vaishali vaishnavi valdemar valdir valentyn valeria valerio
valeriu valeriy valeriya valtteri vanda vandana vangelis vani vanita vanitha vanja vanni varsha varun varvara vasant vasanth vasco vasile
vasiliki vasilis vasiliy vassilis vasudevan vasudha vasundhara vasyl vebjorn vedat vedran veena veer veerappa vegard vehbi veikko veit
velimir velu vendula veniamin venkataraman venkateswaran venugopal vera verena veronika veronique veysel vibeke vibha vibhu vicenta vichai
victor victoriano victorien vidar vidhi vidhu vidya vidyut vigdis viggo vijaya vijayalakshmi vijayan viktoria viktoriya vilem vilhelm ville
vilmos vimal vimala vinaya vineeta vinicius vinita vinko vinoth viola viorel viorica vipin vipul viraj virat virender virendra virgilio
virginie virginio virpi vishakha vishesh vishnu vishwanath vishwas vit vitali vitalii vitaliy vitezslav vithal vito vitor vitoria vittoria
vivekananda viviane vjekoslav vladan vladlen vlado vladut vlasta vojislav vojtech volkan volkmar volodymyra vrinda vsevolod vuk vusi vyas
waclaw waddah wadha wafa wagner waheed wahid wahyu wainaina wairimu waithera walaa waldemar walmir waltraud wambui wanderley wangari
wanjiku wanjiru waqar waqas warren wasim wassim wataru wawan wayan wenceslao weronika widad widodo widya wieslaw wietse wietske wiktor
wiktoria wilhelmine willemien willemijn wilson wisnu wissam witold wladyslaw wlodzimierz wojtek wole wolf wolfram woody xaviere xenia
xolani yaakov yago yahya yair yaki yakov yakup yalcin yamini yana yanina yaniv yannis yanti yara yariv yaron yasar yasemin yash yashar
yashika yashodhara yashpal yashraj yashvardhan yashwant yasir yasuaki yasuchika yasufumi yasuhide yasuhiko yasuhito yasuko yasumasa
yasunari yasunobu yasunori yasushi yasutaka yasuyo yasuyuki yatin yavuz yaw yawar yaya yazan yazeed yegor yehia yehoshua yehuda yehudit
yekaterina yeliz yemi yemisi yesim yetunde yewande yiannis yigal yigit yildiray yildiz yilmaz yingluck yinka yinon yisrael yitzhak yngvar
yngve yoav yoel yogendra yogesh yogita yohanes yohann yohannes yohei yoichiro yoji yona yoni yoram yorgos yoshiaki yoshifumi yoshihide
yoshihiko yoshihisa yoshihito yoshikazu yoshimasa yoshimi yoshinobu yoshinori yoshio yoshiro yoshitaka yoshitomo yoshiyuki yossi yosuke
yotam younes younis yousef yousif youssra ytsje yudhishthir yudi yuichi yuichiro yuiko yuji yuka yukako yukari yukihiko yukihiro yukiko
yukinori yulia yuliya yumi yumiko yuni yunus yusaku yusra yusril yusuke yutaka yutaro yuthasak yuvraj yuzo yvan yvon zacarias zacharias
zafar zafer zaheer zaher zaid zain zakhar zaki zandile zanele zarko zayed zayn zdenka zdravko zdzislaw zeeshan zeev zehava zeina zekeriya
zeki zelia zeljko zenon zenzele zerihun zerrin zeynel zhaleh zhanna zia ziad zied zinaida zita ziv ziya zlatko zodwa zoe zohar zohra zohreh
zorica zoya zsofia zsuzsanna zubaida zubair zuhal zukiswa zulema zulkifli zulmira zuzana zvi zvonimir zygmunt`);
