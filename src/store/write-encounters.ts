import { contactKindCodes, contactStatusCodes, planned } from './contact-codes.ts'
import type { Database } from './database.ts'

const canMeet = "('person', 'organisation', 'country')"

/** Who meets whom at an event, as its row and its parties have it now: none where it is no contact, or fewer than two can meet. */
export function saveEncounters(database: Database, event: number): void {
  dropEncounters(database, event)
  database.run(
    `INSERT INTO encounter (event, actor, kind, planned, rejected, first, last, state, country)
     WITH met AS MATERIALIZED (
       SELECT DISTINCT actor.id, actor.kind, actor.country FROM party CROSS JOIN actor ON actor.id = party.actor
       WHERE party.event = ?1 AND actor.kind IN ${canMeet}
     )
     SELECT event.id, met.id, event.kind, event.status = ${planned}, event.rejected, event.first, event.last, met.kind = 'country', met.country
     FROM event CROSS JOIN met WHERE event.id = ?1 AND event.status IN (${contactStatusCodes.join(', ')})
     AND event.kind IN (${contactKindCodes.join(', ')}) AND (SELECT count(*) FROM met) > 1`,
    event,
  )
}

export function dropEncounters(database: Database, event: number): void {
  database.run('DELETE FROM encounter WHERE event = ?', event)
}
