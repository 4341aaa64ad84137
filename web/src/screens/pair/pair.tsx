import { Heading } from '../../parts/heading.tsx'

export function Pair() {
  return <Heading title="Pair" />
}
