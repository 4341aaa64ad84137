import { Heading } from '../../parts/heading.tsx'

export function Review() {
  return <Heading title="Review" />
}
