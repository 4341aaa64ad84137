import type { Rule } from '../document/rule.ts'

/**
 * What each way of finding an entity reads: the brackets mark its first mention, the expectation is "kind name".
 * `not` are sentences in which the rule makes no entity. All run as tests and are printed into docs/rules.md.
 */
export const nameRules: readonly Rule[] = [
  {
    id: 'names/known-country',
    examples: [['The minister flew to [Ecuador].', 'country Ecuador']],
    not: ['Jordan Hayes flew home.', 'Let us hope for the best.'],
  },
  {
    id: 'names/known-people',
    examples: [['The [Finns] refused to sign.', 'country Finland']],
    not: ['The poles of the tent broke.'],
  },
  {
    id: 'names/counted-people',
    examples: [
      ['Hundreds of [Bolivians] protested.', 'group Bolivians'],
      ['Police arrested two [Finns].', 'group Finns'],
    ],
    not: ['The Finns refused to sign.'],
  },
  {
    id: 'names/country-by-adjective',
    examples: [['Talks on the [Bolivian] gas field stalled.', 'country Bolivia']],
    not: ['He ate a pastry.'],
  },
  {
    id: 'names/known-organisation',
    examples: [
      ['[NATO] sent ships.', 'organisation NATO'],
      ['The [Kremlin] declined to comment.', 'organisation Kremlin'],
    ],
    not: ['They sailed who knows where.'],
  },
  {
    id: 'names/known-place',
    examples: [['Delegates met in [Geneva].', 'place Geneva']],
    not: ['Beijing rejected the charge.'],
  },
  {
    id: 'names/known-occasion',
    examples: [['He opened the [Winter Olympics].', 'occasion Winter Olympics']],
    not: ['A winter storm hit the coast.'],
  },
  {
    id: 'names/honorific',
    examples: [['Mrs [Odhiambo] met the press.', 'person Odhiambo']],
    not: ['The doctor met the press.'],
  },
  {
    id: 'names/person-by-given-name',
    examples: [['[Peter Lindholm] joined the board.', 'person Peter Lindholm']],
    not: ['Peter Lindholm Street was closed.'],
  },
  {
    id: 'names/person-by-initial',
    examples: [['[Zoltar B. Quispeyra] joined the board.', 'person Zoltar B. Quispeyra']],
  },
  {
    id: 'names/person-by-particle',
    examples: [['[Joost van der Heyden] joined the board.', 'person Joost van der Heyden']],
  },
  {
    id: 'names/person-by-ending',
    examples: [['The council heard [Tereshchenko] in private.', 'person Tereshchenko']],
  },
  {
    id: 'names/person-in-headline',
    examples: [
      [
        'Remarks by Foreign Minister [Sigrun Dalviken] at the Harbour\nMs. Dalviken spoke first, and Sigrun thanked all.',
        'person Sigrun Dalviken',
      ],
    ],
    not: ['New Hope For Trade Deal As Talks Begin Today'],
  },
  {
    id: 'names/two-capitals',
    examples: [['A letter from [Zoltar Quispeyra] arrived.', 'person Zoltar Quispeyra']],
    not: [
      'They live in Great Snoring.',
      'New Hope For Trade Deal As Talks Begin Today',
      'A bill on Affordable Drugs passed.',
      'They fund work against Gender-Based Violence.',
      'They met Asian Americans.',
    ],
  },
  {
    id: 'names/beside-title',
    examples: [['Trade minister [Obuya] resigned.', 'person Obuya']],
    not: ['The minister resigned.'],
  },
  {
    id: 'names/surname-of-holder',
    examples: [['Guests heard [Blinken] speak for an hour.', 'person Blinken']],
  },
  {
    id: 'names/many-capitals',
    examples: [['He praised [Skagen Heritage].', 'organisation Skagen Heritage']],
    not: ['He praised their heritage.', 'He praised Zoltar Quispeyra.'],
  },
  {
    id: 'names/body-by-head',
    examples: [
      ['The [Institute for Harbour Studies] published a paper.', 'organisation Institute for Harbour Studies'],
      ['The [Ministry of Trade and Industry] replied.', 'organisation Ministry of Trade and Industry'],
    ],
    not: ['The ministry replied.'],
  },
  {
    id: 'names/organisation-with-known-name',
    examples: [['The [Danish Embassy] reopened.', 'organisation Danish Embassy']],
    not: ['The Danish are coming.'],
  },
  {
    id: 'names/acronym',
    examples: [['The [ZQRV] rejected the plan.', 'organisation ZQRV']],
  },
  {
    id: 'names/one-capital',
    examples: [['Shares of [Quorvex] fell.', 'organisation Quorvex']],
    not: ['Negotiations went on.', 'Tension rose in the capital.'],
  },
  {
    id: 'names/place-by-head',
    examples: [['A bomb went off near the [Green Lantern Mosque].', 'place Green Lantern Mosque']],
    not: ['He prayed in the mosque.'],
  },
  {
    id: 'names/place-by-noun',
    examples: [['Troops entered [Skagen province].', 'place Skagen province']],
    not: ['Troops entered the province.'],
  },
  {
    id: 'names/place-by-direction',
    examples: [['Boats came from [Northern Skagen].', 'place Northern Skagen']],
    not: ['Boats came from the north.'],
  },
  {
    id: 'names/band-by-noun',
    examples: [['Police fought the [Sierra Norte] gang.', 'organisation Sierra Norte']],
    not: ['Police fought the gang.'],
  },
  {
    id: 'names/place-by-first-word',
    examples: [['Climbers came down from [Mount Torvald].', 'place Mount Torvald']],
  },
  {
    id: 'names/after-in',
    examples: [['Farmers in [Zorvath] lost their crops.', 'place Zorvath']],
    not: ['He took part in Zorvath talks.'],
  },
  {
    id: 'names/described-place',
    examples: [['A convoy left [a coastal village].', 'place coastal village']],
    not: ['The president and the council met.'],
  },
  {
    id: 'names/capital-of',
    examples: [['A bomb went off in [the Turkish capital].', 'place Ankara']],
    not: ['They raised new capital.'],
  },
  {
    id: 'names/occasion-by-head',
    examples: [['She spoke at the [Clean Harbour Conference].', 'occasion Clean Harbour Conference']],
    not: ['She spoke at the conference.'],
  },
  {
    id: 'names/occasion-with-known-name',
    examples: [['She spoke at the [Munich Harbour Conference].', 'occasion Munich Harbour Conference']],
    not: ['She flew to Munich.'],
  },
  {
    id: 'names/place-with-known-name',
    examples: [['Trains cross the [Oslo Bridge] at night.', 'place Oslo Bridge']],
    not: ['She flew to Oslo.'],
  },
  {
    id: 'names/work-by-head',
    examples: [['The [Clean Harbors Act] passed.', 'work Clean Harbors Act']],
    not: ['The act passed.', 'Nathan Law spoke.'],
  },
  {
    id: 'names/described-people',
    examples: [
      ['[European diplomats] briefed the press.', 'group European diplomats'],
      ['Police arrested [60 protesters].', 'group protesters'],
    ],
    not: ['Talks continued.'],
  },
  {
    id: 'names/described-person',
    examples: [['[A senior Egyptian official] spoke on condition of anonymity.', 'group senior Egyptian official']],
    not: ['They found a nerve agent.'],
  },
  {
    id: 'names/described-body',
    examples: [
      ['[A Dutch court] convicted him.', 'organisation Dutch court'],
      ['[Police] searched the flat.', 'organisation Police'],
    ],
  },
  {
    id: 'names/ministry-of-minister',
    examples: [
      [
        'Turkish Foreign Minister Selim Karaca will visit Tallinn, [the foreign ministry] said.',
        'organisation Turkish Foreign Ministry',
      ],
      [
        'Defence Minister Ama Boateng of Ghana left. [The ministry] gave no reason.',
        'organisation Ghanaian Defence Ministry',
      ],
    ],
    not: [
      'Turkish Foreign Minister Selim Karaca met Estonian Foreign Minister Mart Kallaste, the foreign ministry said.',
      'Turkish Foreign Minister Selim Karaca met Estonian officials, the defence ministry said.',
    ],
  },
  {
    id: 'names/office-of-person',
    examples: [
      ['William Ruto will visit Paris, [his office] said.', 'organisation William Ruto’s office'],
      ['Ana Rojas fell ill, according to [the minister’s press office].', 'organisation minister’s office'],
      ['[The office of Prime Minister Ama Boateng] confirmed it.', 'organisation Ama Boateng’s office'],
    ],
    not: ['Ana Rojas left her office.', 'Ana Rojas took office on Monday.', 'The post office said it was shut.'],
  },
  {
    id: 'names/holder-of-title',
    examples: [['[China’s foreign minister] will visit.', 'person Qin Gang']],
    not: ['A foreign minister will visit.', 'China’s former foreign minister will visit.'],
  },
  {
    id: 'names/counterpart',
    examples: [['Olena Kovalenko met [her Polish counterpart].', 'group Polish counterpart']],
  },
]
