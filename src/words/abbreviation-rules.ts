/**
 * Abbreviations written with a stop, by what the stop means. Our own list, from the style books of the English-language press.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Stand before a name or number: their stop never ends a sentence. */
export const leadingAbbreviations = words(
  `mr mrs ms mx messrs mme mlle m dr prof sen sens gov govs rep reps gen lt col maj capt cpl sgt pvt cmdr adm brig rev fr hon amb pres
  supt insp det st ste mt ft vs v cf fig figs art arts pp p no nos vol ed eds sec ch msgr rt dir atty min sec dep asst fmr al eg ie e.g i.e viz approx ca`,
)

/** Month and weekday names cut short: a stop that ends a sentence only before a word that opens one. */
export const dayAbbreviations = words(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun',
)

/** Stand after a name or close a phrase: the stop may end the sentence as well. */
export const trailingAbbreviations = words(
  `inc corp ltd co llc plc bros jr sr esq phd md etc dept univ assn ave blvd rd hwy sq bldg est ext incl
  ala ariz ark calif colo conn del fla ga ill ind kan ky la mass mich minn miss mo mont neb nev okla ore pa penn tenn tex vt va wash wis wyo
  ont que`,
)

/** Words that hardly stand in capitals but at the beginning of a sentence. */
export const openers = words(
  `the a an he she it they we you i his her its their our my this that these those there here in on at by from to for with without after before during
  since until while when where who what why how if although though as because but and or so yet however meanwhile moreover also both all some many most
  several few each every another other such one two three then now today yesterday tomorrow earlier later last next asked according despite under over
  between among amid once no not only even still nevertheless instead additionally furthermore speaking following beyond within through`,
)

/** Capitalised words that follow "p.m." in the same sentence. */
export const afterHour = words(
  'monday tuesday wednesday thursday friday saturday sunday est edt et cst cdt ct mst mdt pst pdt pt gmt utc cet cest bst ist msk jst eastern central pacific moscow london beijing local',
)
