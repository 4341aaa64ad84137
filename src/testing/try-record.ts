// Opens a record as a user who is not root, and says on standard output how that went. Arguments: the record's file, "read" or "write", and
// how long to wait for others, in milliseconds.
import { writeSync } from 'node:fs'
import { openRecord } from '../store/open-record.ts'

const [file = '', mode, wait = '100'] = process.argv.slice(2)
/** "nobody" on most systems; only that it is not root matters. All modules are loaded by now. */
if (process.getuid?.() === 0) {
  process.setgid?.(65534)
  process.setuid?.(65534)
}
try {
  const store = openRecord(file, { readOnly: mode === 'read', wait: Number(wait) })
  const { reports } = await store.counts()
  await store.close()
  writeSync(1, JSON.stringify({ reports }))
} catch (error) {
  const { name, code, message, advice } = error as Error & { code?: string; advice?: string }
  writeSync(1, JSON.stringify({ name, code, message, advice }))
}
