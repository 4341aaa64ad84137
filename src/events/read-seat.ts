import { subjectsOf } from './find-arguments.ts'
import { verbBefore } from './find-partners.ts'
import { whereKinds } from './find-stops.ts'
import type { Named, Scene } from './scene.ts'

const venues = /^(?:venue|site|setting|host|location|seat)$/u

/**
 * Where others meet: "Geneva hosted talks between Chad and Sudan", "Astana will be the venue for the talks", "Doha plays host to a summit". One
 * that hosts talks with another takes part in them: `partners` are those named behind "between" or "of".
 * @param whole first token of the whole phrase
 */
export function readSeat(scene: Scene, whole: number, partners: readonly Named[]): Named | null {
  const verb = hostingVerb(scene, whole)
  if (verb < 0) return null
  const [seat, ...more] = subjectsOf(scene, verb).filter(({ entity }) => whereKinds.has(entity.kind))
  if (!seat || more.length > 0) return null
  const others = partners.filter(({ entity }) => entity.id !== seat.entity.id)
  return seat.entity.kind === 'place' || (others.length > 1 && others.length === partners.length) ? seat : null
}

function hostingVerb(scene: Scene, whole: number): number {
  const { tokens } = scene.words
  const holding = verbBefore(scene, whole)
  if (holding >= 0 && tokens[holding]!.lemma === 'host') return holding
  if (!/^(?:for|of|to)$/u.test(tokens[whole - 1]?.lower ?? '') || !venues.test(tokens[whole - 2]?.lemma ?? ''))
    return -1
  const { sentence } = tokens[whole]!
  for (let at = whole - 3; at >= 0 && whole - at < 9 && tokens[at]!.sentence === sentence; at--)
    if (tokens[at]!.tag.startsWith('VB')) return /^(?:be|serve|play)$/u.test(tokens[at]!.lemma) ? at : -1
  return -1
}
