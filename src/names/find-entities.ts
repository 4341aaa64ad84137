import type { Entity, Time } from '../document/facts.ts'
import type { Report } from '../document/report.ts'
import type { Trace } from '../document/trace.ts'
import type { Words } from '../document/words.ts'
import { attachRoles } from './attach-roles.ts'
import { Drafts, toEntities } from './draft.ts'
import { gatherPeople } from './gather-people.ts'
import { gatherThings, tellCountries, tellCountriesAfter } from './gather-things.ts'
import { giveRegisterOffices } from './give-offices.ts'
import { readNames } from './read-names.ts'
import { readReferences, withoutPairs } from './read-references.ts'
import { readRoles } from './read-roles.ts'
import { resolveReferences } from './resolve-references.ts'
import { settleNames } from './settle-names.ts'
import { viewText } from './text-view.ts'
import { indexNames } from './walk-phrase.ts'

/** People, countries, organisations, places, works, occasions and described groups, one entity for all the mentions of each. */
export function findEntities(report: Report, words: Words, times: readonly Time[], trace?: Trace): Entity[] {
  if (words.tokens.length === 0) return []
  const view = viewText(report, words, times, trace)
  const read = readNames(view)
  const rough = indexNames(view, read.names)
  const beside = attachRoles(view, rough, readRoles(view, rough, read.titles))
  const names = settleNames(view, read.names, beside)
  const index = indexNames(view, names)
  const references = readReferences(view, index)
  const { rolesOf, free } = attachRoles(view, index, withoutPairs(readRoles(view, index, read.titles), references))
  const drafts = new Drafts()
  const things = gatherThings(view, names, free, rolesOf, drafts)
  tellCountries(view, [...free, ...[...rolesOf.values()].flat()], things)
  tellCountriesAfter(view, index, rolesOf)
  const people = gatherPeople(names, rolesOf, drafts)
  giveRegisterOffices(view, drafts)
  const draftOf = new Map([...people, ...things])
  resolveReferences(view, { names, free, references, rolesOf, draftOf, index, drafts })
  const entities = toEntities(drafts.all)
  if (trace !== undefined) tell(entities, trace)
  return entities
}

/** One step an entity, and one for each mention that stands for it by more than its name. */
function tell(entities: readonly Entity[], trace: Trace): void {
  for (const { kind, name, rule, mentions } of entities)
    for (const [at, { start, end, form }] of mentions.entries())
      if (at === 0 || form !== 'name')
        trace({ stage: 'names', rule, outcome: 'read', why: `${form} of ${kind} ${name}`, start, end })
}
