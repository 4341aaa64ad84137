import { z } from 'zod'
import type { ReadingAnswer } from '../../api/report.ts'
import { askOperation } from '../desk.ts'
import { quote } from '../quote.ts'
import { limit } from '../takes.ts'
import {
  readEventSchema,
  readPersonSchema,
  readStatementSchema,
  sayReadEvents,
  sayReadPeople,
  sayReadStatements,
  tellReadEvents,
  tellReadPeople,
  tellReadStatements,
} from '../tell-reading.ts'
import { tool } from '../tool.ts'

const gives = z.object({
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  published: z.string().nullable().describe('Day of publication, EDTF; relative days are worked out from it'),
  language: z.string().nullable(),
  events: z.array(readEventSchema),
  statements: z.array(readStatementSchema),
  people: z.array(readPersonSchema),
  notes: z.array(z.string()),
  more: z.boolean(),
})

export const readText = tool({
  name: 'read_text',
  title: 'Read a text',
  description:
    'Reads a news report that you give it, as text or HTML, and says what it reports: events with who, where, when and whether planned or done, statements, people. Nothing is stored, and nothing is fetched.',
  takes: z.strictObject({
    text: z.string().min(1).max(1_000_000).optional(),
    html: z.string().min(1).max(2_000_000).optional().describe('In place of text: the page'),
    url: z.string().max(8000).optional().describe('Where it was published; it is not fetched'),
    published: z.string().max(60).optional().describe('Day of publication, where you know it: 2026-03-17'),
    limit: limit(50, 200).describe('Most events, statements and people each; default 50'),
  }),
  gives,
  run: async ({ limit: most = 50, ...body }, desk) => {
    const reading = await askOperation<ReadingAnswer>(desk, 'readText', { body })
    const { title, publisher, published, language } = reading.report
    const answer = {
      title: title && quote(title, 200),
      publisher: publisher && quote(publisher, 100),
      published: published?.edtf ?? null,
      language,
      events: tellReadEvents(reading, {}, most),
      statements: tellReadStatements(reading, most),
      people: tellReadPeople(reading, {}, most),
      notes: reading.notes.slice(0, 10).map(({ message }) => quote(message)),
      more: [reading.events, reading.statements, reading.entities].some((all) => all.length > most),
    }
    return { answer, words: say(answer) }
  },
})

function say({ title, published, events, statements, people, notes, more }: z.infer<typeof gives>): string {
  return [
    `${title === null ? 'The text' : `“${title}”`}, ${published === null ? 'its day is not known: relative days stay open' : `of ${published}`}`,
    ...(events.length > 0 ? ['Events:', ...sayReadEvents(events)] : ['No event was read in it.']),
    ...(statements.length > 0 ? ['Statements:', ...sayReadStatements(statements)] : []),
    ...(people.length > 0 ? ['People, countries, bodies:', ...sayReadPeople(people)] : []),
    ...notes.map((note) => `Note: ${note}`),
    ...(more ? ['There is more: raise limit, up to 200.'] : []),
  ].join('\n')
}
