import { identifyActor } from '../record/identify-actor.ts'
import type { ReportPlaces } from '../record/query.ts'
import type { Database } from './database.ts'
import { idOfColumn } from './event-id.ts'
import type { Readings } from './read-readings.ts'

/** Where the people and events of a reading stand in the record. @param number of the report */
export function lookInReport(database: Database, readings: Readings, number: number): ReportPlaces {
  const reading = readings.reading(number)
  const id = readings.told(number)?.report
  if (reading === null || id === undefined) return { actors: {}, events: {} }
  const tellings = readings.tellings(number)
  const told = database.all<{ ordinal: number; key: number }>(
    'SELECT ordinal, event.key FROM telling JOIN event ON event.id = telling.event WHERE report = ? ORDER BY ordinal',
    number,
  )
  const named = (telling: string) => telling.slice(id.length + 1)
  return {
    actors: Object.fromEntries(
      reading.entities.map((entity) => [entity.id, readings.settled.settle(identifyActor(entity, id), id)]),
    ),
    events: Object.fromEntries(
      told.flatMap(({ ordinal, key }) => {
        const telling = tellings[ordinal]
        return telling ? [[named(telling.id), idOfColumn(key)]] : []
      }),
    ),
  }
}
