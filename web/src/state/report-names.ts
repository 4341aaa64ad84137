import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { client } from './client.ts'

/** A report that has just come in, in few words. */
export interface ReportName {
  readonly title: string | null
  readonly source: string
  readonly published: string | null
  readonly events: number
  readonly statements: number
}

const known = signal<Readonly<Record<string, ReportName>>>({})
const asked = new Set<string>()

/** Asked for once: what a report that has come in is called, and how much was read in it. */
export function useReportName(id: string): ReportName | null {
  useEffect(() => {
    if (asked.has(id)) return
    asked.add(id)
    client.report(id).then(
      ({ report: { title, source, published }, reading }) => {
        const [events, statements] = [reading.events.length, reading.statements.length]
        known.value = { ...known.value, [id]: { title, source, published, events, statements } }
      },
      () => asked.delete(id),
    )
  }, [id])
  return known.value[id] ?? null
}
