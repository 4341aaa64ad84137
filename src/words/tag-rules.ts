/** The Penn Treebank tags the tagger knows; a tag's number is its place. Infinitival "to" is TO, the preposition is IN. */
export const tags = [
  ...[
    'NN',
    'NNS',
    'NNP',
    'NNPS',
    'VB',
    'VBD',
    'VBG',
    'VBN',
    'VBP',
    'VBZ',
    'MD',
    'JJ',
    'JJR',
    'JJS',
    'RB',
    'RBR',
    'RBS',
    'IN',
  ],
  ...[
    'DT',
    'PDT',
    'PRP',
    'PRP$',
    'CC',
    'CD',
    'TO',
    'WDT',
    'WP',
    'WP$',
    'WRB',
    'EX',
    'POS',
    'RP',
    'UH',
    'FW',
    'SYM',
    'LS',
  ],
  ...['.', ',', ':', '``', "''", '-LRB-', '-RRB-', '$', 'HYPH'],
] as const
export type Tag = (typeof tags)[number]

export const tagNumber: ReadonlyMap<string, number> = new Map(tags.map((tag, number) => [tag, number]))

/** Marks of punctuation. Straight quotation marks open or close by their place. */
export const markTags: ReadonlyMap<string, Tag> = new Map<string, Tag>(
  Object.entries({
    '.': '.',
    '!': '.',
    '?': '.',
    '…': ':',
    ',': ',',
    ';': ':',
    ':': ':',
    '—': ':',
    '–': ':',
    '-': ':',
    '“': '``',
    '‘': '``',
    '«': '``',
    '”': "''",
    '’': "''",
    '»': "''",
    '(': '-LRB-',
    '[': '-LRB-',
    '{': '-LRB-',
    ')': '-RRB-',
    ']': '-RRB-',
    '}': '-RRB-',
    $: '$',
    '€': '$',
    '£': '$',
    '¥': '$',
    '%': 'NN',
    '&': 'CC',
  } satisfies Record<string, Tag>),
)

/** Words of the closed classes, with all the tags they may have: no other is considered. */
const closed: Readonly<Record<string, string>> = {
  DT: 'a an the this these those every each some any no all both another either neither',
  PDT: 'all both such half',
  'IN DT WDT RB': 'that',
  IN: `of at from with without for into onto upon amid amidst among amongst against toward towards during despite unless
    until till per via throughout beside besides beneath concerning regarding whereas lest versus vs vs. alongside`,
  'IN RB RP':
    'in on by about over under after before since across through along around above below behind beyond off up down out within inside outside near past aboard as',
  'IN RB': 'if because although though while than whether once amid between notwithstanding',
  'TO IN': 'to',
  'IN JJ VB VBP NN': 'like',
  CC: 'and or nor plus &',
  'RB CC': 'yet',
  'CC IN RB': 'but',
  PRP: 'he it they we i you him them us me itself himself herself themselves myself ourselves yourself hers theirs ours yours ya',
  'PRP PRP$': 'her',
  PRP$: 'his its their our my your',
  MD: 'would can could should shall might must ca wo ought',
  'MD NN VB VBP': 'will',
  'MD NNP': 'may',
  'VBZ POS PRP': "'s ’s",
  VBZ: 'is has does',
  'VBP VB': 'have do',
  'VB VBP VBD VBN': 'let',
  'VBP NN': 'am',
  VBP: "are 're ’re 've ’ve 'm ’m",
  'MD VBD': "'d ’d",
  'MD VB': "'ll ’ll",
  VBD: 'was were',
  'VBD VBN': 'had',
  'VBD ': 'did',
  VB: 'be',
  VBN: 'been',
  'VBG NN': 'being',
  VBG: 'having',
  WP: 'who whom what',
  'WDT WP DT': 'which whatever whichever',
  WP$: 'whose',
  WRB: 'when where why how whenever wherever',
  'EX RB': 'there',
  RB: "not n't n’t never also very then just already soon later again ago rather perhaps however meanwhile thus therefore always often too almost",
  'RB ': 'now here still even only',
  CD: 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety',
  'CD NN PRP': 'one',
  'JJ RB': 'ahead',
  'JJ RB JJR RBR': 'more less',
  'JJS RBS': 'most least',
  'JJ RB NN': 'much',
  JJ: 'such many several other few prime',
  NN: 'a.m. p.m. pm etc. percent',
  NNP: 'von der van den bin ibn della dos monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december',
  'NNP NN VB VBP': 'march',
  'NN RB': 'today tomorrow yesterday tonight',
  'NNP FW': 'de la da di du del el al ben',
  'UH DT RB': 'no',
  UH: 'yes oh please thanks hello',
  'DT RB CC': 'both either neither',
  'DT PDT RB': 'all',
}

export const closedTags: ReadonlyMap<string, readonly number[]> = readClosed()

function readClosed(): Map<string, readonly number[]> {
  const words = new Map<string, Set<number>>()
  for (const [list, members] of Object.entries(closed)) {
    for (const word of members.split(/\s+/u)) {
      const set = words.get(word) ?? new Set()
      for (const tag of list.split(' ')) {
        const number = tagNumber.get(tag)
        if (number !== undefined) set.add(number)
      }
      words.set(word, set)
    }
  }
  return new Map([...words].map(([word, set]) => [word, [...set]]))
}

/** Adjectives of countries and peoples whose ending does not show it. */
export const demonyms: ReadonlySet<string> = new Set(
  `afghan african american arab asian argentine australian azeri bahraini bangladeshi basque belgian bengali bosniak brazilian british bulgarian burmese canadian catalan
  chechen chilean chinese congolese croat cuban cypriot czech danish dutch egyptian emirati english european filipino finnish french german greek haitian hungarian
  icelandic indian indonesian iranian iraqi irish israeli italian jamaican japanese jewish kazakh kenyan korean kosovar kurdish kuwaiti kyrgyz latvian lebanese
  libyan lithuanian macedonian malay malaysian maltese mexican mongolian moroccan muslim nepali nepalese nigerian norwegian omani pakistani palestinian polish
  portuguese qatari romanian russian rwandan saudi scottish serb serbian singaporean slovak slovenian somali spanish sudanese swedish swiss syrian taiwanese tajik
  thai tibetan tunisian turkish turkmen ugandan ukrainian uighur uyghur uzbek venezuelan vietnamese welsh yemeni western eastern southern northern sunni shiite
  islamist christian catholic orthodox latin pacific baltic balkan nordic soviet communist republican democratic democrat`.split(
    /\s+/u,
  ),
)

/** Tags of nouns, and of proper nouns. */
export const nounTags: ReadonlySet<string> = new Set(['NN', 'NNS', 'NNP', 'NNPS'])
export const properTags: ReadonlySet<string> = new Set(['NNP', 'NNPS'])
