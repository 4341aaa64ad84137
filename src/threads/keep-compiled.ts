import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

/**
 * Has Node keep what it compiled beside the installed packages, which halves the time until the first reading. Never in the folder
 * for temporary files, where others could write; where the place cannot be written, nothing is kept.
 */
export function keepCompiled(): void {
  enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/readout', import.meta.url)))
}
