import type { Standing } from '../../../record/life/standing-on.ts'
import { colours } from '../../print.ts'

interface Look {
  /** Told apart at a glance without colour: full for what happened, empty for what is to come. */
  readonly mark: string
  readonly word: string
  readonly colour: (words: string) => string
}

const looks: Readonly<Record<Standing, Look>> = {
  ahead: { mark: '○', word: 'planned', colour: colours.cyan },
  due: { mark: '○', word: 'due', colour: colours.cyan },
  lapsed: { mark: '◌', word: 'not heard of', colour: colours.dim },
  'under-way': { mark: '◐', word: 'under way', colour: colours.green },
  happened: { mark: '●', word: 'happened', colour: colours.green },
  postponed: { mark: '×', word: 'postponed', colour: colours.yellow },
  cancelled: { mark: '×', word: 'cancelled', colour: colours.red },
  'not-happened': { mark: '×', word: 'did not happen', colour: colours.red },
  alleged: { mark: '?', word: 'alleged', colour: colours.yellow },
  hypothetical: { mark: '?', word: 'possible', colour: colours.yellow },
}

/** "● happened", "○ planned". */
export function markStanding(standing: Standing): string {
  const { mark, word, colour } = looks[standing]
  return colour(`${mark} ${word}`)
}
