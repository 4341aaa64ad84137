#!/usr/bin/env node
import { keepCompiled } from '../threads/keep-compiled.ts'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})
/* what is said there is for people: where nobody listens, the work goes on */
process.stderr.on('error', () => {})
process.on('SIGINT', () => process.exit(130))
process.on('SIGTERM', () => process.exit(143))

keepCompiled()
const { run } = await import('./run.ts')
process.exitCode = await run(process.argv.slice(2))
