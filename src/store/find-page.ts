import { type Given, sha256 } from '../record/prepare-report.ts'
import type { Database } from './database.ts'
import { digestBytes } from './digest.ts'
import { inputNumber } from './write-report.ts'

/** Id of the report whose current version is this very page, read with this and by this reader; null for none. */
export function findPage(database: Database, page: Uint8Array, given: Given, reader: string): string | null {
  const pageDigest = sha256(page)
  const row = database.get<{ key: string }>(
    `SELECT report.key FROM version JOIN page ON page.id = version.page JOIN report ON report.version = version.id
     JOIN reader ON reader.id = version.reader WHERE version.input = ? AND page.digest = ? AND reader.name = ?`,
    inputNumber({ pageDigest, given }),
    digestBytes(pageDigest),
    reader,
  )
  return row?.key ?? null
}
