import { useEffect, useState } from 'preact/hooks'
import type { NetworkAnswer } from '../../../../src/api/charts.ts'
import { layOutNetwork, type NetworkPoint } from '../../charts/lay-out-network.ts'
import { scaleArea } from '../../charts/scale-area.ts'

export interface Layout {
  /** Of which answer; another one is on its way where it is not the one shown. */
  readonly answer: NetworkAnswer
  readonly radii: readonly number[]
  readonly points: readonly NetworkPoint[]
}

/** Milliseconds of work before the page gets its turn. */
const slice = 12
const [largest, least] = [18, 4]

/** Where everybody stands, worked out once an answer, a little at a time so that the page stays alive; `share` of it that is done. */
export function useLayout(answer: NetworkAnswer | null): { readonly layout: Layout | null; readonly share: number } {
  const [layout, setLayout] = useState<Layout | null>(null)
  const [share, setShare] = useState(0)
  useEffect(() => {
    if (answer === null) return
    let timer = 0
    const index = new Map(answer.nodes.map(({ actor }, place) => [actor.id, place]))
    const most = Math.max(1, ...answer.nodes.map(({ contacts }) => contacts))
    const radii = answer.nodes.map(({ contacts }) => scaleArea(contacts, most, largest, least))
    const links = answer.edges.flatMap(({ one, other, happened, planned }) => {
      const [source, target] = [index.get(one), index.get(other)]
      return source === undefined || target === undefined ? [] : [{ source, target, times: happened + planned }]
    })
    const work = layOutNetwork(radii, links)
    const step = () => {
      const until = performance.now() + slice
      for (;;) {
        const { done, value } = work.next()
        if (done) {
          setShare(1)
          return setLayout({ answer, radii, points: value })
        }
        if (performance.now() > until) {
          setShare(value)
          break
        }
      }
      timer = setTimeout(step) as unknown as number
    }
    setShare(0)
    step()
    return () => clearTimeout(timer)
  }, [answer])
  return { layout, share }
}
