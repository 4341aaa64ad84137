import { describe, expect, test } from 'vitest'
import { codesOf } from './code-rules.ts'
import { eventKinds, eventStatuses } from './facts.ts'
import { contactKinds } from './kind-words.ts'

const auxiliaries: ReadonlySet<string | null> = new Set(['future', 'negation', 'hypothetical'])
const told = eventStatuses.filter((status) => status !== 'occurred' && status !== 'ongoing')
/** Who promises or threatens does so by saying it: the word is the deed. */
const doneBySaying: ReadonlySet<string> = new Set(['agree', 'threaten'])

describe.each(eventKinds)('%s', (kind) => {
  const done = codesOf(kind, 'occurred')

  test.each(told)('%s is not coded as done', (status) => {
    const { plover, mode, cameo } = codesOf(kind, status)
    if (doneBySaying.has(kind) && (status === 'planned' || status === 'postponed')) return
    if (cameo !== null) expect(cameo).not.toBe(done.cameo)
    if (plover !== null && plover === done.plover) expect(auxiliaries.has(mode)).toBe(true)
  })

  test('under way is coded as happened, a finer code as itself', () => {
    expect(codesOf(kind, 'ongoing')).toEqual(done)
    if (done.plover !== null) expect(codesOf(kind, 'occurred', '0211').cameo).toBe('0211')
  })

  test('a finer code of the deed is none of what was not done', () => {
    for (const status of told) expect(codesOf(kind, status, '0211')).toEqual(codesOf(kind, status))
  })
})

test('contacts: planned is the agreement to meet, called off a rejection, on somebody’s word nothing', () => {
  for (const kind of contactKinds) {
    expect(codesOf(kind, 'planned').plover).toBe('AGREE')
    expect(codesOf(kind, 'planned').cameo).toMatch(/^03/u)
    expect(codesOf(kind, 'postponed')).toEqual(codesOf(kind, 'planned'))
    expect(codesOf(kind, 'cancelled')).toEqual({ plover: 'REJECT', mode: null, cameo: '120' })
    expect(codesOf(kind, 'alleged')).toEqual({ plover: null, mode: null, cameo: null })
  }
})

test('what the schemes know no intent of has an auxiliary mode of PLOVER and no CAMEO code', () => {
  expect(codesOf('accuse', 'planned')).toEqual({ plover: 'ACCUSE', mode: 'future', cameo: null })
  expect(codesOf('meeting', 'negated')).toEqual({ plover: 'CONSULT', mode: 'negation', cameo: null })
  expect(codesOf('assault', 'hypothetical')).toEqual({ plover: 'ASSAULT', mode: 'hypothetical', cameo: null })
  expect(codesOf('aid', 'cancelled')).toEqual({ plover: null, mode: null, cameo: null })
})
