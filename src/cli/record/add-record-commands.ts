import { availableParallelism } from 'node:os'
import { type Command, Option } from 'commander'
import { positiveInteger } from '../options.ts'

/** The commands that fill the record. A command's code is loaded when it runs. */
export function addRecordCommands(program: Command, done: (code: number) => void): void {
  withRecord(program.command('add'))
    .summary('read reports and keep them in the record')
    .description(
      'Reads reports and keeps them: files, folders, feeds, sitemaps, OPML lists, web archives (WARC, WACZ), JSON lines, mailboxes, addresses, or - for standard input. What is known already is passed over; what has changed becomes a new version.',
    )
    .argument('<FILE|FOLDER|URL|-...>', 'what to read')
    .addOption(
      new Option('--jobs <N>', 'threads').argParser(positiveInteger).default(availableParallelism(), 'the number of cores'),
    )
    .option('--time-limit <SECONDS>', 'longest time for one report', positiveInteger, 60)
    .option('--allow-private', 'also fetch from private and local addresses')
    .option('--json', 'print the summary as JSON')
    .option('--quiet', 'no progress and no summary')
    .addHelpText(
      'after',
      `
Adding the same twice changes nothing. A run that was broken off is gone on with by giving the same command again.

Examples:
  readout add reports/
  readout add https://www.example.org/news/feed.xml
  readout add crawl.warc.gz more.jsonl.gz`,
    )
    .action(async (names: string[], options) => {
      const { add } = await import('./add.ts')
      done(await add(names, options))
    })
}

/** The option every command of the record has. */
export function withRecord(command: Command): Command {
  return command.option('--record <FILE>', 'the record (default: $READOUT_RECORD, else readout.db in your data folder)')
}
