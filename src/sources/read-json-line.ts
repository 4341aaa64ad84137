import { z } from 'zod'
import type { PageInput } from '../document/page-input.ts'
import { openFile } from './open-file.ts'
import { SourceError } from './source-error.ts'

/** One line of `--jsonl`: an id and exactly one of text, html and file. */
const line = z
  .object({
    id: z.union([z.string(), z.number()]).optional(),
    text: z.string().optional(),
    html: z.string().optional(),
    file: z.string().optional(),
    url: z.string().nullish(),
    title: z.string().nullish(),
    published: z.string().nullish(),
    publisher: z.string().nullish(),
    clean: z.boolean().optional(),
  })
  .refine((input) => [input.text, input.html, input.file].filter((given) => given !== undefined).length === 1, {
    message: 'give exactly one of text, html and file',
  })

export interface NamedInput {
  readonly id: string | number | null
  readonly input: PageInput
}

export type JsonLine = z.infer<typeof line>

/** Parses one line and opens its file where it names one. Throws `SourceError`. */
export function readJsonLine(json: string): NamedInput {
  const parsed = parseJsonLine(json)
  return { id: parsed.id ?? null, input: openJsonLine(parsed) }
}

/** What a line holds as the page stage takes it; its file, where it names one, is opened. Throws `SourceError`. */
export function openJsonLine({ id: _, file, url, title, published, publisher, ...rest }: JsonLine): PageInput {
  return {
    ...withoutUndefined(rest),
    ...(url ? { url } : {}),
    ...(title ? { title } : {}),
    ...(published ? { published } : {}),
    ...(publisher ? { publisher } : {}),
    ...(file === undefined ? {} : { bytes: openFile(file) }),
  }
}

/** Checks one line of the file `source`. Throws `SourceError`. */
export function parseJsonLine(json: string, source = 'standard input'): JsonLine {
  const advice =
    'Each line is {"id", "text" or "html" or "file", "title"?, "published"?, "publisher"?, "url"?, "clean"?}.'
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (cause) {
    throw new SourceError('bad-line', source, `a line is not JSON: ${(cause as Error).message}`, advice, {
      cause,
    })
  }
  const parsed = line.safeParse(value)
  if (parsed.success) return parsed.data
  const why = parsed.error.issues
    .map((issue) => [issue.path.join('.'), issue.message].filter(Boolean).join(': '))
    .join('; ')
  throw new SourceError('bad-line', source, `a line cannot be used: ${why}`, advice)
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> }

function withoutUndefined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, given]) => given !== undefined)) as Defined<T>
}
