import { sayDay } from '../../../export/say-days.ts'
import type { StoredStatement } from '../../../record/query.ts'
import { colours, width } from '../../print.ts'
import { listed, wrap } from '../../show/lay-out.ts'
import type { Cell, ListView } from '../print-list.ts'
import { oneLine } from './name-parties.ts'

/** A list of statements: speaker, office, day and outlet, then the words. */
export const statementView: ListView<StoredStatement> = {
  toJson: (statement) => statement,
  columns: [
    'id',
    'mode',
    'speaker',
    'speaker_id',
    'office',
    'words',
    'cue',
    'audience',
    'about',
    'about_ids',
    'said',
    'known',
    'channel',
    'source',
    'report',
    'url',
    'start',
    'end',
  ],
  toRows: (statement) => [statementCells(statement)],
  show: (items) => items.map(showStatement).join(''),
  none: 'no such statement in the record. Look wider by leaving out one of the options.',
}

function statementCells(statement: StoredStatement): Cell[] {
  const { id, mode, speaker, office, words, cue, audience, about, said, channel, report, start, end } = statement
  return [
    ...[id, mode, speaker?.name ?? null, speaker?.id ?? null, office, words, cue],
    ...[audience.map(({ name }) => name).join('; '), about.map(({ name }) => name).join('; ')],
    ...[about.map((actor) => actor.id).join('; '), said, report.known, channel, report.source, report.id, report.url],
    ...[start, end],
  ]
}

/** Quotation marks stand only around words that are quoted whole. */
export function showStatement({
  id,
  mode,
  words,
  speaker,
  office,
  audience,
  said,
  channel,
  report,
}: StoredStatement): string {
  const day = said ?? report.known
  const about = [
    audience.length > 0 ? `to ${listed(audience.map(({ name }) => oneLine(name)))}` : '',
    channel ? oneLine(channel) : '',
    oneLine(report.source),
    id,
  ]
  const who = [speaker ? oneLine(speaker.name) : 'speaker unknown', office ? oneLine(office) : ''].filter(Boolean)
  const head = `${day ? sayDay(day) : 'day unknown'}  ${colours.bold(who.join(', '))}  ${colours.dim(about.filter(Boolean).join(' · '))}`
  const quoted = mode === 'direct' ? `“${oneLine(words)}”` : oneLine(words)
  const text = wrap(quoted, width(), '    ')
  return `${head}\n${mode === 'direct' ? text : colours.dim(text)}\n`
}
