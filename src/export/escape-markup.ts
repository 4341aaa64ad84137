import { plainText } from './plain-text.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for XML and HTML, between tags or in an attribute with either kind of quotes. */
export function escapeMarkup(text: string): string {
  return plainText(text).replaceAll(/[&<>"']/gu, (sign) => entities[sign]!)
}
