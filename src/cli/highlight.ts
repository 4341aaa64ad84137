import { writeFileSync } from 'node:fs'
import { SourceError } from '../sources/source-error.ts'
import { print, tell } from './print.ts'
import { openReading, type PageOptions } from './read.ts'
import { markedPage } from './show/marked-page.ts'

export interface HighlightOptions extends PageOptions {
  readonly output?: string
}

/** `readout highlight`. Returns the exit code. */
export async function highlight(name: string, { output, ...options }: HighlightOptions): Promise<number> {
  const page = markedPage(await openReading(name, options))
  if (output === undefined || output === '-') {
    await print(page)
    return 0
  }
  try {
    writeFileSync(output, page)
  } catch (cause) {
    throw new SourceError(
      'unreadable',
      output,
      `${output} cannot be written (${(cause as NodeJS.ErrnoException).code})`,
      'Give another place with -o.',
      { cause },
    )
  }
  tell(`wrote ${output}`)
  return 0
}
