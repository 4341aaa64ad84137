import { DatabaseSync } from 'node:sqlite'

const report = '(SELECT key FROM report WHERE id = own.report)'
const event = '(SELECT key FROM event WHERE id = own.event)'
const actor = '(SELECT key FROM actor WHERE id = own.actor)'

/** By table, its rows with names in place of the numbers that a file gives. */
const selects: Readonly<Record<string, string>> = {
  report: `SELECT own.key, url, site, title, publisher, agency, source, published, known, language, rejected,
    (SELECT key FROM report WHERE id = own.copy_of), hex(page.digest), page.length, input, hex(text_digest), given_length, text_length
    FROM report own JOIN version ON version.id = own.version JOIN page ON page.id = version.page`,
  actor: 'SELECT key, kind, name, folded, country, wikidata FROM actor',
  mention: `SELECT ${actor}, ${report} FROM mention own`,
  statement: `SELECT (SELECT key FROM actor WHERE id = own.speaker), ${report}, count FROM statement own`,
  tally: `SELECT ${report}, ordinal, ${actor} FROM tally own`,
  office: `SELECT ${actor}, title, of, first, last, reports FROM office own`,
  copy_key: `SELECT digest, ${report} FROM copy_key own`,
  event: `SELECT key, (SELECT key FROM report WHERE id = own.of_report), of_ordinal, kind, status, first, last, known, heard,
    (SELECT key FROM actor WHERE id = own.place), reports, sources, confidence, (SELECT key FROM event WHERE id = own.whole), contradicted,
    reviewed, rejected FROM event own`,
  party: `SELECT ${actor}, ${event}, role FROM party own`,
  joined: `SELECT ${report}, ordinal, ${event}, score, why, person FROM joined own`,
  event_key: `SELECT digest, ${event} FROM event_key own`,
  side: `SELECT country, ${event} FROM side own`,
  encounter: `SELECT ${event}, ${actor}, kind, planned, rejected, first, last, state, country FROM encounter own`,
}

/** What the tables of a record say, whatever the order in which it was put in. */
export function rowsByName(file: string): Record<string, string[]> {
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    const read = (sql: string) => {
      const statement = database.prepare(sql)
      statement.setReturnArrays(true)
      return statement
        .all()
        .map((row) => JSON.stringify(row))
        .sort()
    }
    return Object.fromEntries(Object.entries(selects).map(([table, sql]) => [table, read(sql)]))
  } finally {
    database.close()
  }
}
