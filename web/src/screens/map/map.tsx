import { Heading } from '../../parts/heading.tsx'

export function WorldMap() {
  return <Heading title="Map" />
}
