import { escapeMarkup } from './escape-markup.ts'
import type { ExportOptions, RecordExport } from './exported.ts'
import { gatherNetwork } from './gather-network.ts'
import { iriOfActor } from './iri.ts'

const keys = [
  ['label', 'node', 'string'],
  ['kind', 'node', 'string'],
  ['country', 'node', 'string'],
  ['iri', 'node', 'string'],
  ['weight', 'edge', 'int'],
  ['planned', 'edge', 'int'],
  ['first', 'edge', 'string'],
  ['last', 'edge', 'string'],
  ['sources', 'edge', 'int'],
] as const

/** Who met whom, as GraphML 1.0: `weight` counts contacts that happened, `planned` those ahead, `first` and `last` are days. */
export async function* writeGraphMl(
  record: RecordExport,
  options: ExportOptions,
): AsyncGenerator<string, void, undefined> {
  const { actors, ties, onlyPlanned } = await gatherNetwork(record)
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
  yield ' xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n'
  for (const [name, of, type] of keys) yield `<key id="${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`
  yield '<graph id="met" edgedefault="undirected">\n'
  for (const actor of actors) {
    const data = { label: actor.name, kind: actor.kind, country: actor.country, iri: iriOfActor(actor) }
    yield `<node id="${escapeMarkup(actor.id)}">${writeData(data)}</node>\n`
  }
  for (const { a, b, met, planned, first, last, sources } of ties) {
    const ends = `source="${escapeMarkup(a.id)}" target="${escapeMarkup(b.id)}"`
    yield `<edge ${ends}>${writeData({ weight: met, planned, first, last, sources })}</edge>\n`
  }
  yield '</graph>\n</graphml>\n'
  if (onlyPlanned > 0) options.tell?.(`${onlyPlanned} pairs left out: they are to meet and have not met yet`)
}

function writeData(values: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(values)
    .map(([key, value]) => (value === null ? '' : `<data key="${key}">${escapeMarkup(String(value))}</data>`))
    .join('')
}
