import { findPath } from './files/find-path.ts'
import { listFiles } from './files/list-files.ts'
import { isAddress } from './is-address.ts'

/**
 * How many bytes on disk reading these sources goes through: what `progress` counts against. Null where one is an address or standard
 * input. Folders are listed, no file is opened: some 100,000 files a second.
 */
export function measureSources(names: readonly string[]): number | null {
  if (names.some((name) => name === '-' || isAddress(name))) return null
  let total = 0
  for (const name of names) {
    const found = findPath(name)
    if ('file' in found) total += found.file.size
    if ('folder' in found) for (const file of listFiles(found.folder)) if ('size' in file) total += file.size
  }
  return total
}
