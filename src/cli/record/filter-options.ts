import { type Command, Option } from 'commander'
import { type EventKind, type EventStatus, eventKinds, eventStatuses } from '../../document/facts.ts'
import { isoDay, listOf, share, wholeNumber } from '../options.ts'

/** What a user can ask of events, as it stands on the command line. */
export interface FilterOptions {
  readonly kind?: readonly EventKind[]
  readonly status?: readonly EventStatus[]
  readonly person?: readonly string[]
  readonly country?: readonly string[]
  readonly place?: string
  readonly from?: string
  readonly to?: string
  readonly knownFrom?: string
  readonly knownTo?: string
  readonly knownOn?: string
  readonly outlet?: string
  readonly minConfidence?: number
  readonly minSources?: number
  readonly reviewed?: boolean
  readonly rejected?: boolean
}

/** The options by which all lists of events are narrowed. */
export function withFilters(command: Command): Command {
  return command
    .addOption(which('--kind <KIND,...>', 'only these: visit, meeting, call, talks …').argParser(listOf(eventKinds)))
    .addOption(
      which('--status <STATUS,...>', 'only these: planned, occurred, cancelled …').argParser(listOf(eventStatuses)),
    )
    .addOption(which('--person <NAME>', 'takes part; again for one who takes part as well').argParser(again))
    .addOption(which('--country <COUNTRY>', 'name or code; a party is it, serves it or belongs to it').argParser(again))
    .addOption(which('--place <PLACE>', 'where it is: a place, or a country with all its places'))
    .addOption(which('--from <DAY>', 'happened, or is to happen, on this day or later').argParser(isoDay))
    .addOption(which('--to <DAY>', 'happened, or is to happen, on this day or before').argParser(isoDay))
    .addOption(which('--known-from <DAY>', 'first reported on this day or later').argParser(isoDay))
    .addOption(which('--known-to <DAY>', 'first reported on this day or before').argParser(isoDay))
    .addOption(
      which('--known-on <DAY>', 'as it was known on this day, from what was reported by then').argParser(isoDay),
    )
    .addOption(which('--outlet <NAME>', 'told by this agency, publisher or site'))
    .addOption(which('--min-confidence <0-1>', 'at least so sure').argParser(share))
    .addOption(which('--min-sources <N>', 'told by so many independent sources').argParser(wholeNumber(1, 1_000_000)))
    .addOption(which('--reviewed', 'confirmed or edited by a person'))
    .addOption(which('--rejected', 'also what a person has rejected'))
}

function which(flags: string, description: string): Option {
  return new Option(flags, description).helpGroup('Which:')
}

function again(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}
