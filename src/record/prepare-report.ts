import { hash } from 'node:crypto'
import type { PageInput } from '../document/page-input.ts'
import type { Reading } from '../document/reading.ts'
import type { Fingerprint } from './copies/fingerprint.ts'
import { makeFingerprint } from './copies/make-fingerprint.ts'
import { daysOfEdtf } from './days-of-edtf.ts'
import { gatherActors, type Named } from './gather-actors.ts'
import { idOfAddress } from './id-of-address.ts'
import { makeId } from './make-id.ts'
import { makeTellings } from './make-tellings.ts'
import { nameSource } from './name-source.ts'
import type { Day, Telling } from './telling.ts'

/** A reading with all that the record wants of it, worked out where there is time for it: in the thread that read it. Plain data. */
export interface PreparedReport extends Named {
  /** "r" + 12 characters: of the address, or of the text where there is none. The same in every database. */
  readonly id: string
  readonly url: string | null
  /** Host of the address it was read with; "" without one. */
  readonly site: string
  readonly title: string | null
  readonly publisher: string | null
  readonly agency: string | null
  readonly source: string
  readonly published: string | null
  readonly known: Day | null
  readonly language: string | null
  /** SHA-256 in hexadecimal. */
  readonly textDigest: string
  readonly pageDigest: string
  /** What was known from outside and with what the page was read: all of the input but its bytes. */
  readonly given: Given
  readonly text: string
  readonly kept: Kept
  readonly tellings: readonly Telling[]
  /** What its copies are known by. */
  readonly fingerprint: Fingerprint
  /** The program that read it. */
  readonly reader: string
}

/** What is kept of it besides its text, in bytes. */
export interface Kept {
  readonly page: Uint8Array
  /** As the store packs it. */
  readonly reading: Uint8Array
}

/** How the store packs: see store/pack/. */
export type Pack = (reading: Reading) => string

export type Given = Omit<PageInput, 'html' | 'text' | 'bytes'> & { readonly as: 'html' | 'text' | 'bytes' }

/** @param reader name and version of the program. */
export function prepareReport(input: PageInput, reading: Reading, reader: string, pack: Pack): PreparedReport {
  const { report } = reading
  const textDigest = report.id.replace(/^sha256:/u, '')
  const id = reportIdOf(report.url, textDigest)
  const known = report.published === null ? null : daysOfEdtf(report.published.edtf).first
  const source = nameSource(report, id)
  const page = bytesOf(input)
  const told = { report: id, known, source, title: report.title, url: report.url }
  return {
    id,
    url: report.url,
    site: siteOf(input.url),
    title: report.title,
    publisher: report.publisher,
    agency: report.origin?.agency ?? null,
    source,
    published: report.published?.edtf ?? null,
    known,
    language: report.language,
    textDigest,
    pageDigest: sha256(page),
    given: givenOf(input),
    text: report.text,
    kept: { page, reading: new TextEncoder().encode(pack(reading)) },
    tellings: makeTellings(reading, told),
    fingerprint: makeFingerprint(report),
    ...gatherActors(reading, id),
    reader,
  }
}

/** The host of an address, for what pages of one site have in common; "" where there is none. */
function siteOf(url: string | undefined): string {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : ''
}

/** All of an input but its bytes. */
export function givenOf(input: PageInput): Given {
  const { html, text, bytes, ...given } = input
  return { ...given, as: html !== undefined ? 'html' : text !== undefined ? 'text' : 'bytes' }
}

/** The page as it came; as UTF-8 where it came as a string. */
export function bytesOf({ html, text, bytes }: PageInput): Uint8Array {
  return bytes ?? new TextEncoder().encode(html ?? text ?? '')
}

/** The input again, from what was kept of it. */
export function inputOf(page: Uint8Array, { as, ...given }: Given): PageInput {
  return as === 'bytes' ? { ...given, bytes: page } : { ...given, [as]: new TextDecoder().decode(page) }
}

/** The id of a report: by its address, else by its text. */
export function reportIdOf(url: string | null, textDigest: string): string {
  return (url === null ? null : idOfAddress(url)) ?? makeId('r', textDigest)
}

/** SHA-256 in hexadecimal. */
export function sha256(of: string | Uint8Array): string {
  return hash('sha256', of)
}
