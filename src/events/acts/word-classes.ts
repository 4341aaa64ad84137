/**
 * Classes of nouns (and a few verbs) that decide what an act is: one lifts a ban and a curfew alike. Lemmas, lower case;
 * a hyphen joins two words ("state-of-emergency" stands for "state of emergency").
 */
const lists = {
  troops: `troop soldier force army military unit battalion brigade division regiment platoon contingent warship ship fleet navy frigate destroyer
    submarine carrier jet fighter aircraft warplane bomber tank missile battery artillery drone reservist marine guard paratrooper commando
    helicopter gunboat vessel personnel militia men squadron launcher armour armor tank-column coastguard interceptor defences defenses`,
  armed: `troop soldier force army military navy marine fighter militant rebel gunman insurgent jihadist militia militiaman guerrilla terrorist
    warplane jet separatist taliban isis hamas hezbollah houthi commando paramilitary regime`,
  police: `police policeman officer officers cop constable`,
  workers: `worker teacher nurse miner employee staff union student driver doctor farmer trucker guard pilot civil-servant lawyer
    journalist prisoner inmate detainee dockworker labourer laborer unionist activist pupil resident villager`,
  peacekeepers: `peacekeeper peacekeeping peace-keeping blue-helmet observer monitor`,
  weapon: `weapon arm missile rocket shell bomb warhead ammunition munition grenade drone gun rifle explosive stockpile arsenal`,
  measure: `ban sanction embargo curfew restriction blockade siege tariff duty boycott moratorium quota freeze blacklisting lockdown
    state-of-emergency emergency martial-law limit censorship requirement closure export-ban travel-ban barrier penalty block hold`,
  aid: `aid assistance relief fund funding money grant loan credit donation supplies supply food medicine vaccine dose ventilator equipment tent
    blanket shelter package wheat grain fuel million billion trillion dollar euro pound yen $ € £ ¥ tonne ton oda food-aid help expertise doctor medic medical-team ambulance vehicle
    shipment rice water bailout subsidy humanitarian-aid support-package scholarship generator expert team equipment oda convoy`,
  people: `prisoner detainee hostage captive inmate journalist activist dissident national citizen man woman pow sailor crew fisherman worker
    leader opponent politician protester demonstrator suspect student civilian lawyer reporter tourist aid-worker pilot soldier policeman migrant
    refugee child family girl boy missionary nun priest monk body remains member militant rebel fighter commander official minister president
    spy agent person people dozens hundreds scores`,
  diplomat: `diplomat ambassador envoy attache attaché consul charge d'affaires staff inspector mission delegation embassy-staff`,
  ties: `tie relation relationship link contact diplomatic-relations cooperation dialogue talk negotiation mediation programme program exchange membership
    partnership hotline`,
  post: `embassy consulate mission post border crossing airspace port airport route bridge road corridor frontier checkpoint office`,
  document: `agreement deal accord treaty pact memorandum mou contract protocol convention declaration memo ceasefire-agreement truce charter
    communique communiqué document framework understanding roadmap arrangement ceasefire cease-fire armistice`,
  truce: `ceasefire cease-fire truce armistice pause moratorium cessation`,
  mediation: `mediation mediator`,
  support: `support backing solidarity endorsement sympathy condolence approval appreciation admiration thanks gratitude praise commitment
    congratulations friendship confidence readiness respect`,
  concern: `concern alarm regret dismay anger outrage disappointment displeasure condemnation criticism objection protest opposition rejection worry
    doubt fury frustration indignation`,
  proposal: `proposal plan offer request demand call appeal invitation bid resolution draft amendment motion petition idea initiative suggestion claim
    ultimatum talk negotiation deal agreement accord meeting visit mediation truce ceasefire compromise concession referendum decision deployment
    allegation accusation charge statement report ruling verdict result vote measure election bill budget candidate candidacy application
    notion suggestion criticism interference cooperation dialogue peace-plan nomination asylum-request cease-fire attempt announcement`,
  probe: `investigation inquiry probe enquiry lawsuit suit complaint case charge indictment proceeding prosecution trial impeachment audit search-warrant
    criminal-case`,
  attack: `attack explosion blast round shot volley assault raid strike airstrike air-strike offensive operation bombing shelling ambush invasion incursion fire bombardment massacre
    rocket missile mortar shell counteroffensive gun-attack suicide-bombing
    barrage salvo warfare cyberattack cyber-attack hostilities fighting gunfire`,
  protest: `protest demonstration rally march strike hunger-strike sit-in riot walkout blockade picket vigil uprising general-strike`,
  arrest: `arrest detention imprisonment deportation custody extradition arrest-warrant warrant jailing capture`,
  land: `territory town city village base post province district island region area settlement hill airport bridge headquarters outpost land
    neighbourhood neighborhood stronghold airfield port capital enclave`,
  property: `home house building farm property asset ship vessel tanker boat oil company plant account land office bakery school hospital land
    cargo shipment drug cocaine weapon truck plane station pipeline passport newspaper website field factory`,
  medium: `newspaper website channel broadcaster television tv radio internet media journalist publication book film social-media app network
    opposition party organisation organization ngo gathering assembly`,
  intelligence: `intelligence information evidence data account-information list file document technology tip`,
  exercise: `exercise drill manoeuvre maneuver game wargame patrol training operation`,
  refuge: `refuge asylum shelter protection sanctuary haven citizenship residency visa`,
  demand: `demand condition request term call pressure ultimatum`,
  conduct: `decision move step effort attempt initiative action announcement gesture role leadership progress reform release`,
} as const

export type WordClass = keyof typeof lists

/** Lemma to the classes it is in. */
const classesOfLemma = new Map<string, Set<WordClass>>()
for (const [name, words] of Object.entries(lists))
  for (const word of words.split(/\s+/u)) {
    const lemma = word.replaceAll('-', ' ')
    for (const form of new Set([word, lemma]))
      classesOfLemma.set(form, (classesOfLemma.get(form) ?? new Set()).add(name as WordClass))
  }

/** True where the noun is of one of the classes. Nouns without a singular of their own ("troops") may come as plurals. */
export function isOfClass(lemma: string, wanted: readonly WordClass[]): boolean {
  const classes = classesOfLemma.get(lemma) ?? classesOfLemma.get(lemma.replace(/s$/u, ''))
  return classes !== undefined && wanted.some((name) => classes.has(name))
}
