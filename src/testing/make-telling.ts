import type { EntityKind, Role } from '../document/facts.ts'
import type { Actor } from '../record/actor.ts'
import { daysOfEdtf } from '../record/days-of-edtf.ts'
import type { Link } from '../record/record-event.ts'
import type { Party, Telling, ToldClaim } from '../record/telling.ts'
import { keyOf } from '../register/key-of.ts'

/** What a test says of a telling; all else has a plain value. */
export interface TellingDraft extends Partial<Omit<Telling, 'told' | 'parties' | 'place' | 'when' | 'claims'>> {
  /** Id of the report. Default "r1". */
  readonly report?: string
  readonly known?: string | null
  readonly source?: string
  /** "Xi Jinping.CHN", "Russia.RUS country visitor": name, country, then kind and role where they are not person and participant. */
  readonly who?: readonly string[]
  /** "Moscow.RUS", "Russia.RUS country" */
  readonly at?: string | null
  /** EDTF */
  readonly on?: string | null
  /** "announces Kremlin.RUS organisation" */
  readonly claimed?: readonly string[]
}

export function makeTelling(draft: TellingDraft = {}): Telling {
  const { report = 'r1', known = null, source = report, who = [], at = null, on = null, claimed = [], ...rest } = draft
  const span = { start: 0, end: 10 }
  return {
    id: `${report}#v1`,
    told: { report, known, source, title: null, url: null },
    kind: 'meeting',
    status: 'occurred',
    format: null,
    parties: who.map(makeParty),
    place: at === null ? null : makePlace(at),
    when: on === null ? null : { edtf: on, ...daysOfEdtf(on), basis: 'stated' },
    topics: [],
    claims: claimed.map(makeClaim),
    within: null,
    words: 'they met',
    span,
    trigger: span,
    codes: { plover: null, mode: null, cameo: null },
    rule: 'events/test',
    confidence: 0.8,
    ...rest,
  }
}

const kinds: ReadonlySet<string> = new Set(['person', 'country', 'organisation', 'place', 'group'])

function makeParty(words: string): Party {
  const [named = '', ...rest] = words.split(/ (?=[a-z]+(?: |$))/u)
  const kind = (rest.find((word) => kinds.has(word)) ?? 'person') as EntityKind
  const role = (rest.find((word) => !kinds.has(word)) ?? 'participant') as Role
  return { actor: makeActor(named, kind), role, office: null }
}

export function makeActor(named: string, kind: EntityKind = 'person'): Actor {
  const [name = '', country = null] = named.split('.')
  const id =
    kind === 'country' && country !== null ? country : `${kind}:${keyOf(name)}${country === null ? '' : `.${country}`}`
  return { id, kind, name, country, wikidata: null }
}

function makePlace(words: string): Actor {
  const { actor } = makeParty(words)
  return actor.kind === 'person' ? makeActor(words, 'place') : actor
}

function makeClaim(words: string): ToldClaim {
  const [stance = 'asserts', ...rest] = words.split(' ')
  const { actor } = makeParty(rest.join(' '))
  return { by: actor, stance: stance as ToldClaim['stance'], on: null, words, span: { start: 0, end: 10 } }
}

/** A link for each, as of a telling that began its event. */
export function linksOf(tellings: readonly Telling[]): Link[] {
  return tellings.map(({ id }) => ({ telling: id, why: [], score: 1, by: 'machine' }))
}
