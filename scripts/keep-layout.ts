// Keeps a record of the newest layout in corpus/records, with what it says, for the tests of migrations. Run it before a migration is added to
// src/store/migrations: from then on the tests bring that record to the newest layout.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { migrations } from '../src/store/migrate.ts'
import { fillLayoutRecord, layoutFacts } from '../src/testing/layout-record.ts'

const to = join(import.meta.dirname, '..', 'corpus', 'records')
const folder = mkdtempSync(join(tmpdir(), 'readout-layout-'))
const file = join(folder, 'record.db')
await fillLayoutRecord(file)
mkdirSync(to, { recursive: true })
const name = join(to, `layout-${migrations.length}`)
writeFileSync(`${name}.json`, `${JSON.stringify(await layoutFacts(file), null, 2)}\n`)
writeFileSync(`${name}.db.gz`, gzipSync(readFileSync(file), { level: 9 }))
rmSync(folder, { recursive: true })
process.stdout.write(`${name}.db.gz\n`)
