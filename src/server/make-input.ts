import { z } from 'zod'
import type { TextBody } from '../api/adding.ts'
import type { PageInput } from '../document/page-input.ts'
import { webAddress } from '../sources/web-address.ts'
import { Refusal } from './refusal.ts'

/** A text or page as reading takes it. Throws `Refusal` for an address that is none of the web, or a day that is none. */
export function makeInput({ text, html, url, title, published, publisher }: TextBody): PageInput {
  if (url && webAddress(url) === null)
    throw new Refusal(400, 'url is no address of the web', 'Give one that begins with http:// or https://, or none.')
  if (published && !isDay(published))
    throw new Refusal(400, 'published is no day', 'Give a day or an instant: 2026-03-02, 2026-03-02T09:30:00Z.')
  return {
    ...(text === undefined ? { html: html ?? '' } : { text }),
    ...(url ? { url } : {}),
    ...(title ? { title } : {}),
    ...(published ? { published } : {}),
    ...(publisher ? { publisher } : {}),
  }
}

/** ISO 8601: a day that there is, or an instant of it. */
function isDay(written: string): boolean {
  const day = /^(?<day>\d{4}-\d\d-\d\d)(?:T\d\d:\d\d[\d:.]{0,20}(?:Z|[+-]\d\d:?\d\d)?)?$/u.exec(written)?.groups?.day
  return day !== undefined && z.iso.date().safeParse(day).success
}
