import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TripsAnswer } from '../../api/actor.ts'
import { askChecked } from '../../testing/ask-operation.ts'
import { addAll, prepareInput } from '../../testing/fill-record.ts'
import { openRojasHouse, type TryHouse } from '../../testing/rojas-house.ts'

let at: TryHouse
const trips = async (who: string) =>
  (await askChecked<TripsAnswer>(at.house, 'listTrips', { query: { who } })).rows.map(
    ({ country, first, last, within }) => [country, first, last, within],
  )

beforeAll(async () => {
  at = await openRojasHouse()
  await addAll(
    at.store,
    [
      prepareInput({
        url: 'https://fjordnews.example/journey',
        published: '2026-03-19',
        title: 'Eide to travel',
        text: 'OSLO - Norwegian Foreign Minister Espen Barth Eide will visit Iceland and Finland from 24 to 28 March 2026, the foreign ministry said on Thursday.',
      }),
    ],
    100,
  )
})
afterAll(() => at.close())

test('a stay has its days; one of several in the same days has those between which it lies', async () => {
  expect(await trips('NOR')).toEqual([
    ['CHL', '2026-06-02', '2026-06-04', null],
    ['FIN', null, null, { first: '2026-03-24', last: '2026-03-28' }],
    ['ISL', null, null, { first: '2026-03-24', last: '2026-03-28' }],
  ])
})
