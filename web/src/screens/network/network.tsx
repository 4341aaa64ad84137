import { Heading } from '../../parts/heading.tsx'

export function Network() {
  return <Heading title="Network" />
}
