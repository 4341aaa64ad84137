/** How much of what was unpacked is kept. */
export interface KeptInMemory {
  /** Opened packs, at about 640 kB each. */
  readonly packs: number
  /** Readings, at about 200 kB each: for what asks for several things of one report. */
  readonly readings: number
  /** Reports whose tellings are kept, at about 20 kB each. */
  readonly tellings: number
  /** Fingerprints of reports, at about 5 kB each. */
  readonly fingerprints: number
  /** Events folded from their tellings, at about 4 kB each. */
  readonly events: number
}

/** Adding compares each report with many before it. */
export const keptToFill: KeptInMemory = { packs: 40, readings: 100, tellings: 6000, fingerprints: 4000, events: 30_000 }

/** Questions seldom come back to the same reports, and what is kept is gone through again each time memory is cleared. */
export const keptToAsk: KeptInMemory = { packs: 16, readings: 50, tellings: 1000, fingerprints: 100, events: 4000 }
