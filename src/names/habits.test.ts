import { describe, expect, it } from 'vitest'
import type { Entity } from '../document/facts.ts'
import { findNames } from '../testing/find-names.ts'

/** "person Xi Jinping CHN leader: Xi Jinping, Xi, he": kind, name, country, an office, and mentions it must have. */
function line(text: string, entity: Entity): string {
  const mentions = [...new Set(entity.mentions.map(({ start, end }) => text.slice(start, end)))]
  return `${entity.kind} ${entity.name} ${entity.country ?? '-'}: ${mentions.join(', ')}`
}

interface Habit {
  readonly habit: string
  readonly text: string
  readonly day?: string
  /** "kind | name | country | mention, mention" (country - for none, * for any). */
  readonly has: readonly string[]
  /** "kind name": none of these may be there; a bare name is of any kind. */
  readonly not?: readonly string[]
  /** "name: office title". */
  readonly offices?: readonly string[]
}

const habits: readonly Habit[] = [
  {
    habit: 'surname after the full name',
    text: 'Ingrid Halvorsen flew home. Halvorsen said the talks went well.',
    has: ['person | Ingrid Halvorsen | - | Ingrid Halvorsen, Halvorsen'],
  },
  {
    habit: 'Chinese surname first',
    text: 'Xi Jinping met the delegation. Xi praised the visit, and he spoke for an hour.',
    has: ['person | Xi Jinping | CHN | Xi Jinping, Xi, he'],
  },
  {
    habit: 'two Kims stay two',
    text: 'Kim Jong Un watched the test. His sister Kim Yo Jong read a statement. Kim Yo Jong warned Seoul.',
    has: ['person | Kim Jong Un | PRK | Kim Jong Un', 'person | Kim Yo Jong | * | Kim Yo Jong'],
  },
  {
    habit: 'two Bushes stay two',
    text: 'George W. Bush thanked the crowd. George H. W. Bush had been president before him.',
    has: ['person | George W. Bush | * | George W. Bush', 'person | George H. W. Bush | * | George H. W. Bush'],
  },
  {
    habit: 'a son is not his father',
    text: 'President Joe Biden defended his son Hunter Biden. Biden said Hunter had done nothing wrong.',
    has: ['person | Joe Biden | USA | Joe Biden, Biden', 'person | Hunter Biden | * | Hunter Biden, Hunter'],
  },
  {
    habit: 'particles',
    text: 'Ursula von der Leyen arrived in Kyiv. Von der Leyen, or von der Leyen as the papers print it, was late.',
    has: ['person | Ursula von der Leyen | * | Ursula von der Leyen, von der Leyen'],
  },
  {
    habit: 'Arabic article in a surname',
    text: 'Karim El Fassi spoke first. El Fassi thanked the hosts.',
    has: ['person | Karim El Fassi | - | Karim El Fassi, El Fassi'],
  },
  {
    habit: 'al- joined by a hyphen',
    text: 'Foreign Minister Walid al-Hamdani met reporters. Al-Hamdani gave no date.',
    has: ['person | Walid al-Hamdani | - | Walid al-Hamdani, Al-Hamdani'],
    offices: ['Walid al-Hamdani: Foreign Minister'],
  },
  {
    habit: 'two Spanish surnames',
    text: 'Rodrigo Medrano Ibarra signed for Mexico. Medrano smiled.',
    has: ['person | Rodrigo Medrano Ibarra | * | Rodrigo Medrano Ibarra, Medrano'],
  },
  {
    habit: 'a middle initial and Jr.',
    text: 'Joseph R. Biden, Jr. spoke in Ohio. President Biden thanked workers.',
    has: ['person | Joseph R. Biden, Jr. | * | Joseph R. Biden, Jr., Biden'],
  },
  {
    habit: 'a short given name',
    text: 'Antony J. Blinken landed in Paris. Tony Blinken, as friends call him, was tired. Blinken slept.',
    has: ['person | Antony J. Blinken | * | Antony J. Blinken, Tony Blinken, Blinken'],
  },
  {
    habit: 'honorifics',
    text: 'Mrs Odhiambo met Mr Farkas in Vienna. Mr Farkas left early, and she stayed.',
    has: ['person | Odhiambo | - | Odhiambo, she', 'person | Farkas | - | Farkas'],
  },
  {
    habit: 'a title before the name',
    text: 'Finnish Foreign Minister Aino Laaksonen met her colleagues.',
    has: ['person | Aino Laaksonen | FIN | Aino Laaksonen, Finnish Foreign Minister'],
    offices: ['Aino Laaksonen: Foreign Minister'],
  },
  {
    habit: 'a title after the name',
    text: 'Petr Novotny, the Czech interior minister, resigned on Friday.',
    has: ['person | Petr Novotny | CZE | Petr Novotny, the Czech interior minister'],
    offices: ['Petr Novotny: interior minister'],
  },
  {
    habit: 'an owner, a title, a comma, a name',
    text: 'Chile’s new trade minister, Paula Rojas, spoke with her Peruvian counterpart, Luis Quispe, by phone.',
    has: ['person | Paula Rojas | CHL | Paula Rojas', 'person | Luis Quispe | PER | Luis Quispe'],
    offices: ['Paula Rojas: trade minister', 'Luis Quispe: trade minister'],
  },
  {
    habit: 'two titles at once',
    text: 'Dana Whitfield, President and CEO of the Harbor Fund, joined the panel.',
    has: ['person | Dana Whitfield | - | Dana Whitfield'],
    offices: ['Dana Whitfield: President and CEO'],
  },
  {
    habit: 'a portfolio between title and name',
    text: 'Assistant Secretary for the Bureau of Oceans and Environmental Affairs Maya Lindqvist will travel to Oslo.',
    has: ['person | Maya Lindqvist | * | Maya Lindqvist'],
    offices: ['Maya Lindqvist: Assistant Secretary'],
  },
  {
    habit: 'a title of the ministry named before',
    text: 'The Kazakh Foreign Ministry denied it. Foreign Ministry spokesman Arman Bekov gave no reason.',
    has: [
      'organisation | Kazakh Foreign Ministry | KAZ | Kazakh Foreign Ministry, Foreign Ministry',
      'person | Arman Bekov | KAZ | Arman Bekov',
    ],
    offices: ['Arman Bekov: spokesman'],
  },
  {
    habit: 'owner of a ministry',
    text: 'Russia’s Foreign Ministry released a list. The ministry said it wanted answers.',
    has: ['organisation | Foreign Ministry | RUS | Foreign Ministry, The ministry, it'],
  },
  {
    habit: 'capital as government and as place',
    text: 'Beijing denied the charge. The envoy flew to Beijing and stayed in Beijing for a week.',
    has: ['country | China | CHN | Beijing', 'place | Beijing | CHN | Beijing'],
  },
  {
    habit: 'statements from two capitals',
    text: 'The news came in statements from both Ankara and Athens.',
    has: ['country | Turkey | TUR | Ankara', 'country | Greece | GRC | Athens'],
    not: ['place Ankara', 'place Athens'],
  },
  {
    habit: 'the Kremlin is a body of its own',
    text: 'The Kremlin said Kremlin spokesman Dmitry Peskov would speak.',
    has: ['organisation | Kremlin | RUS | Kremlin', 'person | Dmitry Peskov | RUS | Dmitry Peskov'],
    offices: ['Dmitry Peskov: spokesman'],
  },
  {
    habit: 'a government belongs to its country',
    text: 'Peru closed the border. The Peruvian government blamed smugglers.',
    has: ['country | Peru | PER | Peru, The Peruvian government'],
  },
  {
    habit: 'people of a country as its side',
    text: 'The Americans dropped the demand. The United States wants a deal.',
    has: ['country | United States | USA | Americans, United States'],
  },
  {
    habit: 'a group with a country',
    text: 'Norwegian officials briefed European diplomats.',
    has: [
      'group | Norwegian officials | NOR | Norwegian officials',
      'group | European diplomats | - | European diplomats',
    ],
  },
  {
    habit: 'a numbered group without its number',
    text: 'Police detained 60 Serbian diplomats.',
    has: ['group | Serbian diplomats | SRB | 60 Serbian diplomats', 'organisation | Police | - | Police'],
  },
  {
    habit: 'the two leaders',
    text: 'President Tokayev met President Mirziyoyev in Samarkand. The two leaders signed a pact.',
    has: ['person | Tokayev | * | The two leaders', 'person | Mirziyoyev | * | The two leaders'],
  },
  {
    habit: 'both countries',
    text: 'Kenya and Somalia will reopen the border. Both countries welcomed the step.',
    has: ['country | Kenya | KEN | Both countries', 'country | Somalia | SOM | Both countries'],
  },
  {
    habit: 'they after two',
    text: 'Macron and Scholz dined in Potsdam. They discussed gas.',
    has: ['person | Macron | * | They', 'person | Scholz | * | They'],
  },
  {
    habit: 'the president again',
    text: 'Bolivian President Luis Arce arrived on Monday. The president met business leaders.',
    has: ['person | Luis Arce | BOL | Luis Arce, The president'],
  },
  {
    habit: 'a leader by his country',
    text: 'Putin hosted Erdogan in Sochi. The Russian leader thanked the Turkish president.',
    day: '2021-09-29',
    has: [
      'person | Putin | RUS | Putin, The Russian leader',
      'person | Erdogan | TUR | Erdogan, the Turkish president',
    ],
  },
  {
    habit: 'a title alone stands for its holder that day',
    text: 'China’s foreign minister will visit Berlin next week.',
    day: '2023-03-17',
    has: ['person | Qin Gang | CHN | China’s foreign minister'],
  },
  {
    habit: 'acronym given in brackets',
    text: 'The Lake Basin Development Authority (LBDA) met in Kisumu. The LBDA will publish a report.',
    has: ['organisation | Lake Basin Development Authority | - | Lake Basin Development Authority, LBDA'],
  },
  {
    habit: 'the Democratic Republic of the Congo',
    text: 'The Democratic Republic of the Congo (DRC) closed its embassy. The DRC gave no reason.',
    has: ['country | Democratic Republic of the Congo | COD | Democratic Republic of the Congo, DRC'],
  },
  {
    habit: 'a month that is a surname',
    text: 'British Prime Minister Theresa May flew to Riga. May thanked the troops.',
    has: ['person | Theresa May | GBR | Theresa May, May'],
  },
  {
    habit: 'a month that is none',
    text: 'The treaty takes effect in May. Officials may delay it until June.',
    has: ['group | Officials | - | Officials'],
    not: ['person May', 'person June'],
  },
  {
    habit: 'a country that is a given name',
    text: 'Jordan Hayes, a lawyer, flew to Jordan on Monday.',
    has: ['person | Jordan Hayes | - | Jordan Hayes', 'country | Jordan | JOR | Jordan'],
  },
  {
    habit: 'a place that is a surname',
    text: 'Hillary Clinton spoke in Geneva. Clinton thanked her hosts.',
    has: ['person | Hillary Clinton | * | Hillary Clinton, Clinton, her', 'place | Geneva | CHE | Geneva'],
  },
  {
    habit: 'an embassy and its host city',
    text: 'The Danish Embassy in Tehran was closed. The embassy will reopen soon.',
    has: ['organisation | Danish Embassy | DNK | Danish Embassy, The embassy', 'place | Tehran | IRN | Tehran'],
  },
  {
    habit: 'the city of X',
    text: 'Gunmen attacked a bus near the northern city of Dalaro.',
    has: ['place | Dalaro | - | Dalaro', 'group | Gunmen | - | Gunmen'],
  },
  {
    habit: 'a small noun that makes a place',
    text: 'The plane left Selfoss airport for Skagen province.',
    has: ['place | Selfoss airport | * | Selfoss airport', 'place | Skagen province | * | Skagen province'],
  },
  {
    habit: 'a news agency in apposition',
    text: 'Turkish state news agency Haberci said two men were held.',
    has: ['organisation | Haberci | TUR | Haberci'],
    not: ['person Haberci'],
  },
  {
    habit: 'adjectives in one word',
    text: 'Russian-Chinese trade grew. The U.S.-led coalition struck again.',
    has: ['country | Russia | RUS | Russian', 'country | China | CHN | Chinese'],
    not: ['Russian-Chinese', 'U.S.-led'],
  },
  {
    habit: 'a person unknown to all registers, in apposition',
    text: 'The assailant, Ferdun Oktay, was shot. Oktay had worked as a guard.',
    has: ['person | Ferdun Oktay | - | Ferdun Oktay, Oktay, The assailant'],
  },
  {
    habit: 'an ambassador named later',
    text: 'A man shot Russia’s ambassador to Turkey on Monday. Ambassador Andrei Karlov died at the scene.',
    has: ['person | Andrei Karlov | RUS | Andrei Karlov, Russia’s ambassador to Turkey'],
    offices: ['Andrei Karlov: ambassador'],
  },
  {
    habit: 'office in the predicate',
    text: 'Zhanar Omarova was Kazakhstan’s envoy to the fund until June.',
    has: ['person | Zhanar Omarova | KAZ | Zhanar Omarova'],
    offices: ['Zhanar Omarova: envoy'],
  },
  {
    habit: 'an administration by its president',
    text: 'The Obama administration sent a team to Tripoli.',
    has: ['organisation | Obama administration | * | The Obama administration'],
  },
  {
    habit: 'a prime minister’s office',
    text: 'The Prime Minister’s Office in Canberra confirmed the trip.',
    has: ['organisation | Prime Minister’s Office | * | Prime Minister’s Office'],
  },
  {
    habit: 'a ministry with two subjects',
    text: 'The Ministry of Trade and Industry and Norway signed a letter.',
    has: [
      'organisation | Ministry of Trade and Industry | - | Ministry of Trade and Industry',
      'country | Norway | NOR | Norway',
    ],
  },
  {
    habit: 'a summit and a place',
    text: 'Leaders gathered for the Summit of the Americas in Peru.',
    has: ['occasion | Summit of the Americas | * | Summit of the Americas', 'country | Peru | PER | Peru'],
  },
  {
    habit: 'games by their name',
    text: 'He attended the opening of the Winter Olympics.',
    has: ['occasion | Winter Olympics | * | Winter Olympics'],
  },
  {
    habit: 'a treaty is a work',
    text: 'The Senate voted on the Clean Harbors Act and the Treaty of Lisbon.',
    has: ['work | Clean Harbors Act | - | Clean Harbors Act', 'work | Lisbon Treaty | * | Treaty of Lisbon'],
  },
  {
    habit: 'headline words are no people',
    text: 'New Hope For Trade Deal As High-Level Talks Begin\nTalks began in Oslo on Monday.',
    has: ['place | Oslo | NOR | Oslo'],
    not: ['person New Hope', 'person Trade Deal', 'organisation Hope', 'person High-Level Talks'],
  },
  {
    habit: 'a headline name matched to the body',
    text: 'Okonkwo Says Deal Is Near As Talks Resume In Vienna\nFinance Minister Ada Okonkwo spoke in Vienna.',
    has: ['person | Ada Okonkwo | * | Okonkwo, Ada Okonkwo'],
  },
  {
    habit: 'a full name in a headline, its parts in the body',
    text: 'Secretary Brook And Norwegian Foreign Minister Sigrun Dalviken Before Their Meeting\nMs. Dalviken said: call her Sigrun.',
    has: ['person | Sigrun Dalviken | NOR | Sigrun Dalviken, Sigrun'],
    not: ['person Sigrun', 'person Dalviken'],
  },
  {
    habit: 'a full name in a headline behind an honorific, and a Korean one',
    text: 'Secretary Brook And Iraqi Foreign Minister Dr. Fuad Dalviken Before Their Meeting With Foreign Minister Ko Eui-yong\nMr. Dalviken spoke, then Mr. Ko.',
    has: ['person | Fuad Dalviken | * | Fuad Dalviken, Dalviken', 'person | Ko Eui-yong | * | Ko Eui-yong, Ko'],
  },
  {
    habit: 'an address by office',
    text: 'Thank you, Madam Vice President. Mr. Secretary, you are late.',
    has: [],
    not: ['Vice', 'Secretary', 'Vice President'].map((name) => `person ${name}`),
  },
  {
    habit: 'a town that shares its name with a larger one, and one nobody knows',
    text: 'She was born in Alexandria, Virginia, and he lives in Skarvoy, Norway.',
    has: ['place | Alexandria | USA | Alexandria', 'place | Skarvoy | NOR | Skarvoy'],
  },
  {
    habit: 'a house that bears the name of a town',
    text: 'They spoke at the Bristol Hotel and went by Portsmouth Harbor to the Oslo Bridge.',
    has: [
      'place | Bristol Hotel | - | Bristol Hotel',
      'place | Portsmouth Harbor | - | Portsmouth Harbor',
      'place | Oslo Bridge | NOR | Oslo Bridge',
    ],
  },
  {
    habit: 'shouted dateline',
    text: 'BERLIN (Reuters) - German police searched two flats.',
    has: ['place | Berlin | DEU | BERLIN', 'organisation | German police | DEU | German police'],
  },
  {
    habit: 'legislators of a party and state',
    text: 'Rep. Nora Castellane (D-Ohio) and Republican Dale Whitcomb disagreed.',
    has: ['person | Nora Castellane | USA | Nora Castellane', 'person | Dale Whitcomb | - | Dale Whitcomb'],
    not: ['D-Ohio', 'Republican Dale Whitcomb'],
  },
  {
    habit: 'possessive pronoun in a title',
    text: 'Olena Kovalenko met her Polish counterpart.',
    has: ['group | Polish counterpart | POL | her Polish counterpart', 'person | Olena Kovalenko | - | her'],
  },
  {
    habit: 'he is not the object of his own clause',
    text: 'Lavrov called Kerry on Sunday. Kerry told him the deal was off.',
    has: ['person | Lavrov | * | Lavrov, him', 'person | Kerry | * | Kerry'],
  },
  {
    habit: 'accents make no difference',
    text: 'Goran Kusturiçá spoke. Later Kusturica left.',
    has: ['person | Goran Kusturiçá | - | Goran Kusturiçá, Kusturica'],
  },
  {
    habit: 'swapped order of East Asian names',
    text: 'Prime Minister Suga Yoshihide arrived. Yoshihide Suga thanked the hosts. Suga left.',
    has: ['person | Suga Yoshihide | JPN | Suga Yoshihide, Yoshihide Suga, Suga'],
  },
  {
    habit: 'the police of a country, unnamed',
    text: 'Indonesian fishermen rescued the crew. Heavily armed attackers had seized the ship.',
    has: [
      'group | Indonesian fishermen | IDN | Indonesian fishermen',
      'group | Heavily armed attackers | - | Heavily armed attackers',
    ],
  },
  {
    habit: 'empty it',
    text: 'Chad closed the camp. It is likely that aid will stop.',
    has: ['country | Chad | TCD | Chad'],
    not: [],
  },
  {
    habit: 'nerve agents are nobody',
    text: 'The spy was poisoned with a nerve agent.',
    has: ['group | spy | - | The spy'],
    not: ['nerve agent'],
  },
  {
    habit: 'the country after the name',
    text: 'Kenya and Chad looked on as Interior Minister Pavlo Hontar of Moldova signed.',
    has: ['person | Pavlo Hontar | MDA | Pavlo Hontar'],
  },
  {
    habit: 'a company’s short name',
    text: 'Delmar Shipping PLC fell on Monday. Delmar said trade was slow. It blamed the weather.',
    has: ['organisation | Delmar Shipping PLC | - | Delmar Shipping PLC, Delmar, It'],
  },
  {
    habit: 'a brother in apposition, and an Amir who is none',
    text: 'Yigal Amir spoke first. Amir’s brother, Hagai, listened. Amir, 27, left.',
    has: ['person | Yigal Amir | * | Yigal Amir, Amir', 'person | Hagai | - | Hagai'],
  },
  {
    habit: 'an ally beside its name',
    text: 'Washington sold jets to NATO ally Greece and to Egypt.',
    has: ['country | Greece | GRC | Greece, NATO ally', 'country | United States | USA | Washington'],
  },
  {
    habit: 'a capital after to, from and between',
    text: 'Relations between Delhi and Dhaka soured after aid to Kabul stopped. A train left Delhi for Agra.',
    has: ['country | India | IND | Delhi', 'country | Bangladesh | BGD | Dhaka', 'country | Afghanistan | AFG | Kabul'],
  },
  {
    habit: 'a capital that warns, and one that is visited',
    text: 'Tehran warned that it would respond. Kishida visited Tehran in June and spoke in Tehran.',
    has: ['country | Iran | IRN | Tehran, it', 'place | Tehran | IRN | Tehran'],
  },
  {
    habit: 'Downing Street and the White House',
    text: 'Downing Street said the call went well. The White House gave no details.',
    has: [
      "organisation | Prime Minister's Office | GBR | Downing Street",
      'organisation | White House | USA | White House',
    ],
  },
  {
    habit: 'she is the woman of two',
    text: 'Angela Merkel received Viktor Orban in Berlin. She urged him to sign. He refused.',
    has: ['person | Angela Merkel | DEU | Angela Merkel, She', 'person | Viktor Orban | HUN | Viktor Orban, him, He'],
  },
  {
    habit: 'he goes on as the subject',
    text: 'Scholz met Xi in Beijing. He later flew to Seoul.',
    has: ['person | Scholz | * | Scholz, He'],
  },
  {
    habit: 'his in the same clause is the subject’s',
    text: 'Modi briefed Albanese on his trip.',
    has: ['person | Modi | * | Modi, his'],
  },
  {
    habit: 'a ministry’s it',
    text: 'The Japanese Defense Ministry tracked the missile. It said the missile fell into the sea.',
    has: ['organisation | Japanese Defense Ministry | JPN | It'],
  },
  {
    habit: 'a spokeswoman without a name',
    text: 'A spokeswoman for the Greek foreign ministry denied it. She gave no reason.',
    has: ['group | spokeswoman for the Greek foreign ministry | GRC | She'],
  },
  {
    habit: 'a person with an age',
    text: 'Tomasz Wrona, 45, a baker from Lodz, was detained. Wrona denies the charge.',
    has: ['person | Tomasz Wrona | - | Tomasz Wrona, a baker, Wrona'],
  },
  {
    habit: 'a former office',
    text: 'Former prime minister Ehud Barak spoke with Israeli radio.',
    has: ['person | Ehud Barak | ISR | Ehud Barak'],
    offices: ['Ehud Barak: prime minister'],
  },
  {
    habit: 'a military rank in short',
    text: 'Gen. Mark Milley and Lt. Gen. Arvo Tamm toured the base. Gen. Milley flew on.',
    has: ['person | Mark Milley | * | Mark Milley, Milley', 'person | Arvo Tamm | - | Arvo Tamm'],
  },
  {
    habit: 'a king and a crown prince',
    text: 'King Abdullah II of Jordan and Crown Prince Hussein bin Abdullah arrived.',
    has: ['person | Abdullah II | JOR | Abdullah II', 'person | Hussein bin Abdullah | * | Hussein bin Abdullah'],
  },
  {
    habit: 'pope and archbishop',
    text: 'Pope Francis met Archbishop Silvano Moretti. The pope prayed.',
    has: ['person | Francis | * | Francis, The pope', 'person | Silvano Moretti | - | Silvano Moretti'],
  },
  {
    habit: 'Vietnamese and Burmese names',
    text: 'General Secretary Nguyen Phu Trong met Aung San Suu Kyi in Hanoi.',
    has: ['person | Nguyen Phu Trong | VNM | Nguyen Phu Trong', 'person | Aung San Suu Kyi | * | Aung San Suu Kyi'],
  },
  {
    habit: 'a hyphened Korean name, written two ways',
    text: 'President Moon Jae-in spoke. Moon Jae In, or Moon, smiled.',
    has: ['person | Moon Jae-in | KOR | Moon Jae-in, Moon Jae In, Moon'],
  },
  {
    habit: 'a hyphened surname',
    text: 'Homeland security adviser Elizabeth Sherwood-Randall led the team. Sherwood-Randall spoke last.',
    has: ['person | Elizabeth Sherwood-Randall | * | Elizabeth Sherwood-Randall, Sherwood-Randall'],
  },
  {
    habit: 'a party of parliament',
    text: 'Lawmakers of the Harvest Party walked out. The party wants an inquiry.',
    has: ['organisation | Harvest Party | - | Harvest Party, The party'],
  },
  {
    habit: 'a company by its form',
    text: 'Norsk Havkraft ASA and Delmar Shipping Ltd signed a lease.',
    has: ['organisation | Delmar Shipping Ltd | - | Delmar Shipping Ltd'],
  },
  {
    habit: 'a university and its town',
    text: 'He teaches at the University of Tartu in Estonia.',
    has: ['organisation | University of Tartu | * | University of Tartu', 'country | Estonia | EST | Estonia'],
  },
  {
    habit: 'sides of a war',
    text: 'Rebels shelled the town. Government troops fled, and civilians hid in cellars.',
    has: ['group | Rebels | - | Rebels', 'group | civilians | - | civilians'],
  },
  {
    habit: 'the opposition and workers',
    text: 'The opposition called a strike. Dock workers and students joined.',
    has: [
      'group | opposition | - | The opposition',
      'group | Dock workers | - | Dock workers',
      'group | students | - | students',
    ],
  },
  {
    habit: 'a senior official of no name',
    text: 'A senior U.S. official said talks would resume.',
    has: ['group | senior U.S. official | USA | A senior U.S. official'],
    not: ['country United States'],
  },
  {
    habit: 'two unnamed employees',
    text: 'Two Maltese government employees confirmed the visit.',
    has: ['group | Maltese government employees | MLT | Two Maltese government employees'],
  },
  {
    habit: 'the leaders of two countries',
    text: 'The leaders of Serbia and Kosovo met in Brussels.',
    has: ['country | Serbia | SRB | Serbia', 'country | Kosovo | XKX | Kosovo', 'place | Brussels | BEL | Brussels'],
  },
  {
    habit: 'ministers of several countries, in a list',
    text: 'The foreign ministers of Sweden, Finland and Norway signed a letter.',
    has: ['country | Sweden | SWE | Sweden', 'country | Finland | FIN | Finland', 'country | Norway | NOR | Norway'],
    not: ['group foreign ministers of Sweden'],
  },
  {
    habit: 'president and minister of one country, unnamed',
    text: 'He met the president, prime minister and foreign minister of Andorra.',
    has: ['country | Andorra | AND | Andorra'],
    not: ['president and prime minister'],
  },
  {
    habit: 'days and months are no people',
    text: 'Talks on Tuesday in March went well. On Good Friday the envoy left.',
    has: [],
    not: ['person Tuesday', 'person March', 'person Good Friday'],
  },
  {
    habit: 'a sea and a river',
    text: 'Ships crossed the Black Sea and the River Dniester.',
    has: ['place | Black Sea | * | Black Sea'],
  },
  {
    habit: 'a statement with a name',
    text: 'They signed the Oslo Harbour Declaration and the Agreement on Fish Stocks.',
    has: ['work | Oslo Harbour Declaration | * | Oslo Harbour Declaration'],
  },
  {
    habit: 'a quoted name in the middle',
    text: 'Reporters heard Ivan "Vanya" Petrov curse. Petrov laughed.',
    has: ['person | Petrov | * | Petrov'],
  },
  {
    habit: 'initials of a head of state',
    text: 'MBS, as Mohammed bin Salman is known, cancelled his trip.',
    has: ['person | Mohammed bin Salman | SAU | Mohammed bin Salman, MBS'],
  },
]

