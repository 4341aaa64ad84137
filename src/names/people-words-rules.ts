/**
 * Words for people: what a person is called by office, by trade, by kin, or only as one of a crowd.
 * All are given in the singular; plurals are made by rule, irregular ones written out. Compiled from common usage.
 */

/** Where a word for people comes from, which decides what it may stand for. */
export type PeopleKind = 'office' | 'trade' | 'kin' | 'crowd' | 'mass'

/** Offices: "the minister" is one person at a time, and the word may stand before a name as a title. */
const offices = `
president premier minister chancellor secretary spokesman spokeswoman spokesperson ambassador envoy governor mayor senator
congressman congresswoman representative delegate commissioner chairman chairwoman chairperson chair chief head director
director-general secretary-general general commander leader king queen prince princess emperor empress sultan emir amir sheikh
pope bishop archbishop cardinal patriarch ayatollah imam rabbi reverend pastor dalai-lama chief-executive ceo cfo coo founder
co-founder prosecutor judge justice attorney-general attorney solicitor-general counsel speaker whip deputy vice-president
president-elect prime-minister undersecretary under-secretary undersecretary-general counsellor counselor consul consul-general
attaché attache adviser advisor coordinator co-ordinator negotiator mediator rapporteur representative-designate administrator
inspector superintendent sheriff marshal admiral vice-admiral rear-admiral commodore captain colonel lieutenant-colonel major
major-general brigadier brigadier-general lieutenant lieutenant-general sergeant field-marshal air-marshal
taoiseach tánaiste tanaiste ombudsman treasurer comptroller auditor registrar dean rector provost principal headmaster
co-chair vice-chair vice-chairman vice-premier vice-minister co-leader co-president councillor councilor alderman
mp mep lawmaker legislator parliamentarian congressmember assemblyman assemblywoman strongman ruler dictator
monarch crown-prince regent viceroy kaiser tsar czar duke duchess earl baron baroness count countess lord lady dame sir
tycoon frontman chief-of-staff generalissimo caliph warlord ex-president ex-minister ex-premier statesman
interlocutor counterpart opponent predecessor successor host nominee candidate incumbent frontrunner front-runner
member fellow assistant politician figure diplomat official aide staffer operative strategist pollster press-secretary
party-leader boss mogul magnate heir heiress first-lady second-gentleman number-two understudy quartermaster
ringleader mastermind chief-negotiator protege protégé confidant confidante emissary plenipotentiary legate nuncio
cleric preacher priest monk nun lama mullah mufti grand-mufti sheik guru evangelist theologian`

