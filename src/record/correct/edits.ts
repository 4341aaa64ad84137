/** What people say of an actor. Absent: nothing, and what the machine read counts. */
export interface ActorEdits {
  readonly name?: string
  /** ISO 3166-1 alpha-3. */
  readonly country?: string | null
}

/** What people say of a report. Absent: nothing, and what the machine read counts. */
export interface ReportEdits {
  readonly rejected: boolean
  /** EDTF; null for a day nobody knows. */
  readonly published?: string | null
  readonly source?: string
}
