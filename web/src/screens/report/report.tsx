import { useEffect, useMemo, useState } from 'preact/hooks'
import { useRoute } from 'preact-iso'
import { Toast } from '../../parts/correct/toast.tsx'
import { Endings } from '../../parts/endings.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { client } from '../../state/client.ts'
import { useAnswer } from '../../state/use-answer.ts'
import { useQuery } from '../../state/use-query.ts'
import { cutText, type Layer, layers, spansOf } from './cut-text.ts'
import { FactPanel } from './fact-panel.tsx'
import { MarkedText } from './marked-text.tsx'
import { Removed } from './removed.tsx'
import { ReportHead } from './report-head.tsx'
import { Versions } from './versions.tsx'
import './report.css'

/** A report's text with every fact marked in place, and the facts beside it: pointing at one shows the other. */
export function Report() {
  const id = useRoute().params.id!
  const query = useQuery()
  const { answer: detail, error, again } = useAnswer(`report ${id}`, (signal) => client.report(id, signal))
  const [chosen, setChosen] = useState<string | null>(null)
  const off = query.list('hide')
  const spans = useMemo(() => (detail ? spansOf(detail.reading) : []), [detail])
  const shown = spans.filter(({ layer }) => !off.includes(layer))
  useEffect(() => showPlace(query.get('at')), [detail !== null, query.get('at')])
  if (!detail) return error ? <Trouble error={error} again={again} /> : <p class="quiet">Opening the report …</p>
  const { text, blocks } = detail.reading.report
  const choose = (fact: string | null, from: 'text' | 'panel') => {
    setChosen(fact)
    if (fact !== null) scrollTo(fact, from === 'panel' ? 'text' : 'panel')
  }
  return (
    <div class="report">
      <ReportHead detail={detail} again={again} actions={<Endings endings={['json']} />} />
      <Layers off={off} onChange={(hide) => query.set({ hide })} />
      <div class="columns">
        <article class="text" lang={detail.report.language ?? undefined} aria-label="The report’s text">
          {blocks.map((block) => (
            <MarkedText
              key={block.start}
              kind={block.kind}
              text={text}
              segments={cutText(block, shown)}
              reading={detail.reading}
              chosen={chosen}
              onChoose={(fact) => choose(fact, 'text')}
            />
          ))}
          <Removed removed={detail.reading.report.removed} />
          <Versions detail={detail} />
        </article>
        <FactPanel detail={detail} chosen={chosen} off={off} onChoose={(fact) => choose(fact, 'panel')} />
      </div>
      <Toast />
    </div>
  )
}

const layerWords: Readonly<Record<Layer, string>> = {
  event: 'Events',
  statement: 'Statements',
  entity: 'People and places',
  time: 'Days',
  tally: 'Counts',
}

function Layers({
  off,
  onChange,
}: {
  readonly off: readonly string[]
  readonly onChange: (off: readonly string[]) => void
}) {
  return (
    <fieldset class="layers">
      <legend class="quiet">Marked in the text</legend>
      {layers.map((layer) => (
        <label key={layer} class={layer}>
          <input
            type="checkbox"
            checked={!off.includes(layer)}
            onChange={() => onChange(off.includes(layer) ? off.filter((one) => one !== layer) : [...off, layer])}
          />
          <span>{layerWords[layer]}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** Brings the other end of a fact into sight, without taking the focus. */
function scrollTo(fact: string, where: 'text' | 'panel'): void {
  const selector = where === 'text' ? `[data-facts~="${fact}"]` : `[data-fact="${fact}"]`
  document.querySelector(selector)?.scrollIntoView({ block: 'nearest' })
}

/** The words that a link points at: "120-148", in the report's text. */
function showPlace(at: string | null): void {
  const [start, end] = (at ?? '').split('-').map(Number)
  if (start === undefined || end === undefined || Number.isNaN(start + end)) return
  const pieces = [...document.querySelectorAll<HTMLElement>('.text [data-start]')].filter(
    (piece) => Number(piece.dataset.start) >= start && Number(piece.dataset.start) < end,
  )
  for (const piece of pieces) piece.classList.add('pointed')
  pieces[0]?.scrollIntoView({ block: 'center' })
}
