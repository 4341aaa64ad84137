import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

export interface EcbMention {
  /** Places of its words in `EcbDocument.words`, in order. */
  readonly words: readonly number[]
  /** Id of the event it is one mention of, in all documents of its topic; mentions of nothing else have their own. */
  readonly event: string
}

/** One document of ECB+: all its words, in sentences, and the event mentions marked in some of them. */
export interface EcbDocument {
  readonly name: string
  readonly topic: string
  readonly words: readonly { readonly text: string; readonly sentence: number }[]
  readonly mentions: readonly EcbMention[]
}

/** ECB+ (Cybulska and Vossen 2014): FOLDER/TOPIC/NAME.xml.gz, in order of their names. */
export function readEcb(folder: string): EcbDocument[] {
  return readdirSync(folder)
    .sort((a, b) => Number(a) - Number(b))
    .flatMap((topic) =>
      readdirSync(join(folder, topic))
        .filter((name) => name.endsWith('.xml.gz'))
        .sort()
        .map((name) => readDocument(gunzipSync(readFileSync(join(folder, topic, name))).toString('utf8'), name, topic)),
    )
}

function readDocument(xml: string, name: string, topic: string): EcbDocument {
  const places = new Map<string, number>()
  const words = [...xml.matchAll(/<token t_id="(\d+)" sentence="(\d+)" number="\d+"[^>]*>([^<]*)</gu)].map(
    (match, at) => {
      places.set(match[1]!, at)
      return { text: readEntities(match[3]!), sentence: Number(match[2]) }
    },
  )
  const events = readEvents(xml)
  const mentions: EcbMention[] = []
  for (const [, id = '', inside = ''] of xml.matchAll(
    /<(?:NEG_)?ACTION_\w+ m_id="(\d+)"[^>]*[^/]>([\s\S]*?)<\/(?:NEG_)?ACTION/gu,
  )) {
    const anchors = [...inside.matchAll(/t_id="(\d+)"/gu)].map((anchor) => places.get(anchor[1]!)!)
    if (anchors.length > 0)
      mentions.push({ words: anchors.sort((a, b) => a - b), event: events.get(id) ?? `${name}#${id}` })
  }
  return { name, topic, words, mentions }
}

/** Which event each mention is of. A relation across documents names the event; one within a document has only itself. */
function readEvents(xml: string): Map<string, string> {
  const events = new Map<string, string>()
  for (const [, kind, head = '', inside = ''] of xml.matchAll(
    /<(CROSS|INTRA)_DOC_COREF ([^>]*)>([\s\S]*?)<\/\w+_DOC_COREF>/gu,
  )) {
    const [, note] = /note="([^"]*)"/u.exec(head) ?? []
    const [, relation = ''] = /r_id="([^"]*)"/u.exec(head) ?? []
    for (const [, mention = ''] of inside.matchAll(/<source m_id="(\d+)"/gu))
      events.set(mention, kind === 'CROSS' && note ? note : relation)
  }
  return events
}

function readEntities(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/gu, (_, name: string) => entities[name]!)
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
