import { pluralOf } from './people-words-rules.ts'

/**
 * Words that end (or, before "of", begin) the name of an organisation, place, occasion or work.
 * Compiled from common usage; singular, lower case.
 */

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** "… Ministry", "Ministry of …". */
export const bodyHeads = set(`
ministry department agency bureau office administration government cabinet council committee commission congress parliament
senate assembly duma knesset majlis diet bundestag rada chamber legislature court tribunal judiciary prosecution police constabulary army navy
guard guards militia forces force command corps brigade battalion regiment division fleet squadron
party coalition alliance union federation confederation league movement front association organisation organization society
club foundation fund trust institute institution university college school academy centre center laboratory observatory
bank corporation company inc corp ltd llc plc gmbh group holdings industries enterprises partners airlines airways air motors
electronics energy oil petroleum gas steel pharma pharmaceuticals technologies systems networks media news press times post herald
tribune gazette journal guardian telegraph mail broadcasting television radio agency service services authority board
embassy consulate mission delegation directorate secretariat presidency chancellery chancery treasury exchange
church diocese archdiocese synod vatican brotherhood hospital clinic museum library theatre theater opera
taskforce cartel syndicate network inspectorate ombudsman registry regulator watchdog ngo charity
intelligence caucus bloc consortium conglomerate subsidiary junta regime monarchy throne politburo
team united city rovers wanderers fc assistance accelerator initiative partnership programme program project campaign
branch chapter wing lobby guild chambers senate house bench jury bar`)

/** Heads that need more before them than a bare capital: also ordinary words of buildings, papers and teams. */
export const weakBodyHeads = set(
  `network air gas oil steel energy media news press times post mail united city office house bar bench front force wing cell branch chapter
  division school group team project program programme campaign exchange assistance initiative center centre service services chambers
  hospital clinic museum library theatre theater opera mission`,
)

/** Bodies that act and speak when named by a common noun alone: "the ministry", "police". */
export const describedBodies = set(`
ministry department agency bureau administration government cabinet council committee commission congress parliament
senate assembly chamber legislature court tribunal judiciary police constabulary army navy military gendarmerie
militia militias coalition alliance party federation union movement organisation organization association foundation institute university
bank company corporation firm conglomerate airline manufacturer maker automaker carmaker regulator watchdog authority authorities
embassy consulate secretariat presidency treasury regime junta state republic kingdom monarchy
force forces troops services service guard guards navy fleet brigade battalion
prosecution defence defense ngo ngos charity group groups network faction cartel gang bloc community camp
newspaper daily weekly magazine broadcaster channel agency outlet tabloid website portal
team group leadership media press club hospital church mosque board panel jury committee delegation mission taskforce
side sides powers nation nations country countries economy economies superpower neighbour neighbor ally
bank lender creditor insurer operator developer contractor supplier refinery utility start-up startup giant
platform caucus opposition leadership branch
industry sector union unions businesses campaign
palace throne crown court courts bench
militants rebels`)

/** Places that are described by a common noun: "the city", "a village", "Balkh province". */
export const describedPlaces = set(`
city town village municipality island province region district county capital suburb neighbourhood neighborhood port border peninsula
territory enclave oblast prefecture governorate airport airfield airbase station square mosque church cathedral temple palace
prison base stadium hotel resort valley river lake strait coast mountain desert park hospital university museum residence villa
compound checkpoint crossing bridge refinery plant reactor mine pipeline street road highway area zone site venue headquarters market`)

export const describedBodyPlurals: ReadonlyMap<string, string> = new Map(
  [...describedBodies].filter((w) => !/s$/u.test(w) && w !== 'police' && w !== 'military').map((w) => [pluralOf(w), w]),
)

/** "… Airport", "Lake …": a place. */
export const placeHeads = set(`
airport airfield airbase station port harbour harbor terminal bridge tunnel canal strait straits channel river lake sea ocean bay gulf
island islands isle isles peninsula cape coast shore beach reef archipelago mount mountain mountains hill hills heights valley
desert plateau basin delta forest park gardens garden square street avenue road boulevard lane highway route border crossing
palace castle tower towers fort fortress citadel cathedral mosque temple shrine synagogue monastery abbey basilica chapel
hall stadium arena hotel resort mall market bazaar plaza building camp prison jail base barracks
province region county district state prefecture oblast governorate territory emirate canton department municipality
city town village township suburb quarter neighbourhood neighborhood zone enclave exclave settlement
residence mansion villa estate ranch farm dam reservoir plant reactor mine field pipeline refinery
triangle corridor belt rim horn steppe tundra glacier volcano peak summit-venue cemetery memorial
africa asia europe america caribbean balkans caucasus baltics sahel levant mediterranean`)

/** "… Summit", "… Games": an occasion. */
export const occasionHeads = set(`
summit olympics paralympics games awards award prize cup championship championships tournament conference forum congress assembly-session convention
expo exposition festival carnival biennale prix open marathon
anniversary jubilee centenary bicentenary commemoration inauguration coronation
dialogue talks negotiations symposium seminar retreat gala parade fair
election elections referendum primary primaries caucuses day week month ceremony
revolution uprising war wars conflict intifada holocaust genocide crisis spring
round session meeting ministerial plenum plenary`)

/** "… Treaty", "… Act": a work. */
export const workHeads = set(`
treaty agreement accord accords pact protocol convention charter covenant declaration communique communiqué memorandum
act bill law resolution constitution amendment code statute ordinance decree directive regulation
report paper statement strategy doctrine manifesto plan roadmap road-map framework compact deal
book bible quran koran encyclical plan doctrine initiative principles rules
list index survey review yearbook`)

/** Words within a post that stand after "of", "for" or "Secretary of". */
export const portfolioWords = set(`
state defense defence treasury commerce foreign affairs external internal interior home finance finances economy economic economics energy
trade industry justice health education agriculture transport transportation labor labour housing environment climate culture sport sports
tourism science technology technologies information communication communications planning budget security national homeland veterans war army navy air force
international development cooperation co-operation relations european integration immigration migration citizenship women children family
youth social welfare employment investment investments petroleum oil gas mines mining minerals water resources fisheries forestry
rural urban regional local religious islamic digital innovation space public works administration infrastructure construction
emergency emergencies situations disaster civil service political military economic humanitarian human rights democracy global
oceans scientific environmental arms control nonproliferation non-proliferation counterterrorism narcotics law enforcement
near eastern east asian pacific african south central western hemisphere eurasian consular legislative management growth
population refugees labor general strategic strategy policy operations intelligence communications press media staff
prosecutions police customs revenue taxation exchequer privy council duchy lancaster parliament opposition majority minority
special presidential marine maritime negotiations dialogue reconciliation peace process envoy nuclear atomic industry overseas commonwealth
and`)

/** What a country may be called: an ally, a member; not a spokesman. */
export const stateWords = set(`
ally partner member neighbour neighbor rival foe enemy adversary opponent backer supporter supplier producer exporter importer buyer customer host sponsor guarantor mediator signatory power superpower country nation state republic kingdom monarchy island economy champion critic creditor donor lender home`)
