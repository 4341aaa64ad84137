import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { type Asker, type Scope, scopes } from '../operation.ts'
import { Refusal } from '../refusal.ts'

/** A token as it is kept: never itself, only its digest. */
export interface KnownToken {
  readonly name: string
  /** SHA-256, hexadecimal. */
  readonly digest: string
  readonly may: readonly Scope[]
  /** Instant, ISO 8601. */
  readonly made: string
}

/** Who sits at this machine may do everything. */
const anybody: Asker = { name: null, may: scopes }

/** "rdt_" and 43 characters: 256 bits. */
export function makeToken(): string {
  return `rdt_${randomBytes(32).toString('base64url')}`
}

export function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

const cookie = /(?:^|;\s*)readout-token=(rdt_[\w-]{43})(?:;|$)/u

/**
 * Who asks. Without tokens, everybody who reaches the server. Throws `Refusal`: 401.
 * @param tokens null where none are asked for
 */
export function findAsker(headers: Headers, tokens: readonly KnownToken[] | null): Asker {
  if (tokens === null) return anybody
  const given =
    /^Bearer ([\w-]{10,100})$/u.exec(headers.get('authorization') ?? '')?.[1] ??
    cookie.exec(headers.get('cookie') ?? '')?.[1]
  const own = given === undefined ? '' : digestOf(given)
  const known = tokens.find(({ digest }) => isSame(digest, own))
  if (known) return { name: known.name, may: known.may }
  throw new Refusal(
    401,
    given === undefined ? 'a token is needed here' : 'this token is not known',
    'Whoever runs the server makes one with “readout token add NAME”. Send it as “Authorization: Bearer …”, or sign in at /login.',
    { headers: { 'www-authenticate': 'Bearer realm="readout"' } },
  )
}

function isSame(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))
}

/** Throws `Refusal`: 403. */
export function refuseWithout(scope: Scope, { name, may }: Asker): void {
  if (may.includes(scope)) return
  if (name === null)
    throw new Refusal(403, 'this record is only read here: its file cannot be written to', 'Open one that can be.')
  throw new Refusal(
    403,
    `the token “${name}” may not ${scope}`,
    `Ask whoever runs the server for one that may ${scope}.`,
  )
}
