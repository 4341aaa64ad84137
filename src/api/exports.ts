import { z } from 'zod'
import { filterParameters, flag, todayParameter } from './filter.ts'

export const exportFormatsSchema = z
  .object({
    rows: z.array(
      z.object({
        name: z.string(),
        what: z.string(),
        files: z.array(
          z.object({
            file: z.string(),
            mediaType: z.string(),
            address: z.string().meta({ description: 'Where it is: filters are its query' }),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'ExportFormats' })

/** The record is exported whole where no filter is given. */
export const exportQuerySchema = z.object({
  ...filterParameters,
  ...todayParameter,
  alleged: flag.optional().describe('Also the events that are only alleged, in formats that cannot mark them so'),
  spreadsheet: flag
    .optional()
    .describe('CSV for spreadsheets: cells that one would take for a formula begin with an apostrophe'),
})
export type ExportFormatsAnswer = z.infer<typeof exportFormatsSchema>
export type ExportQuery = z.infer<typeof exportQuerySchema>
