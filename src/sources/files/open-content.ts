import { openJsonLines } from '../archives/open-json-lines.ts'
import { openMailbox } from '../archives/open-mailbox.ts'
import { openWebArchive } from '../archives/open-web-archive.ts'
import { readMessage } from '../archives/read-message.ts'
import { gatherBytes } from '../bytes/gather-bytes.ts'
import { openPacked } from '../bytes/open-packed.ts'
import { peekChunks } from '../bytes/peek-chunks.ts'
import { SourceError } from '../source-error.ts'
import type { Sourced, SourceOptions } from '../source-item.ts'
import { findSavedUrl } from './find-saved-url.ts'
import type { SourceKind } from './source-kind-rules.ts'
import { headSize, tellKind } from './tell-kind.ts'

/** Bytes that are reports of a kind still to be told. */
export interface Content {
  readonly name: string
  readonly chunks: AsyncGenerator<Uint8Array, void>
  /** Its place among the record's reports where it is one report itself. */
  readonly location: (bytes: Uint8Array) => string
  readonly stamp: string | null
  /** Whether the user named it, or it was found in a folder. */
  readonly named: boolean
  /** Folder that files named in it count from; null for the folder we are in; false where none may be named. */
  readonly folder: string | null | false
  /** Opens a zip, which cannot be read as a stream. */
  readonly openZip: () => AsyncGenerator<Sourced, void>
}

/** Gives out the reports in a file's bytes, whatever they are, packed or not. Throws `SourceError` where they cannot be read at all, or no further. */
export async function* openContent(content: Content, options: SourceOptions): AsyncGenerator<Sourced, void> {
  const unpacked = await openPacked(content.chunks, content.name)
  try {
    yield* openUnpacked(content, unpacked, options)
  } finally {
    await unpacked.return()
  }
}

async function* openUnpacked(
  content: Content,
  unpacked: AsyncGenerator<Uint8Array, void>,
  options: SourceOptions,
): AsyncGenerator<Sourced, void> {
  const { name, named, folder } = content
  const { head, chunks } = await peekChunks(unpacked, headSize)
  if (head.length === 0) throw new SourceError('empty', name, `${name} is empty`, 'Fetch it again, or leave it out.')
  const archive = { name, chunks, folder }
  const kind = tellKind({ name, head, named })
  if (kind === 'json-lines') yield* openJsonLines(archive, options)
  else if (kind === 'mailbox') yield* openMailbox(archive, options)
  else if (kind === 'web-archive') yield* openWebArchive(archive, options)
  else if (kind === 'web-collection' || kind === 'zip') yield* content.openZip()
  else if (kind !== null) yield* openWhole(kind, await gatherBytes(chunks, name), content, options)
  if (kind !== null && !wholeKinds.has(kind) && content.stamp !== null) options.finished?.(name, content.stamp)
}

/** Kinds that are one report, or whose reports are not here. */
const wholeKinds: ReadonlySet<SourceKind> = new Set(['page', 'message', 'feed'])

async function* openWhole(
  kind: SourceKind,
  bytes: Uint8Array,
  content: Content,
  options: SourceOptions,
): AsyncGenerator<Sourced, void> {
  if (kind === 'feed') {
    const { openFeedFile } = await import('../open-feed-file.ts')
    yield* openFeedFile(content.name, bytes, options)
    return
  }
  const location = content.location(bytes)
  const { stamp } = content
  if (kind === 'message') yield { location, stamp, input: (await readMessage(bytes, location)).input }
  else {
    const url = findSavedUrl(bytes)
    yield { location, stamp, input: { bytes, ...(url === null ? {} : { url }) } }
  }
}
