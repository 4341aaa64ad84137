import type { BlockKind } from '../document/report.ts'
import { textOf } from '../document/span.ts'
import type { Clause, Noun, Words } from '../document/words.ts'
import { readWords } from '../words/read-words.ts'

/** The words of one block. */
export function wordsOf(text: string, kind: BlockKind = 'paragraph'): Words {
  return readWords(text, [{ start: 0, end: text.length, kind }])
}

/** "Xi + Putin > past meet > Lavrov; in Moscow [complement of say]": each clause of a text in a line. */
export function sayClauses(text: string, kind: BlockKind = 'paragraph'): string[] {
  const words = wordsOf(text, kind)
  return words.clauses.map((clause) => sayClause(words, clause))
}

function sayClause(words: Words, clause: Clause): string {
  const say = (nouns: readonly number[]): string =>
    nouns.map((noun) => textOf(words.text, words.nouns[noun]!)).join(' + ')
  const { tense, modal, form, lemma, subjects, objects, agents, preps, parent, link, marker } = clause
  const flags = [
    tense === 'none' ? '' : tense,
    modal ?? '',
    ...(['negated', 'perfect', 'progressive', 'passive'] as const).map((flag) => (clause[flag] ? flag : '')),
    form === 'finite' ? '' : form,
  ]
  const phrases = preps.map(({ prep, nouns }) => `${prep} ${say(nouns)}`).join(', ')
  const hangs = parent === null ? '' : ` [${link} of ${words.clauses[parent]!.lemma}]`
  const opens = marker === null || marker === 'to' ? '' : `${marker}: `
  return [
    `${opens}${say(subjects)} > ${[...flags, lemma].filter(Boolean).join(' ')} > ${say(objects)}`,
    agents.length > 0 ? ` (by ${say(agents)})` : '',
    phrases === '' ? '' : `; ${phrases}`,
    hangs,
  ].join('')
}

/** "China’s foreign minister {owner China} {also Qin Gang} {with Lavrov}": the nouns that have something to say. */
export function sayNouns(text: string, kind: BlockKind = 'paragraph'): string[] {
  const words = wordsOf(text, kind)
  return words.nouns.map((noun) => sayNoun(words, noun))
}

function sayNoun(words: Words, noun: Noun): string {
  const say = (index: number): string => textOf(words.text, words.nouns[index]!)
  return [
    `${textOf(words.text, noun)} <${words.tokens[noun.head]!.text}>`,
    noun.owner === null ? '' : ` owner ${say(noun.owner)}`,
    noun.apposition === null ? '' : ` alias ${say(noun.apposition)}`,
    noun.coordination.length > 1 ? ` with ${noun.coordination.map(say).join(' + ')}` : '',
    ...noun.preps.map(({ prep, nouns }) => ` ${prep}(${nouns.map(say).join(' + ')})`),
  ].join('')
}
