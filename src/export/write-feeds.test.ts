import Parser from 'rss-parser'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { emptyRecord, nastyRecord, sampleRecord } from '../testing/sample-record.ts'
import { writeAll } from '../testing/write-all.ts'
import { writeAtom } from './write-atom.ts'
import { writeRss } from './write-rss.ts'

const formats = [
  ['RSS', writeRss],
  ['Atom', writeAtom],
] as const

/** Another's parser. */
const read = async (text: string) => (await new Parser({ customFields: { item: ['id'] } }).parseString(text)).items

describe('feeds of changes', () => {
  test.each(formats)('%s: the newest change first, ids with the count of changes', async (_name, write) => {
    const items = await read((await writeAll(write, sampleRecord())).text)
    const ids = items.map((item) => item.guid ?? item.id)
    expect(ids.slice(0, 3)).toEqual(['urn:readout:change:e1.1', 'urn:readout:change:e2.0', 'urn:readout:change:e3.0'])
    expect(ids).toContain('urn:readout:change:e6.2')
    expect(ids).toHaveLength(9)
    expect(items[0]).toMatchObject({
      title: 'Visit: Badr Albusaidi to Iran, Tehran (moved, planned; 27 Nov 2026)',
      link: 'https://r1.example/story?a=1&b=2',
      isoDate: '2026-11-24T10:00:00.000Z',
    })
    expect(items[0]!.content).toContain('“Oman’s foreign minister will visit Tehran on Friday”')
  })

  test.each(formats)('%s: what nobody vouches for says so in its title', async (_name, write) => {
    const items = await read((await writeAll(write, sampleRecord())).text)
    const titles = items.filter((item) => /e[379]\.0$/u.test(item.guid ?? item.id)).map((item) => item.title!)
    expect(titles).toHaveLength(3)
    for (const title of titles) expect(title).toMatch(/only claimed|only considered|said not to have happened/u)
  })

  test.each(formats)('%s: well-formed and harmless, whatever the words', async (_name, write) => {
    for (const record of [nastyRecord(), emptyRecord(), sampleRecord()]) {
      const { text } = await writeAll(write, record)
      expect((await validateXML({ xml: text, normalization: 'c14n' })).errors).toEqual([])
    }
    const [item] = await read((await writeAll(write, nastyRecord())).text)
    expect(item!.content).toContain('Ev&lt;il&gt; &amp; &quot;quoted&quot;')
    expect(item!.content).not.toContain('<il>')
  })
})
