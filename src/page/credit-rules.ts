import type { Rule } from '../document/rule.ts'

/** A line that says who worked on the report or whose it is. `names` is a list of people, `agency` whose report it is. */
export interface CreditRule extends Rule {
  readonly pattern: RegExp
}

const word = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`
const name = `${word}(?: (?:${word}|de|da|la|van|von|der|bin|al)){1,4}`
const where = `(?:,? (?:in|from|at|of) ${word}(?: ${word}){0,3})?`
const names = `(?<names>${name}${where}(?:(?:,? and|,| &|;) ${name}${where}){0,9})`
const report = `(?:this|the) (?:report|story|article|piece|dispatch|analysis|coverage|post)`

/** In order. Expected of an example: "names|agency". */
export const creditRules: readonly CreditRule[] = [
  {
    id: 'page/contributed',
    pattern: new RegExp(
      `^[\\s—–_*(-]*(?:(?<agency>\\p{Lu}[\\p{L} ]{1,30})[’']s? |(?:Associated Press|AP|Reuters|AFP|Staff|Freelance) (?:[\\p{L} ]{0,20})?(?:writers?|reporters?|journalists?|correspondents?|producers?),? )?${names}(?:,? also)? (?:contributed (?:to ${report}|reporting|from\\b.{0,60}|research|to the report)|contributed\\.?$|assisted (?:with|in) ${report}|helped (?:report|with) ${report})`,
      'u',
    ),
    examples: [
      ['CNN’s Ada Brook contributed to this report.', 'Ada Brook|CNN'],
      ['Ada Brook and Lin Wei contributed to this story', 'Ada Brook; Lin Wei|'],
      ['Associated Press writers Ada Brook in Oslo and Lin Wei contributed to this report.', 'Ada Brook; Lin Wei|'],
    ],
    not: ['The flood contributed to the fall of the bridge.', 'Norway contributed to the fund.'],
  },
  {
    id: 'page/reporting-by',
    pattern: new RegExp(
      `^[\\s—–_*(-]*(?:Additional )?(?:(?:[Rr]eporting|Reported|Writing|Written) by|With (?:assistance|help|reporting) (?:from|by)) ${names}`,
      'u',
    ),
    examples: [
      ['(Reporting by Ada Brook in Oslo; Editing by Lin Wei)', 'Ada Brook|'],
      ['Additional reporting by Ada Brook', 'Ada Brook|'],
    ],
    not: ['Reporting by the agency was poor, the court found.'],
  },
  {
    id: 'page/editing-by',
    pattern: /^[\s—–_*(-]*(?:Edited|Editing|Compiled|Produced) by[: ]/u,
    examples: [['Editing by Ada Brook', '|']],
    not: ['Edited volumes of his letters are in print.'],
  },
  {
    // Part of it is an agency's: that does not make it the agency's report.
    id: 'page/with-agency',
    pattern:
      /^[\s—–_*(-]*(?:(?:With|Including|Additional) (?:inputs?|reporting|reports|files|additional reporting|material|contributions?|assistance) (?:from|by) |mit Material von |avec |con información de )(?:the )?\p{L}[\p{L} .,&/-]{1,60}\)?$/iu,
    examples: [
      ['With inputs from PTI', '|'],
      ['(With reporting by AFP and Reuters)', '|'],
    ],
    not: ['With reports of the flood came the first refugees, and nobody in the town had room for them all.'],
  },
  {
    id: 'page/by-agency',
    pattern:
      /^[\s—–_*(-]*(?:(?:Source|Sources|Quelle|Fuente|Fonte|Agency|Agencies|Credit)\s?: ?|Via |(?:Information|Reporting) from:? )(?:the )?(?<agency>\p{L}[\p{L} .&/-]{1,30})\)?$/iu,
    examples: [['Source: Reuters', '|Reuters']],
    not: ['Source: a person in the room'],
  },
  {
    id: 'page/agency-alone',
    pattern: /^[\s—–_*(/-]*(?<agency>\p{L}[\p{L} .&/-]{1,30})[)*]?$/u,
    examples: [
      ['— AFP', '|AFP'],
      ['(Xinhua)', '|Xinhua'],
    ],
    not: ['Madrid', 'Dearest friends'],
  },
  {
    id: 'page/byline-line',
    pattern: new RegExp(
      `^(?:By|BY|by|Von|Par|Por|Di|Door|От)[: ]+${names}(?:,? (?:in|for|the|CNN|Reuters|AFP|AP|Associated Press|[\\p{Lu}][\\p{L} ]{2,40}))?(?: \\|.{0,60}|, \\p{L}[\\p{L} ]{2,50})?\\.?$`,
      'u',
    ),
    examples: [['By Ada Brook and Lin Wei', 'Ada Brook; Lin Wei|']],
    not: ['By Monday the talks were over.', 'Von Anfang an war das klar.'],
  },
]
