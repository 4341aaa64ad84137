import type { PartyAnswer } from '../../../../src/api/words.ts'
import { ActorLink, pairPath } from '../../parts/links.tsx'

/** Who takes part, as what. */
export function Parties({ parties }: { readonly parties: readonly PartyAnswer[] }) {
  const [one, other] = parties.filter(({ actor }) => actor.kind === 'person' || actor.kind === 'country')
  return (
    <section>
      <h2>Who takes part</h2>
      {parties.length === 0 && <p class="quiet">Nobody is named.</p>}
      <ul class="who">
        {parties.map(({ actor, role, office }) => (
          <li key={`${actor.id} ${role}`}>
            <ActorLink actor={actor} />{' '}
            <span class="quiet">
              {[role, office, actor.kind === 'country' ? null : actor.country].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {one && other && (
        <p>
          <a href={pairPath(one.actor.id, other.actor.id)}>
            All that {one.actor.name} and {other.actor.name} have had to do with each other
          </a>
        </p>
      )}
    </section>
  )
}
