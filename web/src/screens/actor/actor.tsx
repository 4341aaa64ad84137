import { Heading } from '../../parts/heading.tsx'

export function Actor() {
  return <Heading title="Actor" />
}
