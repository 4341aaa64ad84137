import type { ActorAnswer } from '../../../../src/api/words.ts'
import { filterValue } from '../../parts/choose-actor.tsx'
import { StatementPages } from '../../parts/statement-pages.tsx'

/** What one said, and what was said about one. */
export function ActorStatements({ actor }: { readonly actor: ActorAnswer }) {
  const isCountry = actor.kind === 'country'
  const by = isCountry ? { country: filterValue(actor) } : { by: actor.id }
  const about = { about: [actor.id] }
  const href = (question: Readonly<Record<string, string>>) => `/statements?${new URLSearchParams(question)}`
  return (
    <>
      <section aria-labelledby="said">
        <header class="with-choices">
          <h2 id="said">{isCountry ? 'Said by its people' : 'Said'}</h2>
          <a href={href(by as Record<string, string>)}>All</a>
        </header>
        <StatementPages question={by} speaker={isCountry} none="No statements in the record." />
      </section>
      <section aria-labelledby="said-about">
        <header class="with-choices">
          <h2 id="said-about">Said about {actor.name}</h2>
          <a href={href({ about: actor.id })}>All</a>
        </header>
        <StatementPages question={about} speaker none="No statements in the record." />
      </section>
    </>
  )
}
