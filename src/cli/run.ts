import { CommanderError } from 'commander'
import { createProgram } from './program.ts'
import { tellError } from './tell-error.ts'

/** Runs one command line. Returns the exit code: 0 done, 1 something could not be read, 2 wrong usage, 70 a mistake of ours. */
export async function run(args: readonly string[]): Promise<number> {
  let code = 0
  const program = createProgram((result) => {
    code = result
  })
  try {
    if (args.length === 0) program.help({ error: true })
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    tellError(error)
    const { advice, exitCode = 1 } = error as { advice?: unknown; exitCode?: number }
    return typeof advice === 'string' ? exitCode : 70
  }
}
