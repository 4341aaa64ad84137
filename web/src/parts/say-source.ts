/** Whose report it is, in words. One that names nobody is its own source, under its id. */
export function saySource(source: string): string {
  return /^r[a-z0-9]{12}$/u.test(source) ? 'a report that names no source' : source
}
