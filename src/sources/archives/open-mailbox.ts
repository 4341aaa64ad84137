import { tooBig } from '../open-file.ts'
import { SourceError } from '../source-error.ts'
import type { Sourced, SourceOptions } from '../source-item.ts'
import { type Archive, placeIn } from './archive.ts'
import { digestStamp } from './digest-stamp.ts'
import { readMessage } from './read-message.ts'
import { splitMessages } from './split-messages.ts'

/**
 * Gives out one report a message, at "mailbox#message-id", or at its number from 1 on where it has no id. Its stamp is its digest, so that a
 * mailbox that grows has only its new messages read. A message that cannot be read is a failure; the rest goes on.
 */
export async function* openMailbox(archive: Archive, options: SourceOptions): AsyncGenerator<Sourced, void> {
  let number = 0
  for await (const bytes of splitMessages(archive.chunks)) {
    number++
    const sourced = await openMessage(archive, bytes, number, options)
    if (sourced) yield sourced
  }
}

async function openMessage(
  archive: Archive,
  bytes: Uint8Array | null,
  number: number,
  options: SourceOptions,
): Promise<Sourced | null> {
  const place = placeIn(archive, null, number)
  try {
    if (bytes === null) throw tooBig(place)
    const { id, input } = await readMessage(bytes, place)
    const location = placeIn(archive, id, number)
    const stamp = digestStamp(bytes)
    if (!options.known?.(location, stamp)) return { location, stamp, input }
    options.skipped?.(location)
    return null
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    return { location: place, error }
  }
}
