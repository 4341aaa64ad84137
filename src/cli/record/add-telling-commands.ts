import { type Command, Option } from 'commander'
import { isoDay } from '../options.ts'
import { limit, withOutput, withRecord, withToday } from './record-options.ts'

type Done = (code: number) => void

/** The commands that tell all about one thing, and those that look for words. A command's code is loaded when it runs. */
export function addTellingCommands(program: Command, done: Done): void {
  addFind(program, done)
  addStatements(program, done)
  addWho(program, done)
  addPair(program, done)
  addPairs(program, done)
  addStatus(program, done)
  addSources(program, done)
  addReport(program, done)
}

function addFind(program: Command, done: Done): void {
  withPeriod(withRecord(withOutput(program.command('find'))))
    .summary('find words in reports, statements and events')
    .description(
      'Finds the reports that hold all of the words, best first, with the passages and with the events and statements that hold them.',
    )
    .argument('<WORDS...>', 'words that it holds all; "between quotes" in a row, begin*, a OR b, -without')
    .option('--language <CODE>', 'reports in this language: en')
    .addOption(limit(20))
    .addHelpText(
      'after',
      `\nExamples:\n  readout find grain corridor\n  readout find '"black sea" -wheat' --known-from 2023-01-01`,
    )
    .action(async (words: string[], options) => {
      const { find } = await import('./find.ts')
      done(await find(words, options))
    })
}

function addStatements(program: Command, done: Done): void {
  withPeriod(withRecord(withOutput(program.command('statements'))))
    .summary('what was said, by whom, about whom')
    .description('Lists statements, the newest first.')
    .option('--by <WHO>', 'said by this person, country or body')
    .option('--about <WHO>', 'speaks of this one; again for one it speaks of as well', (who, before: string[] = []) => [
      ...before,
      who,
    ])
    .option('--country <COUNTRY>', 'said by it or by somebody who belongs to it')
    .addOption(new Option('--mode <MODE>', 'how it is told').choices(['direct', 'mixed', 'indirect']))
    .option('--words <WORDS>', 'what was said holds these words')
    .option('--report <ID>', 'of this report')
    .option('--copies', 'also what copies of a report repeat')
    .addOption(limit(50))
    .addHelpText(
      'after',
      '\nExamples:\n  readout statements --by "Ana Rojas" --about Iran\n  readout statements --country China --words ceasefire --mode direct',
    )
    .action(async (options) => {
      const { statements } = await import('./statements.ts')
      done(await statements(options))
    })
}

function addWho(program: Command, done: Done): void {
  withRecord(withOutput(withToday(program.command('who'))))
    .summary('all about one: offices, contacts, events, statements')
    .description(
      'Tells who somebody is in the record: offices over time from reports and register, contacts, events, statements.',
    )
    .argument('<NAME>', 'a person, country or body; or an id')
    .addOption(limit(10))
    .addHelpText(
      'after',
      '\nExamples:\n  readout who "Ana Rojas"\n  readout who "foreign minister of Chile"\n  readout who CHN --json',
    )
    .action(async (name: string, options) => {
      const { who } = await import('./who.ts')
      done(await who(name, options))
    })
}

function addPair(program: Command, done: Done): void {
  withRecord(withOutput(withToday(program.command('pair'))))
    .summary('the record of two: last and next contact, counts, claims')
    .description(
      'Tells the record of two: last contact and next, how often by kind and year, what reports claim of how often, and the events.',
    )
    .argument('<ONE>', 'a name, the code of a country, or an id')
    .argument('<OTHER>', 'another one')
    .addOption(limit(50))
    .addHelpText('after', '\nExamples:\n  readout pair RUS CHN\n  readout pair "Ana Rojas" "Badr Albusaidi"')
    .action(async (one: string, other: string, options) => {
      const { pair } = await import('./pair.ts')
      done(await pair([one, other], options))
    })
}

function addPairs(program: Command, done: Done): void {
  withRecord(withOutput(program.command('pairs')))
    .summary('the last contact of every pair of states')
    .description(
      'Lists pairs of states that have met, the one with the latest contact first: when, how, how often, and what is next.',
    )
    .option('--country <NAME|CODE>', 'only pairs with this state')
    .option('--before <DAY>', 'only pairs whose last contact was before this day', isoDay)
    .addOption(limit(50))
    .addHelpText('after', '\nExamples:\n  readout pairs --country CHN\n  readout pairs --before 2022-01-01 --csv')
    .action(async (options) => {
      const { pairs } = await import('./pairs.ts')
      done(await pairs(options))
    })
}

function addStatus(program: Command, done: Done): void {
  withRecord(withOutput(withToday(program.command('status'))))
    .summary('how an event stands, and its story')
    .description(
      'Tells the life of an event: announced, confirmed, moved, called off, happened; each step with day, source and words.',
    )
    .argument('<EVENT>', 'id of an event')
    .addHelpText(
      'after',
      '\nExamples:\n  readout status e5b8k2m9q0wx\n  readout status e5b8k2m9q0wx --today 2023-03-17',
    )
    .action(async (id: string, options) => {
      const { status } = await import('./status.ts')
      done(await status(id, options))
    })
}

function addSources(program: Command, done: Done): void {
  withRecord(withOutput(program.command('sources')))
    .summary('who tells of an event, copies apart')
    .description('Lists the independent sources of an event, each with the reports that carry it and their words.')
    .argument('<EVENT>', 'id of an event')
    .addHelpText('after', '\nExamples:\n  readout sources e5b8k2m9q0wx\n  readout sources e5b8k2m9q0wx --csv')
    .action(async (id: string, options) => {
      const { sources } = await import('./sources.ts')
      done(await sources(id, options))
    })
}

function addReport(program: Command, done: Done): void {
  withRecord(withOutput(program.command('report')))
    .summary('what is kept of a report')
    .description('Tells what is kept of a report: its versions, its copies, its events and statements.')
    .argument('<ID|URL>', 'id or address of a report')
    .option('--page', 'print the page as it was fetched')
    .option('--text', 'print the text that was read')
    .addHelpText(
      'after',
      '\nExamples:\n  readout report r5b8k2m9q0wx\n  readout report https://www.example.org/news/visit\n  readout report r5b8k2m9q0wx --page > page.html',
    )
    .action(async (id: string, options) => {
      const { report } = await import('./report.ts')
      done(await report(id, options))
    })
}

/** When it was reported, and by whom. */
function withPeriod(command: Command): Command {
  return command
    .option('--known-from <DAY>', 'reported on this day or later', isoDay)
    .option('--known-to <DAY>', 'reported on this day or before', isoDay)
    .option('--outlet <NAME>', 'reported by this agency, publisher or site')
}
