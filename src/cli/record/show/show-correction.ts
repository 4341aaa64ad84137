import type { Correction } from '../../../record/correction.ts'
import { harmless } from '../../print.ts'

/** One line for people: "c… 2024-08-01 10:00 Ada edits day of e… to 2024-01-13: why". `undone`: it was taken back. */
export function showCorrection(correction: Correction, undone = false): string {
  const { id, at, who, why, target } = correction
  const when = at.slice(0, 16).replace('T', ' ')
  const mark = undone ? ' (undone)' : ''
  return harmless(
    `${id}  ${when}  ${who} ${doingOf(correction)} ${target.kind} ${target.id}${toOf(correction)}${mark}${why ? `: ${why}` : ''}`,
  )
    .replaceAll('\n', ' ')
    .concat('\n')
}

function doingOf({ action, slot, others }: Correction): string {
  if (action === 'edit') return `sets ${slot} of`
  if (action === 'merge') return `merges ${others.join(', ')} into`
  if (action === 'split') return `splits ${others.join(', ')} from`
  if (action === 'undo') return `undoes ${others.join(', ')} of`
  return action === 'confirm' ? 'confirms' : 'rejects'
}

function toOf({ action, value }: Correction): string {
  if (action === 'split' && typeof value === 'object' && value !== null && 'to' in value) return ` to ${value.to}`
  if (action !== 'edit') return ''
  if (value === null) return ' to none'
  return ` to ${typeof value === 'string' ? value : JSON.stringify(value)}`
}