/** Trades and marks of a person: may stand before a name, is seldom one person only. */
const trades = `
lawyer doctor nurse surgeon physician professor teacher lecturer scholar academic historian economist scientist researcher
analyst expert author writer novelist poet playwright journalist reporter correspondent columnist commentator editor editor-in-chief
publisher broadcaster anchor host photographer cameraman filmmaker director producer actor actress singer musician rapper composer
artist painter sculptor designer architect engineer developer programmer hacker blogger vlogger youtuber influencer
activist campaigner dissident defector whistleblower whistle-blower advocate organizer organiser unionist environmentalist
businessman businesswoman businessperson entrepreneur executive banker financier investor billionaire millionaire trader broker
farmer fisherman miner worker labourer laborer driver pilot sailor skipper crewman astronaut cosmonaut
soldier serviceman servicewoman marine airman fighter gunman attacker bomber assailant shooter suspect killer murderer
terrorist militant insurgent rebel jihadist jihadi extremist separatist islamist guerrilla mercenary contractor sniper
policeman policewoman officer constable detective investigator agent spy double-agent ex-spy operative informant inspector
watchdog monitor observer inspector-general peacekeeper guard bodyguard
victim survivor witness bystander hostage captive prisoner detainee inmate convict fugitive defendant plaintiff accused
migrant refugee asylum-seeker asylum-seekers immigrant emigrant expatriate exile deportee returnee
man woman boy girl child teenager youth adult person citizen national resident villager local tourist traveller traveler
passenger visitor student pupil graduate dropout alumnus consumer customer client shopper voter taxpayer
protester protestor demonstrator rioter looter striker picketer marcher heckler counter-protester
player footballer striker goalkeeper defender midfielder coach athlete swimmer runner cyclist boxer golfer skater
champion winner loser medalist medallist captain referee umpire fan supporter backer follower loyalist
critic detractor rival enemy foe adversary ally partner friend neighbour neighbor colleague comrade associate
employee employer staff-member owner manager landlord tenant shareholder stakeholder creditor donor lender
creator inventor pioneer veteran volunteer recruit conscript reservist cadet deserter
sheikh elder chieftain tribesman clansman nationalist republican democrat conservative liberal communist socialist
hardliner hard-liner moderate reformist reformer technocrat populist royalist royal aristocrat nobleman
muslim christian jew hindu buddhist sikh catholic protestant shiite sunni kurd arab
scammer fraudster thief robber burglar smuggler trafficker kidnapper hijacker pirate gangster mobster drug-lord kingpin
laureate prizewinner celebrity star superstar model socialite icon hero heroine martyr
patient carrier clinician epidemiologist virologist psychologist psychiatrist therapist paramedic medic
speaker source insider eyewitness onlooker caller listener viewer reader subscriber user
parishioner worshipper worshiper pilgrim churchgoer congregant
drone-operator translator interpreter secretary typist clerk receptionist accountant auditor
hunter logger poacher ranger forester firefighter rescuer rescue-worker aid-worker health-worker
sponsor signatory participant attendee delegate panelist panellist moderator guest invitee
ecologist geologist biologist chemist physicist mathematician astronomer sociologist
juror lawbreaker offender perpetrator abuser rapist molester stalker bully vandal arsonist
buyer seller vendor retailer wholesaler importer exporter manufacturer producer supplier
homeowner householder breadwinner pensioner retiree toddler infant baby newborn
civilian seeker non-combatant noncombatant combatant homeguard national aide-de-camp colonist commoner bureaucrat technician handler ceasefire-monitor
baker butcher barber carpenter plumber electrician mechanic tailor shepherd mason welder cleaner waiter waitress bartender chef gardener
janitor librarian pharmacist dentist midwife veterinarian stockbroker realtor paralegal notary magistrate jurist barrister bishop-elect
individual passerby passer-by dignitary youngster villager
nomad settler colonist occupier invader intruder trespasser squatter`

/** Kin: always somebody's. */
const kin = `
wife husband spouse widow widower son daughter father mother parent brother sister sibling twin grandson granddaughter
grandfather grandmother grandchild nephew niece uncle aunt cousin son-in-law daughter-in-law father-in-law mother-in-law
brother-in-law sister-in-law stepson stepdaughter stepfather stepmother half-brother half-sister fiancé fiancée fiance fiancee
girlfriend boyfriend lover partner ex-wife ex-husband relative descendant ancestor namesake godfather godmother`

/** Many people under one word: takes a plural or a singular verb. */
const masses = `
people population public crowd mob populace electorate citizenry folk youth staff personnel crew workforce
troops soldiery infantry cavalry casualties opposition elite elites intelligentsia clergy nobility aristocracy
diaspora family couple trio gang squad throng audience
entourage retinue contingent electorate tribe clan faction
masses poor rich wounded injured dead missing unemployed homeless elderly young generation
women men children police-officers wives gunmen families authorities`

const irregular: Readonly<Record<string, string>> = {
  child: 'children',
  person: 'people',
  woman: 'women',
  man: 'men',
  fisherman: 'fishermen',
  wife: 'wives',
  'ex-wife': 'ex-wives',
  thief: 'thieves',
  'son-in-law': 'sons-in-law',
  'daughter-in-law': 'daughters-in-law',
  'attorney-general': 'attorneys-general',
  'secretary-general': 'secretaries-general',
  'chief-of-staff': 'chiefs-of-staff',
}

/** One word for people. */
export interface PeopleWord {
  readonly word: string
  readonly kind: PeopleKind
  readonly plural: boolean
  readonly gender: 'male' | 'female' | null
}

const male = new Set(
  `king prince emperor sultan emir amir sheikh sheik pope lord sir duke earl baron count tsar czar kaiser policeman gunman man boy
  husband widower son father brother grandson grandfather nephew uncle son-in-law father-in-law brother-in-law stepson stepfather
  half-brother fiancé fiance boyfriend godfather ex-husband spokesman chairman congressman businessman fisherman statesman
  strongman serviceman airman crewman cameraman assemblyman nobleman tribesman clansman frontman actor monk priest mullah crown-prince
  alderman`.split(/\s+/u),
)
const female = new Set(
  `queen princess empress lady dame duchess baroness countess policewoman woman girl wife widow daughter mother sister granddaughter
  grandmother niece aunt daughter-in-law mother-in-law sister-in-law stepdaughter stepmother half-sister fiancée fiancee girlfriend
  godmother ex-wife spokeswoman chairwoman congresswoman businesswoman servicewoman assemblywoman actress nun heroine heiress first-lady`.split(
    /\s+/u,
  ),
)

