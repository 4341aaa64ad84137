import { useEffect, useState } from 'preact/hooks'
import { loadWorld, type World } from './load-world.ts'
import './world.css'

/** The world's land and borders; null until they have come. A finer one takes the place of a coarse one as it comes. */
export function useWorld(detail: 'coarse' | 'fine'): { readonly world: World | null; readonly failed: boolean } {
  const [state, setState] = useState<{ world: World | null; failed: boolean }>({ world: null, failed: false })
  useEffect(() => {
    let gone = false
    loadWorld(detail).then(
      (world) => !gone && setState({ world, failed: false }),
      () => !gone && setState((before) => ({ ...before, failed: true })),
    )
    return () => {
      gone = true
    }
  }, [detail])
  return state
}
