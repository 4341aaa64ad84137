import { digestOf, makeToken } from '../server/http/access.ts'
import type { Scope } from '../server/operation.ts'
import { readTokens, tokenFile, writeTokens } from '../server/token-file.ts'
import { harmless, print, tell } from './print.ts'

export interface TokenOptions {
  readonly tokens?: string
}

/** `readout token add`: prints it once. Returns the exit code. */
export async function addToken(
  name: string,
  options: TokenOptions & { readonly may: readonly Scope[] },
): Promise<number> {
  const file = tokenFile(options.tokens)
  const before = readTokens(file)
  if (before.some((token) => token.name === name)) {
    tell(
      harmless(
        `there is a token “${name}” already. Take another name, or take that one away: readout token remove ${name}`,
      ),
    )
    return 2
  }
  const token = makeToken()
  const made = new Date().toISOString()
  writeTokens(file, [...before, { name, digest: digestOf(token), may: [...new Set(options.may)], made }])
  await print(`${token}\n`)
  tell(
    harmless(
      `This is the only time it is shown. “${name}” may ${options.may.join(', ')}. Kept in ${file}, as a digest.`,
    ),
  )
  return 0
}

export async function listTokens(options: TokenOptions): Promise<number> {
  const file = tokenFile(options.tokens)
  const tokens = readTokens(file)
  if (tokens.length === 0) tell(`no tokens in ${file}`)
  for (const { name, may, made } of tokens)
    await print(harmless(`${name}  may ${may.join(', ')}  since ${made.slice(0, 10)}\n`))
  return 0
}

export async function removeToken(name: string, options: TokenOptions): Promise<number> {
  const file = tokenFile(options.tokens)
  const before = readTokens(file)
  if (!before.some((token) => token.name === name)) {
    tell(harmless(`there is no token “${name}” in ${file}`))
    return 1
  }
  writeTokens(
    file,
    before.filter((token) => token.name !== name),
  )
  await print(harmless(`“${name}” is known no longer: a running server knows at once\n`))
  return 0
}
