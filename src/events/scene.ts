import type { Entity, Statement, Time } from '../document/facts.ts'
import type { Report } from '../document/report.ts'
import type { Words } from '../document/words.ts'
import type { Agenda } from './agenda.ts'

export interface EventSources {
  readonly report: Report
  readonly words: Words
  readonly times: readonly Time[]
  readonly entities: readonly Entity[]
  readonly statements: readonly Statement[]
}

/** One mention of an entity, as tokens `[first, last)`. */
export interface Named {
  readonly entity: Entity
  readonly first: number
  readonly last: number
}

/** What the event readers look at: the stages before, with an index from tokens to what stands on them (-1 for nothing). */
export interface Scene extends EventSources {
  /** Mentions in order of the text. */
  readonly named: readonly Named[]
  /** Index into `named` of the widest mention that covers the token. */
  readonly namedAt: Int32Array
  readonly timeById: ReadonlyMap<string, Time>
  /** Index into `times`. */
  readonly timeAt: Int32Array
  /** Index into `words.clauses` of the verb group that covers the token. */
  readonly clauseAt: Int32Array
  /** Index into `words.nouns`. */
  readonly nounAt: Int32Array
  /** What the text lists day by day, where it is a list. */
  readonly agenda: Agenda | null
}
