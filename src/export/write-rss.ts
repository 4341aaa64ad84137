import { generateRssFeed } from 'feedsmith'
import type { RecordExport } from './exported.ts'
import { listChanges } from './list-changes.ts'
import { tightenCdata } from './tighten-cdata.ts'

/** The newest changes of the record as an RSS 2.0 feed. The record has no page of its own: the channel's link is its name. */
export async function* writeRss(record: RecordExport): AsyncGenerator<string, void, undefined> {
  const changes = await listChanges(record)
  const xml = generateRssFeed({
    title: 'Changes of the diplomatic record',
    link: 'urn:readout:changes',
    description: 'What was announced, moved, called off or happened, newest first, with who says so.',
    language: 'en',
    generator: 'Readout',
    lastBuildDate: new Date(changes[0]?.changed ?? record.made),
    items: changes.map(({ id, title, html, url, category, changed }) => ({
      title,
      description: html,
      guid: { value: id, isPermaLink: false },
      pubDate: new Date(changed),
      categories: [{ name: category }],
      ...(url === null ? {} : { link: url }),
    })),
  })
  yield tightenCdata(xml)
}
