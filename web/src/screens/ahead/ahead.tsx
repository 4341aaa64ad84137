import { Heading } from '../../parts/heading.tsx'

export function Ahead() {
  return <Heading title="Ahead" />
}
