/** How a file is opened. */
export type SourceKind =
  | 'page'
  | 'feed'
  | 'json-lines'
  | 'mailbox'
  | 'message'
  | 'web-archive'
  | 'web-collection'
  | 'zip'

/** What a name's ending says about a file, where its first bytes do not say otherwise. */
const kindsByEnding: readonly (readonly [kind: SourceKind, endings: string])[] = [
  ['page', 'html htm xhtml xht shtml txt text asc md markdown'],
  ['json-lines', 'jsonl ndjson jsonlines'],
  ['mailbox', 'mbox mbx'],
  ['message', 'eml mht mhtml'],
  ['web-archive', 'warc'],
  ['web-collection', 'wacz'],
  ['zip', 'zip'],
]

/** Files found in a folder that are not even opened. One that is named is. */
const passedOver = [
  'png jpg jpeg gif webp avif svg ico bmp tif tiff heic psd',
  'mp3 mp4 m4a m4v ogg oga ogv wav flac webm mov avi mkv',
  'pdf doc docx xls xlsx ppt pptx odt ods odp rtf epub',
  'css js mjs cjs ts tsx jsx map wasm woff woff2 ttf otf eot',
  'csv tsv parquet sqlite db sql cdx cdxj yaml yml toml ini conf lock log',
  'py rb sh bash bat ps1 c h cc cpp hpp java go rs php pl r ipynb',
  'zip tar tgz 7z rar bz2 xz zst exe dll so dylib bin iso dmg',
]

const byEnding = new Map(
  kindsByEnding.flatMap(([kind, endings]) => endings.split(' ').map((it) => [it, kind] as const)),
)
const passedEndings = new Set(passedOver.flatMap((endings) => endings.split(' ')))

/** The ending of a name in small letters, without the ".gz" of a packed one; empty where there is none. */
export function endingOf(name: string): string {
  return /\.([a-z0-9]{1,10})$/u.exec(name.toLowerCase().replace(/\.gz$/u, ''))?.[1] ?? ''
}

export function kindByEnding(name: string): SourceKind | null {
  return byEnding.get(endingOf(name)) ?? null
}

export function isPassedOver(name: string): boolean {
  return passedEndings.has(endingOf(name))
}
