/** Words that stand inside names, or beside them and are none. Lower case, compiled from common usage. */

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Parts of a surname written small: "von der Leyen", "bin Salman", "El Abdi". */
export const particles = set(`
de da das do dos del della di du des d' la le les lo los las von van der den dem ten ter zu zum af av y e i bin ibn ben bint al el ul ur
ould uld ag abu umm mac mc st san santa vander op 't thi`)

/** Capitals that are no name: openers of sentences and words of headlines. */
export const notNames = set(`
a an the this that these those it its he she his her him they them their we us our i me my you your who whom whose which what when where
why how if in on at by to from for of with without into onto over under after before during since until between among amid against through
and or but nor so yet as because although though while than then there here not no yes all any some each every both either neither such
is are was were be been being has have had do does did would can could should shall might must
more most much many few less least other others another same new old first last next also only even just still already again ago
now today tomorrow yesterday tonight meanwhile however moreover furthermore nevertheless therefore thus hence indeed instead
according asked about above across along around behind below beneath beside besides beyond despite down except inside like near off
out outside past per up upon via within amongst toward towards once later earlier soon recently finally perhaps maybe
said says told tells one two three four five six seven eight nine ten dozens hundreds thousands millions
good morning afternoon evening thank thanks please dear hello let well welcome look ok okay
photo photos video file image images watch read listen live breaking update updated exclusive analysis opinion explainer factbox
editing reporting additional source sources story stories via by-line credit click
monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
january february july september october november december sept
am pm gmt utc est edt bst cet pst pdt local spring summer autumn winter christmas easter
internet web email wi-fi tv dna rna hiv aids gdp ceo cfo coo pm mp mep vip q a ngo ngos ied uav
islam christianity judaism buddhism hinduism communism socialism capitalism marxism zionism nazism brexit
mandarin hindi urdu farsi swahili
god allah lord almighty`)

/** Words that belong to many names and are none alone. */
export const neverAlone =
  set(`north south east west northern southern eastern western central new old first great upper lower greater lesser
north-east south-east north-west south-west northeast southeast northwest southwest mid inner outer global national general may will
mark hope grace faith
asian african european arab latin nordic baltic balkan oceanian scandinavian mediterranean atlantic transatlantic arctic western islamic islamist
muslim christian jewish catholic orthodox protestant sunni shiite shia republican democratic democrat conservative labour liberal communist
socialist soviet cold federal royal imperial olympic nobel internet black white hispanic latino covid covid-19 coronavirus omicron kurdish tamil
uighur uyghur basque catalan chechen tatar zionist daily`)

/** What somebody does who is a person: "Okafor said". */
export const speechVerbs = set(`
say tell add ask warn note claim argue insist explain announce declare state write tweet reply respond answer admit acknowledge deny
confirm comment remark stress emphasise emphasize underline underscore urge vow pledge promise complain concede suggest believe think
hope recall reiterate repeat report reveal conclude caution predict quip joke boast lament observe testify tweet post continue speak talk
smile laugh nod shrug recount describe acknowledge assert maintain contend allege condemn praise thank welcome greet congratulate
resign die marry sue meet arrive visit travel fly`)

/** Given names and their short forms: one person may be written either way. */
const shortNames = `
joe joseph|tony antony anthony|bill william will billy|bob robert rob bobby|jim james jimmy jamie|mike michael mick|dick richard rick rich
ted edward theodore ed eddie ned|tom thomas tommy|dan daniel danny|dave david|steve steven stephen|chris christopher|nick nicholas nicolas
ben benjamin|sam samuel samantha|matt matthew|andy andrew|tim timothy|greg gregory|jeff jeffrey geoffrey geoff|ken kenneth|larry lawrence
ron ronald|don donald|ray raymond|fred frederick|frank francis franklin|gerry gerald jerry|jack john johnny|hank henry harry|chuck charles charlie
pete peter|phil philip phillip|pat patrick patricia|liz elizabeth lizzie beth betty|kate katherine catherine kathy cathy|sue susan suzanne
meg margaret maggie peggy|jen jennifer jenny|nikki nicole|debbie deborah deb|barb barbara|becky rebecca|vicky victoria|cindy cynthia
sandy sandra alexandra|alex alexander alexei aleksandr oleksandr|lindsey lindsay|doug douglas|marty martin|abe abraham|al albert alan
vlad vladimir volodymyr|sergei sergey serhiy|dmitry dmitri dmytro dimitri|alexei alexey aleksei|mikhail mikhael|yuri yury|nikolai nikolay
muhammad mohammed mohammad mohamed mohamad mehmet|hussein husain hossein hussain|ahmed ahmad|yousef youssef yusuf yousuf|ali aly
benyamin benjamin binyamin bibi|shimon simon|recep tayyip|luiz lula|jair|jose josé pepe|francisco paco pancho|rob robin robert|wes wesley
zack zachary zachery|josh joshua|nate nathan nathaniel|gabe gabriel|manny manuel emmanuel|max maximilian|leo leonard leonid|vic victor viktor`

