import { Heading } from '../../parts/heading.tsx'

export function Event() {
  return <Heading title="Event" />
}
