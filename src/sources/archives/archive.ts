/** A file that may hold many reports, opened and unpacked. */
export interface Archive {
  /** As it was named: the first part of each report's location. */
  readonly name: string
  readonly chunks: AsyncIterable<Uint8Array>
}

/** The longest id that becomes part of a location, in UTF-16 code units. A longer one is no id. */
const longestId = 500

/** Where a report lies in an archive: by its own id, the same wherever it stands, or else by its number. */
export function placeIn({ name }: Pick<Archive, 'name'>, id: string | number | null, ordinal: number): string {
  const own = id === null ? '' : String(id).trim()
  return `${name}#${own === '' || own.length > longestId ? ordinal : own}`
}
