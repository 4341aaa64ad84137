import { saySpan } from '../../../export/say-days.ts'
import type { FoundStory } from '../../../record/stories/find-stories.ts'
import { colours, width } from '../../print.ts'
import { listed, wrap } from '../../show/lay-out.ts'
import type { ListView } from '../print-list.ts'
import { oneLine } from './name-parties.ts'

/** So many reports and sources of a story are named to people. */
const mostNamed = 6

/** Stories: title of the first report, days, how many reports of how many sources, ids. @param fewest reports that were asked for */
export function storyView(fewest: number): ListView<FoundStory> {
  const larger = fewest === 1 ? '' : ', or for smaller stories with --min-reports 1'
  return {
    toJson: ({ reports, first, last, sources }) => ({
      title: reports[0]!.title,
      first,
      last,
      sources,
      reports: reports.map(({ id }) => id),
    }),
    columns: ['title', 'first', 'last', 'reports', 'sources', 'source_names', 'report_ids'],
    toRows: ({ reports, first, last, sources }) => [
      [
        ...[reports[0]!.title, first, last, reports.length, sources.length, sources.join('; ')],
        reports.map(({ id }) => id).join('; '),
      ],
    ],
    show: (items) => items.map(showStory).join(''),
    none: `no story of ${fewest === 1 ? 'a report' : `${fewest} reports`} or more in this period. Ask for more days with --known-from${larger}.`,
  }
}

function showStory({ reports, first, last, sources }: FoundStory): string {
  const [one] = reports
  const days = first === null || last === null ? 'day unknown' : saySpan(first, last)
  const about = [
    days,
    `${count(reports.length, 'report')}, ${count(sources.length, 'source')}`,
    listed(sources.map(oneLine), mostNamed),
  ]
  const lines = [
    colours.bold(oneLine(one!.title ?? one!.url ?? 'no title')),
    colours.dim(wrap(about.join(' · '), width(), '    ')),
    colours.dim(
      wrap(
        listed(
          reports.map(({ id }) => id),
          mostNamed,
        ),
        width(),
        '    ',
      ),
    ),
  ]
  return `${lines.join('\n')}\n`
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`
}
