import { Heading } from '../../parts/heading.tsx'

export function Statements() {
  return <Heading title="Statements" />
}
