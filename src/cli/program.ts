import { availableParallelism } from 'node:os'
import { Command, Option } from 'commander'
import { addMcpCommand } from './add-mcp-command.ts'
import { addServingCommands } from './add-serving-commands.ts'
import { isoInstant, positiveInteger } from './options.ts'
import { addCorrectionCommands } from './record/add-correction-commands.ts'
import { addRecordCommands } from './record/add-record-commands.ts'
import { version } from './version.ts'

const exitCodes = `
Exit codes: 0 done · 1 something could not be read or written (with --jsonl: nothing could be read) · 2 wrong usage, or a name that several have · 70 a mistake of ours · 130 stopped by Ctrl-C`

/** The command line. `done` takes the exit code of the command that ran. A command's code is loaded when it runs, so that help comes at once. */
export function createProgram(done: (code: number) => void): Command {
  const program = new Command('readout')
    .description(
      'Reads news reports and says what they report: who will meet or met whom, where and when, and who says so.',
    )
    .version(version())
    .exitOverride()
    .showHelpAfterError('(readout --help shows what there is)')
    .addHelpText(
      'after',
      `\nExamples:\n  readout read report.html\n  readout read --json *.html > readings.jsonl\n  readout highlight report.html -o report.marked.html\n${exitCodes}`,
    )
  program.commandsGroup('Read reports:')
  addRead(program, done)
  addExplain(program, done)
  addHighlight(program, done)
  addRecordCommands(program, done)
  addCorrectionCommands(program, done)
  addServingCommands(program, done)
  addMcpCommand(program, done)
  return program
}

function addRead(program: Command, done: (code: number) => void): void {
  withPageOptions(program.command('read'))
    .summary('read reports and print what they report')
    .description('Reads reports (HTML or text; files, addresses, or - for standard input) and prints what they report.')
    .argument('[FILE|URL|-...]', 'what to read')
    .option('--json', 'print each reading as one line of JSON')
    .option('--jsonl', 'take inputs as JSON lines on standard input, print a reading a line in the same order')
    .addOption(
      new Option('--jobs <N>', 'threads for --jsonl')
        .argParser(positiveInteger)
        .default(availableParallelism(), 'the number of cores'),
    )
    .option('--time-limit <SECONDS>', 'longest time for one report with --jsonl', positiveInteger, 60)
    .addOption(
      new Option('--offsets <UNIT>', 'unit of the spans in JSON').choices(['utf16', 'codepoint']).default('utf16'),
    )
    .addHelpText(
      'after',
      `
Each line of --jsonl is {"id", "text" or "html" or "file", "title"?, "published"?, "publisher"?, "url"?, "clean"?}.
A line that cannot be read gives {"input": id, "error": {...}} and the run goes on. "html" may be a page or a piece of one; "title" is for texts that
lack theirs.

Examples:
  readout read report.html
  readout read https://example.org/news/visit.html
  readout read --published 2023-03-17 report.txt
  pbpaste | readout read -
  readout read --json reports/*.html > readings.jsonl
  readout read --jsonl < inputs.jsonl > readings.jsonl
${exitCodes}`,
    )
    .action(async (names: string[], options, command: Command) => {
      if (names.length === 0 && !options.jsonl) command.error('error: nothing to read: give FILE, URL, - or --jsonl')
      if (names.length > 0 && options.jsonl)
        command.error('error: --jsonl reads standard input; leave out the names or --jsonl')
      if (options.jsonl) {
        const { readLines } = await import('./read-lines.ts')
        done((await readLines(process.stdin, { ...options, timeLimit: options.timeLimit * 1000 })) ? 0 : 1)
      } else {
        const { read } = await import('./read.ts')
        done(await read(names, options))
      }
    })
}

function addExplain(program: Command, done: (code: number) => void): void {
  withPageOptions(program.command('explain'))
    .summary('say why each fact was read, and what lost')
    .description(
      'Says for the facts of a report which rule read them from which words, and what was considered and lost.',
    )
    .argument('<FILE|URL|->', 'the report')
    .option('--at <WORDS>', 'only what touches these words of the report')
    .option('--fact <ID>', 'only this fact: e1, t1, s1, v1 …')
    .addHelpText(
      'after',
      '\nExamples:\n  readout explain report.html\n  readout explain report.html --at "next week"\n  readout explain report.html --fact v1',
    )
    .action(async (name: string, options) => {
      const { explain } = await import('./explain.ts')
      done(await explain(name, options))
    })
}

function addHighlight(program: Command, done: (code: number) => void): void {
  withPageOptions(program.command('highlight'))
    .summary('make one page with every fact marked in the text')
    .description(
      'Writes one self-contained HTML page: the text with every fact marked, and a panel of the facts beside it.',
    )
    .argument('<FILE|URL|->', 'the report')
    .option('-o, --output <FILE>', 'where to write it (default: standard output)')
    .addHelpText('after', '\nExamples:\n  readout highlight report.html -o report.marked.html')
    .action(async (name: string, options) => {
      const { highlight } = await import('./highlight.ts')
      done(await highlight(name, options))
    })
}

function withPageOptions(command: Command): Command {
  return command
    .option('--published <DAY>', 'day of publication, where you know it: 2023-03-17', isoInstant)
    .option('--url <URL>', 'address the page came from, for a saved page')
    .option('--clean', 'leave page furniture out (default)')
    .option('--no-clean', 'take the text as it is')
    .option('--allow-private', 'also fetch from private and local addresses')
}
