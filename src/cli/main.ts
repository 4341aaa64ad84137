import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { readInput } from '../pipeline.ts'

for await (const line of createInterface({ input: process.stdin })) {
  if (!line.trim()) continue
  const { id, file, ...input } = JSON.parse(line)
  try {
    const reading = readInput(file ? { ...input, bytes: readFileSync(file) } : input)
    process.stdout.write(`${JSON.stringify({ input: id, ...reading })}\n`)
  } catch (error) {
    process.stdout.write(`${JSON.stringify({ input: id, error: { message: String(error) } })}\n`)
    process.stderr.write(`${(error as Error).stack}\n`)
  }
}
