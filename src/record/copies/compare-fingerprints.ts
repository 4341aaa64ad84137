import { compareSketches, type Overlap } from './compare-sketches.ts'
import type { Fingerprint } from './fingerprint.ts'

export interface CopyVerdict {
  readonly copy: boolean
  /** Share of the two texts together that both have, 0 to 1. */
  readonly resemblance: number
  /** Share of the shorter text that is in the other, 0 to 1. */
  readonly containment: number
  /** In words: what decided. */
  readonly why: string
}

/** Runs of the shorter text that must be in the other. With every tenth word changed, .7 are; between strangers, under .1. */
const shared = 0.38
/** Names and numbers of the shorter text that must be in the other: texts of one mould differ there. */
const sharedMarks = 0.6
/** Where both credit the same agency, less will do of both. */
const sharedByAgency = 0.2
const marksByAgency = 0.4
/** How far a share reckoned from `basis` runs may be off: added to what is asked, over the square root of the basis. */
const doubt = 0.5
/** What "the same text but for a word or two" is: asked of two pages of one site and of pages weeks apart. */
const same = 0.9
export const longestDays = 14
/** From fewer runs than `enough` a share can't be told well, from fewer than `least` not at all. */
const enough = 10
const least = 5
const leastMarks = 2
/** In so few runs each name and number counts: a day that the other text lacks makes it another report ("moved to 6 November"). */
const short = 30
const sharedMarksOfShort = 0.9

/**
 * Whether two reports are one text: as it was, under another headline, shortened, edited, or inside a longer one. Two texts from one
 * mould (an office's daily schedule, its condolences) are not: their names and numbers differ, or one site put them out.
 */
export function compareFingerprints(a: Fingerprint, b: Fingerprint): CopyVerdict {
  const runs = compareSketches(a.runs, b.runs)
  const marks = compareSketches(a.marks, b.marks)
  const { copy, why } = judge(a, b, runs, marks)
  return { copy, resemblance: runs.resemblance, containment: runs.containment, why }
}

function judge(a: Fingerprint, b: Fingerprint, runs: Overlap, marks: Overlap): { copy: boolean; why: string } {
  const share = `${Math.round(runs.containment * 100)} % of the shorter text is in the other`
  const strict = whyStrict(a, b)
  if (strict !== null) {
    const copy = runs.basis > 0 && runs.resemblance >= same && marks.resemblance >= same
    return copy ? { copy, why: 'the same text' } : { copy, why: `not the same text, and ${strict}` }
  }
  if (runs.basis < enough) {
    const copy =
      runs.basis >= least && runs.containment >= same && marks.basis >= leastMarks && marks.containment >= same
    return { copy, why: `there is little text, and ${share}` }
  }
  const agency = a.agency !== null && a.agency === b.agency
  const asked = (agency ? sharedByAgency : shared) + doubt / Math.sqrt(runs.basis)
  if (runs.containment < asked) return { copy: false, why: `only ${share}` }
  // A text with hardly a name in it must be shared to a greater part.
  const marksAgree =
    marks.basis < leastMarks
      ? runs.containment >= 2 * shared
      : marks.containment >= (agency ? marksByAgency : runs.basis < short ? sharedMarksOfShort : sharedMarks)
  if (!marksAgree) return { copy: false, why: `${share}, but names and numbers differ` }
  return { copy: true, why: agency ? `${share}, and both credit the same agency` : `${share}, names and numbers too` }
}

function whyStrict(a: Fingerprint, b: Fingerprint): string | null {
  if (a.site !== null && a.site === b.site) return 'both are of one site'
  const apart = a.day !== null && b.day !== null && Math.abs(a.day - b.day) > longestDays
  return apart ? 'they are weeks apart' : null
}
