import type { Correction } from '../correction.ts'

/** A correction without its id, time and anchor. */
export type Draft = Omit<Correction, 'id' | 'at' | 'anchor'>
