import { existsSync } from 'node:fs'
import { Database } from '../../store/database.ts'
import { migrations } from '../../store/migrate.ts'
import { openRecord } from '../../store/open-record.ts'
import { readOriginals } from './read-originals.ts'
import { type Shifts, shiftsOf, WorldWriter } from './write-worlds.ts'

export interface Multiplied {
  /** How many copies there are, the original among them. */
  readonly worlds: number
  readonly reports: number
  readonly events: number
}

/**
 * Makes a large record of a small one, for measuring: as many copies as are needed, each a world with other people and other sites, at the
 * same days. Reports, texts and readings are as they would be read, and all tables as the store itself would have them; only which events
 * and copies belong together is taken from the original and not looked for again. Throws where `out` is there already, or where the record has
 * corrections.
 * @param reports how many the new record is to have at least
 */
export async function multiplyRecord(file: string, out: string, reports: number): Promise<Multiplied> {
  if (existsSync(out)) throw new Error(`${out} is there already`)
  await openRecord(out).close()
  const reader = openRecord(file, { readOnly: true })
  const original = new Database(file, { readOnly: true, wait: 1000 })
  const database = new Database(out, { readOnly: false, wait: 1000 })
  try {
    const originals = await readOriginals(original, reader)
    const worlds = Math.max(1, Math.ceil(reports / originals.reports.length))
    database.script('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -262144')
    database.run('ATTACH ? AS base', file)
    const indexes = dropIndexes(database)
    database.script('BEGIN')
    const writer = new WorldWriter(database, originals)
    for (let world = 0; world < worlds; world++) writer.write(world)
    writer.finish()
    for (const sql of copyTables(shiftsOf(originals))) database.script(sql)
    for (const sql of [...indexes, ...fillings]) database.script(sql)
    checkTables(database)
    database.script('COMMIT')
    database.run('DETACH base')
    database.script('PRAGMA journal_mode = WAL')
    return { worlds, reports: worlds * originals.reports.length, events: worlds * originals.events.length }
  } finally {
    database.close()
    original.close()
    await reader.close()
  }
}

/** Tables that repeat what others have are filled as the migrations that brought them fill them. */
const fillings = migrations.flatMap((sql) => sql.match(/^INSERT INTO \w+ \([^)]+\)\s+SELECT [^;]+;/gmu) ?? [])

/** A table that was added to the layout and not here would be empty, and nobody would see it. */
function checkTables(database: Database): void {
  const tables = database.all<{ name: string }>(
    "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE 'words_%'",
  )
  const isEmpty = (schema: string, name: string) => database.get(`SELECT 1 FROM ${schema}."${name}"`) === null
  const forgotten = tables.filter(
    ({ name }) => name !== 'dictionary' && isEmpty('main', name) && !isEmpty('base', name),
  )
  if (forgotten.length > 0)
    throw new Error(`bug: nothing puts rows into ${forgotten.map(({ name }) => name).join(', ')}`)
}

/** They are made faster when all is there. Returns how to make them again. */
function dropIndexes(database: Database): string[] {
  const indexes = database.all<{ name: string; sql: string }>(
    "SELECT name, sql FROM main.sqlite_schema WHERE type = 'index' AND sql IS NOT NULL ORDER BY rowid",
  )
  for (const { name } of indexes) database.script(`DROP INDEX main.${name}`)
  return indexes.map(({ sql }) => sql)
}

/** What differs from world to world in numbers alone, each table in the order in which it lies. */
function copyTables({ report, event }: Shifts): string[] {
  const inWorlds = (table: string) => `FROM base.${table} own CROSS JOIN world`
  const who = 'CROSS JOIN who ON who.world = world.number AND who.actor ='
  const reportId = `own.report + world.number * ${report}`
  const eventId = `own.event + world.number * ${event}`
  return [
    'INSERT INTO main.meta SELECT * FROM base.meta; INSERT INTO main.reader SELECT * FROM base.reader',
    `INSERT INTO main.location (name, stamp, report)
     SELECT own.name || iif(world.number = 0, '', ' ' || world.number), own.stamp, ${reportId} ${inWorlds('location')} ORDER BY 1`,
    `INSERT INTO main.mention (actor, report) SELECT twin, ${reportId} ${inWorlds('mention')} ${who} own.actor ORDER BY 1, 2`,
    `INSERT INTO main.statement (speaker, report, count)
     SELECT twin, ${reportId}, own.count ${inWorlds('statement')} ${who} own.speaker ORDER BY 1, 2`,
    `INSERT INTO main.tally (report, ordinal, actor)
     SELECT ${reportId}, own.ordinal, twin ${inWorlds('tally')} ${who} own.actor ORDER BY 1, 2, 3`,
    `INSERT INTO main.office (actor, title, of, first, last, reports)
     SELECT twin, own.title, own.of, min(own.first), max(own.last), sum(own.reports) ${inWorlds('office')} ${who} own.actor GROUP BY 1, 2, 3`,
    `INSERT INTO main.event (id, key, of_report, of_ordinal, kind, status, first, last, known, heard, place, reports, sources, confidence,
     whole, contradicted, reviewed, rejected, changed)
     SELECT own.id + world.number * ${event}, named.key, own.of_report + world.number * ${report}, own.of_ordinal, own.kind, own.status,
     own.first, own.last, own.known, own.heard, who.twin, own.reports, own.sources, own.confidence, own.whole + world.number * ${event},
     own.contradicted, own.reviewed, own.rejected, own.changed
     FROM world CROSS JOIN base.event own CROSS JOIN named ON named.world = world.number AND named.event = own.id
     LEFT JOIN who ON who.world = world.number AND who.actor = own.place ORDER BY world.number, own.id`,
    `INSERT INTO main.party (actor, event, role) SELECT twin, ${eventId}, own.role ${inWorlds('party')} ${who} own.actor ORDER BY 1, 2, 3`,
    `INSERT INTO main.joined (report, ordinal, event, score, why, person)
     SELECT ${reportId}, own.ordinal, ${eventId}, own.score, own.why, own.person ${inWorlds('joined')} ORDER BY 1, 2`,
  ]
}
