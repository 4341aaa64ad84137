import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import { tellProblem } from '../server/http/tell-problem.ts'
import type { Desk } from './desk.ts'
import type { Tool } from './tool.ts'

/** Longest text of one answer, in UTF-16 units. What is for programs is bounded by limits on its rows. */
const mostWords = 60_000

/** Runs a tool. What goes wrong is told in the answer, with what to do. @param tell is given our own mistakes */
export async function runTool(
  { run }: Tool,
  given: unknown,
  desk: Desk,
  tell: (line: string) => void,
): Promise<CallToolResult> {
  try {
    const { answer, words } = await run(given, desk)
    return { structuredContent: answer, content: [{ type: 'text', text: cut(words) }] }
  } catch (error) {
    const { detail, advice } = tellProblem(error, tell).problem
    const text = [detail ?? '', advice ?? ''].filter(Boolean).map(endSentence).join(' ')
    return { isError: true, content: [{ type: 'text', text }] }
  }
}

function endSentence(words: string): string {
  // The name of a field or a tool stays as it is.
  const begun = /^\w+[_:.]/u.test(words) ? words : words.charAt(0).toUpperCase() + words.slice(1)
  return /[.!?]$/u.test(begun) ? begun : `${begun}.`
}

function cut(words: string): string {
  if (words.length <= mostWords) return words
  return `${words.slice(0, mostWords).toWellFormed()}…\nThe answer is cut here: ask for less with limit.`
}
