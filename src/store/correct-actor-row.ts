import { z } from 'zod'
import type { EntityKind } from '../document/facts.ts'
import type { ActorEdits } from '../record/correct/edits.ts'
import { foldName } from '../record/identify-actor.ts'
import type { Database } from './database.ts'
import { saveSides, sidesOf } from './write-sides.ts'

/** What the machine had said of an actor that people corrected. */
const machineValue = z.object({ name: z.string(), country: z.string().nullable() })

/** Gives an actor's row the name and country people say it has, by which it is looked up; what is absent is again the machine's. */
export function correctActorRow(database: Database, id: string, edits: ActorEdits): void {
  const row = database.get<{
    id: number
    kind: EntityKind
    name: string
    country: string | null
    machine: string | null
  }>(
    `SELECT id, kind, name, country, (SELECT value FROM machine WHERE kind = 'actor' AND target = actor.key) AS machine
     FROM actor WHERE key = ?`,
    id,
  )
  if (!row) return
  const machine = row.machine === null ? row : machineValue.parse(JSON.parse(row.machine))
  const { name = machine.name, country = machine.country } = edits
  changeRow(database, row.id, name, foldName({ kind: row.kind, name }), country)
  database.run("DELETE FROM machine WHERE kind = 'actor' AND target = ?", id)
  if (edits.name !== undefined || edits.country !== undefined)
    database.run(
      "INSERT INTO machine (kind, target, value) VALUES ('actor', ?, ?)",
      id,
      JSON.stringify({ name: machine.name, country: machine.country }),
    )
}

/** With what its country is told by: for whom events count, and between whom contacts are. */
function changeRow(database: Database, actor: number, name: string, folded: string, country: string | null): void {
  const events = database.all<{ event: number }>('SELECT DISTINCT event FROM party WHERE actor = ?', actor)
  const sides = new Map(events.map(({ event }) => [event, sidesOf(database, event)]))
  database.run('UPDATE actor SET name = ?, folded = ?, country = ? WHERE id = ?', name, folded, country, actor)
  for (const [event, before] of sides) {
    saveSides(database, event, before)
    database.run('UPDATE encounter SET country = ? WHERE event = ? AND actor = ?', country, event, actor)
  }
}
