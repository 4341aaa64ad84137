import { isWebCollection, openWebCollection } from '../archives/open-web-collection.ts'
import { openZip, type Zip } from '../archives/open-zip.ts'
import { SourceError } from '../source-error.ts'
import type { Sourced, SourceOptions } from '../source-item.ts'
import { companionOf } from './list-files.ts'
import { openContent } from './open-content.ts'
import { isPassedOver, kindByEnding } from './source-kind-rules.ts'

/**
 * Gives out the reports of a zip: of a web archive collection those of its archives, of any other those of the files in it, by name, as if it were a
 * folder, each at "reports.zip#2026/one.html". A zip within a zip is passed over. Throws `SourceError` where it is damaged, holds nothing to read,
 * or is an office document.
 * @param zip a path, or the bytes themselves
 */
export async function* openBundle(
  zip: string | Uint8Array,
  name: string,
  options: SourceOptions,
): AsyncGenerator<Sourced, void> {
  const opened = await openZip(zip, name, options)
  try {
    if (kindByEnding(name) === 'web-collection' || isWebCollection(opened))
      yield* openWebCollection(opened, name, options)
    else yield* openFiles(opened, name, options)
  } finally {
    opened.close()
  }
}

async function* openFiles(zip: Zip, bundle: string, options: SourceOptions): AsyncGenerator<Sourced, void> {
  const names = new Set(zip.entries.map(({ fileName }) => fileName))
  if (names.has('[Content_Types].xml') || names.has('mimetype')) throw officeDocument(bundle)
  const companions = new Set([...names].map(companionOf))
  let isEmpty = true
  for (const entry of zip.entries) {
    options.signal?.throwIfAborted()
    if (isLeftOut(entry.fileName, companions)) continue
    const name = `${bundle}#${entry.fileName}`
    for await (const sourced of openOne(zip.read(entry, name), { name, bundle }, options)) {
      isEmpty = false
      yield sourced
    }
  }
  if (isEmpty)
    throw new SourceError('empty', bundle, `there is nothing to read in ${bundle}`, 'Put pages or texts into it.')
}

/** What a folder has left out too, and what macOS puts into each zip. */
function isLeftOut(path: string, companions: ReadonlySet<string | null>): boolean {
  const parts = path.split('/')
  if (parts[0] === '__MACOSX' || parts.some((part) => part.startsWith('.')) || isPassedOver(path)) return true
  return parts.some((_, end) => companions.has(parts.slice(0, end).join('/')))
}

/** A file that cannot be read is a failure and the others go on, but where the whole zip is no good. */
async function* openOne(
  bytes: AsyncGenerator<Uint8Array, void>,
  { name, bundle }: { readonly name: string; readonly bundle: string },
  options: SourceOptions,
): AsyncGenerator<Sourced, void> {
  const content = {
    ...{ name, chunks: bytes, location: () => name, stamp: null, named: false },
    folder: false as const,
    openZip: () => refuseInner(name),
  }
  try {
    yield* openContent(content, options)
  } catch (error) {
    if (!(error instanceof SourceError) || error.source === bundle) throw error
    yield { location: name, error }
  } finally {
    await bytes.return()
  }
}

// biome-ignore lint/correctness/useYield: it stands where a generator is wanted
async function* refuseInner(name: string): AsyncGenerator<Sourced, void> {
  throw new SourceError('unreadable', name, `${name} is a zip in a zip`, 'Unpack the outer one first.')
}

function officeDocument(name: string): SourceError {
  return new SourceError('unreadable', name, `${name} is an office document`, 'Save it as text or HTML first.')
}
