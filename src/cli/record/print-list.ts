import { print, tell } from '../print.ts'

/** How a list comes out: for people, or for machines. */
export interface OutputOptions {
  readonly json?: boolean
  readonly csv?: boolean
}

export type Cell = string | number | boolean | null

/** How the items of one list look. */
export interface ListView<Item> {
  /** What is printed of it with --json, one line an item. */
  readonly toJson: (item: Item) => unknown
  /** Names of the columns of --csv. */
  readonly columns: readonly string[]
  /** Its rows of --csv: one, or one for each part of it. */
  readonly toRows: (item: Item) => readonly (readonly Cell[])[]
  /** Some items in a row for people, ending in a new line. `first`: nothing was shown before. */
  readonly show: (items: readonly Item[], first: boolean) => string
  /** Said where there is none: what is missing and how to look wider. */
  readonly none: string
}

/** So many items are laid out in one go: their columns are as wide as what is in them. */
const atOnce = 200

/** Prints a list as it comes, at most `limit` items of it, and says where there are more. Returns how many it printed. */
export async function printList<Item>(
  items: AsyncIterable<Item>,
  view: ListView<Item>,
  { limit = Number.POSITIVE_INFINITY, ...options }: OutputOptions & { readonly limit?: number },
): Promise<number> {
  const write = options.json ? jsonWriter(view) : options.csv ? await csvWriter(view) : peopleWriter(view)
  let printed = 0
  let more = false
  const flush = async (some: readonly Item[]) => {
    if (some.length > 0 || (options.csv && printed === 0)) await print(write(some, printed === 0))
    printed += some.length
  }
  let some: Item[] = []
  for await (const item of items) {
    more = printed + some.length === limit
    if (more) break
    some.push(item)
    if (some.length < atOnce) continue
    await flush(some)
    some = []
  }
  await flush(some)
  if (more) tell(`these are the first ${limit}; there are more: raise --limit`)
  if (printed === 0) tell(view.none)
  return printed
}

function jsonWriter<Item>({ toJson }: ListView<Item>) {
  return (items: readonly Item[]) => items.map((item) => `${JSON.stringify(toJson(item))}\n`).join('')
}

function peopleWriter<Item>({ show }: ListView<Item>) {
  return (items: readonly Item[], first: boolean) => show(items, first)
}

/** RFC 4180: a head, commas, CRLF, nothing for what isn't known. Data are exact. */
async function csvWriter<Item>({ columns, toRows }: ListView<Item>) {
  const { stringify } = await import('csv-stringify/sync')
  return (items: readonly Item[], first: boolean) => {
    const rows = items
      .flatMap(toRows)
      .map((cells) => cells.map((cell) => (typeof cell === 'boolean' ? String(cell) : cell)))
    return stringify(first ? [[...columns], ...rows] : rows, { record_delimiter: '\r\n' })
  }
}
