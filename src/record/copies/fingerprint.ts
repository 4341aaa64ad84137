/** The lowest hashes of a set: a fair sample of it, whose overlap with another's sample estimates the overlap of the sets. */
export interface Sketch {
  /** Unsigned numbers of 32 bits, ascending, none twice. */
  readonly hashes: readonly number[]
  /** How many the whole set has; where `hashes` is as long, it is the set. */
  readonly size: number
}

/** What is kept of a report to know its copies by. Plain data; `packFingerprint` makes at most 554 bytes of it. */
export interface Fingerprint {
  /** Runs of words outside quotation marks, those that hold a word that tells something. */
  readonly runs: Sketch
  /** Names and numbers: what differs between two texts from one mould. */
  readonly marks: Sketch
  /** Day of publication, in days since 1970-01-01; null where it is not known to the day. */
  readonly day: number | null
  /** Hash of the site it is on, and of the agency it credits; null where unknown. */
  readonly site: number | null
  readonly agency: number | null
}
