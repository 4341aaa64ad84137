/** Why a telling can be of an event, and how sure that is. */
export interface Verdict {
  /** 0 to 1. */
  readonly score: number
  readonly why: readonly string[]
  /** The days do not settle which of several like events it is. */
  readonly loose: boolean
}
