import type { ExportedStatement } from './exported.ts'
import { countCharacters } from './place-in-text.ts'
import type { Row, Table } from './row-types.ts'

export const statementsTable: Table = {
  name: 'statements',
  what: 'What was said, by whom, to whom and in which report.',
  key: ['id'],
  refers: [{ field: 'report', table: 'reports' }],
  fields: [
    { name: 'id', type: 'string', what: 'Id of the statement.', required: true },
    { name: 'report', type: 'string', what: 'Id of the report.', required: true },
    { name: 'source', type: 'string', what: 'Whose report it is; copies share it.', required: true },
    { name: 'known', type: 'date', what: 'Day the report came out.' },
    {
      name: 'mode',
      type: 'string',
      what: 'In their words, in part, or in the report’s.',
      required: true,
      oneOf: ['direct', 'mixed', 'indirect'],
    },
    { name: 'words', type: 'string', what: 'What was said.', required: true },
    { name: 'start', type: 'integer', what: 'Where that starts in the report, UTF-16 units.', required: true },
    { name: 'end', type: 'integer', what: 'Where it ends.', required: true },
    { name: 'cue', type: 'string', what: 'The word of saying.' },
    { name: 'speaker', type: 'string', what: 'Actor who speaks.' },
    { name: 'speaker_name', type: 'string', what: 'Name of that actor.' },
    { name: 'speaker_office', type: 'string', what: 'Office held then.' },
    { name: 'speaker_country', type: 'string', what: 'ISO 3166-1 alpha-3.' },
    { name: 'audience', type: 'array', what: 'Actors spoken to.', required: true },
    { name: 'about', type: 'array', what: 'Actors spoken of.', required: true },
    { name: 'said', type: 'date', what: 'Day it was said.' },
    { name: 'channel', type: 'string', what: 'Through what: a broadcaster, a site.' },
    { name: 'rule', type: 'string', what: 'Rule that read it.', required: true },
  ],
  async *rows(record) {
    for await (const statement of record.statements()) yield layStatement(statement)
  },
}

/** A statement as a row of that table. */
export function layStatement({ id, told, speaker, span, ...statement }: ExportedStatement): Row {
  return [
    ...[id, told.report, told.source, told.known, statement.mode, statement.words, span.start, span.end],
    ...[statement.cue, speaker?.id ?? null, speaker?.name ?? null, statement.speakerOffice],
    speaker?.country ?? null,
    statement.audience.map((actor) => actor.id),
    statement.about.map((actor) => actor.id),
    ...[statement.said, statement.channel, statement.rule],
  ]
}

export const reportsTable: Table = {
  name: 'reports',
  what: 'One row a report, in its latest version, without its text.',
  key: ['id'],
  refers: [],
  fields: [
    { name: 'id', type: 'string', what: 'Id of the report: the same in every export.', required: true },
    { name: 'url', type: 'string', what: 'Address it was read at.' },
    { name: 'title', type: 'string', what: 'Title.' },
    { name: 'publisher', type: 'string', what: 'The site it is on.' },
    { name: 'origin', type: 'string', what: 'Agency or outlet whose report it is.' },
    { name: 'source', type: 'string', what: 'What it counts as where sources are counted.', required: true },
    { name: 'bylines', type: 'array', what: 'Who wrote it.', required: true },
    { name: 'published', type: 'string', what: 'When it came out: EDTF level 1.' },
    { name: 'known', type: 'date', what: 'First day of that.' },
    { name: 'language', type: 'string', what: 'ISO 639-1.' },
    { name: 'characters', type: 'integer', what: 'Length of its text in code points.', required: true },
    { name: 'versions', type: 'integer', what: 'Versions of it in the record.', required: true },
    { name: 'added', type: 'datetime', what: 'When the first was added.', required: true },
  ],
  async *rows(record) {
    for await (const report of record.reports()) {
      yield [
        ...[report.id, report.url, report.title, report.publisher, report.origin, report.source],
        ...[report.bylines, report.published, report.known, report.language, countCharacters(report.text)],
        ...[report.versions, report.added],
      ]
    }
  },
}
