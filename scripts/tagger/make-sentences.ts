import { readFileSync } from 'node:fs'
import type { Tagged } from './read-gum.ts'

type Choice = readonly (readonly [word: string, tag: string])[]

const linesOf = (file: string): string[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))

/** Sentences of sentences.txt, each some times over with other words in its slots; the same on every run. */
export function makeSentences(times = 9): Tagged[] {
  const slots = readSlots()
  let turn = 1
  return linesOf('sentences.txt').flatMap((line) =>
    Array.from({ length: line.includes('<') ? times : 2 }, () => {
      const pairs = line.split(' ').flatMap((part): Choice => {
        const slot = /^<(.+)>$/u.exec(part)?.[1]
        if (slot === undefined) return [[part.slice(0, part.lastIndexOf('_')), part.slice(part.lastIndexOf('_') + 1)]]
        const choices = slots.get(slot)
        if (!choices) throw new Error(`bug: no slot ${slot}`)
        turn = (Math.imul(turn, 1103515245) + 12345) >>> 0
        return choices[(turn >>> 8) % choices.length]!
      })
      return {
        words: pairs.map(([word], at) => (at === 0 ? word[0]!.toUpperCase() + word.slice(1) : word)),
        tags: pairs.map(([, tag]) => tag),
      }
    }),
  )
}

function readSlots(): Map<string, Choice[]> {
  const slots = new Map<string, Choice[]>()
  const add = (slot: string, choice: Choice): void => {
    slots.set(slot, [...(slots.get(slot) ?? []), choice])
  }
  for (const line of linesOf('slots.txt')) {
    const [head = '', choices = ''] = line.replace(/^adj\t/u, 'adj ').split('\t')
    const [type, name = ''] = head.split(' ')
    for (const choice of choices.split(' | ')) {
      const words = choice.split(' ')
      if (type === 'words')
        add(
          name,
          words.map((word) => [word.slice(0, word.lastIndexOf('_')), word.slice(word.lastIndexOf('_') + 1)]),
        )
      else if (type === 'adj') add(name, [[choice, 'JJ']])
      else if (type === 'noun') {
        add(`${name}:NN`, [[words[0]!, 'NN']])
        add(`${name}:NNS`, [[words[1]!, 'NNS']])
      } else {
        const [base = '', past = '', participle = '', gerund = '', third = ''] = words
        for (const [tag, word] of [
          ['VB', base],
          ['VBP', base],
          ['VBD', past],
          ['VBN', participle],
          ['VBG', gerund],
          ['VBZ', third],
        ] as const) {
          add(`${name}:${tag}`, [[word, tag]])
        }
      }
    }
  }
  return slots
}
