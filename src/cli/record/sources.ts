import { sayDay } from '../../export/say-days.ts'
import { titleEvent } from '../../export/title-event.ts'
import { gatherSources, type Source, type ToldReport } from '../../record/ask/gather-sources.ts'
import type { RecordEvent } from '../../record/record-event.ts'
import { colours, width } from '../print.ts'
import { wrap } from '../show/lay-out.ts'
import { printDocument } from './print-document.ts'
import type { OutputOptions } from './print-list.ts'
import { readEvent } from './read-event.ts'
import { oneLine } from './show/name-parties.ts'
import { withReader } from './with-record.ts'

/** `readout sources EVENT`: who tells of it, independent ones apart from copies. Returns the exit code. */
export function sources(id: string, options: OutputOptions & { readonly record?: string }): Promise<number> {
  return withReader(options.record, async (store) => {
    const { event, tellings } = await readEvent(id, store)
    const found = await gatherSources(store, tellings)
    const why = new Map(event.links.map((link) => [link.telling, link]))
    const document = { event: event.id, sources: found.map((source) => sourceJson(source, event)) }
    const columns = ['source', 'report', 'copy_of', 'known', 'title', 'url', 'status', 'score', 'why', 'words']
    const rows = found.flatMap(({ source, reports }) =>
      reports.flatMap(({ report, tellings: some }) =>
        some.map(({ id: telling, status, words }) => [
          ...[source, report.id, report.copyOf, report.known, report.title, report.url, status],
          ...[why.get(telling)?.score ?? null, why.get(telling)?.why.join('; ') ?? null, words],
        ]),
      ),
    )
    await printDocument({ document, columns, rows, show: () => showSources(event, found) }, options)
    return 0
  })
}

function sourceJson({ source, reports }: Source, { links }: RecordEvent) {
  const byTelling = new Map(links.map((link) => [link.telling, link]))
  return {
    source,
    reports: reports.map(({ report, tellings }) => ({
      ...report,
      tellings: tellings.map((telling) => ({ ...telling, link: byTelling.get(telling.id) ?? null })),
    })),
  }
}

function showSources(event: RecordEvent, found: readonly Source[]): string {
  const all = found.reduce((sum, { reports }) => sum + reports.length, 0)
  const head = `${found.length} independent ${found.length === 1 ? 'source' : 'sources'} in ${all} ${all === 1 ? 'report' : 'reports'}`
  const title = `${colours.bold(oneLine(titleEvent(event)))}  ${colours.dim(event.id)}\n${head}\n`
  return title + found.map((source, index) => showSource(source, index + 1)).join('')
}

function showSource({ source, reports }: Source, number: number): string {
  const copies = reports.filter(({ report }) => report.copyOf !== null).length
  const many = copies === 0 ? '' : `, ${copies} ${copies === 1 ? 'copy' : 'copies'} of it`
  return `\n${number}. ${colours.bold(oneLine(source))}${many}\n${reports.map(showTold).join('')}`
}

function showTold({ report, tellings }: ToldReport): string {
  const { title, url, known, copyOf, id } = report
  const about = [known ? sayDay(known) : 'day unknown', copyOf ? 'copy' : '', id, url ? oneLine(url) : '']
  const head = `   ${oneLine(title ?? url ?? 'no title')}  ${colours.dim(about.filter(Boolean).join(' · '))}`
  const words = tellings.map((telling) => colours.dim(wrap(`“${oneLine(telling.words)}”`, width(), '      ')))
  return `${[head, ...(copyOf ? [] : words)].join('\n')}\n`
}
