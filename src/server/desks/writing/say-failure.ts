import type { JobAnswer } from '../../../api/adding.ts'
import type { Failure } from '../../../intake/intake-summary.ts'
import type { Addition } from '../../house.ts'

/** Where what was sent lies, for whoever sent it: nowhere. */
const places = /(?:sent|sample):(?:[0-9a-f]{24}\/)?/gu

/** A failure as it is told: of a mistake of ours its first line, not where in the program it was. */
export function sayFailure(failure: Failure, addition: Addition): JobAnswer['failures'][number] {
  const { location, message, advice } = failure
  return {
    location: addition.sort === 'page' ? addition.what : location.replace(places, ''),
    message: message.split('\n', 1)[0]!.replace(places, '').slice(0, 1000),
    advice,
  }
}
