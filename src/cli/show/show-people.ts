import type { Entity } from '../../document/facts.ts'
import type { Reading } from '../../document/reading.ts'
import { colours, harmless, width } from '../print.ts'
import { wrap } from './lay-out.ts'

/** The people of a reading, the most spoken of first; those who wrote the report are not among them. */
export function showPeople({ entities, report }: Reading): string[] {
  const writers = new Set([...report.bylines, ...report.contributors])
  return entities
    .filter(({ kind, name }) => kind === 'person' && !writers.has(name))
    .toSorted((a, b) => b.mentions.length - a.mentions.length)
    .map(showPerson)
}

function showPerson({ name, country, offices }: Entity): string {
  const columns = `${harmless(name).padEnd(28)} ${(country ?? '?').padEnd(4)}`
  const titles = wrap(titlesOf(offices).join(', '), width(), ' '.repeat(6), columns.length + 3)
  return `  ${columns} ${colours.dim(titles)}`.trimEnd()
}

/** Each title once, whatever its capitals, and no title that another one says more fully. */
function titlesOf(offices: Entity['offices']): string[] {
  const titles = [...new Map(offices.map(({ title }) => [title.toLowerCase(), harmless(title)])).entries()]
  return titles
    .filter(([lower]) => !titles.some(([other]) => other !== lower && ` ${other} `.includes(` ${lower} `)))
    .map(([, title]) => title)
}
