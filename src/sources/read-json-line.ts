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
    published: z.string().nullish(),
    clean: z.boolean().optional(),
  })
  .refine((input) => [input.text, input.html, input.file].filter((given) => given !== undefined).length === 1, {
    message: 'give exactly one of text, html and file',
  })

export interface NamedInput {
  readonly id: string | number | null
  readonly input: PageInput
}

/** Parses one line and opens its file where it names one. Throws `SourceError`. */
export function readJsonLine(json: string): NamedInput {
  const { id, file, url, published, ...rest } = parse(json)
  const page = {
    ...withoutUndefined(rest),
    ...(url ? { url } : {}),
    ...(published ? { published } : {}),
    ...(file === undefined ? {} : { bytes: openFile(file) }),
  }
  return { id: id ?? null, input: page }
}

function parse(json: string): z.infer<typeof line> {
  const advice = 'Each line is {"id", "text" or "html" or "file", "published"?, "url"?, "clean"?}.'
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (cause) {
    throw new SourceError('bad-line', 'standard input', `a line is not JSON: ${(cause as Error).message}`, advice, {
      cause,
    })
  }
  const parsed = line.safeParse(value)
  if (parsed.success) return parsed.data
  const why = parsed.error.issues
    .map((issue) => [issue.path.join('.'), issue.message].filter(Boolean).join(': '))
    .join('; ')
  throw new SourceError('bad-line', 'standard input', `a line cannot be used: ${why}`, advice)
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> }

function withoutUndefined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, given]) => given !== undefined)) as Defined<T>
}
