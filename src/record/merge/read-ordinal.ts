const numbered =
  /\b(?<nth>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|new|another) (?:\p{L}+ )?(?:round|call|meeting|talks|visit|trip|time|session|summit|conversation|encounter)\b/iu
/** "delayed again" is the second putting off of one thing. */
const repeated =
  /(?<!\b(?:postponed|delayed|deferred|rescheduled|moved|cancelled|canceled|denied|put off|called off|pushed back) (?:once )?(?:yet )?)\bagain\b/iu
const repeating: ReadonlySet<string> = new Set(
  'second third fourth fifth sixth seventh eighth ninth tenth another again new'.split(' '),
)

/** Which of a row an event is by its words: "third" of "a third round of talks", "again" of "spoke again"; null where it does not say. */
export function readOrdinal(words: string): string | null {
  const nth = numbered.exec(words)?.groups?.nth?.toLowerCase() ?? null
  return nth ?? (repeated.test(words) ? 'again' : null)
}

/**
 * Whether one tells of a repetition that the other is not. other: "a third round" beside "a second round". perhaps: beside one of which
 * no number is told.
 */
export function isAnother(a: string | null, b: string | null): 'other' | 'perhaps' | null {
  if (a !== null && b !== null) return a !== b && !isVague(a) && !isVague(b) ? 'other' : null
  const only = a ?? b
  return only !== null && repeating.has(only) ? 'perhaps' : null
}

function isVague(nth: string): boolean {
  return nth === 'again' || nth === 'another' || nth === 'latest' || nth === 'new'
}
