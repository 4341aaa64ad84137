import { expect, test } from 'vitest'
import { linksOf, makeActor, makeTelling } from '../../testing/make-telling.ts'
import type { Correction } from '../correction.ts'
import { applyCorrections } from './apply-corrections.ts'
import { foldEvent } from './fold-event.ts'

const telling = makeTelling({
  known: '2023-03-22',
  on: '2023-03-20',
  at: 'Moscow.RUS',
  who: ['Xi Jinping.CHN', 'Vladimir Putin.RUS'],
})
const event = foldEvent('e1', [telling], linksOf([telling]), null)
const sochi = makeActor('Sochi.RUS', 'place')
const lavrov = makeActor('Sergei Lavrov.RUS')
const lookUp = (id: string) => [sochi, lavrov].find((actor) => actor.id === id) ?? null

const correct = (id: string, draft: Partial<Correction>): Correction => ({
  id,
  target: { kind: 'event', id: 'e1' },
  action: 'edit',
  slot: null,
  value: null,
  others: [],
  who: 'ana',
  at: `2024-01-0${id.slice(1)}T10:00:00Z`,
  why: null,
  anchor: null,
  ...draft,
})
const apply = (...corrections: readonly Correction[]) => applyCorrections(event, corrections, lookUp)

test('every slot can be edited, and says so in the history', () => {
  const edited = apply(
    correct('c1', { slot: 'day', value: '2023-03-21' }),
    correct('c2', { slot: 'place', value: sochi.id }),
    correct('c3', { slot: 'status', value: 'cancelled' }),
    correct('c4', { slot: 'kind', value: 'talks' }),
    correct('c5', { slot: 'format', value: 'meal', why: 'seen on film' }),
    correct('c6', { slot: 'participants', value: [event.parties[0]?.actor.id, { actor: lavrov.id, role: 'host' }] }),
  )
  expect(edited).toMatchObject({
    when: { edtf: '2023-03-21', first: '2023-03-21' },
    place: sochi,
    status: 'cancelled',
    kind: 'talks',
    format: 'meal',
    reviewed: true,
  })
  expect(edited.parties.map(({ actor, role }) => `${actor.name} ${role}`)).toEqual([
    'Xi Jinping participant',
    'Sergei Lavrov host',
  ])
  expect(edited.steps.slice(-6).map(({ what, from, to, words }) => [what, from, to, words])[4]).toEqual([
    'corrected',
    null,
    'meal',
    'seen on film',
  ])
})

test('null empties a slot', () => {
  expect(apply(correct('c1', { slot: 'day' }), correct('c2', { slot: 'place' }))).toMatchObject({
    when: null,
    place: null,
  })
})

test('the later one holds, whatever the order they are given in', () => {
  const [one, two] = [
    correct('c1', { slot: 'day', value: '2023-03-01' }),
    correct('c2', { slot: 'day', value: '2023-03-02' }),
  ]
  expect(apply(two, one)).toEqual(apply(one, two))
  expect(apply(two, one).when?.edtf).toBe('2023-03-02')
})

test('confirming takes a rejection back', () => {
  expect(apply(correct('c1', { action: 'reject' }))).toMatchObject({ rejected: true, reviewed: true })
  expect(apply(correct('c1', { action: 'reject' }), correct('c2', { action: 'confirm' }))).toMatchObject({
    rejected: false,
    confidence: 1,
  })
})

test('undone it has no effect, and the undoing can be undone', () => {
  const edit = correct('c1', { slot: 'day', value: '2023-03-01' })
  const undo = correct('c2', { action: 'undo', others: ['c1'] })
  const redo = correct('c3', { action: 'undo', others: ['c2'] })
  expect(apply(edit, undo)).toEqual(event)
  expect(apply(edit, undo, redo).when?.edtf).toBe('2023-03-01')
  expect(apply(edit, undo, redo, correct('c4', { action: 'undo', others: ['c3'] }))).toEqual(event)
})

test('what does not fit changes nothing', () => {
  const broken = [
    correct('c1', { slot: 'day', value: 'soon' }),
    correct('c2', { slot: 'place', value: 'nowhere' }),
    correct('c3', { slot: 'status', value: 'done' }),
    correct('c4', { slot: 'participants', value: ['nobody'] }),
    correct('c5', { slot: 'colour', value: 'red' }),
    correct('c6', { slot: 'status', value: 'cancelled', target: { kind: 'actor', id: 'e1' } }),
  ]
  expect(apply(...broken)).toEqual(event)
})
