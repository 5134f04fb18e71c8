/** Verbs that state no tie by themselves, but carry one as its governor ("signed an agreement with") or end a clause. */
export const LIGHT_VERBS: readonly string[] = (
  "sign ink strike reach enter form forge make have announce unveil launch create establish set start begin close complete finalise finalize conclude " +
  "agree seal land win secure extend expand renew hold open own take get negotiate include maintain develop build continue join become remain act serve " +
  "cement strengthen deepen seek explore pursue propose consider discuss plan reveal declare enjoy operate run end terminate cancel scrap abandon drop " +
  "leave exit break dissolve sell buy acquire raise increase cut reduce transfer keep retain see lead give bring put share show add need want require undertake"
).split(" ");

/** Verbs that take an infinitive and leave its subject alone. */
export const CONTROL_VERBS: readonly string[] = (
  "plan agree want intend expect hope seek aim decide look prepare try attempt offer vow pledge commit promise move continue begin start propose refuse " +
  "decline undertake fail choose opt wish like consider mull weigh eye contemplate go help threaten rush seem appear set"
).split(" ");

/** Speech and thought: their object clause has a subject of its own. */
export const SPEECH_VERBS: readonly string[] = (
  "say tell announce state report declare note add claim confirm deny reveal disclose unveil signal hint explain warn insist argue believe think know " +
  "describe call ask answer reply comment suggest predict estimate acknowledge admit recall stress emphasise emphasize promise expect"
).split(" ");

/** Further frequent verbs of news, known so that a clause's end is seen. */
export const OTHER_VERBS: readonly string[] = (
  "be allow enable let offer provide use work go come grow rise fall drop climb jump lose gain pay cost spend earn employ hire appoint name pick replace step " +
  "move change turn help cause prompt push force remain stay stand sit live die publish print write read broadcast air film record play star feature appear " +
  "compete face focus target reach cover follow precede mark celebrate award receive accept reject approve block clear sue settle charge fine accuse investigate " +
  "list trade float issue value price rate rank count produce make manufacture sell market distribute design install test review visit meet host attend " +
  "speak talk carry deliver ship supply support sponsor endorse manage own control back finance fund invest acquire purchase merge license rename rebrand relocate " +
  "criticise criticize welcome oppose praise condemn question probe review fear regret slam applaud envy do hurt hit beat commence rule compare liken confuse achieve advise appeal argue arrive assign assume avoid cease complain concentrate construct convert deploy describe " +
  "determine devote differ discover distinguish divide earn embrace emerge encourage enhance enroll ensure enter evaluate evolve " +
  "examine exceed execute expire facilitate flee generate identify ignore improve inherit inspire introduce invent learn lower " +
  "maintain migrate modify monitor notify observe obtain occupy occur oversee participate perform persuade possess predict prefer " +
  "prepare preserve prevail prevent proceed pursue qualify quit react realise realize recognise recognize recommend recover " +
  "recruit regain regulate relaunch rely remove reopen repay resign resolve respond restore restructure resume retire save select " +
  "serve solve specify submit succeed suffer surpass surround suspend tend transform translate uncover warn weaken widen withstand " +
  "contain consist represent specialize specialise base headquarter found train teach study graduate play donate contribute place"
).split(" ");
