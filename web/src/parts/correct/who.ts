import { signal } from '@preact/signals'
import { about } from '../../state/record-state.ts'

const key = 'readout-who'

function read(): string {
  try {
    return localStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}

/** Under which name corrections are made from this browser; where a token says who it is, that stands. */
export const ownName = signal(read())

export function setOwnName(name: string): void {
  ownName.value = name
  try {
    localStorage.setItem(key, name)
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

export const whoCorrects = (): string => about.value?.who ?? (ownName.value.trim() || 'unknown')
export const mayCorrect = (): boolean => about.value?.may.includes('correct') ?? false
