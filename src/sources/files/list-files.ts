import { type Dirent, lstatSync, readdirSync } from 'node:fs'
import { cannotOpen } from '../open-file.ts'
import type { SourceFailure } from '../source-item.ts'
import { isPassedOver } from './source-kind-rules.ts'

/** A file on disk, not opened yet. */
export interface ListedFile {
  /** As it was named, or below the folder that was named; parts are joined by "/" on every system. */
  readonly path: string
  /** In bytes. */
  readonly size: number
  /** Size and time of the last change; null for what is no plain file (a pipe). */
  readonly stamp: string | null
}

export function stampOf(about: { readonly size: number; readonly mtimeMs: number }): string {
  return `${about.size}:${about.mtimeMs}`
}

/**
 * The files of a folder and its folders that may hold reports, by path in the order of code units. Left out: hidden ones, links (what
 * they lead to inside the folder is listed itself, what is outside was not asked for), pictures and other kinds that hold no report, and
 * the folder "NAME_files" that a browser saves beside "NAME.html". A folder that cannot be read is a failure; the rest goes on.
 */
export function* listFiles(folder: string): Generator<ListedFile | SourceFailure, void> {
  for (const { name, isFolder } of entriesOf(folder)) {
    if (typeof name !== 'string') yield name
    else if (isFolder) yield* listFiles(below(folder, name))
    else {
      const listed = look(below(folder, name))
      if (listed) yield listed
    }
  }
}

interface Entry {
  readonly name: string | SourceFailure
  readonly isFolder: boolean
}

function entriesOf(folder: string): Entry[] {
  let found: Dirent[]
  try {
    found = readdirSync(folder, { withFileTypes: true })
  } catch (cause) {
    return [{ name: { location: folder, error: cannotOpen(folder, cause as NodeJS.ErrnoException) }, isFolder: false }]
  }
  const pages = new Set(found.filter((entry) => entry.isFile()).map((entry) => companionOf(entry.name)))
  return found
    .filter((entry) => !entry.name.startsWith('.'))
    .filter((entry) => (entry.isDirectory() ? !pages.has(entry.name) : entry.isFile() && !isPassedOver(entry.name)))
    .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

/** The folder that a browser saves beside a page; null beside what is none. */
export function companionOf(page: string): string | null {
  return /\.x?html?$/iu.test(page) ? page.replace(/\.[^.]+$/u, '_files') : null
}

/** Where all paths are sorted as text, what is in a folder stands at "name/". */
function keyOf({ name, isFolder }: { readonly name: string; readonly isFolder: boolean }): string {
  return isFolder ? `${name}/` : name
}

function below(folder: string, name: string): string {
  if (folder === '.') return name
  return folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`
}

/** Null where it went away since it was listed. */
function look(path: string): ListedFile | null {
  const about = lstatSync(path, { throwIfNoEntry: false })
  return about?.isFile() ? { path, size: about.size, stamp: stampOf(about) } : null
}
