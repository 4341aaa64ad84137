import { Heading } from '../../parts/heading.tsx'

export function Events() {
  return <Heading title="Events" />
}
