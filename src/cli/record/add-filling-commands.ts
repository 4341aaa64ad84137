import { availableParallelism } from 'node:os'
import { type Command, Option } from 'commander'
import { positiveInteger, wholeNumber } from '../options.ts'
import { withRecord } from './record-options.ts'

type Done = (code: number) => void

/** The commands that fill the record. A command's code is loaded when it runs. */
export function addFillingCommands(program: Command, done: Done): void {
  addAdd(program, done)
  addWatch(program, done)
  addReread(program, done)
  addUpgrade(program, done)
}

function addAdd(program: Command, done: Done): void {
  withThreads(withRecord(program.command('add')))
    .summary('read reports and keep them in the record')
    .description(
      'Reads reports and keeps them: files, folders, feeds, sitemaps, OPML lists, web archives (WARC, WACZ), JSON lines, mailboxes, zips of all these, addresses, or - for standard input. What is known already is passed over; what has changed becomes a new version.',
    )
    .argument('<FILE|FOLDER|URL|-...>', 'what to read')
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

function addWatch(program: Command, done: Done): void {
  withThreads(withRecord(program.command('watch')))
    .summary('keep following feeds, pages and folders')
    .description(
      'Follows feeds, sitemaps, OPML lists, pages, files and folders, and keeps what is new or has changed, until Ctrl-C. Addresses are asked only when their time has come and only for what has changed, one at a time a host, as robots.txt allows.',
    )
    .argument('<FILE|FOLDER|URL...>', 'what to follow')
    .addOption(
      new Option('--interval <MINUTES>', 'how often an address is asked at most')
        .argParser(wholeNumber(1, 10_080))
        .default(15),
    )
    .addOption(
      new Option('--rescan <SECONDS>', 'how often a folder is looked through at least')
        .argParser(wholeNumber(1, 86_400))
        .default(60),
    )
    .option('--allow-private', 'also fetch from private and local addresses')
    .option('--json', 'print each cycle as a line of JSON')
    .option('--quiet', 'tell only what fails')
    .addHelpText(
      'after',
      `
Prints a line whenever something came and is in the record. Goes on where it stopped: what is known of each address is kept there.
Ended by Ctrl-C or SIGTERM after the batch at hand, with exit code 0.

Examples:
  readout watch https://www.example.org/news/feed.xml
  readout watch feeds.opml inbox/ --interval 30
  readout watch https://www.example.org/sitemap.xml --json >> watch.log`,
    )
    .action(async (names: string[], options) => {
      const { watch } = await import('./watch.ts')
      done(await watch(names, options))
    })
}

function addReread(program: Command, done: Done): void {
  withThreads(withRecord(program.command('reread')))
    .summary('read kept pages again after an upgrade')
    .description(
      'Reads again, from the pages that were kept, the reports that another version of Readout read, and says what that changes. Events keep their ids and corrections.',
    )
    .option('--all', 'also what this version has read')
    .option('--dry-run', 'only say what would change')
    .option('--json', 'print each report that changed, and the summary, as a line of JSON')
    .option('--quiet', 'tell only what fails')
    .addHelpText(
      'after',
      `
+ gained, - lost, ~ changed. A run that was broken off is gone on with by giving the same command again.

Examples:
  readout reread --dry-run
  readout reread
  readout reread --all --json > changes.jsonl`,
    )
    .action(async (options) => {
      const { rereadRecord } = await import('./reread.ts')
      done(await rereadRecord(options))
    })
}

function addUpgrade(program: Command, done: Done): void {
  withRecord(program.command('upgrade'))
    .summary('bring a record of an earlier version to the layout of this one')
    .description(
      'Brings a record that an earlier version of Readout made to the layout of this one. Any command that writes does so too.',
    )
    .addHelpText('after', '\nExamples:\n  readout upgrade --record old.db')
    .action(async (options) => {
      const { upgrade } = await import('./upgrade.ts')
      done(await upgrade(options))
    })
}

function withThreads(command: Command): Command {
  return command
    .addOption(
      new Option('--jobs <N>', 'threads')
        .argParser(positiveInteger)
        .default(availableParallelism(), 'the number of cores'),
    )
    .option('--time-limit <SECONDS>', 'longest time for one report', positiveInteger, 60)
}
