import { existsSync } from 'node:fs'
import { print } from '../print.ts'
import { ChoiceError } from './choice-error.ts'
import { openToFill } from './open-to-fill.ts'
import { recordFile } from './record-file.ts'

/** `readout upgrade`: brings a record to the layout of this version; opening it to write does so. Returns the exit code. */
export async function upgrade({ record }: { readonly record?: string }): Promise<number> {
  const file = recordFile(record)
  if (!existsSync(file)) throw new ChoiceError(`there is no record at ${file}`, 'Name another with --record.')
  const store = openToFill(record)
  try {
    const { layout } = await store.about()
    await print(`${file} has layout ${layout}\n`)
    return 0
  } finally {
    await store.close()
  }
}
