import type { CorrectionAnswer } from '../../../../src/api/event.ts'
import { kindWords } from '../../../../src/document/kind-words.ts'
import { sayEdtf } from '../say-day.ts'
import { statusWords } from '../status-words.ts'

const slotWords: Readonly<Record<string, string>> = {
  status: 'how it stands',
  day: 'the day',
  kind: 'the kind',
  place: 'the place',
  participants: 'who takes part',
  format: 'the format',
  topics: 'the topics',
  within: 'what it is part of',
  name: 'the name',
  country: 'the country',
  speaker: 'the speaker',
  published: 'the day of publication',
  source: 'the source',
}

/** "confirmed it", "set the day to 14 Dec 2026", "split 2 off": what a person did, after the name. */
export function sayCorrection({
  action,
  slot,
  value,
  others,
}: Pick<CorrectionAnswer, 'action' | 'slot' | 'value' | 'others'>): string {
  switch (action) {
    case 'confirm':
      return 'confirmed it'
    case 'reject':
      return 'rejected it'
    case 'merge':
      return `merged ${others.length === 1 ? 'another' : `${others.length} others`} into it`
    case 'split':
      return `split ${others.length} off`
    case 'undo':
      return 'took a correction back'
    case 'edit':
      return `set ${slotWords[slot ?? ''] ?? slot} to ${sayValue(value)}`
  }
}

const words: Readonly<Record<string, string>> = { ...kindWords, ...statusWords }

function sayValue(value: unknown): string {
  if (value === null || value === undefined) return 'not known'
  if (typeof value === 'string') return words[value] ?? sayEdtf(plainId(value))
  if (typeof value === 'number') return String(value)
  if (!Array.isArray(value)) return JSON.stringify(value)
  return value.length === 0 ? 'nobody' : value.map(sayItem).join(', ')
}

function sayItem(item: unknown): string {
  if (typeof item === 'string') return plainId(item)
  const actor = (item as { actor?: unknown } | null)?.actor
  return typeof actor === 'string' ? plainId(actor) : JSON.stringify(item)
}

/** Ids of actors begin with their kind and may end with their country: "person:mart kallaste.EST". */
const plainId = (id: string) => id.replace(/^(?:person|organisation|country|place|group|work|occasion):/u, '')
