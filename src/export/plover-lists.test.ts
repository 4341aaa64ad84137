import Ajv from 'ajv'
import { expect, test } from 'vitest'
import { type EventKind, type EventStatus, eventKinds } from '../document/facts.ts'
import { gatherExport } from '../testing/gather-export.ts'
import { body, inventedRecord, on, party, person, place, state } from '../testing/invented-record.ts'
import { writePlover } from './write-plover.ts'

/** Types and their modes, contexts, sectors and codes beside alpha-3, as the PLOVER manual lists them. */
const modes: Readonly<Record<string, string>> = {
  AGREE: '',
  CONSULT: 'visit third-party multilateral phone',
  SUPPORT: '',
  CONCEDE: '',
  COOPERATE: '',
  AID: '',
  RETREAT: 'withdraw release disarm ceasefire access resign',
  REQUEST: 'assist change yield meet',
  ACCUSE: 'disapprove investigate allege',
  REJECT: 'assist change yield meet',
  THREATEN: 'restrict arrest relations expel territory violence',
  PROTEST: 'demo riot strike hunger boycott obstruct vandalize',
  SANCTION: 'convict expel withdraw discontinue',
  MOBILIZE: 'troops weapons police militia',
  COERCE: 'seize restrict censor curfew martial-law arrest deport withhold misinformation cyber',
  ASSAULT:
    'abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone heavy-weapons crowd-control unconventional',
}
const contexts =
  'military intelligence executive legislative election political_institutions pro_democracy pro_autocracy economic legal reparations human_rights rights_freedoms repression human_security gender lgbt religion_ethnicity inequality diplomatic territory peacekeeping health asylum migration disasters natural_resource environment technology terrorism cbrn cyber misinformation crime corruption illegal_drugs trafficking'
const sectors = 'COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC'

const entity = {
  type: 'object',
  required: ['entity_text'],
  additionalProperties: false,
  properties: {
    code: { type: 'string', pattern: '^[A-Z]{3}$' },
    sector: { enum: sectors.split(' ') },
    entity_text: { type: 'string' },
    identifier_id: { type: 'string', pattern: '^Q[0-9]+$' },
    identifier_text: { type: 'string' },
    office: { type: 'string' },
  },
}
const isValid = new Ajv.default({ strict: false }).compile({
  type: 'object',
  required: ['id', 'date', 'actor', 'event'],
  properties: {
    id: { type: 'string' },
    has_event: { const: true },
    date: { type: ['string', 'null'], pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' },
    enddate: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' },
    actor: { type: 'array', minItems: 1, items: entity },
    recipient: { type: 'array', items: entity },
    event: { type: 'array', minItems: 1, maxItems: 1, items: { enum: Object.keys(modes) } },
    event_text: { type: 'array', items: { type: 'string' } },
    quad_code: { enum: [1, 2, 3, 4] },
    event_scale: { type: 'number', minimum: -10, maximum: 10 },
    mode: { type: 'array' },
    context: { type: 'array', items: { enum: contexts.split(' ') } },
    text_info: { type: 'object', properties: { sequence: { type: 'integer', minimum: 1 } } },
    coded_date: { type: 'string' },
  },
  allOf: Object.entries(modes).map(([type, own]) => ({
    if: { properties: { event: { const: [type] } } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { properties: { mode: { items: own === '' ? false : { enum: own.split(' ') } } } },
  })),
})

const statuses = 'planned ongoing occurred postponed cancelled negated alleged hypothetical'.split(' ') as EventStatus[]
const partiesOf = (kind: EventKind) => {
  const who = [
    person('Lena Ober', 'DEU', 'Q900001'),
    state('XKX'),
    body('United Nations'),
    person('Gen. Uwe Thal', 'DEU'),
  ] as const
  if (kind === 'visit') return [party(who[0], 'visitor', 'foreign minister'), party(who[1], 'host')]
  if (kind === 'mediation') return [party(who[2], 'mediator'), party(who[0], 'party'), party(who[1], 'party')]
  if (kind === 'meeting' || kind === 'call' || kind === 'talks') return who.map((actor) => party(actor, 'participant'))
  return [party(who[3], 'actor', 'army general'), party(who[1], 'recipient')]
}

test('every kind and status, done, planned or alleged, is in the lists of the manual', async () => {
  const inventions = eventKinds.flatMap((kind) =>
    statuses.map((status) => ({
      id: `${kind}-${status}`,
      kind,
      status,
      parties: partiesOf(kind),
      when: on('2026-03-20'),
      place: place('Geneva', 'CHE'),
    })),
  )
  const { text } = await gatherExport(writePlover, inventedRecord(inventions), { alleged: true })
  const lines = text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
  expect(lines.length).toBeGreaterThan(80)
  for (const line of lines) {
    isValid(line)
    expect([line.id, isValid.errors]).toEqual([line.id, null])
  }
  expect(new Set(lines.map(({ event }) => event[0])).size).toBe(16)
  expect(isValid({ ...lines[0], mode: ['hunger'] })).toBe(false)
})
