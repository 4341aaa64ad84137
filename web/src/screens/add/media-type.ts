const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  htm: 'text/html',
  xhtml: 'application/xhtml+xml',
  txt: 'text/plain',
  md: 'text/plain',
  eml: 'message/rfc822',
  mbox: 'application/mbox',
  jsonl: 'application/x-ndjson',
  ndjson: 'application/x-ndjson',
  xml: 'application/xml',
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  warc: 'application/warc',
  wacz: 'application/wacz',
  zip: 'application/zip',
  gz: 'application/gzip',
}

/** The media type a file is sent as. Never JSON's own: that would be a question in words, not a file. */
export function mediaTypeOf({ name, type }: { readonly name: string; readonly type: string }): string {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  const known = types[ending]
  if (known) return known
  return type === '' || type.startsWith('application/json') ? 'application/octet-stream' : type
}
