import type { TextBody } from '../api/adding.ts'
import type { PageInput } from '../document/page-input.ts'
import { webAddress } from '../sources/web-address.ts'
import { Refusal } from './refusal.ts'

/** A text or page as reading takes it. Throws `Refusal` for an address that is none of the web, or a day that is none. */
export function makeInput({ text, html, url, published, publisher: _ }: TextBody): PageInput {
  if (url && webAddress(url) === null)
    throw new Refusal(400, 'url is no address of the web', 'Give one that begins with http:// or https://, or none.')
  return {
    ...(text === undefined ? { html: html ?? '' } : { text }),
    ...(url ? { url } : {}),
    ...(published ? { published } : {}),
  }
}
