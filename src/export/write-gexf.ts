import { escapeMarkup } from './escape-markup.ts'
import type { ExportOptions, RecordExport } from './exported.ts'
import { gatherNetwork } from './gather-network.ts'
import { iriOfActor } from './iri.ts'

const attributes = {
  node: [
    ['kind', 'string'],
    ['country', 'string'],
    ['iri', 'string'],
  ],
  edge: [
    ['planned', 'integer'],
    ['first', 'string'],
    ['last', 'string'],
    ['sources', 'integer'],
  ],
} as const

/** Who met whom, as GEXF 1.3 for Gephi: an edge's weight counts contacts that happened, `planned` those ahead, `first` and `last` are days. */
export async function* writeGexf(
  record: RecordExport,
  options: ExportOptions,
): AsyncGenerator<string, void, undefined> {
  const { actors, ties, onlyPlanned } = await gatherNetwork(record)
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n'
  yield `<meta lastmodifieddate="${escapeMarkup(record.made.slice(0, 10))}"><creator>Readout</creator><description>Who met whom</description></meta>\n`
  yield '<graph mode="static" defaultedgetype="undirected">\n'
  yield declare('node')
  yield declare('edge')
  yield '<nodes>\n'
  for (const actor of actors) {
    const values = { kind: actor.kind, country: actor.country, iri: iriOfActor(actor) }
    yield `<node id="${escapeMarkup(actor.id)}" label="${escapeMarkup(actor.name)}">${writeValues(values)}</node>\n`
  }
  yield '</nodes>\n<edges>\n'
  for (const [index, { a, b, met, planned, first, last, sources }] of ties.entries()) {
    const ends = `source="${escapeMarkup(a.id)}" target="${escapeMarkup(b.id)}" weight="${met}"`
    yield `<edge id="${index}" ${ends}>${writeValues({ planned, first, last, sources })}</edge>\n`
  }
  yield '</edges>\n</graph>\n</gexf>\n'
  if (onlyPlanned > 0) options.tell?.(`${onlyPlanned} pairs left out: they are to meet and have not met yet`)
}

function declare(of: keyof typeof attributes): string {
  const rows = attributes[of].map(([name, type]) => `<attribute id="${name}" title="${name}" type="${type}"/>`)
  return `<attributes class="${of}">${rows.join('')}</attributes>\n`
}

function writeValues(values: Readonly<Record<string, string | number | null>>): string {
  const rows = Object.entries(values).map(([name, value]) =>
    value === null ? '' : `<attvalue for="${name}" value="${escapeMarkup(String(value))}"/>`,
  )
  return `<attvalues>${rows.join('')}</attvalues>`
}
