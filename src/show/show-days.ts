const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const seasons: Readonly<Record<string, string>> = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' }

interface Parts {
  readonly year: string
  readonly month: string
  readonly day: string
}

/** An EDTF value for people: "17 Mar 2023", "20–22 Mar 2023", "Feb 2022", "since 24 Feb 2022". */
export function showDays(edtf: string): string {
  const mark = edtf.includes('?') ? ' (uncertain)' : edtf.includes('~') ? ' (about)' : ''
  const [from = '', to] = edtf.replace(/[~?%]/gu, '').split('/')
  if (to === undefined) return showOne(parts(from)) + mark
  if (to === '..' || to === '') return `since ${showOne(parts(from))}${mark}`
  if (from === '..' || from === '') return `until ${showOne(parts(to))}${mark}`
  return showRange(parts(from), parts(to)) + mark
}

function parts(value: string): Parts {
  const [year = '', month = '', day = ''] = value.split('T')[0]!.split('-')
  return { year, month, day: day.replace(/^0/u, '') }
}

function showOne({ year, month, day }: Parts): string {
  const named = seasons[month] ?? months[Number(month) - 1] ?? month
  return [day, named, year].filter(Boolean).join(' ')
}

function showRange(from: Parts, to: Parts): string {
  if (from.year !== to.year || !from.month) return `${showOne(from)} – ${showOne(to)}`
  if (from.month !== to.month || !from.day) return `${showOne({ ...from, year: '' })} – ${showOne(to)}`
  return `${from.day}–${showOne(to)}`
}
