import type { StatementAnswer } from '../../../src/api/statement.ts'
import { ActorLink } from './links.tsx'
import { quoteWords } from './quote-words.ts'
import { ReportLink } from './report-link.tsx'
import { sayDay } from './say-day.ts'
import './statement-line.css'

const modes = {
  direct: { words: 'quoted', about: 'In the speaker’s own words' },
  mixed: { words: 'partly quoted', about: 'Reported, with some of the speaker’s own words' },
  indirect: { words: 'reported', about: 'Not the speaker’s own words' },
} as const

/** Who said what, to and about whom; quoted and reported words told apart by marks and by name. */
export function StatementLine({
  statement,
  speaker = true,
}: {
  readonly statement: StatementAnswer
  readonly speaker?: boolean
}) {
  const { mode, report, said, office, audience, about, channel } = statement
  const day = said ?? report.known
  return (
    <article class={`statement ${mode}`} data-row>
      <p class="who">
        {speaker && (statement.speaker ? <ActorLink actor={statement.speaker} /> : <span>Somebody</span>)}
        {office && <span class="quiet"> {office}</span>}{' '}
        <span class="mode" title={modes[mode].about}>
          {modes[mode].words}
        </span>
      </p>
      <blockquote>{quoteWords(statement)}</blockquote>
      <p class="quiet">
        {day ? sayDay(day) : 'day unknown'} · <ReportLink report={report} at={statement} />
        {audience.length > 0 && <> · to {audience.map(({ name }) => name).join(', ')}</>}
        {channel && <> · {channel}</>}
        {about.length > 0 && (
          <>
            {' '}
            · about{' '}
            {about.slice(0, 4).map((actor, index) => (
              <span key={actor.id}>
                {index > 0 && ', '}
                <ActorLink actor={actor} />
              </span>
            ))}
          </>
        )}
      </p>
    </article>
  )
}
