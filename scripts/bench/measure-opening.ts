import { spawnSync } from 'node:child_process'
import type { RecordStore } from '../../src/record/record-store.ts'
import { openRecord } from '../../src/store/open-record.ts'

/**
 * What opening a record to ask it costs, in milliseconds, medians: inside a running process, and in a fresh one, with all modules it
 * needs to be loaded, over a process that does nothing.
 */
export async function measureOpening(record: string, times: number): Promise<string> {
  const opened: RecordStore[] = []
  const inside = median(times, () => opened.push(openRecord(record, { readOnly: true })))
  for (const store of opened) await store.close()
  const modules = ['../../src/threads/keep-compiled.ts', '../../src/store/open-record.ts'].map((name) =>
    JSON.stringify(new URL(name, import.meta.url)),
  )
  const open = `(await import(${modules[0]})).keepCompiled()
    ;(await import(${modules[1]})).openRecord(${JSON.stringify(record)}, { readOnly: true })`
  const nothing = median(times, () => runNode('0'))
  const fresh = median(times, () => runNode(open))
  return `opening: ${inside.toFixed(1)} ms inside a process, ${(fresh - nothing).toFixed(1)} ms in a fresh one (${fresh.toFixed(1)} less Node's own ${nothing.toFixed(1)})`
}

function runNode(code: string): void {
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}

function median(times: number, work: () => unknown): number {
  const taken = Array.from({ length: times }, () => {
    const began = performance.now()
    work()
    return performance.now() - began
  })
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)]!
}