/** The regular plural of an English noun, "enemy" to "enemies". */
export function pluralOf(word: string): string {
  if (irregular[word]) return irregular[word]
  if (/man$/u.test(word) && !/(?:human|german|roman|musulman|ottoman)$/u.test(word)) return word.replace(/man$/u, 'men')
  if (/[^aeiou]y$/u.test(word)) return word.replace(/y$/u, 'ies')
  if (/(?:s|x|z|ch|sh)$/u.test(word)) return `${word}es`
  return `${word}s`
}

function entries(list: string, kind: PeopleKind): [string, PeopleWord][] {
  return list
    .trim()
    .split(/\s+/u)
    .flatMap((word): [string, PeopleWord][] => {
      const gender = male.has(word) ? 'male' : female.has(word) ? 'female' : null
      if (kind === 'mass') return [[word, { word, kind, plural: true, gender: null }]]
      return [
        [pluralOf(word), { word, kind, plural: true, gender: null }],
        [word, { word, kind, plural: false, gender }],
      ]
    })
}

/** By lower-case form; an office wins over a trade where a word is both. */
export const peopleWords: ReadonlyMap<string, PeopleWord> = new Map([
  ...entries(masses, 'mass'),
  ...entries(trades, 'trade'),
  ...entries(kin, 'kin'),
  ...entries(offices, 'office'),
])

/** The word for people that a word (lower case) is, or ends or begins with beside a hyphen: "vice-premier", "president-elect". */
export function peopleWordOf(lower: string): PeopleWord | null {
  const word = peopleWords.get(lower)
  if (word !== undefined) return word
  const hyphen = lower.lastIndexOf('-')
  if (hyphen <= 0) return null
  // "chairman-in-office", "ambassador-at-large"
  const long = /^(\p{L}+)-(?:in|at)-(?:office|large|chief|residence)$/u.exec(lower)
  if (long !== null) return peopleWords.get(long[1]!) ?? null
  return peopleWords.get(lower.slice(hyphen + 1)) ?? peopleWords.get(lower.slice(0, hyphen)) ?? null
}

/** Honorifics, and what they say of their bearer; written before a name and never part of it. */
export const honorifics: ReadonlyMap<string, 'male' | 'female' | null> = new Map([
  ['mr', 'male'],
  ['mrs', 'female'],
  ['ms', 'female'],
  ['miss', 'female'],
  ['mx', null],
  ['dr', null],
  ['prof', null],
  ['sir', 'male'],
  ['dame', 'female'],
  ['lord', 'male'],
  ['lady', 'female'],
  ['madam', 'female'],
  ['madame', 'female'],
  ['mme', 'female'],
  ['monsieur', 'male'],
  ['herr', 'male'],
  ['frau', 'female'],
  ['señor', 'male'],
  ['señora', 'female'],
  ['rev', null],
  ['fr', 'male'],
  ['hon', null],
  ['st', null],
  ['hrh', null],
])

/** Short forms of offices that stand before a name. */
export const shortTitles: ReadonlyMap<string, string> = new Map([
  ['pres', 'President'],
  ['gen', 'General'],
  ['lt', 'Lieutenant'],
  ['col', 'Colonel'],
  ['maj', 'Major'],
  ['capt', 'Captain'],
  ['cmdr', 'Commander'],
  ['sgt', 'Sergeant'],
  ['adm', 'Admiral'],
  ['brig', 'Brigadier'],
  ['gov', 'Governor'],
  ['sen', 'Senator'],
  ['rep', 'Representative'],
  ['reps', 'Representatives'],
  ['sens', 'Senators'],
  ['amb', 'Ambassador'],
  ['sec', 'Secretary'],
  ['pm', 'Prime Minister'],
  ['fm', 'Foreign Minister'],
  ['insp', 'Inspector'],
  ['supt', 'Superintendent'],
  ['det', 'Detective'],
  ['msgr', 'Monsignor'],
  ['atty', 'Attorney'],
  ['vp', 'Vice President'],
  ['del', 'Delegate'],
])
