import type { ComponentChildren } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'
import { writeCsv } from '../charts/write-csv.ts'
import { type ChartTable, ChartTableView } from './chart/chart-table.tsx'
import { saveFile } from './chart/save-file.ts'
import { writeSvg } from './chart/save-svg.ts'
import './chart-frame.css'

interface ChartFrameProps {
  readonly title: string
  /** One sentence: what one sees. Also the words of the picture for those who do not see it. */
  readonly summary: ComponentChildren
  /** The same data as rows; asked for only where it is shown or saved. */
  readonly table: () => ChartTable
  /** Name of saved files, without an ending. */
  readonly file: string
  /** Address of the data as CSV; without it the table's rows are written. */
  readonly csv?: string
  /** What its signs mean. */
  readonly legend?: ComponentChildren
  /** Buttons that change the picture. */
  readonly tools?: ComponentChildren
  readonly level?: 2 | 3
  /** The picture: the first `<svg class="chart">` in it is what is saved. */
  readonly children: ComponentChildren
}

/** A chart with its title, the same as a table, and ways to keep both. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, summary, table, file, csv, legend, tools, level = 2, children } = props
  const id = useId()
  const figure = useRef<HTMLElement>(null)
  const [asTable, setAsTable] = useState(false)
  const Title = level === 2 ? 'h2' : 'h3'
  const saveSvg = () => {
    const said = figure.current?.querySelector('[data-summary]')?.textContent ?? ''
    const svg = figure.current && writeSvg(figure.current, { title, summary: said })
    if (svg) saveFile(`${file}.svg`, svg, 'image/svg+xml')
  }
  const saveCsv = () => {
    const { head, rows } = table()
    const words = rows.map((cells) => cells.map((cell) => (typeof cell === 'object' ? cell.words : cell)))
    saveFile(`${file}.csv`, writeCsv(head, words), 'text/csv')
  }
  return (
    <figure class="chart-frame" aria-labelledby={`${id}-title`} ref={figure}>
      <figcaption>
        <div>
          <Title id={`${id}-title`}>{title}</Title>
          <p class="quiet" data-summary>
            {summary}
          </p>
        </div>
        <div class="chart-keeping">
          {tools}
          <button type="button" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            As table
          </button>
          {!asTable && (
            <button type="button" onClick={saveSvg}>
              Save SVG
            </button>
          )}
          {csv === undefined ? (
            <button type="button" onClick={saveCsv}>
              Save CSV
            </button>
          ) : (
            <a class="button" href={csv} download>
              Save CSV
            </a>
          )}
        </div>
      </figcaption>
      {asTable ? (
        <ChartTableView caption={title} table={table()} />
      ) : (
        <>
          <div class="picture">{children}</div>
          {legend}
        </>
      )}
    </figure>
  )
}
