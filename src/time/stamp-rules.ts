import type { Rule } from '../document/rule.ts'

/**
 * Words that fix a day to the day of writing: a post or picture carries its day with the year, so does a note of a later change. A row
 * reads the text on both sides of a day.
 */
export interface StampRule extends Rule {
  readonly before: RegExp
  readonly after: RegExp
  /** Days from the one named that the report may be of: published between `from` and `to` days after it. */
  readonly from: number
  readonly to: number
  /** Goes before the day in the reason. */
  readonly what: string
}

const anything = /^/u

export const stampRules: readonly StampRule[] = [
  {
    id: 'time/today-day',
    before: /\btoday,? (?:is )?(?:the )?$/iu,
    after: anything,
    from: 0,
    to: 90,
    what: 'it, or words it quotes, calls today',
    examples: [['The order takes effect today, [October 24, 2017], and runs for a year.', '2017-10-24/2018-01-22']],
  },
  {
    id: 'time/post-day',
    before: /\(@\w{2,20}\) (?:on )?$/u,
    after: anything,
    from: 0,
    to: 60,
    what: 'a post it quotes is of',
    examples: [['What a flight! — Ann Other (@annother) [December 27, 2017]', '2017-12-27/2018-02-25']],
  },
  {
    id: 'time/amended-day',
    before: /(?:amended|corrected|updated) on $/iu,
    after: anything,
    from: -31,
    to: 0,
    what: 'it was changed on',
    examples: [['This article was amended on [10 November 2016] to correct a name.', '2016-10-10/2016-11-10']],
  },
  {
    id: 'time/file-picture-day',
    before: /\b[Tt]his $/u,
    after: /^,? file (?:photo|picture|image)/u,
    from: 0,
    to: 365,
    what: 'a file picture is of',
    examples: [['The hall is seen in this [Dec. 28, 2017] file photo.', '2017-12-28/2018-12-28']],
  },
  {
    id: 'time/picture-day',
    before: /\b[Tt]his $/u,
    after: /^,? (?:handout |frame grab |image |still )?(?:photo|picture|image|video|handout)/u,
    from: 0,
    to: 60,
    what: 'a picture is of',
    examples: [['This [Dec. 28, 2017] photo shows the rocket on its pad.', '2017-12-28/2018-02-26']],
  },
  {
    id: 'time/caption-day',
    before: /\p{L},? $/u,
    after: /^[.,]? ?(?:REUTERS|AFP|AP\b|\(?Photo|\[Photo|\((?:\p{Lu}[\p{L}. ]{2,40}\/)|in \p{Lu}\p{L}+\. \()/u,
    from: 0,
    to: 100,
    what: 'a picture is of',
    examples: [['Floats roll by in Pasadena, California, [Jan 1, 2018]. REUTERS/Ann Other', '2018-01-01/2018-04-11']],
  },
]
