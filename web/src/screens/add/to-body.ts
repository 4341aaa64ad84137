import type { TextBody } from '../../../../src/api/adding.ts'

/** What was pasted, as the API takes it: HTML where it begins like a page. */
export function toBody(given: { readonly text: string; readonly url: string; readonly published: string }): TextBody {
  const url = given.url.trim()
  return {
    ...(looksLikePage(given.text) ? { html: given.text } : { text: given.text }),
    ...(url === '' ? {} : { url: /^https?:\/\//iu.test(url) ? url : `https://${url}` }),
    ...(given.published === '' ? {} : { published: given.published }),
  }
}

function looksLikePage(text: string): boolean {
  const start = text.trimStart().slice(0, 2000)
  return /^<(?:!doctype|html|head|body|article|main|div|p|section|\?xml)\b/iu.test(start)
}
