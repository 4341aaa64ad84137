import type { CorrectionAnswer } from '../../../../src/api/event.ts'
import { sayDay } from '../say-day.ts'
import { sayCorrection } from './say-correction.ts'
import { undo } from './send-wish.ts'
import { targetPath } from './target-path.ts'
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
      {link && <a href={targetPath(target)}>{`this ${target.kind}`}</a>}{' '}
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
