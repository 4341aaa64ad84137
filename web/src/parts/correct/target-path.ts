import type { CorrectionAnswer } from '../../../../src/api/event.ts'
import { actorPath, eventPath, reportPath } from '../links.tsx'

/** Where one sees what a correction is of; a statement in its report. */
export function targetPath({ kind, id }: CorrectionAnswer['target']): string {
  if (kind === 'event') return eventPath(id)
  if (kind === 'actor') return actorPath(id)
  return reportPath(id.split('#')[0]!)
}
