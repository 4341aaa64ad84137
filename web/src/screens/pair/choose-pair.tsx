import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { ActorAnswer } from '../../../../src/api/words.ts'
import { ChooseActor } from '../../parts/choose-actor.tsx'
import { pairPath } from '../../parts/links.tsx'
import './choose-pair.css'

interface ChoosePairProps {
  readonly one: ActorAnswer | null
  readonly other: ActorAnswer | null
}

const kinds = ['person', 'organisation', 'country']

/** Takes another for one of the two. */
export function ChoosePair({ one, other }: ChoosePairProps) {
  const { route } = useLocation()
  const [first, setFirst] = useState<ActorAnswer | null>(null)
  const go = (left: ActorAnswer | null, right: ActorAnswer | null) => {
    if (left && right) route(pairPath(left.id, right.id))
    else setFirst(left ?? right)
  }
  const chosen = [one, other].flatMap((actor) => (actor ? [actor.id] : []))
  return (
    <details class="choose-pair" open={one === null}>
      <summary>Another pair</summary>
      <div>
        <ChooseActor
          label={one ? `Instead of ${one.name}` : 'One'}
          {...{ kinds, chosen }}
          onChoose={(actor) => go(actor, other ?? first)}
        />
        <ChooseActor
          label={other ? `Instead of ${other.name}` : 'The other'}
          {...{ kinds, chosen }}
          onChoose={(actor) => go(one ?? first, actor)}
        />
        {first && <p class="quiet">{first.name} and …</p>}
      </div>
    </details>
  )
}
