import { print } from '../print.ts'
import { type Cell, type OutputOptions, printList } from './print-list.ts'

/** One thing that is not a list: all of it as one JSON document, a table of what can be counted in it, and a page for people. */
export interface DocumentView {
  readonly document: unknown
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  /** For people, ending in a new line. */
  readonly show: () => string
}

export async function printDocument(view: DocumentView, options: OutputOptions): Promise<void> {
  if (options.json) return print(`${JSON.stringify(view.document)}\n`)
  if (!options.csv) return print(view.show())
  const { columns, rows } = view
  const items = (async function* () {
    yield* rows
  })()
  await printList(items, { columns, toRows: (row) => [row], toJson: (row) => row, show: () => '', none: '' }, options)
}
