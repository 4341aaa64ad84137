import { useRef } from 'preact/hooks'
import { Endings } from '../../parts/endings.tsx'
import type { FilterName } from '../../parts/filter/filter-fields.ts'
import { FilterBar } from '../../parts/filter-bar.tsx'
import { Heading } from '../../parts/heading.tsx'
import { More } from '../../parts/more.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { usePages } from '../../state/use-pages.ts'
import { useQuery } from '../../state/use-query.ts'
import { askPage } from './ask-page.ts'
import { Found } from './found.tsx'
import { moveFocus } from './move-focus.ts'
import { NothingFound, Operators } from './operators.tsx'
import { SearchField } from './search-field.tsx'
import './search.css'

const names: readonly FilterName[] = ['knownFrom', 'knownTo', 'outlet']

/** Everything that holds some words, as one types: people, events, statements, and reports with the words marked. */
export function Search() {
  const query = useQuery()
  const whole = useRef<HTMLDivElement>(null)
  const words = query.get('q')?.trim() ?? ''
  const pages = usePages(`search ${query.text}`, (after, signal) => askPage(words, query.all, after, signal))
  const { first, error, waiting, again } = pages
  const answer = first?.q === words ? first : null
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows move the focus among links that can be reached without them
    <div ref={whole} class="search-screen" onKeyDown={(event) => moveFocus(event, whole.current!)}>
      <Heading title={words === '' ? 'Search' : `Search: ${words}`} />
      <SearchField />
      <Operators />
      <FilterBar names={names} />
      <p class="quiet" role="status" aria-live="polite">
        {words === '' ? '' : waiting ? 'Searching …' : first ? sayCount(first) : ''}
      </p>
      {error && <Trouble error={error} again={again} />}
      {words !== '' && first && !error && (
        <>
          {answer && isNothing(answer) ? <NothingFound /> : <Found pages={pages.pages} />}
          <More pages={pages} />
          <Endings endings={['json', 'csv']} />
        </>
      )}
    </div>
  )
}

type Page = Awaited<ReturnType<typeof askPage>>

const isNothing = ({ reports, actors }: Page) => reports.length + actors.length === 0

function sayCount({ total, more, reports, actors }: Page): string {
  if (total === null) return 'Very many reports hold it'
  const names = actors.length === 0 ? '' : `, ${actors.length} ${actors.length === 1 ? 'name' : 'names'}`
  const found = more ? total : Math.max(total, reports.length)
  return `${found.toLocaleString('en')} ${found === 1 ? 'report' : 'reports'}${names}`
}
