import { Heading } from '../../parts/heading.tsx'

export function Timeline() {
  return <Heading title="Timeline" />
}
