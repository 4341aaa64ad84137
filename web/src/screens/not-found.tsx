import { Heading } from '../parts/heading.tsx'

export function NotFound() {
  return (
    <>
      <Heading title="Nothing here" />
      <p>
        No screen has this address. <a href="/ahead">What is ahead</a> is a good place to begin, or{' '}
        <a href="/search">search</a>.
      </p>
    </>
  )
}
