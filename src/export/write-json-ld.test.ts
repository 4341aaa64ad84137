import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import jsonld from 'jsonld'
import { describe, expect, test } from 'vitest'
import { emptyRecord, nastyRecord, sampleRecord } from '../testing/sample-record.ts'
import { writeAll } from '../testing/write-all.ts'
import type { RecordExport } from './exported.ts'
import { writeJsonLd } from './write-json-ld.ts'

type Node = Record<string, unknown> & { '@type': string; '@id'?: string }

/** Schema.org's whole vocabulary as schema-dts has it: what each class extends, and which properties it adds with the types they take. */
function readVocabulary() {
  const file = createRequire(import.meta.url)
    .resolve('schema-dts')
    .replace(/schema\.\w+$/u, 'schema.d.ts')
  const parents = new Map<string, string[]>()
  const properties = new Map<string, Map<string, string[]>>()
  const interfaces = /^(?:export )?interface (?<name>\w+) extends (?<from>[^{]+)\{(?<body>[\s\S]*?)^\}/gmu
  for (const { groups } of readFileSync(file, 'utf8').matchAll(interfaces)) {
    const { name, from, body } = groups as { name: string; from: string; body: string }
    parents.set(
      name,
      from.split(',').map((part) => part.trim()),
    )
    const rows = [...body.matchAll(/^ {4}"(?<key>\w+)"\??: SchemaValue<(?<types>[^,]+),/gmu)]
    properties.set(name, new Map(rows.map((row) => [row.groups!.key!, row.groups!.types!.split(' | ')])))
  }
  return { parents, properties }
}

const { parents, properties } = readVocabulary()

/** The class and all it extends, as schema-dts names them: "EventBase", "ThingBase". */
function linesOf(name: string): string[] {
  return [name, ...(parents.get(name) ?? []).flatMap(linesOf)]
}

const baseOf = (type: string) => (parents.has(`${type}Leaf`) ? parents.get(`${type}Leaf`)! : [`${type}Base`])
const isA = (type: string, wanted: string) =>
  baseOf(type)
    .flatMap(linesOf)
    .some((name) => name === `${wanted}Base` || name === `${wanted}Leaf`)

/** Where a node uses a property that its class has not, or gives it a value of a class the property does not take. */
function faultsOf(node: Node): string[] {
  const type = node['@type']
  if (type === undefined) return Object.keys(node).filter((key) => key !== '@id')
  const bases = baseOf(type).flatMap(linesOf)
  if (!properties.has(bases[0]!)) return [`no class ${type}`]
  return Object.entries(node).flatMap(([key, value]) => {
    if (key.startsWith('@')) return []
    const range = bases.map((base) => properties.get(base)?.get(key)).find((types) => types !== undefined)
    if (range === undefined) return [`${type} has no ${key}`]
    return [value].flat().flatMap((item) => faultsOfValue(`${type}.${key}`, range, item))
  })
}

function faultsOfValue(where: string, range: readonly string[], value: unknown): string[] {
  if (typeof value === 'number') return range.includes('Number') ? [] : [`${where} is a number`]
  if (typeof value === 'string') {
    const plain = ['Text', 'URL', 'Date', 'DateTime', 'Number']
    return range.some((type) => plain.includes(type) || isA(type, 'Enumeration')) ? [] : [`${where} is a text`]
  }
  const node = value as Node
  const fits = node['@type'] === undefined || range.some((type) => isA(node['@type'], type))
  return [...(fits ? [] : [`${where} is ${node['@type']}`]), ...faultsOf(node)]
}

/** Another's processor, with schema.org's context as it is in short: every term is the vocabulary's, identifiers are under their keywords. */
async function expand(text: string): Promise<Node[]> {
  const context = {
    '@vocab': 'https://schema.org/',
    url: { '@type': '@id' },
    sameAs: { '@type': '@id' },
    eventStatus: { '@type': '@id' },
  }
  const documentLoader = async (url: string) => {
    if (url !== 'https://schema.org') throw new Error(`fetches ${url}`)
    return { contextUrl: undefined, documentUrl: url, document: { '@context': context } }
  }
  return (await jsonld.flatten(JSON.parse(text), undefined, { documentLoader } as never)) as unknown as Node[]
}

async function read(record: RecordExport): Promise<Node[]> {
  const { text } = await writeAll(writeJsonLd, record)
  return JSON.parse(text)['@graph']
}

describe('JSON-LD', () => {
  test('the vocabulary is read in full', () => {
    expect(properties.size).toBeGreaterThan(900)
    expect(faultsOf({ '@type': 'Event', attendee: 'Oman', headline: 'x', location: { '@type': 'Person' } })).toEqual([
      'Event.attendee is a text',
      'Event has no headline',
      'Event.location is Person',
    ])
  })

  test('every class has the properties it is given, and they take the values they get', async () => {
    for (const record of [sampleRecord(), nastyRecord(), emptyRecord()])
      expect((await read(record)).flatMap(faultsOf)).toEqual([])
  })

  test('a JSON-LD processor reads it, and all that is pointed at is there', async () => {
    const { text } = await writeAll(writeJsonLd, sampleRecord())
    const nodes = await expand(text)
    const typed = new Set(nodes.filter((node) => node['@type'] !== undefined).map((node) => node['@id']))
    const event = nodes.find((node) => node['@id'] === 'urn:readout:event:e1')!
    expect(event['https://schema.org/eventStatus']).toEqual([{ '@id': 'https://schema.org/EventRescheduled' }])
    const pointed = ['about', 'isPartOf', 'appearance', 'superEvent', 'subjectOf'].flatMap((key) =>
      nodes.flatMap((node) => (node[`https://schema.org/${key}`] ?? []) as Node[]),
    )
    expect(pointed.length).toBeGreaterThan(20)
    expect(pointed.filter((node) => !typed.has(node['@id']))).toEqual([])
    expect((await expand((await writeAll(writeJsonLd, nastyRecord())).text)).length).toBeGreaterThan(5)
  })

  test('states of events', async () => {
    const events = (await read(sampleRecord())).filter((node) => node['@type'] === 'Event')
    const told = events.map((node) => [
      node['@id'],
      node.eventStatus,
      node.startDate,
      node.endDate,
      node.previousStartDate,
    ])
    const of = (name: string) => `https://schema.org/${name}`
    expect(told).toEqual([
      ['urn:readout:event:e1', of('EventRescheduled'), '2026-11-27', '2026-11-27', '2026-11-26'],
      ['urn:readout:event:e2', undefined, '2026-11-23', '2026-11-23', undefined],
      ['urn:readout:event:e4', of('EventScheduled'), '2026-12', undefined, undefined],
      ['urn:readout:event:e5', undefined, '2026-11-09', '2026-11-11', undefined],
      ['urn:readout:event:e6', of('EventCancelled'), '2026-11-26', '2026-11-26', undefined],
      ['urn:readout:event:e8', of('EventScheduled'), undefined, undefined, undefined],
    ])
  })

  test('what nobody vouches for is a claim, and a denial is a claim about it', async () => {
    const claims = (await read(sampleRecord())).filter((node) => node['@type'] === 'Claim')
    expect(claims.map((node) => [node['@id'], node.keywords])).toEqual([
      ['urn:readout:claim:r1%23e1.1', ['stance:announces']],
      ['urn:readout:claim:r2%23e1.1', ['stance:announces']],
      ['urn:readout:event:e3', ['kind:meeting', 'status:alleged']],
      ['urn:readout:claim:r1%23e3.1', ['stance:denies']],
      ['urn:readout:event:e7', ['kind:meeting', 'status:hypothetical']],
      ['urn:readout:event:e9', ['kind:meeting', 'status:negated']],
      ['urn:readout:statement:r1%23s2', undefined],
    ])
    expect(claims[3]!.author).toMatchObject({ '@type': 'GovernmentOrganization', name: 'Iran' })
    expect(claims[3]!.about).toEqual({ '@id': 'urn:readout:event:e3' })
  })
})
