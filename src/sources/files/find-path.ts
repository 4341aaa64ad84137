import { statSync } from 'node:fs'
import { normalize, sep } from 'node:path'
import { cannotOpen } from '../open-file.ts'
import type { SourceFailure } from '../source-item.ts'
import { type ListedFile, stampOf } from './list-files.ts'

/** What a user's name leads to: a folder, by its path, or a file. */
export type FoundPath = { readonly folder: string } | { readonly file: ListedFile } | SourceFailure

/** Looks a path up, links followed. It is kept as it was named but for "./" and doubled or final "/". */
export function findPath(name: string): FoundPath {
  const path = tidy(name)
  try {
    const about = statSync(path)
    if (about.isDirectory()) return { folder: path }
    return { file: { path, size: about.size, stamp: about.isFile() ? stampOf(about) : null } }
  } catch (cause) {
    return { location: path, error: cannotOpen(path, cause as NodeJS.ErrnoException) }
  }
}

function tidy(name: string): string {
  const path = normalize(name).split(sep).join('/')
  return path.length > 1 ? path.replace(/\/$/u, '') : path
}
