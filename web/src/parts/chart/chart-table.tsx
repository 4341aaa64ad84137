export type ChartCell = string | number | { readonly words: string; readonly href: string }

/** What a chart shows, as rows. */
export interface ChartTable {
  readonly head: readonly string[]
  readonly rows: readonly (readonly ChartCell[])[]
  /** What else it shows: rows of another kind. */
  readonly also?: { readonly title: string; readonly table: ChartTable }
}

interface ChartTableProps {
  readonly caption: string
  readonly table: ChartTable
}

export function ChartTableView({ caption, table }: ChartTableProps) {
  return (
    // A region that scrolls has to be reached by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    <section class="chart-table" aria-label={caption} tabIndex={0}>
      <Rows caption={caption} table={table} />
      {table.also && (
        <>
          <p class="also" aria-hidden="true">
            {table.also.title}
          </p>
          <Rows caption={table.also.title} table={table.also.table} />
        </>
      )}
    </section>
  )
}

function Rows({ caption, table: { head, rows } }: ChartTableProps) {
  const isNumber = head.map((_, column) => rows.length > 0 && typeof rows[0]![column] === 'number')
  return (
    <>
      <table>
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            {head.map((name, column) => (
              <th key={name} scope="col" class={isNumber[column] ? 'number' : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) =>
                column === 0 ? (
                  <th key={column} scope="row">
                    <Cell cell={cell} />
                  </th>
                ) : (
                  <td
                    key={column}
                    class={
                      typeof cell === 'number'
                        ? 'number'
                        : typeof cell === 'string' && cell.length < 15
                          ? 'short'
                          : undefined
                    }
                  >
                    <Cell cell={cell} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p class="quiet">No rows.</p>}
    </>
  )
}

function Cell({ cell }: { readonly cell: ChartCell }) {
  if (typeof cell === 'object') return <a href={cell.href}>{cell.words}</a>
  return <>{typeof cell === 'number' ? cell.toLocaleString('en') : cell}</>
}
