import type { Complement } from './cue-rules.ts'
import type { Range } from './read-phrases.ts'

/** One cue with who speaks and what is said, in atoms of one unit. */
export interface Attribution {
  readonly cue: Range
  readonly lemma: string
  readonly speaker: Range | null
  readonly content: Range
  readonly complement: Complement
  readonly audience: Range | null
  /** Its cue is a verb: a participle after it may share its speaker. */
  readonly isVerb: boolean
  /** Where its words end: what follows may be another's. */
  readonly end: number
  readonly rule: string
}
