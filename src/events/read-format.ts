import type { Candidate } from './candidate.ts'
import type { Scene } from './scene.ts'

const phoneWords = new Set(['phone', 'telephone', 'line', 'telephonically', 'hotline'])

const videoWords = new Set(['video', 'virtually', 'videoconference', 'zoom', 'virtual', 'teleconference', 'online'])

export function byPhone(scene: Scene, at: number): boolean {
  return sentenceHas(scene, at, phoneWords)
}

export function byVideo(scene: Scene, at: number): boolean {
  return sentenceHas(scene, at, videoWords)
}

function sentenceHas(scene: Scene, at: number, words: ReadonlySet<string>): boolean {
  const { tokens } = scene.words
  const sentence = tokens[at]!.sentence
  for (let next = at - 1; next >= 0 && at - next < 24 && tokens[next]!.sentence === sentence; next--)
    if (words.has(tokens[next]!.lower)) return true
  for (let next = at; next < tokens.length && next - at < 40 && tokens[next]!.sentence === sentence; next++)
    if (words.has(tokens[next]!.lower)) return true
  return false
}

/** How they met: "virtually", "on the sidelines of", "over lunch". */
export function formatOf(scene: Scene, at: number): Candidate['format'] {
  const { tokens } = scene.words
  const sentence = tokens[at]!.sentence
  for (let next = Math.max(0, at - 8); next < Math.min(tokens.length, at + 24); next++) {
    if (tokens[next]!.sentence !== sentence) continue
    const { lower } = tokens[next]!
    if (lower === 'virtually' || lower === 'virtual' || lower === 'videoconference' || lower === 'online')
      return 'virtual'
    if (lower === 'sidelines' || lower === 'margins') return 'sidelines'
    if (lower === 'one-on-one' || lower === 'tête-à-tête') return 'one-on-one'
    if (lower === 'delegation-level') return 'delegation'
  }
  return null
}
