/** Bounds of an EDTF day, month or year as comparable strings; "2023-03" is 2023-03-01 to 2023-03-31. */
export function boundsOf(edtf: string): { first: string; last: string } {
  const slash = edtf.indexOf('/')
  if (slash >= 0) return { first: boundsOf(edtf.slice(0, slash)).first, last: boundsOf(edtf.slice(slash + 1)).last }
  if (edtf === '..' || edtf === '') return { first: '0000-01-01', last: '9999-12-31' }
  const bare = edtf.replace(/[~?%]/gu, '')
  if (bare.length >= 10) return { first: bare.slice(0, 10), last: bare.slice(0, 10) }
  if (bare.length === 7) return { first: `${bare}-01`, last: `${bare}-31` }
  return { first: `${bare}-01-01`, last: `${bare}-12-31` }
}

export interface Term {
  readonly from: string
  readonly to: string | null
}

/** Whether a term touches a day, month, year or interval; terms include both their ends. */
export function overlapsDay(term: Term, day: string): boolean {
  const { first, last } = boundsOf(day)
  const to = term.to === null ? '9999-12-31' : boundsOf(term.to).last
  return boundsOf(term.from).first <= last && first <= to
}
