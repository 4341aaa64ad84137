import type { z } from 'zod'
import type { Desk } from './desk.ts'

/** What a tool gives back: for programs, and the same in plain words. */
export interface Told<Answer> {
  readonly answer: Answer
  readonly words: string
}

interface Shape<Given, Answer> {
  /** "find_events": what the assistant calls. */
  readonly name: string
  readonly title: string
  readonly description: string
  readonly takes: z.ZodType<Given>
  readonly gives: z.ZodType<Answer>
  run(given: Given, desk: Desk): Promise<Told<Answer>>
}

/** One tool of the server for assistants. It only reads. What `run` is given has been through `takes`. */
export type Tool = Shape<unknown, Record<string, unknown>>

/** A tool whose `run` is checked against its schemas. */
export function tool<Given, Answer extends Record<string, unknown>>(shape: Shape<Given, Answer>): Tool {
  return shape
}
