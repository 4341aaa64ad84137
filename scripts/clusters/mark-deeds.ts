import type { Block } from '../../src/document/report.ts'
import type { Token, Words } from '../../src/document/words.ts'
import { type DeedMention, makeDeedMention } from '../../src/record/stories/compare-deeds.ts'
import { makeStoryVector } from '../../src/record/stories/make-story-vector.ts'
import type { StoryVector } from '../../src/record/stories/story-vector.ts'
import { makeReport } from '../../src/testing/make-report.ts'
import { readWords } from '../../src/words/read-words.ts'
import type { EcbDocument, EcbMention } from './read-ecb.ts'

/** A mention as marked in ECB+, and as the record compares it. */
export interface EcbMarked {
  readonly event: string
  /** Lemma of its head word, lower case. */
  readonly lemma: string
  readonly mention: DeedMention
}

export interface EcbRead {
  readonly name: string
  readonly topic: string
  readonly vector: StoryVector
  readonly deeds: readonly EcbMarked[]
}

/** Reads the words of a document and of its mentions with the project's own tagger and lemmas. */
export function markDeeds({ name, topic, words, mentions }: EcbDocument): EcbRead {
  const { text, starts } = layOut(words)
  const report = makeReport(text)
  const read = readWords(text, report.blocks)
  // The first line of many is the page's address.
  const isAddress = (block: Block) => text.startsWith('http', block.start)
  const vector = makeStoryVector({ ...report, blocks: report.blocks.filter((block) => !isAddress(block)) })
  return { name, topic, vector, deeds: mentions.map((mention) => markDeed(mention, starts, read, vector)) }
}

/** One sentence a line. */
function layOut(words: EcbDocument['words']): { text: string; starts: number[] } {
  let text = ''
  const starts = words.map((word, at) => {
    if (at > 0) text += word.sentence === words[at - 1]!.sentence ? ' ' : '\n'
    const start = text.length
    text += word.text
    return start
  })
  return { text, starts }
}

function markDeed(mention: EcbMention, starts: readonly number[], read: Words, vector: StoryVector): EcbMarked {
  const tokens = mention.words.flatMap((at) => tokenAt(read, starts[at]!) ?? [])
  const head = findHead(tokens)
  const { first = 0, last = 0 } = head === undefined ? {} : read.sentences[head.sentence]!
  const around = read.tokens
    .slice(first, last)
    .filter((token) => !tokens.includes(token) && /[\p{L}\p{N}]/u.test(token.text))
  const lemma = head?.lemma.toLowerCase() ?? ''
  return {
    event: mention.event,
    lemma,
    mention: makeDeedMention(
      lemma,
      around.map(({ lower }) => lower),
      vector,
    ),
  }
}

function tokenAt({ tokens }: Words, place: number): Token | undefined {
  let low = 0
  let high = tokens.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (tokens[middle]!.start <= place) low = middle
    else high = middle - 1
  }
  return tokens[low]
}

/** "checked into": the verb; "drunk driving case": the last noun. */
function findHead(tokens: readonly Token[]): Token | undefined {
  return tokens.find(({ tag }) => tag.startsWith('V')) ?? tokens.findLast(({ tag }) => tag.startsWith('N')) ?? tokens[0]
}
