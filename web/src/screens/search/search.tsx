import { Heading } from '../../parts/heading.tsx'

export function Search() {
  return <Heading title="Search" />
}
