import { markTags } from '../../src/words/tag-rules.ts'

/** A sentence as training takes it: one tag a word. */
export interface Tagged {
  readonly words: readonly string[]
  readonly tags: readonly string[]
}

const treeTagger: Readonly<Record<string, string>> = {
  ...{
    NP: 'NNP',
    NPS: 'NNPS',
    PP: 'PRP',
    PP$: 'PRP$',
    'IN/that': 'IN',
    SENT: '.',
    '(': '-LRB-',
    ')': '-RRB-',
    GW: 'NN',
  },
  ...{
    VV: 'VB',
    VVD: 'VBD',
    VVG: 'VBG',
    VVN: 'VBN',
    VVP: 'VBP',
    VVZ: 'VBZ',
    VH: 'VB',
    VHD: 'VBD',
    VHG: 'VBG',
    VHN: 'VBN',
    VHP: 'VBP',
    VHZ: 'VBZ',
  },
}

/** Sentences of one GUM document; hyphened words are put together, as this project's tokens are. */
export function readGum(xml: string): Tagged[] {
  const sentences: Tagged[] = []
  for (const [, body = ''] of xml.matchAll(/<s [^>]*>\n(.*?)<\/s>/gsu)) {
    const words: string[] = []
    const given: string[] = []
    for (const part of body.split(/(<w>\n.*?<\/w>)/su)) {
      const rows = part
        .split('\n')
        .filter((line) => line.includes('\t'))
        .map((line) => line.split('\t'))
      const whole = part.startsWith('<w>') && rows.some(([, tag]) => tag === 'HYPH')
      if (whole) addRow(words, given, joinRows(rows))
      else for (const row of rows) addRow(words, given, row)
    }
    if (words.length > 0) sentences.push({ words, tags: given })
  }
  return sentences
}

function joinRows(rows: readonly string[][]): string[] {
  const last = rows[rows.length - 1]!
  const modifier = /^(?:amod|compound)/u.test(last[5] ?? '') && /^(?:NN|VVN|VVG|VV|IN|RP|RB|JJ)/u.test(last[1]!)
  return [rows.map(([word]) => word).join(''), modifier ? 'JJ' : last[1] === 'HYPH' ? 'JJ' : last[1]!]
}

function addRow(words: string[], given: string[], [word = '', tag = '']: string[]): void {
  const text = word
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
  words.push(text)
  given.push(markTags.get(text) ?? treeTagger[tag] ?? tag)
}
