import type { Rule } from '../document/rule.ts'

/** How a paragraph or a headline names its speaker before a colon. */
export interface LabelRule extends Rule {
  /** Groups: `label`, the speaker. Matches at the start of a block, through the colon and the space after it. */
  readonly pattern: RegExp
  /** Where it counts: any block · headlines only · any block whose label comes back or whose words are quoted. */
  readonly where: 'anywhere' | 'headline' | 'repeated'
}

/** Words before a colon that announce a kind of text, not a speaker. */
export const notSpeakers =
  /^(?:(?:the )?latest|exclusive|opinion|analysis|watch|video|photos?|breaking|update[ds]?|live|factbox|timeline|explainer|column|editorial|transcript|podcast|related|read more|see also|note|correction|editor.?s note|source|sources|image|credit|caption|more|summary|abstract|full text|key points|background|location|date|time|when|where|who|what|why|how|subject|to|from|cc|re|contact|tags?|topics?|by|copyright|warning|disclaimer|spoiler|trigger warning|step \d+|part \p{L}+|chapter \p{L}+|day \d+|\p{N}.*|interview|profile|review|obituary|feature|special report|fact check|quiz|poll of the day|quote of the day|here.?s .*|this .*|that .*|the (?:question|problem|answer|result|reason|point|bottom line|message|upshot|good news|bad news|moral|lesson).*|p\.?s\.?|e-?mail|tel|phone|fax|website|web|url|https?|facebook|twitter|instagram)$/iu

export const labelRules: readonly LabelRule[] = [
  {
    id: 'quotes/transcript',
    where: 'anywhere',
    pattern:
      /^(?<label>(?:Q|A|QUESTION|ANSWER|\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]*){0,5})(?: \([^)\n]{1,60}\))?)\s?: (?=\S)/u,
    examples: [
      ['[QUESTION]: When will you go to Lima?', 'When will you go to Lima?'],
      ['[SECRETARY ROWE]: We leave tonight. The plane is ready.', 'We leave tonight. The plane is ready.'],
    ],
    not: ['At 10: the doors open.'],
  },
  {
    id: 'quotes/headline',
    where: 'headline',
    pattern:
      /^(?<label>(?:[Tt]he )?\p{Lu}[\p{L}\p{N}.’'-]*(?: (?:of|the|for|and|on|in|to|\p{Lu}[\p{L}\p{N}.’'-]*)){0,6}) ?: (?=\S)/u,
    examples: [['[Osei]: We will sign the treaty by June', 'We will sign the treaty by June']],
    not: ['The Latest: Divers search the lake'],
  },
  {
    id: 'quotes/labelled',
    where: 'repeated',
    pattern:
      /^(?<label>\p{Lu}[\p{L}.’'-]*(?: \([^)\n]{1,40}\))?(?: \p{Lu}[\p{L}.’'-]*(?: \([^)\n]{1,40}\))?){0,6} ?): ?(?=\S)/u,
    examples: [['[Ann Lee]: “I will not stand again.”', '“I will not stand again.”']],
  },
]
