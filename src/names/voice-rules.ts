import type { Rule } from '../document/rule.ts'

/** Whose voice it is: by which officials of a state one tells which state is meant. */
export interface VoiceRule extends Rule {
  /** The name of a body, or the title of one who speaks for it, in lower case and without article. */
  readonly words: RegExp
  /** Heads of the offices that have such a voice; null where any official of the state tells whose it is. */
  readonly heads: ReadonlySet<string> | null
  /** Only of the country the report comes from. */
  readonly atHome?: true
}

const presidents = new Set(['president', 'vice-president'])
const premiers = new Set(['premier', 'minister', 'chancellor', 'prime-minister', 'taoiseach'])
const monarchs = new Set(
  'king queen emir amir sultan emperor prince princess crown-prince monarch ruler sheikh grand-duke'.split(' '),
)
const ministers = new Set(['minister', 'secretary', 'deputy'])

/** Bodies through which a state speaks, where the text names them without saying of which state. Examples: the country. */
export const voiceBodies: readonly VoiceRule[] = [
  {
    id: 'names/voice-of-president',
    words:
      /^(?:presidency|president['’]s office|office of the president|state house|government house|presidential (?:palace|office|administration|secretariat|household|staff|(?:press|media|information|communications) (?:office|service|team|unit|department)))$/u,
    heads: presidents,
    examples: [
      ['Kenyan President Daniel Mwangi will meet French Foreign Minister Luc Ferrand, [State House] said.', 'KEN'],
      ['Portuguese President Rui Valadas will fly to Luanda, according to [the presidency].', 'PRT'],
    ],
    not: ['Kenyan President Daniel Mwangi met French President Luc Ferrand, the presidency said.'],
  },
  {
    id: 'names/voice-of-premier',
    words:
      /^(?:prime minister['’]?s?['’]? (?:office|press (?:office|service)|media office)|office of the prime minister|premier['’]s office|prime ministry|chancellery|chancellor['’]s office|cabinet office|prime ministerial office)$/u,
    heads: premiers,
    examples: [['Lao Prime Minister Bounmy Keo will fly to Hanoi, [the Prime Minister’s Office] said.', 'LAO']],
  },
  {
    id: 'names/voice-of-monarch',
    words: /^(?:(?:royal )?(?:palace|court|household|office)|(?:amiri|royal) (?:diwan|court)|crown)$/u,
    heads: monarchs,
    examples: [['Spanish King Felipe will fly to Lima in May, [the royal palace] announced.', 'ESP']],
    not: ['Spanish Finance Minister Ada Prieto broke the law, the court said.'],
  },
  {
    id: 'names/voice-of-state',
    words:
      /^(?:(?:central|federal|national|transitional|interim|military|caretaker) )?(?:government|cabinet|council of ministers|junta)(?: (?:press|information|media|communications?) (?:office|service|department|centre|center))?$|^(?:press|information|media) (?:service|office|department)$/u,
    heads: null,
    examples: [['Kazakh President Nurlan Akhmetov will visit Hungary, [the press service] reported.', 'KAZ']],
  },
  {
    id: 'names/voice-of-state-media',
    words:
      /^(?:state|official|national|government|public)(?:[- ](?:run|owned|controlled|backed))? (?:(?:news )?media|(?:news|press) agency|(?:news )?(?:television|tv|radio|broadcaster|channel|outlets?|newspaper|daily))$/u,
    heads: null,
    examples: [
      ['North Korea’s premier Kim Ryong met Laotian envoys, [state media] reported.', 'PRK'],
      ['Cuban Foreign Minister Raul Betancourt fell ill, [state television] said.', 'CUB'],
    ],
    not: ['The president fell ill, state media said.'],
  },
  {
    id: 'names/voice-of-ministry',
    words: /^(?:(?:ministry|department) of (?:the )?\p{L}[\p{L}, ]*|\p{L}[\p{L} ]* ministry|foreign office)$/u,
    heads: null,
    examples: [['Syrian President Walid Hamdan met nobody, [the information ministry] said.', 'SYR']],
  },
]

/** Titles of those who speak for a state without its being named: "presidential aide", "ministry spokeswoman". */
export const voiceTitles: readonly VoiceRule[] = [
  {
    id: 'names/speaks-for-president',
    words: /^(?:presidential|state house) \p{L}[\p{L} -]*$/u,
    heads: presidents,
    examples: [
      ['Nigerian President Musa Danjuma met the Omani envoy on Monday, presidential aide [Bala Usman] said.', 'NGA'],
    ],
    not: ['The senator left, presidential candidate Bala Usman said.'],
  },
  {
    id: 'names/speaks-for-monarch',
    words: /^(?:(?:royal )?(?:palace|court)|royal) (?:spokes\p{L}+|official|aide)$/u,
    heads: monarchs,
    examples: [['Spanish King Felipe will fly to Lima, palace spokeswoman [Ana Robles] said.', 'ESP']],
  },
  {
    id: 'names/speaks-for-ministry',
    words: /^(?:\p{L}[\p{L} ]* )?ministry (?:chief )?(?:spokes\p{L}+|official)$/u,
    heads: ministers,
    examples: [
      [
        'Serbian Foreign Minister Milan Dragic met the Omani envoy on Monday, ministry spokeswoman [Jelena Petkov] said.',
        'SRB',
      ],
    ],
    not: [
      'Serbian Foreign Minister Milan Dragic met Omani Foreign Minister Karim Badri, ministry spokeswoman Jelena Petkov said.',
    ],
  },
  {
    id: 'names/speaks-for-state',
    words:
      /^(?:(?:chief|deputy|senior) )?(?:(?:government|cabinet|state|junta) (?:spokes\p{L}+|official)|(?:chief )?cabinet secretary|press secretary|chief of staff)$/u,
    heads: null,
    examples: [['German Chancellor Julia Brandt fell ill, government spokesman [Stefan Keller] said.', 'DEU']],
    not: ['The mayor fell ill, government spokesman Stefan Keller said.'],
  },
  {
    id: 'names/minister-at-home',
    words:
      /^(?:deputy |acting )?(?:(?:prime|[\p{L}-]+(?: (?:and )?[\p{L}-]+){0,3}) minister|minister (?:of|for) \p{L}[\p{L} ]*)$/u,
    heads: null,
    atHome: true,
    examples: [
      [
        'LA PAZ - Bolivian President Inti Condori met Cuban envoys, Communications Minister [Nelly Vargas] said.',
        'BOL',
      ],
    ],
    not: ['Bolivian President Inti Condori met Cuban envoys, Communications Minister Nelly Vargas said.'],
  },
]
