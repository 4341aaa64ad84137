import type { ReadingAnswer } from '../../../../src/api/report.ts'

type Of<Name extends 'events' | 'times' | 'statements' | 'entities'> = ReadonlyMap<string, ReadingAnswer[Name][number]>

/** The facts of a reading by their ids. */
export interface IndexedReading {
  readonly events: Of<'events'>
  /** From 1, as the panel and the text show them. */
  readonly numbers: ReadonlyMap<string, number>
  readonly times: Of<'times'>
  readonly statements: Of<'statements'>
  readonly entities: Of<'entities'>
}

const known = new WeakMap<ReadingAnswer, IndexedReading>()

/** Made once a reading: a long report has thousands of marked words, each of which asks. */
export function indexReading(reading: ReadingAnswer): IndexedReading {
  const before = known.get(reading)
  if (before) return before
  const byId = <Fact extends { readonly id: string }>(facts: readonly Fact[]) =>
    new Map(facts.map((fact) => [fact.id, fact]))
  const indexed = {
    events: byId(reading.events),
    numbers: new Map(reading.events.map(({ id }, index) => [id, index + 1])),
    times: byId(reading.times),
    statements: byId(reading.statements),
    entities: byId(reading.entities),
  }
  known.set(reading, indexed)
  return indexed
}