const shortOf = new Map<string, Set<string>>()
for (const group of shortNames.trim().split(/[|\n]/u)) {
  const all = group.trim().split(/\s+/u)
  for (const name of all) {
    const there = shortOf.get(name) ?? new Set<string>()
    for (const other of all) there.add(other)
    shortOf.set(name, there)
  }
}

/** Whether two given names (lower case, folded) can be one person's: equal, an initial, or a short form. */
export function sameGivenName(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (/^\p{L}\.?$/u.test(short)) return long.startsWith(short.charAt(0))
  return shortOf.get(a)?.has(b) ?? false
}

const women = set(`
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa margaret betty sandra ashley kimberly emily donna michelle
carol amanda melissa deborah stephanie rebecca laura helen sharon cynthia kathleen amy shirley angela anna ruth brenda pamela nicole
katherine catherine christine samantha debra janet rachel carolyn maria heather diane julie joyce victoria kelly lauren christina joan
evelyn olivia judith megan cheryl andrea hannah martha jacqueline frances gloria ann anne teresa theresa kathryn sara janice jean alice
madison doris abigail julia judy grace denise amber marilyn beverly danielle sophia diana brittany natalie isabella charlotte rose alexis kayla
hillary ursula angela kamala nikki chrystia jacinda sanna mette kaja federica christine margrethe annalena nancy tina dana susan yulia maria
melania ivanka michelle jill kellyanne condoleezza madeleine samantha wendy victoria linda avril janet gina katherine penny priti liz suella
marine giorgia roberta ingrida maia salome zuzana katalin vjosa katerina erna dilma cristina michelle jeanine aung sheikh sushma indira
benazir golda tzipi ayelet sviatlana svetlana olga elena irina natalia natalya tatiana tatyana ekaterina oksana olena anastasia marina valentina
fatima aisha khadija zainab amina leila layla noor nadia rania asma huda mariam malala shireen hanan yasmin samira farah
mei ling xiaoping hua yo-jong sol-ju geun-hye kyung-wha yuriko sanae seiko yoko tomomi akie
luisa carmen isabel lucia ana rosa claudia gabriela alejandra beatriz delcy xiomara epsy sandrine elisabeth segolene brigitte valerie anne
emine emily jen karine adrienne heather morgan sherrilyn melanie johnnetta elissa monica jane kathy ellen`)
const men = set(`
james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua
kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon
benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle
joe barack bill mike antony tony jake lloyd emmanuel olaf boris rishi keir david gordon vladimir sergei sergey dmitry dmitri igor yuri
volodymyr dmytro andriy petro oleksandr viktor xi jinping keqiang gang yi wenbin recep mevlut hulusi benjamin naftali yair mahmoud
mohammed mohammad muhammad mohamed ahmed ali hassan hussein hossein omar abdullah khalid bashar saddam ashraf hamid abdul rachid karim
javad ebrahim narendra imran shinzo fumio yoshihide jae-in jong-un moon kim justin andres enrique ildefonso luis carlos juan miguel pedro
alberto jair luiz nicolas hugo fidel raul daniel evo ivan alexei nikolai mikhail leonid konstantin vyacheslav anatoly oleg pavel roman
hans jens karl heinz frank-walter heiko wolfgang ban ki-moon antonio kofi josep charles jean francois françois nicolas jacques pierre
zalmay derrick damon wade al marc cedric andrei steve shimon hosni karel chuck rex lindsey marco ted`)

/** What a given name (lower case, folded) says of its bearer, where it says anything. */
export function genderOf(given: string): 'male' | 'female' | null {
  if (women.has(given)) return men.has(given) ? null : 'female'
  return men.has(given) ? 'male' : null
}

/** Places that are given names too: "Jordan Hayes", "Paris Hilton", "Chelsea Clinton". */
export const placesAndGivenNames =
  set(`jordan chad georgia kenya india chelsea paris austin dallas london brooklyn florence sydney victoria
charlotte adelaide carolina virginia milan roman santiago diego madison savannah sierra dakota houston jackson
lincoln carson camden hamilton nelson verona siena sofia trinity kingston chester
orlando tyler logan denver devon clyde holland ireland salvador regina helena nancy sharon eden bethany marion geneva`)
