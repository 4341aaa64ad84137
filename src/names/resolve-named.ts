import type { Discourse } from './discourse.ts'
import { type Draft, giveOffice, mention } from './draft.ts'
import type { NamePhrase, RolePhrase } from './phrase.ts'
import type { NameIndex } from './walk-phrase.ts'

/** "Thai officials A and B", "Senators A, B and C": a title for several, with their names. Null where no two names follow. */
export function resolveNamed(
  { view: { tokens } }: Discourse,
  phrase: RolePhrase,
  index: NameIndex,
  draftOf: ReadonlyMap<NamePhrase, Draft>,
): readonly Draft[] | null {
  const { role, last, titleLast } = phrase
  if (!role.plural || role.kind === 'mass' || last !== titleLast) return null
  const found: Draft[] = []
  for (let at = last; ; ) {
    const name = index.startingAt.get(at)
    const draft = name === undefined || name.kind !== 'person' ? undefined : draftOf.get(name)
    if (name === undefined || draft === undefined || tokens[at]!.sentence !== tokens[phrase.first]!.sentence) break
    found.push(draft)
    const comma = tokens[name.last]?.text === ','
    if (!comma && tokens[name.last]?.lower !== 'and') break
    at = comma && tokens[name.last + 1]?.lower === 'and' ? name.last + 2 : name.last + 1
  }
  if (found.length < 2) return null
  const title = role.title.replace(/\S+$/u, role.head)
  for (const draft of found) {
    mention(draft, phrase, 'title')
    giveOffice(draft, { ...role, title })
  }
  return found
}
