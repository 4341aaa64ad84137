/** More than these share a first place: naming some of them would be chance. */
const mostNamed = 3

/**
 * Who or what has most: "Ana Rojas (12)", "Oslo; Lima (9 each)", "4 places (7 each)".
 * @param what many of them, where too many share the first place to be named
 * @returns null where there is nothing, and where several have all the same: then none is first
 */
export function sayFirst(
  all: readonly { readonly name: string; readonly number: number }[],
  what: string,
): string | null {
  const most = Math.max(...all.map(({ number }) => number))
  const first = all.filter(({ number }) => number === most)
  if (first.length === 0 || (first.length > 1 && first.length === all.length)) return null
  const many = `(${most.toLocaleString('en')}${first.length > 1 ? ' each' : ''})`
  if (first.length > mostNamed) return `${first.length.toLocaleString('en')} ${what} ${many}`
  return `${first.map(({ name }) => name).join('; ')} ${many}`
}
