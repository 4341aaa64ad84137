import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bytesOf, sha256 } from '../../../record/prepare-report.ts'
import { inventSeason } from '../../../samples/invent-season.ts'
import type { NetOptions } from '../../../sources/network/net-options.ts'
import { openAddress } from '../../../sources/open-address.ts'
import { openBytes } from '../../../sources/open-bytes.ts'
import { openSources } from '../../../sources/open-sources.ts'
import type { Sourced } from '../../../sources/source-item.ts'
import type { Addition } from '../../house.ts'
import type { Bench } from './bench.ts'

/** Folders of the sample reports, in a clone and in the installed package. */
const samples = ['samples', 'visit'].map((name) => new URL(`../../../../corpus/${name}/`, import.meta.url))

/** The reports of something to be added, in order. */
export async function* openAddition(
  addition: Addition,
  bench: Bench,
  signal: AbortSignal,
): AsyncGenerator<Sourced, void> {
  const known = (location: string, stamp: string) => bench.store.known(location, stamp)
  const asking = { ...bench.options.net, fetcher: await bench.fetcher(), signal, known }
  if (addition.sort === 'sample') yield* openSamples(addition.day)
  else if (addition.sort === 'page') {
    // The same text given again is the same place; another one of that name is another report.
    const location = `given:${sha256(bytesOf(addition.input)).slice(0, 24)}`
    yield { location, stamp: null, input: addition.input }
  } else if (addition.sort === 'file') yield* openFile(addition, asking)
  else yield* openAddress(addition.address, asking)
}

/** Another file of the same name is another file: its bytes are part of where its reports lie. */
async function* openFile(
  { name, bytes, mediaType }: Extract<Addition, { sort: 'file' }>,
  options: NetOptions,
): AsyncGenerator<Sourced, void> {
  const file = { name: tidyName(name), bytes, place: placeOfFile(bytes) }
  const charset = /;\s{0,9}charset=/iu.test(mediaType)
  for await (const sourced of openBytes(file, options)) {
    const isWhole = charset && 'input' in sourced && sourced.location === `${file.place}/${file.name}`
    yield isWhole ? { ...sourced, input: { ...sourced.input, contentType: mediaType } } : sourced
  }
}

function placeOfFile(bytes: Uint8Array): string {
  return `sent:${sha256(bytes).slice(0, 24)}`
}

/** The last part of a path, without what no name should hold. */
function tidyName(name: string): string {
  const last = name.split(/[/\\]/u).at(-1) ?? ''
  return last.replace(/[\p{Cc}\p{Cf}]/gu, '').slice(-200) || 'file'
}

/** So many visits of the invented season. */
const visits = 90

/** Their places are the same wherever the program lies. The season ends on the given day: something is always ahead. */
async function* openSamples(day: string): AsyncGenerator<Sourced, void> {
  for (const folder of samples) {
    const names = readdirSync(folder)
      .filter((name) => /^\d.*\.(?:html|txt)$/u.test(name))
      .sort()
    for (const name of names)
      for await (const sourced of openSources([fileURLToPath(new URL(name, folder))], {}))
        yield { ...sourced, ...('input' in sourced ? { stamp: null } : {}), location: `sample:${basename(name)}` }
  }
  for (const input of inventSeason(visits, day)) yield { location: `sample:${input.url}`, stamp: null, input }
}
