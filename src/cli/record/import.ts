import { type ImportSummary, importLines } from '../../intake/import-lines.ts'
import { openTextLines } from '../../sources/open-text-lines.ts'
import { harmless, print, tell } from '../print.ts'
import { version } from '../version.ts'
import { openToFill } from './open-to-fill.ts'

/** `readout import`: corrections and readings of another record. Returns the exit code. */
export async function importFiles(
  names: readonly string[],
  options: { readonly record?: string; readonly json?: boolean },
): Promise<number> {
  const store = openToFill(options.record)
  let clean = true
  try {
    for (const name of names) {
      const summary = await importLines(store, openTextLines(name), { name, reader: version(), now: Date.now })
      const lost = summary.corrections.filter(({ outcome }) => outcome === 'not-found')
      clean &&= lost.length === 0 && summary.failures.length === 0
      if (options.json) await print(`${JSON.stringify({ file: name, ...summary })}\n`)
      else await show(name, summary)
    }
  } finally {
    await store.close()
  }
  return clean ? 0 : 1
}

async function show(name: string, { readings, corrections, failures }: ImportSummary): Promise<void> {
  for (const { message, advice } of failures) tell(harmless(`${message}${advice ? `. ${advice}` : ''}`))
  for (const { correction, outcome, why } of corrections)
    if (outcome === 'not-found') tell(harmless(`${correction} found nothing: ${why}`))
  const count = (of: string) => corrections.filter(({ outcome }) => outcome === of).length
  await print(
    `${harmless(name)}: ${readings.new} readings new, ${readings.updated} updated, ${readings.same} known; ` +
      `${count('new') + count('by-words')} corrections taken in (${count('by-words')} found by their words), ` +
      `${count('known')} known, ${count('not-found')} found nothing; ${failures.length} lines could not be used\n`,
  )
}
