import { Heading } from '../../parts/heading.tsx'

export function Add() {
  return <Heading title="Add" />
}
