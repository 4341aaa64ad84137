import type { PartyAnswer } from '../../../../src/api/words.ts'
import { CountryName } from '../../parts/country-name.tsx'
import { ActorLink, actorPath, pairPath } from '../../parts/links.tsx'

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
              {[role, office].filter(Boolean).join(' · ')}
              {actor.kind !== 'country' && actor.country !== null && (
                <>
                  {' · '}
                  <a href={actorPath(actor.country)}>
                    <CountryName code={actor.country} />
                  </a>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      {one && other && (
        <p class="together">
          <a href={pairPath(one.actor.id, other.actor.id)}>
            All that {one.actor.name} and {other.actor.name} have had to do with each other
          </a>
        </p>
      )}
    </section>
  )
}
