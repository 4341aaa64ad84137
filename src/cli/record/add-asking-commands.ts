import { type Command, Option } from 'commander'
import type { EventFilter } from '../../record/query.ts'
import { isoInstant } from '../options.ts'
import { withFilters } from './filter-options.ts'
import { limit, withOutput, withRecord, withToday } from './record-options.ts'

type Done = (code: number) => void

const orders: readonly NonNullable<EventFilter['order']>[] = [
  'day',
  'day-descending',
  'known-descending',
  'changed-descending',
]

/** The commands that ask the record for events. A command's code is loaded when it runs. */
export function addAskingCommands(program: Command, done: Done): void {
  addEvents(program, done)
  addAhead(program, done)
  addTimeline(program, done)
  addContradictions(program, done)
  addChanges(program, done)
}

function addEvents(program: Command, done: Done): void {
  withRecord(withOutput(withToday(withFilters(program.command('events')))))
    .summary('list events of the record')
    .description(
      'Lists events of the record, a line each: day, how it stands, what, who with whom and where, sources, id.',
    )
    .addOption(new Option('--order <ORDER>', 'by what the list is ordered').choices(orders).default('day-descending'))
    .addOption(limit(50))
    .addHelpText(
      'after',
      `
● happened, ◐ under way, ○ planned, ◌ planned for a day that is past and not heard of since, × called off, put off or said not to
have happened, ? alleged or possible.

Examples:
  readout events --country China --kind visit,meeting --from 2023-01-01
  readout events --person "Ana Rojas" --status planned
  readout events --known-on 2023-03-17 --place Moscow
  readout events --min-sources 3 --csv > events.csv`,
    )
    .action(async (options) => {
      const { events } = await import('./events.ts')
      done(await events(options))
    })
}

function addAhead(program: Command, done: Done): void {
  withRecord(withOutput(withToday(withFilters(program.command('ahead')))))
    .summary('what is coming, by day')
    .description(
      'Lists what is planned or under way, day by day, then what has no day yet. What is no contact (aid, support, an appointment …) is listed only where its days are known to a week, or with --kind.',
    )
    .addOption(limit(100))
    .addHelpText(
      'after',
      `
Today is the day of this machine in its time zone, which stands in the output; --today makes it another, --known-on too.

Examples:
  readout ahead
  readout ahead --country Japan --to 2026-12-31
  readout ahead --today 2023-03-17 --known-on 2023-03-17`,
    )
    .action(async (options) => {
      const { ahead } = await import('./ahead.ts')
      done(await ahead(options))
    })
}

function addTimeline(program: Command, done: Done): void {
  withRecord(withOutput(withToday(withFilters(program.command('timeline')))))
    .summary('the events of one, or of two together, by year')
    .description('Lists the newest events of a person, country or body, or of two of them together, oldest first.')
    .argument('<WHO>', 'a name, the code of a country, or an id')
    .argument('[WHO2]', 'another one who takes part as well')
    .addOption(limit(200))
    .addHelpText(
      'after',
      '\nExamples:\n  readout timeline "Ana Rojas"\n  readout timeline RUS CHN --kind visit,meeting,call\n  readout timeline Q7747 --from 2022-01-01',
    )
    .action(async (one: string, other: string | undefined, options) => {
      const { timeline } = await import('./timeline.ts')
      done(await timeline(other === undefined ? [one] : [one, other], options))
    })
}

function addContradictions(program: Command, done: Done): void {
  withRecord(withOutput(withToday(withFilters(program.command('contradictions')))))
    .summary('what reports disagree on')
    .description(
      'Lists events on which reports disagree: day, place, number, whether it happened; each side with who says so.',
    )
    .addOption(limit(50))
    .addHelpText('after', '\nExamples:\n  readout contradictions\n  readout contradictions --country Iran --csv')
    .action(async (options) => {
      const { contradictions } = await import('./contradictions.ts')
      done(await contradictions(options))
    })
}

function addChanges(program: Command, done: Done): void {
  withRecord(withOutput(withToday(withFilters(program.command('changes')))))
    .summary('what is new or has changed in the record')
    .description('Lists events that began or changed in the record since a day or instant, the newest change first.')
    .requiredOption('--since <WHEN>', 'a day, 2023-03-17, or an instant, 2023-03-17T08:00:00Z', isoInstant)
    .addOption(limit(100))
    .addHelpText(
      'after',
      '\nExamples:\n  readout changes --since 2023-03-17\n  readout changes --since 2023-03-17T08:00:00Z --json',
    )
    .action(async (options) => {
      const { changes } = await import('./changes.ts')
      done(await changes(options))
    })
}
