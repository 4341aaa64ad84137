import { correct } from '../record/correct/correct.ts'
import { openRecord } from '../store/open-record.ts'
import { addAll, prepareInput, testInstant } from './fill-record.ts'
import { recordContents } from './record-contents.ts'
import { rojasReports } from './rojas-reports.ts'

/** A small record with a row in nearly every table: reports, a second version, events that live, corrections. */
export async function fillLayoutRecord(file: string): Promise<void> {
  const store = openRecord(file)
  const reports = rojasReports.map(({ url, published, title, text }) => prepareInput({ url, published, title, text }))
  await addAll(store, reports)
  const { url, published, title, text } = rojasReports[0]!
  await addAll(store, [prepareInput({ url, published, title, text: `${text} He will leave on 12 March 2026.` })])
  const { rows } = await store.events({ order: 'day' })
  const [first, second, third] = rows.map(({ id }) => ({ kind: 'event' as const, id }))
  const who = 'Leila Haddad'
  await store.transact(async (writer) => {
    await correct(writer, { target: first!, action: 'confirm', who }, { at: testInstant })
    await correct(writer, { target: second!, action: 'reject', who, why: 'a slip' }, { at: testInstant })
    const edit = { action: 'edit', slot: 'day', value: '2026-03-11', who } as const
    await correct(writer, { target: third!, ...edit }, { at: testInstant })
  })
  await store.close()
}

/** What a record must still say after its layout has changed. */
export async function layoutFacts(file: string): Promise<unknown> {
  const store = openRecord(file, { readOnly: true })
  const found = await store.find('salmon', {})
  const corrections = await store.corrections()
  const ids = rojasReports.map(({ url, published, title, text }) => prepareInput({ url, published, title, text }).id)
  const versions = await Promise.all(ids.map((id) => store.versions(id)))
  await store.close()
  const { reports, events } = await recordContents(file, ids)
  return {
    reports: reports.map((report) => report && { id: report.id, title: report.title, source: report.source }),
    versions: versions.map((all) => all.length),
    events: events.map(({ event: { id, reviewed, rejected }, tellings }) => ({
      ...{ id, reviewed, rejected },
      tellings: tellings.map((telling) => telling.id).sort(),
    })),
    corrections: corrections.map(({ id, target, action, who }) => ({ id, target: target.id, action, who })),
    found: found.reports.map(({ report }) => report.id).sort(),
  }
}
