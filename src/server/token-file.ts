import { chmodSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import type { KnownToken } from './http/access.ts'

/** Something about the file of tokens stopped the work. `advice` says what to do. */
class TokenFileError extends Error {
  override readonly name = 'TokenFileError'
  readonly advice: string

  constructor(message: string, advice: string) {
    super(message)
    this.advice = advice
  }
}

const fileSchema = z.object({
  tokens: z
    .array(
      z.object({
        name: z.string().min(1).max(100),
        digest: z.string().regex(/^[0-9a-f]{64}$/u),
        may: z.array(z.enum(['read', 'correct', 'add'])),
        made: z.string(),
      }),
    )
    .max(1000),
})

/** $XDG_CONFIG_HOME or ~/.config, readout/tokens.json (XDG Base Directory). */
export function tokenFile(option: string | undefined): string {
  return option ?? join(process.env.XDG_CONFIG_HOME || join(homedir(), '.config'), 'readout', 'tokens.json')
}

/** Throws `TokenFileError` for a file that is no list of tokens. None where there is no file. */
export function readTokens(file: string): readonly KnownToken[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw new TokenFileError(`${file} cannot be read: ${(error as Error).message}`, 'Check who owns it.')
  }
  try {
    return fileSchema.parse(JSON.parse(text)).tokens
  } catch {
    throw new TokenFileError(`${file} is no list of tokens`, 'Restore it, or take it away and make tokens anew.')
  }
}

/**
 * What others on this machine may do with the file of tokens that only its owner should; null where they may nothing, where there is no file, and
 * where files have no such rights (Windows).
 */
export function warnOfReaders(file: string): string | null {
  const { mode = 0 } = (process.platform !== 'win32' && statSync(file, { throwIfNoEntry: false })) || {}
  if ((mode & 0o077) === 0) return null
  const [may, so] =
    (mode & 0o022) !== 0
      ? ['change', 'whoever does can let anybody in']
      : ['read', 'it says who has tokens, though not the tokens']
  return `others on this machine can ${may} ${file}: ${so}. Take that away: chmod 600 ${file}`
}

/** Only its owner can read it. Written beside and put in its place whole. */
export function writeTokens(file: string, tokens: readonly KnownToken[]): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const beside = `${file}.${process.pid}.tmp`
  writeFileSync(beside, `${JSON.stringify({ tokens }, null, 2)}\n`, { mode: 0o600 })
  chmodSync(beside, 0o600)
  renameSync(beside, file)
}

/** The tokens as the file has them now: read again whenever it has changed. */
export function followTokens(file: string): () => readonly KnownToken[] {
  let seen = ''
  let tokens: readonly KnownToken[] = []
  return () => {
    const { mtimeMs = 0, size = 0 } = statSync(file, { throwIfNoEntry: false }) ?? {}
    if (`${mtimeMs} ${size}` !== seen) tokens = readTokens(file)
    seen = `${mtimeMs} ${size}`
    return tokens
  }
}
