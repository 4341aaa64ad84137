import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, extname, join, sep } from 'node:path'
import { gzipSync } from 'node:zlib'
import { html, raw } from 'hono/html'
import type { Piece } from '../pages/parts.ts'
import { takesGzip } from './send-answer.ts'

const mediaTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
}

interface File {
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly gzipped: Uint8Array<ArrayBuffer> | null
}

/** What `npm run build:web` has made: the page that all screens share, and the files it loads. Files are read once each, and kept. */
export class Screens {
  readonly #folder: string
  readonly #files = new Map<string, File | null>()
  #page: { readonly mtimeMs: number; readonly text: string } | null = null

  constructor(folder = join(import.meta.dirname, '..', '..', '..', 'web', 'dist')) {
    this.#folder = folder
  }

  get built(): boolean {
    return existsSync(join(this.#folder, 'index.html'))
  }

  /** The shared page with the facts of one screen in it. */
  async page(facts: Piece): Promise<string> {
    if (!this.built) return String(await notBuilt(facts))
    const [before = '', after = ''] = this.#shared().split('<!--screen-->')
    return `${before}${await facts}${after}`
  }

  /** Read again where the screens were built anew meanwhile. */
  #shared(): string {
    const file = join(this.#folder, 'index.html')
    const { mtimeMs } = statSync(file)
    if (this.#page?.mtimeMs !== mtimeMs) this.#page = { mtimeMs, text: readFileSync(file, 'utf8') }
    return this.#page.text
  }

  /** A file that the page loads; null where there is none of that name. Never one outside the folder. */
  file(path: string, request: Request): Response | null {
    const file = this.#read(path)
    if (file === null) return null
    const zip = file.gzipped !== null && takesGzip(request)
    const headers = new Headers({
      'content-type': file.type,
      'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      vary: 'Accept-Encoding',
    })
    if (zip) headers.set('content-encoding', 'gzip')
    return new Response(zip ? file.gzipped : file.bytes, { headers })
  }

  #read(path: string): File | null {
    if (!/^\/(?:assets\/)?[\w.-]+$/u.test(path) || path.includes('..')) return null
    const kept = this.#files.get(path)
    if (kept !== undefined) return kept
    const type = mediaTypes[extname(path)]
    const name = join(this.#folder, path)
    if (!type || !dirname(name + sep).startsWith(this.#folder) || !existsSync(name)) return null
    const bytes = new Uint8Array(readFileSync(name))
    const file = {
      type,
      bytes,
      gzipped: type.startsWith('image/png') ? null : new Uint8Array(gzipSync(bytes, { level: 9 })),
    }
    this.#files.set(path, file)
    return file
  }
}

const notBuilt = (
  facts: Piece,
): Piece => html`${raw('<!doctype html>')}<html lang="en"><head><meta charset="utf-8" /><title>Readout</title></head>
  <body><p>The screens are not built: run “npm run build:web”. Here is what the record says, in plain words.</p>${facts}</body></html>`
