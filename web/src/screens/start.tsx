import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { about } from '../state/record-state.ts'

/** To what is ahead; with an empty record to where reports are added. */
export function Start() {
  const { route } = useLocation()
  const known = about.value
  useEffect(() => {
    if (known) route(known.counts.reports === 0 ? '/add' : '/ahead', true)
  }, [known])
  return <p class="quiet">Opening the record …</p>
}
