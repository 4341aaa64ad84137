import { type Tag, tagNumber } from './tag-rules.ts'

const number = (tag: Tag): number => tagNumber.get(tag)!

/** Tags by number, for code that sees a whole sentence's tags at once. */
export const NN = number('NN')
export const NNS = number('NNS')
export const NNP = number('NNP')
export const NNPS = number('NNPS')
export const VB = number('VB')
export const VBD = number('VBD')
export const VBG = number('VBG')
export const VBN = number('VBN')
export const VBP = number('VBP')
export const VBZ = number('VBZ')
export const MD = number('MD')
export const JJ = number('JJ')
export const RB = number('RB')
export const CD = number('CD')
export const DT = number('DT')
export const IN = number('IN')
export const RP = number('RP')
export const TO = number('TO')
export const CC = number('CC')
export const POS = number('POS')
export const PRP = number('PRP')
/** Possessive pronouns, PRP$. */
export const PRPS = number('PRP$')

export const nouns: ReadonlySet<number> = new Set([NN, NNS, NNP, NNPS])
/** What shows that a sentence has a verb, or will have one. */
export const finite: ReadonlySet<number> = new Set([VBZ, VBD, VBP, MD, TO])
/** What stands before a noun and its modifiers. */
export const openers: ReadonlySet<number> = new Set([DT, PRPS, POS, JJ])
