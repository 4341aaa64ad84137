import { Heading } from '../../parts/heading.tsx'

export function Report() {
  return <Heading title="Report" />
}
