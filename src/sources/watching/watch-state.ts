/** What is remembered of an address that is followed. */
export interface Watched {
  readonly etag: string | null
  /** As the server wrote it. */
  readonly lastModified: string | null
  /** When it is asked next, in milliseconds since 1970. */
  readonly nextPoll: number
  /** How many times in a row it failed. */
  readonly failures: number
  /** How often it asks to be read at most, in milliseconds; null where it does not say. */
  readonly every: number | null
}

/** Where it is remembered: the store, so that a watch goes on where it stopped and asks nothing twice. */
export interface WatchState {
  get(location: string): Watched | null
  /**
   * Called when all that an answer led to has been given out and taken, and the next was asked for. A caller that stores reports later than it
   * asks on, in batches, has to keep this back until the reports given out before are stored; else one killed in between is missed
   * until its list changes.
   */
  set(location: string, watched: Watched): void
}
