import { randomInt } from 'node:crypto'
import fc from 'fast-check'

/** One draw for all, so that a run that passed passes again; any other is drawn where somebody looks for faults. */
const usual = 20_250_101

const asked = process.env.DRAW
const seed = asked === undefined ? usual : asked === 'new' ? randomInt(2 ** 31) : Number(asked)
if (!Number.isSafeInteger(seed)) throw new Error(`DRAW is "new" or a whole number, not "${asked}"`)
const runs = Number(process.env.RUNS ?? 0)
fc.configureGlobal({ seed, ...(runs > 0 && { numRuns: runs }) })
