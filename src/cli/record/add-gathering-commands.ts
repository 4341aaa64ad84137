import { type Command, Option } from 'commander'
import type { TripStatus } from '../../record/trips/trip.ts'
import { isoDay, listOf, wholeNumber } from '../options.ts'
import { limit, withOutput, withRecord, withToday } from './record-options.ts'

type Done = (code: number) => void

const tripStatuses: readonly TripStatus[] = ['happened', 'presumed', 'ahead', 'called-off']

/** The commands that gather many events, or many reports, into something larger. A command's code is loaded when it runs. */
export function addGatheringCommands(program: Command, done: Done): void {
  addTrips(program, done)
  addStories(program, done)
}

function addTrips(program: Command, done: Done): void {
  withRecord(withOutput(withToday(program.command('trips'))))
    .summary('who stayed in which country abroad, and when')
    .description(
      'Lists stays of people in countries not their own, oldest first: days, how it stands, who, where, the events that show it.',
    )
    .argument('[WHO]', 'a person, or a country with all its people; a name or an id')
    .option('--country <COUNTRY>', 'the stay is in this country: name or code; again for another one', again)
    .option('--from <DAY>', 'on this day or later, at least in part', isoDay)
    .option('--to <DAY>', 'on this day or before, at least in part', isoDay)
    .addOption(
      new Option('--status <STATUS,...>', 'only these: happened, presumed, ahead, called-off').argParser(
        listOf(tripStatuses),
      ),
    )
    .addOption(limit(50))
    .addHelpText(
      'after',
      `
● a report says that it happened, ◌ presumed: planned, its days are past, and nobody says that it fell through, ○ ahead,
× called off. A person's stays are all shown; without one, those of the record's last year and later. Where --from or --to is
given, or nobody is named, stays whose days are not known are left out.

Examples:
  readout trips "Ana Rojas"
  readout trips CHN --from 2023-01-01 --status happened,presumed
  readout trips --country Turkey --from 2023-03-01 --to 2023-03-31 --csv`,
    )
    .action(async (who: string | undefined, options) => {
      const { trips } = await import('./trips.ts')
      done(await trips(who, options))
    })
}

function addStories(program: Command, done: Done): void {
  withRecord(withOutput(program.command('stories')))
    .summary('reports by what they are about')
    .description(
      'Groups the reports of some days by what they are about, the largest story first: title of its first report, days, sources, ids.',
    )
    .option('--known-from <DAY>', 'reported on this day or later (default: 30 days up to the last one)', isoDay)
    .option('--known-to <DAY>', 'reported on this day or before (default: the last day the record knows)', isoDay)
    .option('--outlet <NAME>', 'reported by this agency, publisher or site')
    .addOption(
      new Option('--min-reports <N>', 'only stories of so many reports (default: 2; 1 with --json or --csv)').argParser(
        wholeNumber(1, 1_000_000),
      ),
    )
    .addOption(limit(50))
    .addHelpText(
      'after',
      `
A story is made of the words and names of its reports, not of their events: a flood is one too. Copies are reports of their source.

Examples:
  readout stories
  readout stories --known-from 2023-03-01 --known-to 2023-03-31 --min-reports 5
  readout stories --outlet "Baltic Wire" --json`,
    )
    .action(async (options) => {
      const { stories } = await import('./stories.ts')
      done(await stories(options))
    })
}

function again(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}
