import { type ExportFormat, exportFormats } from '../../export/formats.ts'
import { colours, width } from '../print.ts'
import { type OutputOptions, printList } from './print-list.ts'
import { layTable } from './show/lay-table.ts'

/** `readout formats`: what `readout export` can write. Returns the exit code. */
export async function formats(options: OutputOptions): Promise<number> {
  const all = (async function* () {
    yield* exportFormats
  })()
  await printList(
    all,
    {
      toJson: ({ name, what, parts }: ExportFormat) => ({
        name,
        what,
        files: parts.map(({ file, mediaType }) => ({ file, mediaType })),
      }),
      columns: ['format', 'file', 'media_type', 'what'],
      toRows: ({ name, what, parts }) => parts.map(({ file, mediaType }) => [name, file, mediaType, what]),
      show: (items) =>
        layTable(
          [{}, { flexible: true }, {}],
          items.map(({ name, what, parts }) => [
            colours.bold(name),
            what,
            colours.dim(parts.length === 1 ? parts[0]!.file : `${parts.length} files`),
          ]),
          width(),
        ),
      none: '',
    },
    options,
  )
  return 0
}
