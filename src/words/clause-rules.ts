/** Words that steer how clauses hang together. Our own lists. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Verbs of speech: may stand before their subject, and rule over the quoted clause before them. */
export const speechVerbs = words(
  `say tell announce state note add claim report warn insist declare reply respond ask explain argue write tweet post comment remark recall continue conclude
  observe stress emphasise emphasize assert confirm admit acknowledge reiterate repeat quip joke shout read underline underscore suggest agree predict caution
  urge demand allege contend maintain promise vow pledge complain concede counter retort lament quote cite`,
)

/** Verbs that take a whole clause, with or without "that". */
export const clauseVerbs = words(
  `say tell announce state note add claim report warn insist declare reply explain argue write tweet remark recall conclude observe stress emphasise emphasize
  assert confirm admit acknowledge reiterate repeat suggest agree predict caution allege contend maintain promise vow pledge complain concede think believe know
  hope expect fear feel see hear show mean indicate signal reveal find wish ensure guess suppose understand learn realise realize decide deny doubt assume
  imagine hint imply estimate forecast prove remember forget notice ask wonder demand propose recommend request swear assure inform notify remind convince
  persuade bet reckon worry disclose testify speculate determine discover require order make let help watch have`,
)

/** "urged China to use": the object is who acts. */
export const objectControl = words(
  `ask urge invite tell order persuade allow help force want expect encourage call advise warn authorise authorize permit enable require instruct convince
  push press beg command compel pressure cause lead get appoint name task direct request challenge dare remind teach trust implore entreat oblige sentence
  tap lobby train assist equip coach hire recruit pay bribe commission empower entitle forbid prompt summon send dispatch assign chose choose elect nominate`,
)

/** Followed by a bare verb: "let inspectors enter". */
export const bareVerbs = words('let make help have see watch hear')

/** "began meeting", "stopped short": the -ing form behind them is what they are about. */
export const gerundVerbs = words(
  `begin start stop continue keep consider avoid finish resume end cease suggest recommend deny mind enjoy risk quit postpone delay support oppose include involve
  mean propose discuss favour favor admit recall resist rule discuss spend go try like hate love prefer see`,
)

/** "is set to", "is due to": what is going to be. */
export const futureHeads = words('set due go schedule expect slate plan poised ready about bind likely')

/** Open a clause wherever they stand. */
export const markers = words(
  `if because although though while unless whereas whether when where why how lest once whenever wherever that`,
)

/** Open a clause or a phrase: what follows decides. */
export const doubtfulMarkers = words('after before since until till as like than for')

/** Head of a chunk that says when: it is neither subject nor object where another noun can be. */
export const timeNouns = words(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. tues. wed. thu. thurs. fri. sat. sun.
  today tomorrow yesterday tonight morning afternoon evening night noon midnight week weeks weekend month months year years day days hour hours minute minutes
  quarter decade century a.m. p.m. summer spring autumn winter fall time times moment gmt est`,
)

export const weekdays = words(
  'monday tuesday wednesday thursday friday saturday sunday mon. tue. tues. wed. thu. thurs. fri. sat. sun.',
)

export const months = words(
  'january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.',
)

/** Adjectives that open a time behind a name: "Lavrov last week". */
export const looseAdjectives = words(
  'last next late early earlier later this such more other many several few due ready able likely unable keen responsible same available present',
)

/** Common nouns that stand before the name of whom they describe: "spokesman Wang Wenbin". */
export const titleNouns = words(
  `spokesman spokeswoman spokesperson spokesmen minister ministers president presidents leader leaders official officials diplomat diplomats envoy envoys secretary
  secretaries adviser advisor advisers advisors chief chiefs chairman chairwoman chairperson chair premier premiers lawmaker lawmakers senator senators general
  generals colonel dictator rival counterpart counterparts ally candidate negotiator negotiators commander commanders head heads director ambassador ambassadors
  company newspaper agency broadcaster city group network state region governor governors mayor king queen prince princess chancellor chancellors deputy
  foe foes allies rivals neighbour neighbours neighbor neighbors partner partners nation nations country countries states
  president-elect vice-president undersecretary congressman congresswoman representative representatives strongman autocrat monarch judge lawyer attorney journalist
  reporter author analyst professor scholar expert economist correspondent activist dissident blogger businessman tycoon billionaire oligarch singer actor wife husband son
  daughter brother sister father mother aide boss coach manager founder owner member mp mps pope cardinal archbishop bishop rabbi imam ayatollah
  cleric sheikh sheik emir sultan crown village town province district port island capital airline firm giant carrier magazine daily website channel
  programme program tabloid think-tank watchdog charity militia movement party coalition faction insurgent successor predecessor incumbent speaker
  vice-premier vice-chairman co-chair foreign-minister delegate hostage prisoner suspect defendant veteran host guest volcano hurricane typhoon storm river lake mount`,
)

/** "Secretary of State Antony Blinken": the of-part belongs to the name. */
export const officeComplements = words(
  'parliament congress state defense defence treasury commerce homeland energy interior health labor labour foreign internal external home finance trade agriculture justice education transport',
)

/** Capitalised heads whose of-part belongs to the name. */
export const namedBodies = words(
  `ministry department republic university bank house kingdom council union gulf sea strait state city office bureau board court league organization organisation
  federation commonwealth emirate isle cape bay declaration treaty association institute committee commission chamber front movement party army academy school hall
  day group conference summit ring order statue palace people`,
)

export const offices = words(
  'member secretary minister president king queen prince chancellor premier governor ambassador speaker chairman head director chief emir sultan under-secretary undersecretary',
)

/** Two or more words that are one preposition; each begins with the key. */
export const longPreps: ReadonlyMap<string, readonly string[]> = new Map(
  [
    [
      'ahead of',
      'because of',
      'according to',
      'instead of',
      'out of',
      'such as',
      'prior to',
      'due to',
      'thanks to',
      'next to',
      'close to',
      'as of',
      'as for',
      'as part of',
    ],
    [
      'on behalf of',
      'in front of',
      'in spite of',
      'in line with',
      'in addition to',
      'regardless of',
      'apart from',
      'aside from',
      'up to',
      'owing to',
      'away from',
    ],
    [
      'along with',
      'together with',
      'as well as',
      'rather than',
      'other than',
      'in response to',
      'on top of',
      'at odds with',
      'on board',
      'by way of',
      'by means of',
      'alongside with',
      'in between',
      'outside of',
      'inside of',
    ],
  ]
    .flat()
    .reduce((map, phrase) => {
      const first = phrase.slice(0, phrase.indexOf(' '))
      return map.set(first, [...(map.get(first) ?? []), phrase])
    }, new Map<string, string[]>()),
)

/** Prepositions by form though not by tag: "including", "following". */
export const verbalPreps = words('including following regarding concerning involving excluding pending')

/** Join nouns as "and" does. */
export const joiningPreps = words('along with|together with|as well as'.replaceAll(' ', '_').replaceAll('|', ' '))

/** Past forms that are hardly ever passive without "was": a headline's "met" is active. */
export const activePasts = words(
  `say meet arrive agree talk travel speak die resign return warn tell vow pledge think lead leave make win lose stand sit feel keep come go become fall rise remain urge
  announce claim insist promise express hail thank reiterate welcome discuss emphasize emphasise stress congratulate condemn praise add note reaffirm underscore visit`,
)
