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
  readonly run: (given: Given, desk: Desk) => Promise<Told<Answer>>
}

/** One tool of the server for assistants. It only reads. */
export type Tool = Shape<any, any>

/** A tool whose `run` is checked against its schemas. */
export function tool<Given, Answer>(shape: Shape<Given, Answer>): Tool {
  return shape
}
