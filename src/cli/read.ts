import { readInput } from '../pipeline.ts'
import { openInput } from '../sources/open-input.ts'
import { errorLine } from './pool/error-line.ts'
import { print } from './print.ts'
import { showReading } from './show/show-reading.ts'
import { tellError } from './tell-error.ts'
import { toCodePoints } from './to-code-points.ts'

export interface ReadOptions {
  readonly json?: boolean
  readonly published?: string
  readonly url?: string
  readonly clean: boolean
  readonly offsets: 'utf16' | 'codepoint'
  readonly allowPrivate?: boolean
}

/** `readout read` of files, addresses and standard input. Returns the exit code. */
export async function read(names: readonly string[], options: ReadOptions): Promise<number> {
  let failed = 0
  for (const [index, name] of names.entries()) {
    try {
      await readOne(name, index, options)
    } catch (error) {
      failed++
      if (options.json) await print(`${errorLine(name, error)}\n`)
      tellError(error)
    }
  }
  return failed === 0 ? 0 : 1
}

async function readOne(name: string, index: number, options: ReadOptions): Promise<void> {
  const reading = await openReading(name, options)
  if (options.json) {
    const spans = options.offsets === 'codepoint' ? toCodePoints(reading) : reading
    await print(`${JSON.stringify({ input: name, ...spans })}\n`)
  } else await print(`${index > 0 ? `\n${'─'.repeat(60)}\n\n` : ''}${showReading(reading)}`)
}

export type PageOptions = Pick<ReadOptions, 'published' | 'url' | 'clean' | 'allowPrivate'>

/** Opens and reads one FILE, URL or `-`. Throws `SourceError` and the page stage's errors. */
export async function openReading(name: string, options: PageOptions, ...trace: [Parameters<typeof readInput>[1]?]) {
  const { published, url, clean, allowPrivate } = options
  const opened = await openInput(name, { allowPrivate: allowPrivate ?? false })
  return readInput({ ...opened, clean, ...(url ? { url } : {}), ...(published ? { published } : {}) }, ...trace)
}
