import type { CorrectionAnswer } from '../../../../src/api/event.ts'
import { actorPath, eventPath, reportPath } from '../links.tsx'
import { sayDay } from '../say-day.ts'
import { sayCorrection } from './say-correction.ts'
import { undo } from './send-wish.ts'
import { mayCorrect } from './who.ts'
import './correct.css'

interface SaidOfItProps {
  readonly correction: CorrectionAnswer
  /** Whether it stands, or was taken back. */
  readonly holds: boolean
  /** Whether to say of what it is. */
  readonly link?: boolean
  readonly again: () => void
}

/** One correction: who said what and when, why, and the way back. */
export function SaidOfIt({ correction, holds, link = false, again }: SaidOfItProps) {
  const { who, at, why, action, target } = correction
  return (
    <li class="said-of-it">
      <span class={holds ? '' : 'undone'}>
        <strong>{who}</strong> {sayCorrection(correction)}
      </span>{' '}
      {link && <a href={pathOf(target)}>{`this ${target.kind}`}</a>}{' '}
      <span class="quiet">
        {sayDay(at)}, {at.slice(11, 16)} UTC{why ? ` · “${why}”` : ''}
        {holds || action === 'undo' ? '' : ' · taken back'}
      </span>{' '}
      {holds && action !== 'undo' && mayCorrect() && (
        <button
          type="button"
          class="plain"
          aria-label={`Undo: ${who} ${sayCorrection(correction)}`}
          onClick={() => void undo(correction).then(again)}
        >
          Undo
        </button>
      )}
    </li>
  )
}

function pathOf({ kind, id }: CorrectionAnswer['target']): string {
  if (kind === 'event') return eventPath(id)
  if (kind === 'actor') return actorPath(id)
  return reportPath(id.split('#')[0]!)
}
