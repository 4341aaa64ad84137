import { z } from 'zod'
import { exportFormatsSchema, exportQuerySchema } from '../../api/exports.ts'
import type { ExportOptions } from '../../export/exported.ts'
import { exportFormats } from '../../export/formats.ts'
import { openExport } from '../../export/open-export.ts'
import { askToday } from '../ask-today.ts'
import { operation, type Sent } from '../operation.ts'
import { readQuery } from '../read-query.ts'
import { Refusal } from '../refusal.ts'
import { takeGiven } from '../take-given.ts'
import { takeTurns } from '../take-turns.ts'

export const listExportFormats = operation({
  id: 'listExportFormats',
  method: 'get',
  path: '/exports',
  scope: 'read',
  summary: 'Formats the record can be exported in, and where their files are',
  params: z.object({}),
  query: z.object({}),
  body: 'none',
  answers: exportFormatsSchema,
  answer: async () => ({
    rows: exportFormats.map(({ name, what, parts }) => ({
      name,
      what,
      files: parts.map(({ file, mediaType }) => ({ file, mediaType, address: `/api/exports/${name}/${file}` })),
    })),
  }),
})

export const getExport = operation({
  id: 'getExport',
  method: 'get',
  path: '/exports/{format}/{file}',
  scope: 'read',
  summary: 'One file of an export, of the whole record or of what a filter lets through',
  params: z.object({ format: z.string().min(1).max(40), file: z.string().min(1).max(80) }),
  query: exportQuerySchema,
  body: 'none',
  answers: '*/*',
  refusals: { 404: 'no such format, or no such file of it' },
  answer: async ({ params: { format, file }, query, house, signal }): Promise<Sent> => {
    const part = findPart(format, file)
    const filter = readQuery(query)
    const record = openExport(takeTurns(house.record), {
      filter: Object.keys(filter).length === 0 ? null : filter,
      today: askToday(house, query).day,
      made: `${new Date().toISOString().slice(0, 19)}Z`,
    })
    const { alleged, spreadsheet, from, to } = query
    const options: ExportOptions = takeGiven({ alleged, spreadsheet, from, to })
    return { mediaType: part.mediaType, file: part.file, content: untilGone(part.write(record, options), signal) }
  },
})

function findPart(name: string, file: string) {
  const format = exportFormats.find((one) => one.name === name)
  const part = format?.parts.find((one) => one.file === file)
  if (part) return part
  const what = format ? `format ${name} has no file ${file}` : `there is no format ${name}`
  throw new Refusal(404, what, 'GET /api/exports lists formats and their files.')
}

/** Nobody works for a reader who has gone. */
async function* untilGone<Piece>(pieces: AsyncIterable<Piece>, signal: AbortSignal): AsyncGenerator<Piece, void> {
  for await (const piece of pieces) {
    if (signal.aborted) return
    yield piece
  }
}
