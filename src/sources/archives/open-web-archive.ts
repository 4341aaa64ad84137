import type { PageInput } from '../../document/page-input.ts'
import { tooBig } from '../open-file.ts'
import { SourceError } from '../source-error.ts'
import type { Sourced, SourceOptions } from '../source-item.ts'
import { webAddress } from '../web-address.ts'
import { type Archive, placeIn } from './archive.ts'
import { decodeBody } from './decode-body.ts'
import { readResponse } from './read-response.ts'
import { readWebRecords, type WebRecord } from './read-web-records.ts'

/** Media types of pages and texts. */
const pageType = /^\s*(?:text\/html|application\/xhtml\+xml|text\/plain)\s*(?:;|$)/iu

/**
 * Gives out one report for each page or text that a web archive (WARC) holds as response or resource; answers other than 2xx, requests,
 * pictures, repeats ("revisit") and robots.txt are passed over. A page's location is its record's number from 1 on, its stamp the record's
 * own id; the day of the crawl is not the day of publication and is not given. A page that cannot be unpacked is a failure; an archive
 * that breaks off throws `SourceError` after all that came before was given out.
 */
export async function* openWebArchive(archive: Archive, options: SourceOptions): AsyncGenerator<Sourced, void> {
  for await (const record of readWebRecords(archive, mayHoldPage)) {
    if (!mayHoldPage(record.fields)) continue
    const location = placeIn(archive, null, record.ordinal)
    const stamp = record.fields.get('warc-record-id') ?? null
    if (stamp !== null && options.known?.(location, stamp)) {
      options.skipped?.(location)
      continue
    }
    const input = tryReading(record, location)
    if (input instanceof SourceError) yield { location, error: input }
    else if (input !== null) yield { location, stamp, input }
  }
}

function mayHoldPage(fields: ReadonlyMap<string, string>): boolean {
  const type = fields.get('warc-type')?.toLowerCase()
  const media = fields.get('content-type') ?? ''
  if (/\/robots\.txt>?$/iu.test(fields.get('warc-target-uri') ?? '')) return false
  if (type === 'resource') return pageType.test(media)
  return type === 'response' && !/^\s*text\/dns/iu.test(media)
}

function tryReading(record: WebRecord, location: string): PageInput | SourceError | null {
  try {
    return readPage(record, location)
  } catch (error) {
    if (error instanceof SourceError) return error
    throw error
  }
}

/** Null where the record holds no page. */
function readPage({ fields, block }: WebRecord, location: string): PageInput | null {
  if (block === null) {
    if (fields.get('warc-type')?.toLowerCase() === 'resource') throw tooBig(location)
    return null
  }
  if (fields.get('warc-type')?.toLowerCase() === 'resource')
    return inputOf(block, fields.get('content-type') ?? '', fields)
  const response = readResponse(block)
  if (response === null || response.status < 200 || response.status > 299) return null
  const media = response.headers.get('content-type') ?? ''
  if (!pageType.test(media)) return null
  return inputOf(decodeBody(response, location), media, fields)
}

function inputOf(bytes: Uint8Array, contentType: string, fields: ReadonlyMap<string, string>): PageInput | null {
  if (bytes.length === 0) return null
  const url = webAddress((fields.get('warc-target-uri') ?? '').replace(/^<|>$/gu, ''))
  return { bytes, contentType, ...(url === null ? {} : { url }) }
}
