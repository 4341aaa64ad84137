/** The id a line carries, where it carries one that can be read; for naming it in an error. */
export function idOfLine(json: string): string | number | null {
  try {
    const { id } = JSON.parse(json) as { id?: unknown }
    return typeof id === 'string' || typeof id === 'number' ? id : null
  } catch {
    return null
  }
}
