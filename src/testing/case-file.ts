/** One sentence or short text of corpus/sentences with what must be read out of it. */
export interface Case {
  readonly name: string
  /** Day it is read as if published on; `none` where it must do without. */
  readonly published: string
  readonly text: string
  /** Why the accepted reading is known to be wrong: whole lines, "# FIXME …". */
  readonly fixme: readonly string[]
  /** Null where none was accepted yet. */
  readonly expected: readonly string[] | null
}

export interface CaseFile {
  /** What stands above the first case. */
  readonly head: readonly string[]
  readonly cases: readonly Case[]
}

/** A Wednesday. */
const usualDay = '2026-11-25'

/**
 * Reads `# name`, perhaps `@ day`, the text, `==>`, perhaps `# FIXME why`, then a fact a line. A line that starts with
 * "# " and is no FIXME opens the next case.
 */
export function readCaseFile(source: string): CaseFile {
  const head: string[] = []
  const groups: string[][] = []
  for (const line of source.split('\n')) {
    if (line.startsWith('# ') && !line.startsWith('# FIXME')) groups.push([line])
    else (groups.at(-1) ?? head).push(line)
  }
  return { head, cases: groups.map(readCase) }
}

function readCase([name = '', ...lines]: readonly string[]): Case {
  const full = lines.filter((line) => line.trim() !== '')
  const arrow = full.indexOf('==>')
  const above = arrow < 0 ? full : full.slice(0, arrow)
  const below = arrow < 0 ? [] : full.slice(arrow + 1)
  const isNote = (line: string) => line.startsWith('# FIXME')
  const isDay = (line: string) => line.startsWith('@ ')
  const facts = below.filter((line) => !isNote(line))
  return {
    name: name.slice(2).trim(),
    published: above.find(isDay)?.slice(2).trim() ?? usualDay,
    text: above.filter((line) => !isNote(line) && !isDay(line)).join('\n'),
    fixme: full.filter(isNote),
    expected: facts.length > 0 ? facts : null,
  }
}

/** The file as `readCaseFile` reads it, in its one way of being written. */
export function writeCaseFile({ head, cases }: CaseFile): string {
  const blocks = cases.map(({ name, published, text, fixme, expected }) =>
    [
      `# ${name}`,
      ...(published === usualDay ? [] : [`@ ${published}`]),
      text,
      '==>',
      ...fixme,
      ...(expected ?? []),
    ].join('\n'),
  )
  const above = head.join('\n').trim()
  return `${[...(above === '' ? [] : [above]), ...blocks].join('\n\n')}\n`
}
