import { z } from 'zod'
import type { ActorsAnswer } from '../../api/actor.ts'
import { askOperation } from '../desk.ts'
import { quote } from '../quote.ts'
import { day, limit } from '../takes.ts'
import { tool } from '../tool.ts'

export const findPeople = tool({
  name: 'find_people',
  title: 'Find people, countries and bodies',
  description:
    'Whom a name can mean in the record: people, countries, organisations. Takes a name, part of one, an office (“foreign minister of Russia”) or a country. Gives the ids that the other tools take.',
  takes: z.strictObject({
    name: z.string().min(1).max(200),
    on: day('The day on which an office is meant: who held it then'),
    limit: limit(10, 50),
  }),
  gives: z.object({
    found: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        name: z.string(),
        country: z.string().nullable(),
        wikidata: z.string().nullable(),
        reports: z.int().describe('Reports that speak of them'),
        screen: z.string().nullable(),
      }),
    ),
  }),
  run: async ({ name, on, limit: most = 10 }, desk) => {
    const query = { name, limit: most, ...(on === undefined ? {} : { on }) }
    const { rows } = await askOperation<ActorsAnswer>(desk, 'listActors', { query })
    const found = rows.map(({ actor: { id, kind, name: called, country, wikidata }, reports }) => ({
      ...{ id, kind, name: quote(called, 120), country, wikidata, reports },
      screen: desk.base === null ? null : `${desk.base}/actors/${encodeURIComponent(id)}`,
    }))
    const lines = found.map((one, index) => {
      const what = [one.kind, one.country].filter(Boolean).join(', ')
      return `${index + 1}. ${one.name} (${what}), in ${one.reports} reports; id ${one.id}`
    })
    const words = lines.length > 0 ? lines.join('\n') : `The record knows nobody by the name of “${quote(name, 80)}”.`
    return { answer: { found }, words }
  },
})
