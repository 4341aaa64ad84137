/** Whose report it is, in words: one that names nobody is its own source, under its id. See record/name-source.ts. */
export function saySource(source: string): string {
  return /^r[a-z0-9]{12}$/u.test(source) ? 'a report that names no source' : source
}
