import { openPacked } from '../bytes/open-packed.ts'
import { SourceError } from '../source-error.ts'
import type { Sourced, SourceOptions } from '../source-item.ts'
import { openWebArchive } from './open-web-archive.ts'
import { damaged, type Zip } from './open-zip.ts'

const webArchive = /^archive\/[^/]{1,255}\.warc(?:\.gz)?$/u

/** Whether a zip is a web archive collection, whatever its name is. */
export function isWebCollection({ entries }: Zip): boolean {
  const names = entries.map(({ fileName }) => fileName)
  return names.includes('datapackage.json') && names.some((name) => webArchive.test(name))
}

/**
 * Gives out the reports of a web archive collection (WACZ): those of its web archives, by name, each at
 * "collection.wacz#archive/name.warc.gz#12". Source: WACZ 1.1.1. Throws `SourceError` where there is none in it.
 */
export async function* openWebCollection(
  zip: Zip,
  collection: string,
  options: SourceOptions,
): AsyncGenerator<Sourced, void> {
  const archives = zip.entries.filter(({ fileName }) => webArchive.test(fileName))
  if (archives.length === 0) throw damaged(collection, new Error('it holds no archive/*.warc.gz'))
  for (const entry of archives) {
    const name = `${collection}#${entry.fileName}`
    yield* openArchive(zip.read(entry, name), { name, collection }, options)
  }
}

/** One web archive that is damaged is a failure and the others go on, but where the whole collection is no good. */
async function* openArchive(
  bytes: AsyncGenerator<Uint8Array, void>,
  { name, collection }: { readonly name: string; readonly collection: string },
  options: SourceOptions,
): AsyncGenerator<Sourced, void> {
  try {
    yield* openWebArchive({ name, chunks: await openPacked(bytes, name) }, options)
  } catch (error) {
    if (!(error instanceof SourceError) || error.source === collection) throw error
    yield { location: name, error }
  } finally {
    await bytes.return()
  }
}