describe('naming habits of the press', () => {
  for (const { habit, text, day, has, not, offices } of habits)
    it(habit, () => {
      const entities = findNames(text, day ?? null)
      const seen = entities.map((entity) => line(text, entity))
      for (const wanted of has)
        expect(holds(text, entities, wanted), `${wanted}\n  got ${seen.join('\n      ')}`).toBe(true)
      for (const name of not ?? [])
        expect(
          entities.some((e) => `${e.kind} ${e.name}` === name || e.name === name),
          `${name}\n  got ${seen.join('\n      ')}`,
        ).toBe(false)
      for (const office of offices ?? []) expect(officesOf(entities)).toContain(office)
    })
})

function holds(text: string, entities: readonly Entity[], wanted: string): boolean {
  const [kind, name, country, mentions] = wanted.split(' | ')
  return entities.some((entity) => {
    const spans = entity.mentions.map(({ start, end }) => text.slice(start, end))
    const named = entity.kind === kind && entity.name === name
    const placed = country === '*' || (entity.country ?? '-') === country
    return named && placed && mentionsOf(mentions!).every((mention) => spans.includes(mention))
  })
}

/** "Joseph R. Biden, Jr." holds a comma of its own. */
function mentionsOf(list: string): string[] {
  return list
    .replace(', Jr.', '‚ Jr.')
    .split(', ')
    .map((mention) => mention.replace('‚ Jr.', ', Jr.'))
}

function officesOf(entities: readonly Entity[]): string[] {
  return entities.flatMap((entity) =>
    entity.offices.flatMap(({ title }) => [
      `${entity.name}: ${title}`,
      `${entity.name}: ${title.split(' ').at(-1)}`,
      `${entity.name}: ${title.split(' ').slice(0, 2).join(' ')}`,
    ]),
  )
}

describe('laws', () => {
  it('says the same twice, with mentions that lie in the text and are not empty', () => {
    const text = habits.map((habit) => habit.text).join('\n')
    const first = findNames(text)
    expect(JSON.stringify(findNames(text))).toBe(JSON.stringify(first))
    for (const entity of first)
      for (const { start, end } of entity.mentions) {
        expect(start).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(text.length)
      }
  })
})
