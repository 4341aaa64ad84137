import { generateAtomFeed } from 'feedsmith'
import type { RecordExport } from './exported.ts'
import { listChanges } from './list-changes.ts'
import { tightenCdata } from './tighten-cdata.ts'

/** The newest changes of the record as an Atom feed (RFC 4287). */
export async function* writeAtom(record: RecordExport): AsyncGenerator<string, void, undefined> {
  const changes = await listChanges(record)
  const xml = generateAtomFeed({
    id: 'urn:readout:changes',
    title: { value: 'Changes of the diplomatic record' },
    updated: new Date(changes[0]?.changed ?? record.made),
    authors: [{ name: 'Readout' }],
    generator: { text: 'Readout' },
    entries: changes.map(({ id, title, html, url, category, changed }) => ({
      id,
      title: { value: title, type: 'text' },
      updated: new Date(changed),
      content: { value: html, type: 'html' },
      categories: [{ term: category }],
      ...(url === null ? {} : { links: [{ href: url, rel: 'alternate' }] }),
    })),
  })
  yield tightenCdata(xml)
}
